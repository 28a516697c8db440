/** С-64: however many words people type, a report has 300 rows of them and one more; sums stay. */
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../../src/core/values/cell';
import { type Counts, resultsOf, sheetOf, summaryOf } from '../municipal-kit';

const OWN = 160;
const PLACES = Array.from({ length: OWN }, (_, at) => at);

/** 160 words of the school's own, one each, and one that both schools have, `common` times. */
const countsBy = (school: string, common: number, code: (word: string) => string): Counts =>
  Object.fromEntries([
    ...PLACES.map((at) => [code(`тема ${school} ${at}`), 1]),
    [code('общая'), common],
  ]);

function counts(school: string, common: number): Counts {
  return {
    Ч30: OWN + common + 2,
    ...countsBy(school, common, (word) => `Ч34/${word}`),
    'Ч34/без темы': 2,
    ...countsBy(school, common, (word) => `Ч50/${word}/2 квартал 2026`),
    ...countsBy(school, common, (word) => `Ч53/${word}/2 квартал 2026/дефицит`),
    ...countsBy(school, common + 0.5, (word) => `Ч60/учитель/${word}`),
  };
}

// 320 words of one school each, and the common one: 321, of which 21 have no row of their own.
const RESULTS = resultsOf({
  schools: [['01'], ['02'], ['03']],
  store: [summaryOf('01', counts('01', 3)), summaryOf('02', counts('02', 4))],
});

/** A column of these rows. */
const cellsOf = (plan: SheetPlan, header: string, from = 0, to?: number): Cell[] => {
  const at = plan.columns.findIndex((one) => one.header === header);
  return plan.rows.slice(from, to).map((row) => row[at] ?? null);
};
const sumOf = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0);

test('«Дефициты по темам»: topics by how many were found, then the rest, then what names none', () => {
  const plan = sheetOf(RESULTS, 'Дефициты по темам');
  const names = cellsOf(plan, 'Тема');
  const rest = names.indexOf('Остальные темы: 21');
  expect(names[0]).toBe('общая');
  expect(rest).toBe(300);
  expect(names[301]).toBe('без темы');
  // The last 21 topics are of school 02, one each; of the rest no event is asked for.
  expect(plan.rows[rest]?.slice(0, 7)).toEqual(['Остальные темы: 21', 21, 1, null, 0, 21, null]);
  // 160 + 3 + 2 and 160 + 4 + 2.
  expect(sumOf(cellsOf(plan, 'Выявлено', 0, 302))).toBe(331);
  expect(sumOf(cellsOf(plan, 'Школа 01', 0, 302))).toBe(165);
  expect(sumOf(cellsOf(plan, 'Школа 02', 0, 302))).toBe(166);
  expect(cellsOf(plan, 'Выявлено').at(-1)).toBe(331);
});

test('«Дефициты по темам»: a school that has not told all its topics is blank in the rest', () => {
  const store = [
    summaryOf('01', counts('01', 3)),
    summaryOf('02', counts('02', 4)),
    summaryOf('03', { Ч30: 5 }),
  ];
  const plan = sheetOf(
    resultsOf({ schools: [['01'], ['02'], ['03']], store }),
    'Дефициты по темам',
  );
  expect(cellsOf(plan, 'Школа 03', 300, 301)).toEqual([null]);
});

test('«Свод запросов»: the rest of the directions and quarters is in one row', () => {
  const plan = sheetOf(RESULTS, 'Свод запросов');
  expect(plan.rows.length).toBe(302);
  const [rest, total] = [plan.rows[300], plan.rows[301]];
  expect(rest?.slice(0, 4)).toEqual(['Остальные направления и кварталы: 21', null, null, 21]);
  expect(total?.slice(0, 4)).toEqual(['Итого', null, null, 327]);
  for (const [header, whole] of [
    ['Новых запросов', 327],
    ['Основание: дефицит', 327],
    ['Школа 01', 163],
    ['Школа 02', 164],
  ] as const) {
    expect([header, sumOf(cellsOf(plan, header, 0, 301))]).toEqual([header, whole]);
    expect([header, cellsOf(plan, header).at(-1)]).toEqual([header, whole]);
  }
  expect(cellsOf(plan, 'Школа 03', 300)).toEqual([null, null]);
});

test('«Кадровая потребность»: the rest of the positions and subjects is in one row', () => {
  const plan = sheetOf(RESULTS, 'Кадровая потребность');
  expect(plan.rows.length).toBe(302);
  expect(plan.rows[300]?.slice(0, 3)).toEqual(['Остальные должности и предметы: 21', null, 21]);
  // 160 + 3,5 and 160 + 4,5.
  for (const [header, whole] of [
    ['Итого', 328],
    ['Школа 01', 163.5],
    ['Школа 02', 164.5],
  ] as const) {
    expect([header, sumOf(cellsOf(plan, header, 0, 301))]).toEqual([header, whole]);
    expect([header, cellsOf(plan, header).at(-1)]).toEqual([header, whole]);
  }
});

test('300 topics have a row each', () => {
  const topics = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`Ч34/тема ${at}`, 1] as const),
  );
  const plan = sheetOf(
    resultsOf({ schools: [['01']], store: [summaryOf('01', { Ч30: 300, ...topics })] }),
    'Дефициты по темам',
  );
  expect(cellsOf(plan, 'Тема').filter((name) => String(name).startsWith('тема')).length).toBe(300);
  expect(cellsOf(plan, 'Тема').some((name) => String(name).startsWith('Остальные'))).toBe(false);
});
