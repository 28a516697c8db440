/**
 * Files and folders that were dropped, as handles: a page on file:// may look into a folder by no other
 * way. Not every browser and not every frame gives them.
 */
import type { GivenFile } from './given-file';

declare global {
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** The handle of what was dropped; to be called while the drop is going on. */
export async function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null> {
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch {
    return null;
  }
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';
const isFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle =>
  handle.kind === 'directory';

async function filesUnder(handle: FileSystemHandle, path: string): Promise<GivenFile[]> {
  if (isFile(handle)) return [{ path, file: await handle.getFile().catch(() => null) }];
  const found: GivenFile[] = [];
  if (!isFolder(handle)) return found;
  try {
    for await (const inside of handle.values()) {
      found.push(...(await filesUnder(inside, `${path}/${inside.name}`)));
    }
  } catch {
    return [{ path, file: null }];
  }
  return found;
}

/** The files of what was dropped, with the paths that people see; null: there is no handle. */
export async function filesOfHandle(
  coming: Promise<FileSystemHandle | null>,
): Promise<GivenFile[] | null> {
  const handle = await coming;
  return handle && filesUnder(handle, handle.name);
}
