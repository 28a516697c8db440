/** What a file or folder that was dropped on the page holds for the workbench. */
import { Fault } from '../../core/values/fault';
import { isHiddenFile } from '../../core/values/file-name';
import { listing } from '../../core/values/russian';
import { isFileHandle, isFolderHandle } from './file-system-access';

/** So many names of a folder's files are told. */
const TOLD = 5;

/**
 * The file that was dropped; of a folder, the one workbook in it. A browser without handles gives
 * the file alone. To be called while the drop is going on; rejects with `Fault`.
 */
export async function droppedFile(item: DataTransferItem): Promise<FileSystemFileHandle | File> {
  // Both at once: after the first pause there is nothing left in the drop.
  const file = item.getAsFile();
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  if (handle && isFileHandle(handle)) return handle;
  if (handle && isFolderHandle(handle)) return bookIn(handle);
  if (file) return file;
  throw new Fault('Перетащите на страницу файл книги .xlsx.');
}

async function bookIn(folder: FileSystemDirectoryHandle): Promise<FileSystemFileHandle> {
  const books: FileSystemFileHandle[] = [];
  for await (const entry of folder.values()) {
    const isBook = entry.name.toLowerCase().endsWith('.xlsx') && !isHiddenFile(entry.name);
    if (isBook && isFileHandle(entry)) books.push(entry);
  }
  const [only] = books;
  if (only && books.length === 1) return only;
  const names = books.map(({ name }) => `«${name}»`).sort();
  throw new Fault(
    names.length === 0
      ? `В папке «${folder.name}» нет книг .xlsx.`
      : `В папке «${folder.name}» несколько книг: ${listing(names, TOLD)}. Перетащите одну из них.`,
  );
}
