/** С-28, С-32: the municipal «План ПК»; figures by hand. */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import {
  dayFrom,
  type Municipality,
  ofMunicipality,
  resultsOf,
  rowsOf,
  summaryOf,
} from '../municipal-kit';

function planSheet(municipality: Municipality) {
  const plan = computedSheets(resultsOf(municipality)).find(({ name }) => name === 'План ПК');
  if (plan === undefined) throw new Error('no such sheet');
  return plan;
}

/** Figures of 15.04.2026. */
const ONE = summaryOf('01', {
  'Ч50/фгос/2 квартал 2026': 26,
  'Ч55/фгос/1 квартал 2026': 5,
  'Ч56/фгос/1 квартал 2026': 3,
  'Ч55/икт/2 квартал 2026': 2,
});
/** Figures of a day on which the first quarter was not over. */
const TWO = summaryOf(
  '02',
  { 'Ч50/фгос/2 квартал 2026': 1, 'Ч55/фгос/1 квартал 2026': 4, 'Ч56/фгос/1 квартал 2026': 1 },
  { asOf: dayFrom('2026-03-30') },
);
/** Counted by a version that did not tell the plan. */
const OLDER = summaryOf('03', { 'Ч50/фгос/3 квартал 2026': 1 });

const DISTRICT: Municipality = {
  schools: [['01'], ['02'], ['03'], ['04']],
  store: [ONE, TWO, OLDER],
};

const HEADERS = [
  ...['Направление', 'Квартал', 'Год', 'Новых запросов', 'Группы', 'Сколько школ'],
  ...['Запланировано в ОО', 'Завершено', 'Исполнение, %', 'Замечание'],
];

test('by year, quarter and direction; then by direction, then in all; sums in bold', () => {
  const plan = planSheet(DISTRICT);
  expect(plan.columns.map(({ header }) => header)).toEqual(HEADERS);
  expect(plan.rows).toEqual([
    // Of school 02 the quarter was not over: 5 − 3 of school 01 alone are overdue.
    ['ФГОС', 1, 2026, 0, null, 0, 9, 4, 44.4, 'срок прошёл: не завершено 2'],
    ['икт', 2, 2026, 0, null, 0, 2, 0, 0, null],
    ['ФГОС', 2, 2026, 27, '1 группа и ещё 2', 2, 0, 0, '—', null],
    ['ФГОС', 3, 2026, 1, 'группа не набирается', 1, 0, 0, '—', null],
    ['икт, всего', null, null, 0, null, 0, 2, 0, 0, null],
    [
      ...['ФГОС, всего', null, null, 28, '1 группа и ещё 3', 3, 9, 4, 44.4],
      'срок прошёл: не завершено 2',
    ],
    // 4 of 11; the three schools that ask are counted once.
    [
      ...['Итого', null, null, 28, '1 группа и ещё 3', 3, 11, 4, 36.4],
      'срок прошёл: не завершено 2',
    ],
  ]);
  expect(plan.strongRows).toEqual([4, 5, 6]);
});

test('what is overdue stands out; a quarter is over from its last day on', () => {
  const plan = planSheet(DISTRICT);
  expect(plan.highlights).toEqual([
    { header: 'Замечание', text: 'срок прошёл', isPart: true, tone: 'warn' },
  ]);
  const overdue = (asOf: string, periodEnd = '2026-08-31') =>
    planSheet({
      schools: [['02']],
      settings: { 'Период по': { day: dayFrom(periodEnd) } },
      store: [
        summaryOf(
          '02',
          { 'Ч55/фгос/1 квартал 2026': 3 },
          { asOf: dayFrom(asOf), periodEnd: dayFrom(periodEnd) },
        ),
      ],
    }).rows[0]?.[9];
  expect(overdue('2026-03-30')).toBe(null);
  expect(overdue('2026-03-31')).toBe('срок прошёл: не завершено 3');
  // Later than the period: the figures are of its last day (Д-01).
  expect(overdue('2026-04-15', '2026-03-30')).toBe(null);
});

test('the sheet names who has delivered without the plan', () => {
  expect(planSheet(DISTRICT).titles[4]).toBe(
    'План не передали (сводка прежней версии программы): Школа 03',
  );
  const told = planSheet({ schools: [['01'], ['04']], store: [ONE] });
  expect(told.titles[4]).toBe('');
});

test('where no school tells the plan it is blank, and not zero', () => {
  const { rows } = planSheet({ schools: [['03']], store: [OLDER] });
  expect(rows.map((row) => row.slice(6, 9))).toEqual([
    [null, null, null],
    [null, null, null],
    [null, null, null],
  ]);
});

test('a school that tells of an empty plan has one: Ч43 is of the same version', () => {
  const empty = summaryOf('03', { 'Ч50/фгос/3 квартал 2026': 1, 'Ч43/СЗД': 0 });
  const plan = planSheet({ schools: [['03']], store: [empty] });
  expect(plan.rows[0]?.slice(6, 9)).toEqual([0, 0, '—']);
  expect(plan.titles[4]).toBe('');
});

test('С-07: where nobody has delivered there are no sums', () => {
  expect(planSheet({ schools: [['01']] }).rows).toEqual([]);
});

test('a region counts municipalities', () => {
  const settings = { 'Уровень свода': 'регион' };
  const rows = rowsOf(planSheet({ ...DISTRICT, store: [ONE, TWO].map(ofMunicipality), settings }));
  expect(Object.keys(rows[0] ?? {})).toEqual(
    expect.arrayContaining(['Сколько муниципалитетов', 'Запланировано в муниципалитетах']),
  );
});

test('С-61: of those called alike it names the codes', () => {
  const schools = ['03', '04'].map((code) => [code, false, { name: 'СОШ № 5' }] as const);
  expect(planSheet({ ...DISTRICT, schools }).titles[4]).toContain('СОШ № 5 (03)');
});
