/** «План мероприятий»: the founding programme, old books, states and what is told. Days by hand. */
import {
  computedSheets,
  computeMunicipality,
} from '../../../../src/core/municipality/compute-municipality';
import { eventMeasures } from '../../../../src/core/municipality/event-measures';
import { cellsOf } from '../../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../../src/core/values/cell';
import {
  dayFrom,
  type Municipality,
  municipalSheets,
  resultsOf,
  rowsOf,
  summaryOf,
  TODAY,
} from '../municipal-kit';

interface Draft {
  readonly title?: string;
  readonly form?: string;
  readonly direction?: string;
  readonly term?: Cell;
  readonly participants?: Cell;
  readonly mark?: string;
  readonly held?: string;
}

/** A row of the sheet; the period is 01.09.2025–31.08.2026, «Дата расчёта» 24.04.2026. */
const event = ({ title = 'Семинар', form, direction, term, participants, mark, held }: Draft) => [
  title,
  form ?? null,
  null,
  direction ?? null,
  term ?? 'июнь 2026',
  null,
  null,
  participants ?? null,
  mark ?? null,
  held === undefined ? null : { day: dayFrom(held) },
];

const withEvents = (events: readonly Draft[], rest: Partial<Municipality> = {}) =>
  resultsOf({ schools: [['01']], ...rest, events: events.map(event) });

