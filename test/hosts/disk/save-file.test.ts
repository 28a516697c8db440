/** Saving one file, and every way in which that fails. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { ChangedMeanwhile, hashOf } from '../../../src/hosts/disk/content';
import { saveFile } from '../../../src/hosts/disk/save-file';

const bytes = new TextEncoder().encode('new');
const OVER_OLD = { over: hashOf(new TextEncoder().encode('old')) };
let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'postcourse-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

function failing(call: keyof typeof fs, code: string): void {
  jest.spyOn(fs, call as 'fsyncSync').mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
}

const fault = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return 'no fault';
};

it('writes a new file and leaves nothing beside it', () => {
  saveFile(join(folder, 'новая.xlsx'), bytes);
  expect(fs.readdirSync(folder)).toEqual(['новая.xlsx']);
  expect(fs.readFileSync(join(folder, 'новая.xlsx'), 'utf8')).toBe('new');
});

it('replaces a file and keeps its rights', () => {
  const path = join(folder, 'книга.xlsx');
  fs.writeFileSync(path, 'old');
  fs.chmodSync(path, 0o640);
  saveFile(path, bytes, OVER_OLD);
  expect(fs.statSync(path).mode & 0o777).toBe(0o640);
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});

it('replaces the file that a link leads to', () => {
  const path = join(folder, 'книга.xlsx');
  fs.writeFileSync(path, 'old');
  fs.symlinkSync(path, join(folder, 'ссылка.xlsx'));
  saveFile(join(folder, 'ссылка.xlsx'), bytes, OVER_OLD);
  expect(fs.lstatSync(join(folder, 'ссылка.xlsx')).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});

it('takes a name as long as the disk does', () => {
  const path = join(folder, `${'я'.repeat(125)}.xlsx`);
  saveFile(path, bytes);
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});

it('leaves a link that leads nowhere as it is, and says so', () => {
  const path = join(folder, 'ссылка.xlsx');
  fs.symlinkSync(join(folder, 'нет.xlsx'), path);
  expect(fault(() => saveFile(path, bytes))).toBe(
    `Файл «${path}» — ссылка, которая никуда не ведёт: уберите её или укажите другое имя.`,
  );
  expect(fs.lstatSync(path).isSymbolicLink()).toBe(true);
});

it.each<[keyof typeof fs, string, RegExp]>([
  ['openSync', 'EACCES', /нет прав на запись/],
  ['openSync', 'EROFS', /только для чтения/],
  ['writeFileSync', 'ENOSPC', /на диске нет места/],
  ['fsyncSync', 'EDQUOT', /квота/],
  ['renameSync', 'EBUSY', /открыт в другой программе/],
  ['fsyncSync', 'EIO', /не сохранён \(EIO\)\./],
])(
  'when %s fails with %s, the old file is whole and nothing is left over',
  (call, code, wanted) => {
    const path = join(folder, 'книга.xlsx');
    fs.writeFileSync(path, 'old');
    failing(call, code);
    expect(fault(() => saveFile(path, bytes, OVER_OLD))).toMatch(wanted);
    jest.restoreAllMocks();
    expect(fs.readdirSync(folder)).toEqual(['книга.xlsx']);
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
  },
);

it('names a folder that is not there, and refuses a folder in place of a file', () => {
  expect(fault(() => saveFile(join(folder, 'нет', 'а.xlsx'), bytes))).toMatch(/нет такой папки/);
  expect(fault(() => saveFile(folder, bytes))).toMatch(/папка, а не файл/);
});

describe('another program writes meanwhile', () => {
  it.each([
    ['another content of the same size and time', 'their', 'over', 'изменила другая программа'],
    ['a file where there was none', 'their', 'none', 'изменила другая программа'],
    ['the file is gone', null, 'over', 'удалила или переместила другая программа'],
  ] as const)('%s: what is there stays', (_, theirs, was, words) => {
    const path = join(folder, 'книга.xlsx');
    const time = new Date(Date.UTC(2026, 3, 15));
    if (was === 'over') fs.writeFileSync(path, 'ours!');
    const real = fs.fsyncSync;
    // The draft is written: from here on it is the last moment.
    jest.spyOn(fs, 'fsyncSync').mockImplementationOnce((file) => {
      real(file);
      if (theirs === null) fs.rmSync(path);
      else fs.writeFileSync(path, theirs);
      if (theirs !== null) fs.utimesSync(path, time, time);
    });
    const over = was === 'over' ? hashOf(Buffer.from('ours!')) : null;
    const save = (): void => saveFile(path, bytes, { over });
    expect(save).toThrow(expect.objectContaining({ message: expect.stringContaining(words) }));
    expect(fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : null).toBe(theirs);
    expect(fs.readdirSync(folder)).toEqual(theirs === null ? [] : ['книга.xlsx']);
  });

  it('is told as such, before anything is written too', () => {
    const gone = join(folder, 'книга.xlsx');
    expect(() => saveFile(gone, bytes, { over: 'hash' })).toThrow(ChangedMeanwhile);
    expect(() => saveFile(gone, bytes, { over: 'hash' })).toThrow('удалила или переместила');
  });

  it('where a disk has no second names, too', () => {
    failing('linkSync', 'EPERM');
    saveFile(join(folder, 'а.xlsx'), bytes);
    expect(fs.readdirSync(folder)).toEqual(['а.xlsx']);
    expect(() => saveFile(join(folder, 'а.xlsx'), bytes)).toThrow(ChangedMeanwhile);
  });
});

it('an empty file is nobody’s work', () => {
  const path = join(folder, 'книга.xlsx');
  fs.writeFileSync(path, '');
  saveFile(path, bytes);
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});

it('what is made of a file that nobody else may read is not for others either', () => {
  const path = join(folder, 'итог.xlsx');
  saveFile(path, bytes, { over: null, rights: 0o100600 });
  expect(fs.statSync(path).mode & 0o777).toBe(0o600);
});

describe('a file of another owner', () => {
  const owned = (uid: number, gid: number) => {
    const path = join(folder, 'книга.xlsx');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, 0o660);
    const real = fs.statSync;
    const theirs = (file: fs.PathLike, options?: fs.StatSyncOptions) => {
      const stats = real(file, options);
      return stats ? Object.assign(stats, { uid, gid }) : stats;
    };
    jest.spyOn(fs, 'statSync').mockImplementation(theirs as typeof fs.statSync);
    return path;
  };

  it('stays theirs where this person may give it', () => {
    const path = owned(12_345, 23_456);
    const gives = jest.spyOn(fs, 'fchownSync').mockImplementation(() => undefined);
    saveFile(path, bytes, OVER_OLD);
    expect(gives.mock.calls[0]?.slice(1)).toEqual([12_345, 23_456]);
  });

  it('and where not, is open to no other group than theirs', () => {
    const path = owned(12_345, 23_456);
    failing('fchownSync', 'EPERM');
    saveFile(path, bytes, OVER_OLD);
    jest.restoreAllMocks();
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
  });
});
