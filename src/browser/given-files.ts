/** Files that a person gave a page: chosen or dropped, single ones and folders with folders in them. */
import { compare } from '../core/values/arrange';
import { isHiddenFile } from '../core/values/file-name';
import { filesOfHandle, handleOf } from './dropped-handle';
import type { GivenFile } from './given-file';

/** Without what people do not see as theirs, by path. */
function inOrder(files: readonly GivenFile[]): GivenFile[] {
  const isSeen = ({ path }: GivenFile): boolean => !path.split('/').some(isHiddenFile);
  return files.filter(isSeen).sort((a, b) => compare(a.path, b.path));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A browser hands a folder over a hundred entries at a time; null: it cannot be read. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (some === null) return null;
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
  const entries = await entriesIn(entry as FileSystemDirectoryEntry);
  if (entries === null) return [{ path, file: null }];
  return (await Promise.all(entries.map(filesUnder))).flat();
}

/** The files of the browser's own dialog. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
  return inOrder([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Every file that was dropped; to be called while the drop is going on. */
export async function droppedFiles({
  items,
  files,
}: Pick<DataTransfer, 'items' | 'files'>): Promise<GivenFile[]> {
  // Both at once: after the first pause there is nothing left in the drop.
  const dropped = [...items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry ? { entry, handle: handleOf(item) } : [];
  });
  if (dropped.length === 0) return chosenFiles(files);
  const found = dropped.map(
    async ({ entry, handle }) => (await filesOfHandle(handle)) ?? filesUnder(entry),
  );
  return inOrder((await Promise.all(found)).flat());
}