function sheetOf(results: ReturnType<typeof resultsOf>, name: string) {
  const plan = computedSheets(results).find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet «${name}»`);
  return plan;
}

const totalOf = (drafts: readonly Draft[]) =>
  rowsOf(sheetOf(withEvents(drafts), 'Мероприятия по направлениям')).at(-1);

const issuesOf = (drafts: readonly Draft[]) =>
  withEvents(drafts).issues.map(({ code, row }) => [code, row]);

describe('the plan of the founding programme', () => {
  /** Its table to the letter: event, term, expected result. */
  const PROGRAMME: readonly (readonly [string, string, string | null])[] = [
    [
      'Организация муниципальных мероприятий, направленных на повышение профессионального уровня педагогических работников с целью ликвидации дефицита компетенций педагогических работников:\nММП «Школа профессионального роста». РМО, ассоциации (творческие отчеты, открытые уроки, выступления на РМО, проведение мастер-классов, подготовка и проведение тематических семинаров для педагогов, семинаров для обучающихся по подготовке к ОГЭ, ЕГЭ, семинаров для обучающихся по подготовке к олимпиадам).\n3. Участие в конкурсах профессионального мастерства «Дебют»,\n«Учитель года», «Воспитатель года»,\n«Лидер в образовании».',
      'По графику',
      'План мероприятий',
    ],
    [
      'Формирование запросов в области повышения квалификации педагогических работников муниципальных дошкольных образовательных и общеобразовательных организаций',
      '1-2\nкварталы 2020',
      'База данных о запросах в области повышения квалификации',
    ],
    [
      'Формирование плана повышения квалификации работников образования',
      '4\nквартал \n2020\n',
      'План повышения квалификации\nработников образования',
    ],
    [
      'Выявление, изучение и обобщение опыта эффективной профессиональной деятельности педагогических работников. Распространение опыта, в том числе посредством: мастер- классов, стажерских\nпрактик и др.',
      'В\nтечение года',
      'Обобщение опыта, выпуск сборника',
    ],
    [
      'Организация сопровождения подготовки педагогических работников к аттестации на квалификационную категорию',
      'Постоянно',
      'База данных аттестационных материалов',
    ],
    [
      'Проведение анализа по итогам аттестации\nпедагогических работников\nобщеобразовательных организаций с учетом профессионального стандарта',
      '4 квартал 2020',
      'Аналитическая справка',
    ],
    [
      'Проведение мониторинга уровня профессиональной компетентности педагогов',
      '4\nквартал 2020',
      'Аналитический отчет в разрезе образовательных\nорганизаций.',
    ],
    ['Обеспечение информационно-\nметодической поддержки педагогов', 'Постоянно', null],
  ];

  const results = resultsOf({
    schools: [['01']],
    settings: {
      'Период с': { day: dayFrom('2020-01-01') },
      'Период по': { day: dayFrom('2020-12-31') },
      'Дата расчёта': { day: dayFrom('2020-03-02') },
    },
    events: PROGRAMME.map(([title, term, result]) => [title, null, null, null, term, result]),
  });

  it('enters without a single remark, all eight rows of it', () => {
    expect(results.issues).toEqual([]);
    expect(results.book.events).toHaveLength(8);
    expect(results.book.events.map(({ result }) => result)).toEqual([
      'План мероприятий',
      'База данных о запросах в области повышения квалификации',
      'План повышения квалификации работников образования',
      'Обобщение опыта, выпуск сборника',
      'База данных аттестационных материалов',
      'Аналитическая справка',
      'Аналитический отчет в разрезе образовательных организаций.',
      null,
    ]);
  });

  it('counts all of it in its calendar year', () => {
    expect(rowsOf(sheetOf(results, 'Мероприятия по направлениям')).at(-1)).toMatchObject({
      Запланировано: 8,
      Проведено: 0,
      Просрочено: 0,
    });
  });
});

test('a book of the version before opens as it was: «Дата», «запланировано», no new columns or sheet', () => {
  const HEADERS = [
    'Мероприятие',
    'Форма',
    'Структура',
    'Направление работы',
    'Дата',
    'Ответственный',
    'Участники',
    'Отметка',
  ];
  const on = (iso: string) => ({ day: dayFrom(iso) });
  const sheets = new Map(
    municipalSheets({ schools: [['01']] })
      .filter(({ name }) => name !== 'Банк опыта')
      .map((plan) => [plan.name, cellsOf(plan)]),
  );
  sheets.set('План мероприятий', [
    HEADERS,
    ['Форум', null, null, 'Н12', on('2026-05-20'), null, 30, 'запланировано'],
    ['Семинар', null, null, 'Н12', on('2025-10-01'), null, 25, 'проведено'],
  ]);
  const results = computeMunicipality((name) => {
    const rows = sheets.get(name);
    return rows === undefined ? null : { rows };
  }, TODAY);
  expect(results.issues).toEqual([]);
  const rows = rowsOf(sheetOf(results, 'Мероприятия по направлениям'));
  expect(rows.find((row) => row['Код'] === 'Н12')).toMatchObject({
    Запланировано: 2,
    Проведено: 1,
    Участников: 25,
  });
});

describe('Э-02: an event belongs to the period that its term meets, or in which it was held', () => {
  it.each<[string, Draft, number]>([
    ['its last day is the first of the period', { term: 'до 01.09.2025', mark: 'проведено' }, 1],
    ['it begins on the last day', { term: '31.08.2026' }, 1],
    ['a year that meets the period', { term: '2025 год', mark: 'проведено' }, 1],
    ['the day before', { term: '31.08.2025', mark: 'проведено' }, 0],
    ['the day after', { term: '01.09.2026' }, 0],
    ['until a day before the period', { term: 'до 31.08.2025', mark: 'проведено' }, 0],
    [
      'held in the period, planned before',
      { term: '2 квартал 2025', mark: 'проведено', held: '2025-09-05' },
      1,
    ],
  ])('%s', (_, draft, planned) => {
    expect(totalOf([draft])).toMatchObject({ Запланировано: planned });
  });

  it('those of other periods are counted above the report and told once (Т-14)', () => {
    const drafts = [{ term: '2024 год' }, {}, { term: '4 квартал 2026' }];
    const results = withEvents(drafts);
    for (const name of ['Мероприятия по направлениям', 'Мероприятия по формам']) {
      expect(sheetOf(results, name).titles[3]).toContain(
        'Вне периода: 2. Просрочено на 24.04.2026: 0',
      );
    }
    expect(results.issues).toMatchObject([
      {
        code: 'Т-14',
        severity: 'warning',
        message:
          'Вне отчётного периода 2 мероприятия: срок и дата проведения не в нём (строки 2, 4)',
        costs: 'мероприятия других периодов не посчитаны',
      },
    ]);
    expect(withEvents([{ term: '2024 год' }]).issues[0]?.message).toBe(
      'Вне отчётного периода 1 мероприятие: срок и дата проведения не в нём (строка 2)',
    );
  });
});

describe('Э-03, Э-04: where an event stands on «Дата расчёта», 24.04.2026', () => {
  it.each<[string, Draft, string]>([
    ['held', { term: 'март 2026', mark: 'проведено' }, 'Проведено'],
    ['held today', { mark: 'проведено', held: '2026-04-24' }, 'Проведено'],
    ['its term begins today', { term: '24.04.2026', mark: 'проведено' }, 'Проведено'],
    ['its quarter has begun', { term: '2 квартал 2026', mark: 'проведено' }, 'Проведено'],
    [
      'held before its term',
      { term: 'июнь 2026', mark: 'проведено', held: '2026-04-20' },
      'Проведено',
    ],
    ['moved, though its term is over', { term: 'март 2026', mark: 'перенесено' }, 'Перенесено'],
    ['called off', { mark: 'отменено' }, 'Отменено'],
    ['no mark, the term ended the day before', { term: 'до 23.04.2026' }, 'Просрочено'],
    ['the same, typed out', { term: '1 квартал 2026', mark: 'запланировано' }, 'Просрочено'],
  ])('%s', (_, draft, header) => {
    const total = totalOf([draft]);
    const states = ['Проведено', 'Перенесено', 'Отменено', 'Просрочено'];
    expect(states.map((state) => total?.[state])).toEqual(
      states.map((state) => Number(state === header)),
    );
    expect(total).toMatchObject({ Запланировано: header === 'Отменено' ? 0 : 1 });
  });

  it.each<[string, Draft]>([
    ['its last day is today', { term: '24.04.2026' }],
    ['all the year long', { term: 'постоянно' }],
    ['a day of holding without a mark', { term: 'март 2026', held: '2026-03-12' }],
    ['held tomorrow', { mark: 'проведено', held: '2026-04-25' }],
    ['«проведено» of a day to come', { term: '25.04.2026', mark: 'проведено' }],
    ['«проведено» of a quarter to come', { term: '3 квартал 2026', mark: 'проведено' }],
    ['held before the period', { term: '2025 год', mark: 'проведено', held: '2025-08-31' }],
  ])('neither held nor overdue: %s', (_, draft) => {
    expect(totalOf([draft])).toMatchObject({ Запланировано: 1, Проведено: 0, Просрочено: 0 });
  });

  it('what goes on all the period is overdue when the period is over', () => {
    const settings = { 'Дата расчёта': { day: dayFrom('2026-09-01') } };
    const { issues } = withEvents([{ term: 'постоянно' }], { settings });
    expect(issues.map(({ code }) => code)).toEqual(['Т-10']);
  });
});

describe('what is told of an event', () => {
  it.each<[string, Draft, string]>([
    ['overdue', { term: '1 квартал 2026' }, 'Т-10'],
    ['a day without a mark', { term: 'март 2026', held: '2026-03-12' }, 'Т-11'],
    ['a day, and «перенесено»', { mark: 'перенесено', held: '2026-03-12' }, 'Т-11'],
    ['held after «Дата расчёта»', { mark: 'проведено', held: '2026-04-25' }, 'Т-12'],
    ['held before the period', { term: '2025 год', mark: 'проведено', held: '2025-08-31' }, 'Т-12'],
    ['«проведено» of a term to come', { term: '3 квартал 2026', mark: 'проведено' }, 'Т-12'],
    [
      'held after its term',
      { term: '1 квартал 2026', mark: 'проведено', held: '2026-04-06' },
      'Т-13',
    ],
    [
      'held before its term',
      { term: '2 квартал 2026', mark: 'проведено', held: '2026-03-31' },
      'Т-13',
    ],
    ['several numbers', { participants: '34 педагога, 12 школ' }, 'Т-15'],
  ])('%s', (_, draft, code) => {
    expect(issuesOf([{}, draft])).toEqual([[code, 3]]);
  });

  it.each(['2026-03-01', '2026-03-31'])('Т-13: nothing of «март 2026», held on %s', (held) => {
    expect(issuesOf([{ term: 'март 2026', mark: 'проведено', held }])).toEqual([]);
  });

  it('Э-03: says that the term of what is marked has not begun', () => {
    const [issue] = withEvents([{ term: '3 квартал 2026', mark: 'проведено' }]).issues;
    expect(issue).toMatchObject({
      column: 'Отметка',
      message: 'Отметка «проведено», а срок (3 квартал 2026) на дату расчёта ещё не начался',
      costs: 'мероприятие не считается проведённым',
    });
  });

  it.each<[string, string, string, Draft]>([
    [
      ...([
        'Т-10',
        'Отметка',
        'Срок (1 квартал 2026) прошёл на 24.04.2026, а отметки нет',
      ] as const),
      { term: '1 квартал 2026' },
    ],
    [
      ...(['Т-11', 'Отметка'] as const),
      'Указана дата проведения 12.03.2026, а отметки «проведено» нет',
      { term: 'март 2026', held: '2026-03-12' },
    ],
    [
      ...(['Т-12', 'Дата проведения', 'Дата проведения 25.04.2026 позже даты расчёта'] as const),
      { mark: 'проведено', held: '2026-04-25' },
    ],
    [
      ...(['Т-12', 'Дата проведения', 'Дата проведения 31.08.2025 вне отчётного периода'] as const),
      { term: '2025 год', mark: 'проведено', held: '2025-08-31' },
    ],
    [
      ...(['Т-13', 'Дата проведения'] as const),
      'Дата проведения 06.04.2026 не в срок (1 квартал 2026)',
      { term: '1 квартал 2026', mark: 'проведено', held: '2026-04-06' },
    ],
    [
      ...(['Т-15', 'Участники', 'Число участников не ясно: «34 педагога, 12 школ»'] as const),
      { participants: '34 педагога, 12 школ' },
    ],
  ])('%s, «%s»: %s', (code, column, message, draft) => {
    expect(withEvents([draft]).issues).toMatchObject([{ code, column, message, row: 2 }]);
  });

  // The period is 01.09.2025–31.08.2026, and over.
  it.each<[string, boolean]>([
    ['2025-08-31', false],
    ['2025-09-01', true],
    ['2026-08-31', true],
    ['2026-09-01', false],
  ])('Э-02, Э-03: of a term of another year, held on %s: %s', (held, isOfPeriod) => {
    const settings = { 'Дата расчёта': { day: dayFrom('2026-09-30') } };
    const results = withEvents([{ term: '2024 год', mark: 'проведено', held }], { settings });
    const total = rowsOf(sheetOf(results, 'Мероприятия по направлениям')).at(-1);
    const count = Number(isOfPeriod);
    expect(total).toMatchObject({ Запланировано: count, Проведено: count });
    expect(results.issues.map(({ code }) => code)).toEqual([isOfPeriod ? 'Т-13' : 'Т-14']);
  });

  it('says the place, what is wrong and what it costs', () => {
    const [issue] = withEvents([{ term: '1 квартал 2026' }]).issues;
    expect(issue).toMatchObject({
      sheet: 'План мероприятий',
      column: 'Отметка',
      message: 'Срок (1 квартал 2026) прошёл на 24.04.2026, а отметки нет',
      costs: 'мероприятие считается просроченным',
    });
  });

  it('unclear participants cost something of what has been held alone', () => {
    const costs = (mark: string) =>
      withEvents([{ term: 'март 2026', participants: '10–15 чел.', mark }]).issues.map(
        (issue) => issue.costs,
      );
    expect(costs('проведено')).toEqual(['участники мероприятия не посчитаны']);
    expect(costs('перенесено')).toEqual([null]);
  });
});

test('Э-05: people and schools are counted apart, of what has been held', () => {
  const held = { term: 'март 2026', mark: 'проведено' };
  const total = totalOf([
    { ...held, participants: '34 педагога' },
    { ...held, participants: 16 },
    { ...held, participants: '18 ОО' },
    { ...held, participants: 'все желающие' },
    { participants: 500 },
  ]);
  expect(total).toMatchObject({ Участников: 50, 'Участий организаций': 18 });
});

describe('Э-07: what has no direction has its row, and the totals agree', () => {
  const store = [
    summaryOf('01', { Ч20: 7, 'Ч22/Н05': 4, 'Ч22/без направления': 3 }),
    // A summary without the remainder: 9 of which 2 + 1 have a direction.
    summaryOf('02', { Ч20: 9, 'Ч22/Н05': 2, 'Ч22/Н12': 1 }),
    summaryOf('03', { Ч20: 0, 'Ч22/Н05': 0, 'Ч22/без направления': 0 }),
  ];
  const results = withEvents(
    [
      { direction: 'Н05', term: 'март 2026', mark: 'проведено', participants: 10 },
      { term: 'март 2026', mark: 'проведено', participants: 5 },
      { term: 'март 2026' },
    ],
    { schools: [['01'], ['02'], ['03'], ['04']], store },
  );
  const rows = rowsOf(sheetOf(results, 'Мероприятия по направлениям'));

  it('events and activities of the schools alike', () => {
    expect(rows.at(-2)).toMatchObject({
      'Направление работы': 'Без направления',
      Запланировано: 2,
      Проведено: 1,
      Просрочено: 1,
      Участников: 5,
      'Мероприятий в ОО': 9,
      'ОО с мероприятиями': 2,
    });
  });

  it('«Итого» is «Мероприятий» of «Мониторинг по ОО», and the sum of its rows', () => {
    const total = rows.at(-1) ?? {};
    const monitoring = rowsOf(sheetOf(results, 'Мониторинг по ОО')).at(-1);
    expect(total['Мероприятий в ОО']).toBe(16);
    expect(monitoring?.['Мероприятий']).toBe(16);
    for (const header of [
      'Запланировано',
      'Проведено',
      'Просрочено',
      'Участников',
      'Мероприятий в ОО',
    ]) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row[header]), 0);
      expect([header, total[header]]).toEqual([header, sum]);
    }
    // A school counts once, however many directions it has.
    expect(total['ОО с мероприятиями']).toBe(2);
  });

  it('the total is bold', () => {
    expect(sheetOf(results, 'Мероприятия по направлениям').strongRows).toEqual([21]);
  });

  it('a structure stands once, however it is typed', () => {
    const events = ['Центр', 'РМО физиков', 'рмо  физиков'].map((structure) => [
      'Семинар',
      null,
      structure,
      'Н05',
      'июнь 2026',
    ]);
    const structures = [
      ['РМО физиков', 'РМО'],
      ['Центр', 'совет'],
    ];
    const plan = sheetOf(
      resultsOf({ schools: [['01']], events, structures }),
      'Мероприятия по направлениям',
    );
    expect(rowsOf(plan)[4]).toMatchObject({ Код: 'Н05', Структуры: 'РМО физиков; Центр' });
  });

  it('a region speaks of municipalities', () => {
    const region = withEvents([], { settings: { 'Уровень свода': 'регион' } });
    const headers = sheetOf(region, 'Мероприятия по направлениям').columns.map(
      ({ header }) => header,
    );
    expect(headers).toEqual(
      expect.arrayContaining([
        'Участий организаций',
        'Мероприятий в муниципалитетах',
        'Муниципалитетов с мероприятиями',
      ]),
    );
    expect(headers.join()).not.toContain('ОО');
  });
});

describe('Э-06: «Мероприятия по формам»', () => {
  const held = { term: 'март 2026', mark: 'проведено' };
  const plan = sheetOf(
    withEvents([
      { ...held, form: 'Семинар для педагогов', participants: 20 },
      { form: 'семинар для педагогов' },
      { form: 'Педагогическая мастерская' },
      { ...held, form: 'консультация', participants: 8 },
      { ...held, form: 'Методические рекомендации', participants: '12 ОО' },
      { ...held },
      { form: 'форум', mark: 'отменено' },
    ]),
    'Мероприятия по формам',
  );
  const row = (form: string) => rowsOf(plan).find((one) => one['Форма'] === form);

  it('counts by form, the listed ones however they are typed, and others as typed', () => {
    expect(row('семинар для педагогов')).toMatchObject({
      Запланировано: 2,
      Проведено: 1,
      Участников: 20,
    });
    expect(row('Педагогическая мастерская')).toMatchObject({ Запланировано: 1, Проведено: 0 });
    expect(row('форум')).toMatchObject({ Запланировано: 0 });
    expect(row('Без формы')).toMatchObject({ Запланировано: 1, Проведено: 1 });
  });

  it('tells what was moved, called off and is overdue, as the report by direction does', () => {
    expect(row('форум')).toMatchObject({ Перенесено: 0, Отменено: 1, Просрочено: 0 });
    const moved = sheetOf(
      withEvents([
        { form: 'форум', mark: 'перенесено' },
        { form: 'форум', term: 'март 2026' },
      ]),
      'Мероприятия по формам',
    );
    expect(rowsOf(moved).at(-1)).toMatchObject({ Перенесено: 1, Отменено: 0, Просрочено: 1 });
  });

  it('adds up information support, which the total holds once', () => {
    expect(row('Информационно-методическая поддержка')).toMatchObject({
      Запланировано: 2,
      Проведено: 2,
      Участников: 8,
      'Участий организаций': 12,
    });
    expect(row('Итого')).toMatchObject({
      Запланировано: 6,
      Проведено: 4,
      Участников: 28,
      'Участий организаций': 12,
    });
    // 12 forms, one that was typed, 5 of support and their sum, «Без формы», «Итого»; sums in bold.
    expect(plan.strongRows).toEqual([18, 20]);
    expect(plan.rows.slice(18).map(([name]) => name)).toEqual([
      'Информационно-методическая поддержка',
      'Без формы',
      'Итого',
    ]);
    expect(rowsOf(plan).length).toBe(21);
  });
});

describe('Э-08: what goes to the region', () => {
  const measures = (drafts: readonly Draft[]) =>
    new Map(eventMeasures(withEvents(drafts).book).map((one) => [one.code, one.numerator]));

  it('events by direction, planned and held, what has none too', () => {
    const counted = measures([
      { direction: 'Н05', term: 'март 2026', mark: 'проведено' },
      { direction: 'Н05' },
      { direction: 'Н05', mark: 'отменено' },
      { direction: 'Н12', term: '2024 год', mark: 'проведено' },
      {},
    ]);
    expect(counted.size).toBe(42);
    expect([...counted].filter(([, count]) => count > 0)).toEqual([
      ['Ч70/Н05', 2],
      ['Ч70/без направления', 1],
      ['Ч71/Н05', 1],
    ]);
  });

  it('a region sees their sums beside its own plan; what none has told is blank', () => {
    const region = resultsOf({
      schools: [['01'], ['02'], ['03']],
      settings: { 'Уровень свода': 'регион' },
      store: [
        summaryOf('01', { К19: [2, 2], 'Ч70/Н05': 4, 'Ч71/Н05': 3, 'Ч70/без направления': 2 }),
        summaryOf('02', { К19: [1, 3], 'Ч70/Н05': 1, 'Ч71/Н05': 0 }),
        summaryOf('03', { Ч01: 12 }),
      ],
    });
    const rows = rowsOf(sheetOf(region, 'Мероприятия по направлениям'));
    const told = (at: number) =>
      ['запланировано', 'проведено'].map(
        (what) => rows.at(at)?.[`Муниципальных мероприятий ${what}`],
      );
    expect([told(4), told(-2), told(-1)]).toEqual([
      [5, 3],
      [2, null],
      [7, 3],
    ]);
    expect(told(0)).toEqual([null, null]);
    const { columns } = sheetOf(withEvents([{}]), 'Мероприятия по направлениям');
    expect(columns.map(({ header }) => header).join()).not.toContain('Муниципальных');
  });

  it('an empty plan is no zero', () => {
    expect(measures([]).size).toBe(0);
  });
});
