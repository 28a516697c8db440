/** Saving one file, and every way in which that fails. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { saveFile } from '../../../src/hosts/disk/save-file';

const bytes = new TextEncoder().encode('new');
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
  saveFile(path, bytes);
  expect(fs.statSync(path).mode & 0o777).toBe(0o640);
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});

it('replaces the file that a link leads to', () => {
  const path = join(folder, 'книга.xlsx');
  fs.writeFileSync(path, 'old');
  fs.symlinkSync(path, join(folder, 'ссылка.xlsx'));
  saveFile(join(folder, 'ссылка.xlsx'), bytes);
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
    expect(fault(() => saveFile(path, bytes))).toMatch(wanted);
    jest.restoreAllMocks();
    expect(fs.readdirSync(folder)).toEqual(['книга.xlsx']);
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
  },
);

it('names a folder that is not there, and refuses a folder in place of a file', () => {
  expect(fault(() => saveFile(join(folder, 'нет', 'а.xlsx'), bytes))).toMatch(/нет такой папки/);
  expect(fault(() => saveFile(folder, bytes))).toMatch(/папка, а не файл/);
});
