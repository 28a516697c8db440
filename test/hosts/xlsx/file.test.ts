/** Files on disk: reading and saving, and every way in which that fails. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { readXlsxFile, saveXlsxFile } from '../../../src/hosts/xlsx/file';
import { excelBook } from './excel-book';

const bytes = excelBook();
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

describe('reading a file', () => {
  it('gives its bytes', () => {
    const path = join(folder, 'книга.xlsx');
    fs.writeFileSync(path, bytes);
    expect(readXlsxFile(path)).toEqual(bytes);
  });

  it('says which file is missing', () => {
    const path = join(folder, 'нет.xlsx');
    expect(fault(() => readXlsxFile(path))).toBe(
      `Файл «${path}» не найден: проверьте путь и название.`,
    );
  });

  it('refuses a folder and a device', () => {
    expect(fault(() => readXlsxFile(folder))).toMatch(/— папка, а не файл/);
    expect(fault(() => readXlsxFile('/dev/null'))).toMatch(/не обычный файл/);
  });

  it('refuses a file above 50 MB without reading it', () => {
    const path = join(folder, 'большая.xlsx');
    fs.writeFileSync(path, '');
    fs.truncateSync(path, 51 * 1024 * 1024);
    const read = jest.spyOn(fs, 'readFileSync');
    expect(fault(() => readXlsxFile(path))).toMatch(/больше 50 МБ/);
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['EACCES', /нет прав на чтение/],
    ['EBUSY', /занят другой программой/],
    ['EIO', /не читается \(EIO\)\./],
  ])('tells %s in plain words', (code, wanted) => {
    const path = join(folder, 'книга.xlsx');
    fs.writeFileSync(path, bytes);
    failing('readFileSync', code);
    expect(fault(() => readXlsxFile(path))).toMatch(wanted);
  });
});

describe('saving a file', () => {
  it('writes a new file and leaves nothing beside it', () => {
    saveXlsxFile(join(folder, 'новая.xlsx'), bytes);
    expect(fs.readdirSync(folder)).toEqual(['новая.xlsx']);
    expect(readXlsxFile(join(folder, 'новая.xlsx'))).toEqual(bytes);
  });

  it('replaces a file and keeps its rights', () => {
    const path = join(folder, 'книга.xlsx');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, 0o640);
    saveXlsxFile(path, bytes);
    expect(fs.statSync(path).mode & 0o777).toBe(0o640);
    expect(readXlsxFile(path)).toEqual(bytes);
  });

  it('replaces the file that a link leads to', () => {
    const path = join(folder, 'книга.xlsx');
    fs.writeFileSync(path, 'old');
    fs.symlinkSync(path, join(folder, 'ссылка.xlsx'));
    saveXlsxFile(join(folder, 'ссылка.xlsx'), bytes);
    expect(fs.lstatSync(join(folder, 'ссылка.xlsx')).isSymbolicLink()).toBe(true);
    expect(readXlsxFile(path)).toEqual(bytes);
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
      expect(fault(() => saveXlsxFile(path, bytes))).toMatch(wanted);
      jest.restoreAllMocks();
      expect(fs.readdirSync(folder)).toEqual(['книга.xlsx']);
      expect(fs.readFileSync(path, 'utf8')).toBe('old');
    },
  );

  it('names a folder that is not there, and refuses a folder in place of a file', () => {
    expect(fault(() => saveXlsxFile(join(folder, 'нет', 'а.xlsx'), bytes))).toMatch(
      /нет такой папки/,
    );
    expect(fault(() => saveXlsxFile(folder, bytes))).toMatch(/папка, а не файл/);
  });
});
