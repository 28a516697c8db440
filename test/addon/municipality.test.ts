/** The whole way in Google: thirty-four links become the municipal workbook of the command line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summariesSheet } from '../../src/core/summary/summary-table';
import type { Cell } from '../../src/core/values/cell';
import { saveFile } from '../../src/hosts/disk/save-file';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { type Scalar, sheetNamed } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { runCli } from '../cli/run-cli';
import { temporaryFolder } from '../cli/school-files';
import { dayFrom, summaryOf } from '../core/municipality/municipal-kit';
import {
  bookWith,
  codeOf,
  contentOf,
  figuresOf,
  IMPORT,
  idOf,
  importToTheEnd,
  journalOf,
  municipalityOf,
  readsOf,
  SETTINGS,
  schoolRow,
  summaryAt,
  tellingRun,
} from './municipal-fixture';

const folder = temporaryFolder();
const COUNT = 34;
const LOCKED = [4, 5];
const OLD = 6;
const NO_LINK = 7;
const today = dayFrom('2026-04-24');

const oldSummary = () => summaryOf(codeOf(OLD), figuresOf(OLD), { version: 0 });

/** Thirty-four schools: two did not open their books, one has an old template, one link is none. */
function district(): AppsScriptRuntime {
  const runtime = municipalityOf(COUNT);
  for (const index of LOCKED) {
    runtime.books[idOf(codeOf(index))] = {
      document: bookWith(summaryAt(index)),
      access: 'none',
    };
  }
  runtime.books[idOf(codeOf(OLD))] = { document: bookWith(oldSummary()), access: 'read' };
  const schools = sheetNamed(runtime.document, 'ОО');
  const column = schools.cells[0]?.findIndex((cell) => cell?.value === 'Ссылка на книгу') ?? -1;
  const cell = schools.cells[NO_LINK + 1]?.[column];
  if (!cell) throw new Error('«ОО» has no link to spoil');
  cell.value = 'пришлём позже';
  return runtime;
}

/** The same municipality from files: the sheets that the command line writes. */
function fromFiles(): Record<string, Scalar[][]> {
  const path = join(folder, 'municipality.xlsx');
  expect(runCli('template', 'municipality', path, '--date', '2026-04-24').status).toBe(0);
  const book = openXlsx(readXlsxFile(path), { today });
  const place = (sheet: string, header: string): number =>
    book.read(sheet)?.rows[0]?.indexOf(header) ?? -1;
  const settings = book.read('Настройки')?.rows ?? [];
  book.apply([
    {
      kind: 'editCells',
      sheet: 'Настройки',
      cells: Object.entries(SETTINGS).map(([name, value]) => ({
        row: settings.findIndex(([first]) => first === name),
        column: 1,
        value,
      })),
    },
    ...Array.from({ length: COUNT }, (_, index) => ({
      kind: 'editCells' as const,
      sheet: 'ОО',
      cells: Object.entries(schoolRow(index)).map(([header, value]) => ({
        row: index + 1,
        column: place('ОО', header),
        value: index === NO_LINK && header === 'Ссылка на книгу' ? 'пришлём позже' : value,
      })),
    })),
  ]);
  writeFileSync(path, book.toBytes());
  const schools = join(folder, 'schools');
  mkdirSync(schools);
  for (let index = 0; index < COUNT; index++) {
    if ([...LOCKED, NO_LINK].includes(index)) continue;
    const school = createXlsx({ today, name: 'school' });
    const summary = index === OLD ? oldSummary() : summaryAt(index);
    school.apply([{ kind: 'createSheet', plan: summariesSheet('Сводка', [summary]) }]);
    saveFile(join(schools, `${codeOf(index)}.xlsx`), school.toBytes());
  }
  const out = join(folder, 'out.xlsx');
  expect(runCli('rollup', path, schools, '--out', out, '--date', '2026-04-24').status).toBe(1);
  const result = openXlsx(readXlsxFile(out), { today });
  return Object.fromEntries(
    result.sheetNames().map((name) => [name, storedFrom(result.read(name)?.rows ?? [])]),
  );
}

const storedFrom = (rows: readonly (readonly Cell[])[]): Scalar[][] =>
  rows.map((row) =>
    row.map(
      (cell) => (typeof cell === 'object' && cell && 'day' in cell ? cell.day : cell) as Scalar,
    ),
  );

