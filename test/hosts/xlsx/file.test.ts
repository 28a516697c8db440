/** Reading a book's file, and every way in which that fails. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { readXlsxFile } from '../../../src/hosts/xlsx/file';
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
