/** The whole way: the files of a district's schools become a municipal workbook in one command. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core/values/cell';
import { SCHOOL_LIST } from '../../src/demo/municipality/school-list';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { MISSING, SILENT } from '../demo/demo-municipality';
import { runCli } from './run-cli';
import { dayFrom, temporaryFolder } from './school-files';

const folder = temporaryFolder();
const municipality = join(folder, 'municipality.xlsx');
const schools = join(folder, 'schools');
const out = join(folder, 'rollup.xlsx');
const day = ['--date', '2026-04-24'];

const rowsOf = (path: string, sheet: string): readonly (readonly Cell[])[] =>
  openXlsx(readXlsxFile(path), { today: dayFrom('2026-04-24') }).read(sheet)?.rows ?? [];

interface RollUp {
  readonly delivered: number;
  readonly missing: readonly { readonly code: string }[];
  readonly journal: readonly { source: string; outcome: string; reason: string }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly total: { readonly numerator: number; readonly denominator: number } | null;
  }[];
}

let first: { readonly status: number; readonly data: RollUp };

function rollUp(...args: string[]): typeof first {
  const { status, out: printed } = runCli('rollup', ...args, '--json', ...day);
  return { status, data: JSON.parse(printed) as RollUp };
}

beforeAll(() => {
  expect(runCli('demo', folder, ...day).status).toBe(0);
  first = rollUp(municipality, schools, '--out', out);
});

it('the demo sends a file a school, one twice, one of another district, and not all send', () => {
  const sent = SCHOOL_LIST.map(({ code }) => code).filter((code) => !SILENT.includes(code));
  expect(readdirSync(schools)).toEqual(
    [...sent, '0507-2', '0712'].map((name) => `${name}.xlsx`).sort(),
  );
});

it('accepts the good ones, refuses the bad ones, and names the missing', () => {
  expect(first.status).toBe(1);
  expect(first.data.delivered).toBe(SCHOOL_LIST.length - MISSING.length);
  expect(first.data.missing.map(({ code }) => code)).toEqual(MISSING);
  const told = first.data.journal
    .filter(({ outcome }) => outcome !== 'принято')
    .map(({ source, outcome, reason }) => [source, outcome, reason.slice(-6)]);
  expect(told).toEqual([
    ['0518.xlsx', 'отклонено', '(И-04)'],
    ['0712.xlsx', 'отклонено', '(И-09)'],
    ['0511.xlsx', 'отклонено', '(И-01)'],
    ['0526.xlsx', 'отклонено', '(И-01)'],
    ['0507.xlsx', 'заменено', '4.2026'],
  ]);
  // Whoever reads the journal has other folders.
  expect(JSON.stringify(first.data.journal)).not.toContain(folder);
});

it('every total is the sum of the schools’ own figures', () => {
  const sums = new Map<string, { numerator: number; denominator: number }>();
  const refused = ['0507.xlsx', '0511.xlsx', '0518.xlsx', '0526.xlsx', '0712.xlsx'];
  for (const name of readdirSync(schools).filter((one) => !refused.includes(one))) {
    for (const row of rowsOf(join(schools, name), 'Сводка').slice(1)) {
      const [code, numerator, denominator] = [
        String(row[7]),
        Number(row[10]),
        Number(row[11] ?? 0),
      ];
      const sum = sums.get(code) ?? { numerator: 0, denominator: 0 };
      sums.set(code, {
        numerator: sum.numerator + numerator,
        denominator: sum.denominator + denominator,
      });
    }
  }
  for (const { code, total } of first.data.indicators) {
    if (sums.has(code)) expect({ code, total }).toMatchObject({ code, total: sums.get(code) });
  }
  // Besides the sums a municipality hands over К19, К20 and what it counts of its own.
  const isOfSchools = (code: string) => !/^(?:К19|К20\/|Ч7[01]\/|Р\/)/.test(code);
  const summary = rowsOf(out, 'Сводка')
    .slice(1)
    .filter((row) => isOfSchools(String(row[7])));
  expect(summary).toHaveLength(sums.size);
  for (const row of summary) {
    expect([row[7], row[10]]).toEqual([
      row[7],
      expect.closeTo(sums.get(String(row[7]))?.numerator ?? -1, 6),
    ]);
  }
});

it('gives the same bytes for the same files', () => {
  const again = join(folder, 'again.xlsx');
  expect(rollUp(municipality, schools, '--out', again).status).toBe(1);
  expect(readXlsxFile(again)).toEqual(readXlsxFile(out));
});

it('works in place and keeps a copy; missing schools alone are no fault', () => {
  const own = join(folder, 'own.xlsx');
  copyFileSync(municipality, own);
  const { status, data } = rollUp(own, join(schools, '0501.xlsx'), '--in-place');
  expect(status).toBe(0);
  expect(data.delivered).toBe(1);
  expect(existsSync(join(folder, 'own.xlsx.1.bak'))).toBe(true);
});

it('in a folder leaves out lock files, other files and the municipal book itself', () => {
  const mixed = join(folder, 'mixed');
  mkdirSync(mixed);
  const own = join(mixed, 'свод.xlsx');
  copyFileSync(municipality, own);
  copyFileSync(join(schools, '0502.xlsx'), join(mixed, '0502.xlsx'));
  writeFileSync(join(mixed, '~$0502.xlsx'), 'lock');
  writeFileSync(join(mixed, 'письмо.txt'), 'text');
  const { status, data } = rollUp(own, mixed, '--out', join(mixed, 'итог.xlsx'));
  expect(status).toBe(0);
  expect(data.journal.map(({ source }) => source)).toEqual(['0502.xlsx']);
  // The output of the last time does not come back as a delivery.
  expect(rollUp(own, mixed, '--out', join(mixed, 'итог.xlsx')).data.journal).toHaveLength(1);
});

it.each([
  [[], 'книга муниципалитета'],
  [[municipality, '--out', 'x.xlsx'], 'книги со сводками'],
  [[municipality, join(folder, 'нет'), '--out', 'x.xlsx'], 'Нет файла или папки'],
  [[municipality, schools], '--out'],
  [[municipality, schools, '--out', municipality], '--in-place'],
  [[join(schools, '0526.xlsx'), schools, '--out', 'x.xlsx'], 'не книга .xlsx'],
])('wrong usage is told in one line, status 2', (args, words) => {
  const { status, err } = runCli('rollup', ...args, ...day);
  expect(status).toBe(2);
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(existsSync('x.xlsx')).toBe(false);
});