/** Blank cells and rows at the end say nothing. */
function trimmed(rows: Scalar[][] = []): Scalar[][] {
  const cut = rows.map((row) => {
    const end = row.reduce<number>(
      (last, cell, at) => (cell === null || cell === '' ? last : at + 1),
      0,
    );
    return row.slice(0, end);
  });
  while (cut.length > 0 && cut[cut.length - 1]?.length === 0) cut.pop();
  return cut;
}

describe('thirty-four links', () => {
  it('become the same sheets as the same summaries on the command line', () => {
    const runtime = district();
    // Somebody has used up most of this minute's reads.
    for (let read = 0; read < 45; read++) runtime.clock?.takeRead();
    const { message, isAlert } = tellingRun(runtime, IMPORT);
    expect(isAlert).toBe(true);
    expect(message).toMatch(/^Принято: 30, отклонено: 4\. Сдали 30 из 34\. Не сдали: /);
    const google = contentOf(runtime);
    const files = fromFiles();
    const { 'Журнал импорта': _, ...others } = files;
    for (const name of Object.keys(others)) {
      if (name === 'Настройки' || name === 'ОО') continue;
      expect([name, trimmed(google[name])]).toEqual([name, trimmed(others[name])]);
    }
  });

  it('are told apart in the journal in words that a methodist understands', () => {
    const runtime = district();
    tellingRun(runtime, IMPORT);
    const refused = journalOf(runtime).filter(([, outcome]) => outcome === 'отклонено');
    expect(refused).toEqual([
      ['0505', 'отклонено', expect.stringMatching(/^Школа не открыла вам доступ к книге\. /)],
      ['0506', 'отклонено', expect.stringMatching(/^Школа не открыла вам доступ к книге\. /)],
      ['0507', 'отклонено', expect.stringMatching(/^Версия шаблона не поддерживается/)],
      ['0508', 'отклонено', expect.stringMatching(/^В «Ссылке на книгу» нет адреса/)],
    ]);
    for (const [, , reason] of refused) expect(reason).not.toMatch(/(?!Google)\b[a-z]{4,}/i);
  });

  it('change nothing and write nothing the second time', () => {
    const runtime = district();
    tellingRun(runtime, IMPORT);
    const before = JSON.stringify(runtime.document);
    runtime.clock?.spend(60_000);
    const { message } = tellingRun(runtime, IMPORT);
    expect(runtime.writes).toEqual([]);
    expect(JSON.stringify(runtime.document) === before).toBe(true);
    // All but the school whose link is none.
    expect(readsOf(runtime)).toBe(COUNT - 1);
    expect(message).toContain('Без изменений: 30.');
  });

  it('are read anew the second time: a school has delivered since', () => {
    const runtime = municipalityOf(3);
    tellingRun(runtime, IMPORT);
    const later = summaryOf(codeOf(1), { К4: [1, 2] }, { asOf: dayFrom('2026-04-20') });
    runtime.books[idOf(codeOf(1))] = { document: bookWith(later), access: 'read' };
    const { message } = tellingRun(runtime, IMPORT);
    expect(message).toMatch(/^Принято: 1, заменено: 1\. Сдали 3 из 3\..*Без изменений: 2\.$/);
  });
});

describe('the price', () => {
  const traceFor = (count: number): AppsScriptRuntime => {
    const runtime = municipalityOf(count);
    importToTheEnd(runtime);
    return runtime;
  };
  /** Wider tables need wider grids: one call each, whatever the width. */
  const writesOf = (runtime: AppsScriptRuntime): string[] =>
    runtime.writes.filter((call) => call !== 'Sheet.insertColumnsAfter');

  it('is one read a school, and as many writes for 100 schools as for 10', () => {
    const [ten, hundred] = [traceFor(10), traceFor(100)];
    expect(readsOf(ten)).toBe(10);
    // Some of the 100 had to be asked again: the quota is 60 a minute.
    expect(readsOf(hundred)).toBeGreaterThanOrEqual(100);
    expect(writesOf(hundred)).toEqual(writesOf(ten));
    expect(hundred.writes.length - ten.writes.length).toBeLessThan(10);
  });

  it('is reading first, then writing', () => {
    const { trace } = traceFor(10);
    const lastRead = trace.lastIndexOf('Sheets.Values.batchGet');
    expect(trace.slice(0, lastRead).filter((call) => /^(Sheet|Range)\.set/.test(call))).toEqual([]);
  });
});
