/** Files out of what was dropped: single ones, and folders with folders in them. */
import { isHiddenFile } from '../../src/core/values/file-name';

const isTable = ({ name }: File): boolean =>
  /\.(xlsx|xlsm|xls|ods)$/i.test(name) && !isHiddenFile(name);

/** The tables among the files, by name. Other formats stay: the import tells what to do with them. */
export function tablesAmong(files: Iterable<File>): File[] {
  return [...files].filter(isTable).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser hands a folder over a hundred entries at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const entries = await entriesIn(entry as FileSystemDirectoryEntry);
  return (await Promise.all(entries.map(filesUnder))).flat();
}

/** Every table that was dropped; to be called while the drop is going on. */
export async function droppedTables({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return tablesAmong(files);
  return tablesAmong((await Promise.all(entries.map(filesUnder))).flat());
}
