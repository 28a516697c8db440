/** «Мониторинг по ОО», «Свод показателей», «Кадровая потребность»: sums, groups, goals; by hand. */
import type { Cell } from '../../../../src/core/values/cell';
import { type Municipality, resultsOf, rowsOf, sheetOf, summaryOf } from '../municipal-kit';

const SCHOOLS: Municipality['schools'] = [
  ['01', true, { type: 'СОШ', locality: 'городская' }],
  ['02', false, { type: 'ООШ', locality: 'сельская', hardConditions: true }],
  ['03', false, { type: 'СОШ', locality: 'сельская', hardConditions: true }],
  ['04', true, { type: 'СОШ', locality: 'сельская' }],
];

const STORE = [
  summaryOf('01', { Ч01: 10, К6: [6, 10], К4: [3, 4], С3: [20, 10], 'Ч60/учитель/физика': 0.5 }),
  summaryOf('02', { Ч01: 6, К6: [3, 6], К4: [1, 2], С3: [9, 6], 'Ч60/учитель/физика': 1 }),
  summaryOf('03', { Ч01: 4, К6: [4, 4], К4: [0, 1] }),
];

const DISTRICT: Municipality = { schools: SCHOOLS, store: STORE };

const monitoring = (municipality = DISTRICT) =>
  sheetOf(resultsOf(municipality), 'Мониторинг по ОО');

/** Cells of some columns under the name of each row. */
const cells = (headers: readonly string[], municipality = DISTRICT): Cell[][] =>
  rowsOf(monitoring(municipality)).map((row) =>
    ['Наименование ОО', ...headers].map((header) => row[header] ?? null),
  );

describe('С-60: «Мониторинг по ОО»', () => {
  it('ends in sums: of all, ШНОР, ШНСУ, localities, types, and how many of each delivered', () => {
    const wanted = ['Сводка от', 'Педагогов', 'ДПО за 3 года, чел.', 'ДПО за 3 года, %'];
    expect(cells(wanted).slice(4)).toEqual([
      ['Итого', 'сдали 3 из 4', 20, 13, 65],
      ['ШНОР', 'сдали 1 из 2', 10, 6, 60],
      // 3 of 6 and 4 of 4.
      ['ШНСУ', 'сдали 2 из 2', 10, 7, 70],
      ['городская', 'сдали 1 из 1', 10, 6, 60],
      ['сельская', 'сдали 2 из 3', 10, 7, 70],
      ['ООШ', 'сдали 1 из 1', 6, 3, 50],
      // 6 of 10 and 4 of 4: 10 of 14.
      ['СОШ', 'сдали 2 из 3', 14, 10, 71.4],
    ]);
  });

  it('the sums are in bold, the schools are not', () => {
    expect(monitoring().strongRows).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });

  it('has the people behind a percent', () => {
    const coverage = [
      'Педагогов с периодом сопровождения',
      'Охват сопровождением, чел.',
      'Охват сопровождением, %',
    ];
    expect(cells(coverage).slice(0, 5)).toEqual([
      ['Школа 01', 4, 3, 75],
      ['Школа 02', 2, 1, 50],
      ['Школа 03', 1, 0, 0],
      ['Школа 04', null, null, null],
      // 3 + 1 + 0 of 4 + 2 + 1.
      ['Итого', 7, 4, 57.1],
    ]);
  });

  it('С-07: what a summary does not tell is blank, not zero, and adds nothing', () => {
    // 03 has no mean (a small group); nobody tells of mentors; 04 has delivered nothing.
    expect(cells(['Средний балл, итого', 'Наставников']).slice(0, 5)).toEqual([
      ['Школа 01', 2, null],
      ['Школа 02', 1.5, null],
      ['Школа 03', null, null],
      ['Школа 04', null, null],
      // 29 points of 16 people: 1,8125.
      ['Итого', 1.81, null],
    ]);
  });

  it('categories that end within a year: blank where an older summary has none', () => {
    const store = [
      summaryOf('01', { 'Ч43/СЗД': 2, 'Ч43/первая': 1, 'Ч43/высшая': 0 }),
      summaryOf('02', { 'Ч43/СЗД': 0, 'Ч43/первая': 0, 'Ч43/высшая': 0 }),
      summaryOf('03', { Ч01: 4 }, { edition: 0 }),
    ];
    const ending = cells(['Категории истекают в течение года'], { schools: SCHOOLS, store });
    expect(ending.slice(0, 5).map(([, count]) => count)).toEqual([3, 0, null, null, 3]);
    const attested = rowsOf(
      sheetOf(resultsOf({ schools: SCHOOLS, store }), 'Справка по аттестации'),
    ).map((row) => [row['ОО'], row['Категория'], row['Истекает в течение года']]);
    expect(attested.slice(0, 7)).toEqual([
      ['Все ОО', 'СЗД', 2],
      ['Все ОО', 'первая', 1],
      ['Все ОО', 'всего', 3],
      ['Школа 01', 'СЗД', 2],
      ['Школа 01', 'первая', 1],
      ['Школа 01', 'всего', 3],
      ['Школа 02', 'всего', 0],
    ]);
    expect(attested.slice(7)).toEqual([
      ['Школа 03', 'всего', null],
      ['Школа 04', 'нет сводки', null],
    ]);
  });

  it('С-07: the sum says how many have told of categories that end, where not all have', () => {
    const older = summaryOf('03', { Ч01: 4 }, { edition: 0 });
    const telling = ['01', '02'].map((code) => summaryOf(code, { Ч01: 5, 'Ч43/первая': 1 }));
    const store = [...telling, older];
    const results = resultsOf({ schools: SCHOOLS, store });
    const attestation = sheetOf(results, 'Справка по аттестации');
    expect(attestation.titles[4]).toContain(
      'Категории истекают в течение года: 2 (сообщили 2 из 3).',
    );
    expect(cells(['Замечание'], { schools: SCHOOLS, store })[4]).toEqual([
      'Итого',
      'Категории истекают в течение года: сообщили 2 из 3.',
    ]);
    // Where all have, or nobody has, the figure says it.
    for (const [some, ending] of [
      [telling, 'Категории истекают в течение года: 2.'],
      [[older], ''],
    ] as const) {
      const { titles } = sheetOf(
        resultsOf({ schools: SCHOOLS, store: some }),
        'Справка по аттестации',
      );
      expect(titles[4]).toBe(`Категории в этом периоде не присвоены.${ending && ` ${ending}`}`);
      expect(cells(['Замечание'], { schools: SCHOOLS, store: some })[4]?.[1]).toBe(null);
    }
  });

  it('С-63: «всего» of each school is bold, as the sums over schools are', () => {
    const store = [
      summaryOf('01', { 'Ч40/высшая': 2, 'Ч41/высшая': 2, 'Ч42/высшая': 0 }),
      summaryOf('02', { Ч01: 1 }),
    ];
    const plan = sheetOf(resultsOf({ schools: SCHOOLS, store }), 'Справка по аттестации');
    // Все ОО: высшая, всего; 01: высшая, всего; 02: всего; 03 and 04 have not delivered.
    expect(plan.rows.length).toBe(7);
    expect(plan.strongRows).toEqual([0, 1, 3, 4]);
  });

  it('a school’s row says what is strange about its summary (С-23)', () => {
    const store = [
      summaryOf('01', { Ч01: 1 }, { schoolName: 'МБОУ СОШ № 99', rules: 'период 36 мес.' }),
      summaryOf('02', { Ч01: 1 }),
    ];
    const [first, second, ...rest] = cells(['Замечание'], { schools: SCHOOLS, store });
    expect(first?.[1]).toMatch(
      /«МБОУ СОШ № 99».* Числа посчитаны по другим правилам: «период 36 мес\.»/,
    );
    expect([second?.[1], ...rest.map((row) => row[1])].every((cell) => cell === null)).toBe(true);
  });
});

