/** «Показатели» of the municipal panel: the same figures as the sheets, plain data. */

import { indicatorsView } from '../../../src/panel/municipality/indicators-view';
import {
  dayFrom,
  type Municipality,
  resultsOf,
  rowsOf,
  sheetOf,
  summaryOf,
} from '../../core/municipality/municipal-kit';

const LAST_YEAR = { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') };
const SPRING = { periodStart: dayFrom('2025-03-01'), periodEnd: dayFrom('2025-05-31') };

const SCHOOLS: Municipality['schools'] = [
  ['01', true],
  ['02', false, { hardConditions: true }],
  ['03', false, { name: 'Школа 02' }],
];
const NOW = [summaryOf('01', { К4: [3, 4] }), summaryOf('02', { К4: [1, 4] })];

const viewOf = (municipality: Partial<Municipality>) =>
  indicatorsView(resultsOf({ schools: SCHOOLS, ...municipality }));

it('shows the sum, its goal, ШНОР and ШНСУ, and who has not delivered', () => {
  const view = viewOf({ store: NOW, settings: { 'Цель К4, %': 60 } });
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  expect(view).toMatchObject({
    period: 'Период 01.09.2025–31.08.2026, данные сводок за 15.04.2026',
    delivered: 2,
    expected: 3,
    missing: ['Школа 02 (03)'],
    bySchool: 'По школам',
    comparison: ['Сводок прежних периодов в книге нет'],
  });
  expect(view.indicators[0]).toMatchObject({
    code: 'К4',
    ofSchools: true,
    total: { numerator: 4, denominator: 8, percent: 50 },
    lowResults: { percent: 75 },
    hardConditions: { percent: 25 },
    target: 60,
    deviation: -10,
    earlier: [],
  });
});

it('С-57: compares the schools that delivered twice, and says how many', () => {
  const store = [
    ...NOW,
    summaryOf('01', { К4: [1, 5] }, LAST_YEAR),
    summaryOf('09', { К4: [9, 9] }, LAST_YEAR),
  ];
  const view = viewOf({ store });
  expect(view.comparison).toEqual([
    'Сравнение — по сдавшим в оба периода: 01.09.2024–31.08.2025 — 1 школа',
    'Отчётный период ещё не закончился: его данные — за 15.04.2026, прежние — за полный период',
    'Нет на листе «ОО»: Школа 09 (09); в сравнение не входит',
  ]);
  // 3 of 4 after 1 of 5, whatever the total is.
  expect(view.indicators[0]?.earlier).toEqual([
    {
      period: '01.09.2024–31.08.2025',
      before: { numerator: 1, denominator: 5, percent: 20 },
      now: { numerator: 3, denominator: 4, percent: 75 },
      over: '1 школа',
      isComparable: true,
      change: 55,
    },
  ]);
});

it('С-56: of a period of another length there is no difference', () => {
  const store = [...NOW, summaryOf('01', { К4: [1, 5] }, SPRING)];
  const view = viewOf({ store });
  expect(view.comparison).toEqual([
    'Прежний период, 01.03.2025–31.05.2025, другой длины: разница с ним не считается',
  ]);
  expect(view.indicators[0]?.earlier).toMatchObject([
    { before: { percent: 20 }, now: { percent: 75 }, isComparable: false, change: null },
  ]);
});

it('С-57: what was entered by hand is compared with no delivery, be its code a delivered one', () => {
  const rates = { К19: [1, 1], 'Р/ставки': [1, 4] } as const;
  const region: Municipality = {
    schools: [['05', false, { name: 'Школа 05' }]],
    store: [summaryOf('05', rates), summaryOf('05', rates, LAST_YEAR)],
    handIndicators: [['Р/ставки', 'Свои ставки', 1, 2]],
    settings: { Муниципалитет: 'Край', 'Уровень свода': 'регион' },
  };
  const results = resultsOf(region);
  const lines = indicatorsView(results).indicators.filter(({ code }) => code === 'Р/ставки');
  expect(lines.map(({ ofSchools, earlier }) => [ofSchools, earlier.length])).toEqual([
    [true, 1],
    [false, 0],
  ]);
  const row = rowsOf(sheetOf(results, 'Свод показателей')).find(
    (one) => one['Показатель'] === 'Свои ставки',
  );
  expect(row).toMatchObject({
    Итого: 50,
    'В сравнении': null,
    'У сдавших в оба периода: 01.09.2024–31.08.2025, %': null,
  });
});
