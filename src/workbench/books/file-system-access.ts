/**
 * The part of File System Access that TypeScript does not declare yet. `browser-fs-access` is not
 * used: it has no handle of a dropped file, no state of a permission, and writes without looking.
 */
import { XLSX_TYPE } from '../../core/values/xlsx-type';

type Mode = { readonly mode: 'read' | 'readwrite' };

interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface PickerOptions {
  readonly id: string;
  readonly types: readonly FileType[];
  readonly suggestedName?: string;
}

declare global {
  interface FileSystemHandle {
    queryPermission?(mode: Mode): Promise<PermissionState>;
    requestPermission?(mode: Mode): Promise<PermissionState>;
  }
  interface Window {
    showOpenFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** How the dialogs are asked for: they remember the folder under the id. */
export const BOOK_FILES: PickerOptions = {
  id: 'postcourse',
  types: [{ description: 'Книга Excel', accept: { [XLSX_TYPE]: ['.xlsx'] } }],
};

/**
 * Whether the page may read or write the file. A person is asked when the browser wants it; that
 * needs a click or a key just before, without which the answer is no.
 */
export async function isAllowed(handle: FileSystemHandle, mode: Mode['mode']): Promise<boolean> {
  const state = await handle.queryPermission?.({ mode });
  if (state === undefined || state === 'granted') return true;
  try {
    return (await handle.requestPermission?.({ mode })) === 'granted';
  } catch {
    return false;
  }
}

export function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

export function isFolderHandle(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === 'directory';
}
