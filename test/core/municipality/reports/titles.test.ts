/** The lines above the header of every municipal report (С-55, С-61, С-62). */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import {
  dayFrom,
  type Municipality,
  type resultsOf as Results,
  resultsOf,
  rowsOf,
  sheetOf,
  summaryOf,
} from '../municipal-kit';

const deliveredOn = (code: string, asOf: string) =>
  summaryOf(code, { К4: [1, 9] }, { asOf: dayFrom(asOf) });

/** The titles of a report; all reports begin alike. */
function titles(municipality: Municipality): readonly string[] {
  const plans = computedSheets(resultsOf(municipality)).filter(
    ({ name }) => name !== 'Проверка' && name !== 'Сводка',
  );
  for (const plan of plans) {
    const [first = '', second] = plan.titles;
    expect(first.slice(first.indexOf('. Заречный'))).toBe(
      plans[0]?.titles[0]?.slice(plans[0].titles[0].indexOf('. Заречный')),
    );
    expect(second).toBe(plans[0]?.titles[1]);
  }
  return plans[0]?.titles ?? [];
}

const SCHOOLS = [['01'], ['02'], ['03']] as const;

it.each([
  [
    'of several days',
    ['2026-05-25', '2026-05-20', '2026-05-22'],
    'данные сводок за 20.05.2026–25.05.2026',
  ],
  ['of one day', ['2026-05-20', '2026-05-20'], 'данные сводок за 20.05.2026'],
  ['not there yet', [], 'сводок ещё нет'],
])('С-55: summaries %s', (_, days, words) => {
  const store = days.map((day, index) => deliveredOn(`0${index + 1}`, day));
  // The day of the calculation is another one: it heads nothing.
  const settings = { 'Дата расчёта': { day: dayFrom('2026-08-31') } };
  const [first] = titles({ schools: SCHOOLS, store, settings });
  expect(first).toBe(`Свод показателей, %. Заречный район. Период 01.09.2025–31.08.2026, ${words}`);
});

it('С-55: a delivery of another period, or of nobody on «ОО», gives no day', () => {
  const store = [
    deliveredOn('01', '2026-05-20'),
    deliveredOn('09', '2026-05-30'),
    summaryOf(
      '02',
      { К4: [1, 9] },
      { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') },
    ),
  ];
  expect(titles({ schools: SCHOOLS, store })[0]).toMatch(/данные сводок за 20\.05\.2026$/);
});

describe('С-62: schools whose figures follow other rules', () => {
  const RULES = 'период 36 мес.';
  const store = [
    summaryOf('01', { К4: [1, 9] }, { rules: RULES }),
    summaryOf('02', { К4: [1, 9] }),
    summaryOf('03', { К4: [1, 9] }, { rules: RULES }),
  ];

  it('are named in the third line of every report', () => {
    const reports = computedSheets(resultsOf({ schools: SCHOOLS, store })).filter(
      ({ name }) => name !== 'Проверка' && name !== 'Сводка',
    );
    expect(reports.length).toBeGreaterThan(0);
    for (const { titles: lines } of reports) {
      expect(lines[2]).toMatch(/учтены\. Другие правила: Школа 01, Школа 03$/);
    }
  });

  it('are the others where «Настройки» name the rules', () => {
    const settings = { 'Правила школ': RULES };
    expect(titles({ schools: SCHOOLS, store, settings })[2]).toMatch(
      /\. Другие правила: Школа 02$/,
    );
  });

  it('are not spoken of where there are none', () => {
    expect(titles({ schools: [['02']], store })[2]).not.toContain('правила');
  });
});

it('the number of title lines is the same whatever is told in them', () => {
  const count = (results: ReturnType<typeof Results>) =>
    computedSheets(results).map(({ titles: lines }) => lines.length);
  const full: Municipality = {
    schools: SCHOOLS,
    store: [
      summaryOf('01', { К4: [1, 9] }, { rules: 'период 36 мес.' }),
      summaryOf(
        '02',
        { К4: [1, 9] },
        { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') },
      ),
      summaryOf(
        '09',
        { К4: [1, 9] },
        { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') },
      ),
    ],
    settings: { 'Модель: орган': 'Совет' },
  };
  expect(count(resultsOf(full))).toEqual(count(resultsOf({ schools: [] })));
});

describe('С-61: schools that are called alike', () => {
  const schools = [
    ['01', false, { name: 'СОШ № 5' }],
    ['02', false, { name: 'сош  № 5' }],
    ['03', false, { name: 'СОШ № 6' }],
  ] as const;
  const results = resultsOf({ schools, store: [summaryOf('01', { К4: [1, 9], 'Ч41/высшая': 1 })] });
  const NAMES = ['СОШ № 5 (01)', 'сош № 5 (02)', 'СОШ № 6'];

  it('are told apart in columns, rows and lines', () => {
    for (const name of ['Свод показателей', 'Кадровая потребность', 'Публичная сводка']) {
      const headers = sheetOf(results, name).columns.map(({ header }) => header);
      expect(headers).toEqual(expect.arrayContaining(NAMES));
    }
    const monitored = rowsOf(sheetOf(results, 'Мониторинг по ОО'));
    expect(monitored.slice(0, 3).map((row) => row['Наименование ОО'])).toEqual(NAMES);
    const attested = rowsOf(sheetOf(results, 'Справка по аттестации')).map((row) => row['ОО']);
    expect(attested).toEqual(['Все ОО', 'Все ОО', NAMES[0], NAMES[0], NAMES[1], NAMES[2]]);
    expect(sheetOf(results, 'Свод показателей').titles[1]).toBe(
      'Сдали 1 из 3. Не сдали: сош № 5 (02), СОШ № 6',
    );
  });
});
