/** The law of every report, on generated municipalities: a total is the sum of its rows. */
import fc from 'fast-check';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import type { Summary } from '../../../../src/core/summary/summary';
import type { Cell } from '../../../../src/core/values/cell';
import {
  dayFrom,
  type Municipality,
  resultsOf,
  rowsOf,
  sheetOf,
  summaryOf,
} from '../municipal-kit';

const CODES = ['01', '02', '03', '04', '05', '06'];
const LAST_YEAR = { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') };

const attested = fc.record({
  'Ч41/СЗД': fc.nat(9),
  'Ч41/высшая': fc.nat(9),
  'Ч42/высшая': fc.nat(9),
  'Ч43/СЗД': fc.nat(9),
  К6: fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
});

/** Of each school of six: whether «ОО» has it, and what it delivered in either period. */
const school = fc.record({
  listed: fc.boolean(),
  low: fc.boolean(),
  type: fc.constantFrom('СОШ', 'ООШ', 'лицей'),
  now: fc.option(attested, { nil: null }),
  before: fc.option(attested, { nil: null }),
});

const municipality = fc.array(school, { minLength: 6, maxLength: 6 }).map((schools) => {
  const listed = schools.flatMap(({ listed: isListed, low, type }, index) =>
    isListed ? [[CODES[index] ?? '', low, { type }] as const] : [],
  );
  const store: Summary[] = schools.flatMap(({ now, before }, index) => {
    const code = CODES[index] ?? '';
    return [
      ...(now === null ? [] : [summaryOf(code, now)]),
      ...(before === null ? [] : [summaryOf(code, before, LAST_YEAR)]),
    ];
  });
  return { schools: listed, store } satisfies Municipality;
});

const sum = (rows: readonly Record<string, Cell>[], header: string): number =>
  rows.reduce((total, row) => total + (typeof row[header] === 'number' ? row[header] : 0), 0);

type Row = Record<string, Cell>;

const isNamed = (row: Row, start: string) => String(row['ОО']).startsWith(start);

/** In both periods «Все ОО» is the sum of the rows below, by category. */
function checkAttestation(rows: readonly Row[]): void {
  for (const category of ['СЗД', 'высшая', 'всего']) {
    const own = rows.filter((row) => row['Категория'] === category);
    const all = own.filter((row) => isNamed(row, 'Все ОО'));
    const both = own.filter((row) => isNamed(row, 'Сдали в оба'));
    const parts = own.filter((row) => !isNamed(row, 'Все ОО') && !isNamed(row, 'Сдали в оба'));
    for (const header of [
      ...['Присвоено', 'Отказано', 'Истекает в течение года'],
      ...['Прежний период: присвоено', 'Прежний период: отказано'],
    ]) {
      expect(sum(all, header)).toBe(sum(parts, header));
    }
    // Where the same schools stand apart, the difference is the sum of their differences.
    const change = 'Присвоено: изменение';
    expect(sum(both.length > 0 ? both : all, change)).toBe(sum(parts, change));
  }
}

/** «Итого» is the sum of the schools, and of the types. */
function checkMonitoring({ rows: cells, strongRows = [], ...plan }: SheetPlan): void {
  const rows = rowsOf({ ...plan, rows: cells });
  const schools = rows.filter((_, index) => !strongRows.includes(index));
  const sums = rows.slice(schools.length);
  const named = (...names: readonly string[]) =>
    sums.filter((row) => names.includes(String(row['Наименование ОО'])));
  for (const header of ['ДПО за 3 года, чел.', 'Категории истекают в течение года']) {
    expect(sum(named('Итого'), header)).toBe(sum(schools, header));
    expect(sum(named('СОШ', 'ООШ', 'лицей'), header)).toBe(sum(schools, header));
  }
}

it('С-08, С-60, С-63: totals are the sums of their rows', () => {
  fc.assert(
    fc.property(municipality, (generated) => {
      const results = resultsOf(generated);
      checkAttestation(rowsOf(sheetOf(results, 'Справка по аттестации')));
      checkMonitoring(sheetOf(results, 'Мониторинг по ОО'));
    }),
    { seed: 20_260_525, numRuns: 40 },
  );
});
