/** С-46, С-43: what stands in a folder of deliveries is neither lost nor passed over in silence. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { runCli } from './run-cli';
import { dayFrom, temporaryFolder } from './school-files';
import { smallMunicipalityInto } from './small-municipality';

const folder = temporaryFolder();
const municipality = join(folder, 'municipality.xlsx');
const day = ['--date', '2026-04-24'];

beforeAll(() => smallMunicipalityInto(folder));

/** A folder with the books of two schools. */
function delivered(name: string): string {
  const given = join(folder, name);
  mkdirSync(given);
  for (const file of ['0502.xlsx', '0503.xlsx']) {
    copyFileSync(join(folder, 'schools', file), join(given, file));
  }
  return given;
}

/** Refused in one line, and the book is what it was. */
function expectKept(book: string, out: string, operands: string[], own = municipality): void {
  const before = readFileSync(book);
  const { status, err } = runCli('rollup', own, ...operands, '--out', out, '--replace', ...day);
  expect([status, err.trim().split('\n')]).toEqual([
    2,
    [expect.stringContaining('--out совпадает со сданной книгой')],
  ]);
  expect(readFileSync(book).equals(before)).toBe(true);
}

describe('С-46: --out does not replace a book that was handed over', () => {
  it('of a given folder', () => {
    const given = delivered('of-folder');
    expectKept(join(given, '0503.xlsx'), join(given, '0503.xlsx'), [given]);
  });

  it('given by name', () => {
    const given = delivered('by-name');
    const book = join(given, '0503.xlsx');
    expectKept(book, book, [join(given, '0502.xlsx'), book]);
  });

  it('through a link to it, and through a link that stands in the folder', () => {
    const given = delivered('linked');
    const book = join(given, '0503.xlsx');
    const beside = join(folder, 'beside.xlsx');
    symlinkSync(book, beside);
    expectKept(book, beside, [given]);
    const hard = join(folder, 'hard.xlsx');
    linkSync(join(given, '0502.xlsx'), hard);
    expectKept(hard, hard, [given]);
  });

  it('where it does not open: it may be the only copy', () => {
    const given = delivered('locked');
    const book = join(given, '0504.xlsx');
    writeFileSync(book, 'under a password');
    expectKept(book, book, [given]);
  });

  it('of a municipality, where a region collects', () => {
    const given = join(folder, 'municipalities');
    mkdirSync(given);
    const book = join(given, 'Заречный.xlsx');
    copyFileSync(municipality, book);
    const region = openXlsx(readXlsxFile(municipality), { today: dayFrom('2026-04-24') });
    const settings = region.read('Настройки')?.rows ?? [];
    const row = settings.findIndex(([name]) => name === 'Уровень свода');
    const cells = [{ row, column: 1, value: 'регион' }];
    region.apply([{ kind: 'editCells', sheet: 'Настройки', cells }]);
    const own = join(folder, 'region.xlsx');
    writeFileSync(own, region.toBytes());
    expectKept(book, book, [given], own);
  });

  it('but an empty file is written over, and an earlier output where that is asked for: its copy stays', () => {
    const given = delivered('again');
    const out = join(given, 'свод.xlsx');
    writeFileSync(out, '');
    const rollUp = (...more: string[]) =>
      runCli('rollup', municipality, given, '--out', out, ...more, ...day);
    expect(rollUp()).toMatchObject({ status: 0, out: expect.stringContaining('Принято: 2.') });
    const first = readFileSync(out);
    expect(rollUp()).toMatchObject({ status: 2, err: expect.stringContaining('--replace') });
    rmSync(join(given, '0502.xlsx'));
    expect(rollUp('--replace')).toMatchObject({
      status: 0,
      out: expect.stringContaining(`прежний файл: ${out}.1.bak`),
    });
    expect(readFileSync(`${out}.1.bak`).equals(first)).toBe(true);
  });
});

it('С-43: a link that leads nowhere is refused by name, and the rest is imported', () => {
  const given = delivered('dangling');
  symlinkSync(join(folder, 'nowhere.xlsx'), join(given, '0504.xlsx'));
  symlinkSync('0505.xlsx', join(given, '0505.xlsx'));
  const out = join(folder, 'dangling-out.xlsx');
  const { status, out: told } = runCli('rollup', municipality, given, '--out', out, ...day);
  expect(status).toBe(1);
  expect(told).toContain('Принято: 2, отклонено: 2.');
  expect(told).toMatch(/0504\.xlsx[^\n]*файл «0504\.xlsx» не найден/);
  expect(told).toMatch(/0505\.xlsx[^\n]*\(И-01\)/);
});
