/** Files out of a drop: folders in folders, a hundred entries at a time, nothing passed over in silence. */
import { chosenFiles, droppedFiles } from '../../src/browser/given-files';

interface Entry {
  readonly name: string;
  readonly isFile: boolean;
  readonly fullPath: string;
}

const fileAt = (path: string, isGone = false): Entry => ({
  name: path.split('/').pop() ?? '',
  isFile: true,
  fullPath: path,
  ...{
    file: (found: (file: unknown) => void, failed: (error: unknown) => void) =>
      isGone ? failed(new Error('gone')) : found({ name: path }),
  },
});

/** A folder as browsers have it: its reader gives at most a hundred entries, then the next ones. */
const folderAt = (path: string, entries: readonly Entry[], isClosed = false): Entry => ({
  name: path.split('/').pop() ?? '',
  isFile: false,
  fullPath: path,
  ...{
    createReader: () => {
      let at = 0;
      return {
        readEntries: (
          found: (some: readonly Entry[]) => void,
          failed: (error: unknown) => void,
        ) => {
          if (isClosed) return failed(new Error('closed'));
          found(entries.slice(at, at + 100));
          at += 100;
        },
      };
    },
  },
});

const dropped = (...entries: readonly Entry[]) =>
  droppedFiles({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) } as never);

it('a folder of 250 files, and the folders in it, are taken whole and in order', async () => {
  const names = Array.from({ length: 250 }, (_, at) => `${String(at).padStart(3, '0')}.xlsx`);
  const files = names.map((name) => fileAt(`/сводки/${name}`));
  const inner = folderAt('/сводки/а', [fileAt('/сводки/а/б.xls')]);
  const given = await dropped(folderAt('/сводки', [inner, ...files.reverse()]));
  expect(given.map(({ path }) => path)).toEqual([
    ...names.map((name) => `сводки/${name}`),
    'сводки/а/б.xls',
  ]);
});

it('what people do not see as theirs is left out, other kinds of files are not', async () => {
  const names = ['.DS_Store', '~$0501.xlsx', 'письмо.pdf', '0501.xlsx'];
  const files = names.map((name) => fileAt(`/${name}`));
  const hidden = folderAt('/.git', [fileAt('/.git/index')]);
  expect((await dropped(...files, hidden)).map(({ path }) => path)).toEqual([
    '0501.xlsx',
    'письмо.pdf',
  ]);
});

it('what the browser cannot reach is still named', async () => {
  const given = await dropped(fileAt('/нет.xlsx', true), folderAt('/закрыта', [], true));
  expect(given).toEqual([
    { path: 'закрыта', file: null },
    { path: 'нет.xlsx', file: null },
  ]);
});

/** A folder as File System Access has it. */
const handleOf = (name: string, inside: readonly unknown[]) => ({
  name,
  kind: 'directory',
  async *values() {
    yield* inside;
  },
});
const fileHandle = (name: string) => ({ name, kind: 'file', getFile: async () => ({ name }) });

it('a folder that only its handle leads into', async () => {
  const folder = handleOf('сводки', [
    fileHandle('02.xlsx'),
    handleOf('а', [fileHandle('01.xlsx'), fileHandle('.DS_Store')]),
  ]);
  const item = {
    webkitGetAsEntry: () => folderAt('/сводки', [], true),
    getAsFileSystemHandle: async () => folder,
  };
  const refused = {
    webkitGetAsEntry: () => fileAt('/03.xlsx'),
    getAsFileSystemHandle: async () => Promise.reject(new Error('not in this frame')),
  };
  const given = await droppedFiles({ items: [item, refused] } as never);
  expect(given.map(({ path, file }) => [path, file !== null])).toEqual([
    ['03.xlsx', true],
    ['сводки/02.xlsx', true],
    ['сводки/а/01.xlsx', true],
  ]);
});

it('a chosen folder gives the paths in it, chosen files their names', () => {
  const files = [
    { name: '02.xlsx', webkitRelativePath: 'сводки/02.xlsx' },
    { name: '01.xlsx', webkitRelativePath: '' },
  ];
  expect(chosenFiles(files as never).map(({ path }) => path)).toEqual([
    '01.xlsx',
    'сводки/02.xlsx',
  ]);
});
