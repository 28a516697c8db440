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
  ...['Направление', 'Квартал', 'Год', 'Новых запросов', 'ОО с новыми запросами'],
  ...['Запланировано в ОО', 'Завершено', 'Завершено, %', 'Осталось обучить', 'Группы', 'Замечание'],
];

test('by year, quarter and direction; then by direction, then in all; sums in bold', () => {
  const plan = planSheet(DISTRICT);
  const none = 'группа не набирается';
  const late = 'срок прошёл: не завершено 2';
  expect(plan.columns.map(({ header }) => header)).toEqual(HEADERS);
  expect(plan.rows).toEqual([
    // Of school 02 the quarter was not over: 5 − 3 of school 01 alone are overdue. 9 − 4 are left.
    ['ФГОС', 1, 2026, 0, 0, 9, 4, 44.4, 5, none, late],
    ['икт', 2, 2026, 0, 0, 2, 0, 0, 2, none, null],
    ['ФГОС', 2, 2026, 27, 2, 0, 0, '—', 27, '1 группа и ещё 2', null],
    ['ФГОС', 3, 2026, 1, 1, 0, 0, '—', 1, none, null],
    ['икт, всего', null, null, 0, 0, 2, 0, 0, 2, none, null],
    // 28 + 9 − 4; of the three quarters 5, 2 and 1 make no group.
    ['ФГОС, всего', null, null, 28, 3, 9, 4, 44.4, 33, '1 группа и ещё 8', late],
    // 4 of 11; 28 + 11 − 4; the three schools that ask are counted once.
    ['Итого', null, null, 28, 3, 11, 4, 36.4, 35, '1 группа и ещё 10', late],
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
    }).rows[0]?.[10];
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
  const blank = [null, null, null, null, null];
  expect(rows.map((row) => row.slice(5, 10))).toEqual([blank, blank, blank]);
});

test('a school that tells of an empty plan has one: Ч43 is of the same version', () => {
  const empty = summaryOf('03', { 'Ч50/фгос/3 квартал 2026': 1, 'Ч43/СЗД': 0 });
  const plan = planSheet({ schools: [['03']], store: [empty] });
  expect(plan.rows[0]?.slice(5, 10)).toEqual([0, 0, '—', 1, 'группа не набирается']);
  expect(plan.titles[4]).toBe('');
});

test('С-32: whoever is planned and not yet taught makes groups, too', () => {
  // 10 new requests and 20 − 2 of the plan: 28. «Свод запросов» has groups of the 10 alone.
  const store = [
    summaryOf('01', {
      'Ч50/фгос/2 квартал 2026': 10,
      'Ч55/фгос/2 квартал 2026': 20,
      'Ч56/фгос/2 квартал 2026': 2,
    }),
  ];
  const results = computedSheets(resultsOf({ schools: [['01']], store }));
  const [plan, requests] = ['План ПК', 'Свод запросов'].map((name) => {
    const sheet = results.find((one) => one.name === name);
    return sheet === undefined ? {} : (rowsOf(sheet)[0] ?? {});
  });
  expect(plan).toMatchObject({ 'Осталось обучить': 28, Группы: '1 группа и ещё 3' });
  expect(requests).toMatchObject({ Группы: 'группа не набирается' });
});

test('С-07: where nobody has delivered there are no sums', () => {
  expect(planSheet({ schools: [['01']] }).rows).toEqual([]);
});

test('a region counts municipalities', () => {
  const settings = { 'Уровень свода': 'регион' };
  const rows = rowsOf(planSheet({ ...DISTRICT, store: [ONE, TWO].map(ofMunicipality), settings }));
  expect(Object.keys(rows[0] ?? {})).toEqual(
    expect.arrayContaining([
      'Муниципалитетов с новыми запросами',
      'Запланировано в муниципалитетах',
    ]),
  );
});

test('С-61: of those called alike it names the codes', () => {
  const schools = ['03', '04'].map((code) => [code, false, { name: 'СОШ № 5' }] as const);
  expect(planSheet({ ...DISTRICT, schools }).titles[4]).toContain('СОШ № 5 (03)');
});