describe('С-59: «Свод показателей»', () => {
  const settings = { 'Цель К6, %': 70, 'Цель К4, %': 50.5 };
  const results = resultsOf({
    ...DISTRICT,
    settings,
    handIndicators: [['Р1', 'Школы с советником', 1, 3]],
  });
  const plan = sheetOf(results, 'Свод показателей');
  const line = (code: string) => rowsOf(plan).find((row) => row['Код'] === code);

  it('has the counts of the total, the goal and the way to it', () => {
    expect(line('К6')).toMatchObject({
      Итого: 65,
      'Итого: числитель': 13,
      'Итого: знаменатель': 20,
      'Цель, %': 70,
      Отклонение: -5,
    });
    // 4 of 7 are 57,1 %, 6,6 above the goal.
    expect(line('К4')).toMatchObject({ Итого: 57.1, 'Цель, %': 50.5, Отклонение: 6.6 });
    expect(line('Р1')).toMatchObject({
      'Итого: числитель': 1,
      'Итого: знаменатель': 3,
      'Цель, %': null,
      Отклонение: null,
    });
  });

  it('has ШНСУ, localities and types, К19 too', () => {
    const groups = ['ШНОР', 'ШНСУ', 'городская', 'сельская', 'ООШ', 'СОШ'];
    const of = (code: string) => groups.map((group) => line(code)?.[group]);
    expect(of('К6')).toEqual([60, 70, 60, 70, 50, 71.4]);
    // Delivered of the list: 1/2, 2/2, 1/1, 2/3, 1/1, 2/3.
    expect(of('К19')).toEqual([50, 100, 100, 66.7, 100, 66.7]);
    expect(of('Р1')).toEqual([null, null, null, null, null, null]);
  });

  it('keeps the columns of the contract in front, the total in bold', () => {
    expect(plan.columns.map(({ header }) => header)).toEqual([
      ...['Код', 'Показатель', 'Школа 01', 'Школа 02', 'Школа 03', 'Школа 04', 'Итого', 'ШНОР'],
      ...['Итого: числитель', 'Итого: знаменатель', 'Цель, %', 'Отклонение'],
      ...['ШНСУ', 'городская', 'сельская', 'ООШ', 'СОШ'],
    ]);
    expect(plan.columns.flatMap(({ header, strong }) => (strong ? [header] : []))).toEqual([
      'Итого',
    ]);
    expect(plan.titles[3]).toBe(
      'Итого — отношение суммы числителей к сумме знаменателей; «—» — считать нечего. Сводок прежних периодов в книге нет',
    );
  });
});

it('«Кадровая потребность»: the sum is the last row and the column «Итого», both in bold', () => {
  const plan = sheetOf(resultsOf(DISTRICT), 'Кадровая потребность');
  expect(plan.rows).toEqual([
    ['учитель', 'физика', 1.5, 0.5, 1, 0, null],
    ['Итого', null, 1.5, 0.5, 1, 0, null],
  ]);
  expect(plan.strongRows).toEqual([1]);
  expect(plan.columns.flatMap(({ header, strong }) => (strong ? [header] : []))).toEqual(['Итого']);
});
