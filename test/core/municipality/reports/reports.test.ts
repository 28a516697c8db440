/** Every report on a municipality of three schools, figures computed by hand. */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../../src/core/values/cell';
import { dayFrom, type Municipality, resultsOf, rowsOf, summaryOf } from '../municipal-kit';

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

const ONE = summaryOf('01', {
  К4: [3, 5],
  К10: [0, 0],
  К14: [2, 12],
  Ч01: 12,
  Ч30: 6,
  'Ч31/профессиональная': 4,
  'Ч22/Н05': 2,
  'Ч40/высшая': 3,
  'Ч41/высшая': 2,
  'Ч42/высшая': 1,
  'Ч50/фгос/2 квартал 2026': 20,
  'Ч50/свое дело/1 квартал 2027': 1,
  'Ч60/учитель/физика': 0.1,
  С3: [30, 12],
});
const TWO = summaryOf('02', {
  К4: [1, 1],
  К10: [0, 0],
  К14: [1, 8],
  Ч01: 8,
  Ч30: 1,
  'Ч31/профессиональная': 0,
  'Ч22/Н05': 0,
  'Ч40/высшая': 1,
  'Ч41/высшая': 1,
  'Ч42/высшая': 0,
  'Ч50/фгос/2 квартал 2026': 10,
  'Ч60/учитель/физика': 0.2,
  С3: [10, 8],
});

const DISTRICT: Municipality = {
  schools: [['01'], ['02', true], ['03']],
  store: [
    ONE,
    TWO,
    summaryOf('01', { 'Ч40/высшая': 1, 'Ч41/высшая': 1, 'Ч42/высшая': 0 }, LAST_YEAR),
  ],
  settings: { 'Модель: орган': 'Совет', 'Модель: протокол №': '2' },
  structures: [['РМО физиков', 'РМО']],
  events: [
    [
      'Семинар',
      null,
      'РМО физиков',
      'Н05',
      { day: dayFrom('2025-10-01') },
      null,
      null,
      25,
      'проведено',
    ],
    ['Выезд', null, 'РМО физиков', 'H05', { day: dayFrom('2026-05-01') }, null, null, 'все', null],
    ['Отменён', null, null, 'Н05', { day: dayFrom('2026-05-01') }, null, null, 9, 'отменено'],
    ['Прошлый год', null, null, 'Н05', { day: dayFrom('2025-08-31') }, null, null, 9, 'проведено'],
    ['Без кода', null, null, null, { day: dayFrom('2026-08-31') }, null, null, null, 'проведено'],
  ],
  handIndicators: [['Р1', 'Школы с советником', 1, 3]],
};

const RESULTS = resultsOf(DISTRICT);

function sheet(name: string, results = RESULTS): SheetPlan {
  const plan = computedSheets(results).find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet «${name}»`);
  return plan;
}

const line = (name: string, header: string, value: Cell): Record<string, Cell> | undefined =>
  rowsOf(sheet(name)).find((row) => row[header] === value);

it('every internal report says who delivered, for whom it is, and the period', () => {
  for (const plan of computedSheets(RESULTS)) {
    if (plan.name === 'Сводка' || plan.name === 'Проверка') continue;
    expect(plan.titles[0]).toMatch(
      /\. Заречный район\. Период 01\.09\.2025–31\.08\.2026, данные сводок за 15\.04\.2026$/,
    );
    expect(plan.titles[1]).toBe('Сдали 2 из 3. Не сдали: Школа 03');
    const isInternal = plan.titles.some((title) => title.includes('Для служебного пользования'));
    expect(isInternal).toBe(plan.name !== 'Публичная сводка');
  }
});

it('the number of title lines does not depend on the data', () => {
  const empty = computedSheets(resultsOf({ schools: [], settings: { Муниципалитет: null } }));
  const full = computedSheets(RESULTS);
  expect(empty.map(({ titles }) => titles.length)).toEqual(full.map(({ titles }) => titles.length));
});

describe('«Свод показателей»', () => {
  it('С-07, С-08: adds numerators and denominators; a missing school is no zero', () => {
    // 3/5 and 1/1 give 4/6 = 66.7 %, not the mean of 60 and 100.
    expect(line('Свод показателей', 'Код', 'К4')).toEqual({
      Код: 'К4',
      Показатель: 'Показатель К4',
      'Школа 01': 60,
      'Школа 02': 100,
      'Школа 03': 'нет сводки',
      Итого: 66.7,
      ШНОР: 100,
      'Итого: числитель': 4,
      'Итого: знаменатель': 6,
      'Цель, %': null,
      Отклонение: null,
      ШНСУ: null,
      СОШ: 66.7,
      // Nobody delivered К4 a year ago.
      'В сравнении': null,
      'У них сейчас, %': null,
      'У сдавших в оба периода: 01.09.2024–31.08.2025, %': null,
      'Изменение, п. п.': null,
    });
  });

  it('К20: the same indicators over the schools with low results stand in a column of their own', () => {
    const column = sheet('Свод показателей').columns.find(({ header }) => header === 'ШНОР');
    expect(column?.note).toBe('К20: те же показатели по школам с низкими результатами.');
  });

  it('С-59: a group is its schools by their places on «ОО», and no others', () => {
    expect(RESULTS.rollUp.groups.map(({ name, members }) => [name, members])).toEqual([
      ['ШНОР', [1]],
      ['ШНСУ', []],
      ['СОШ', [0, 1, 2]],
    ]);
  });

  it('shows «—» at 0/0, К19 by schools, and what was entered by hand', () => {
    expect(line('Свод показателей', 'Код', 'К10')).toMatchObject({ 'Школа 01': '—', Итого: '—' });
    expect(line('Свод показателей', 'Код', 'К19')).toMatchObject({
      'Школа 01': 100,
      'Школа 03': 'нет сводки',
      Итого: 66.7,
      ШНОР: 100,
    });
    expect(line('Свод показателей', 'Код', 'Р1')).toMatchObject({ 'Школа 01': null, Итого: 33.3 });
  });
});

it('«Мониторинг по ОО» has a row a school and a total by sums', () => {
  expect(line('Мониторинг по ОО', 'Код ОО', '01')).toMatchObject({
    Педагогов: 12,
    'Средний балл, итого': 2.5,
    'Дефицитов выявлено': 6,
    'Выявлено: профессиональная компетенция': 4,
    ИОМ: 2,
  });
  expect(line('Мониторинг по ОО', 'Код ОО', '03')).toMatchObject({
    'Сводка от': 'нет сводки',
    Педагогов: null,
  });
  // (30 + 10) points over 12 + 8 people.
  expect(line('Мониторинг по ОО', 'Наименование ОО', 'Итого')).toMatchObject({
    Педагогов: 20,
    'Средний балл, итого': 2,
    'Дефицитов выявлено': 7,
  });
});

it('С-57, С-63: «Справка по аттестации» compares those that delivered twice, in figures and words', () => {
  const plan = sheet('Справка по аттестации');
  expect(rowsOf(plan).slice(0, 4)).toEqual([
    {
      ОО: 'Все ОО',
      Категория: 'высшая',
      Подано: 4,
      Присвоено: 3,
      Отказано: 1,
      'Присвоено, % решений': 75,
      'Прежний период: подано': 1,
      'Прежний период: присвоено': 1,
      'Прежний период: отказано': 0,
      'Прежний период: присвоено, % решений': 100,
      // Three of two schools, one of one: no difference.
      'Присвоено: изменение': null,
      'Истекает в течение года': null,
    },
    expect.objectContaining({ ОО: 'Все ОО', Категория: 'всего', 'Присвоено: изменение': null }),
    expect.objectContaining({
      ОО: 'Сдали в оба периода (1 школа)',
      Категория: 'высшая',
      Присвоено: 2,
      'Прежний период: присвоено': 1,
      'Присвоено: изменение': 1,
    }),
    expect.objectContaining({ Категория: 'всего', 'Присвоено: изменение': 1 }),
  ]);
  expect(plan.titles.slice(3)).toEqual([
    'За период 01.09.2025–31.08.2026 педагоги подали 4 заявления на аттестацию; присвоены 3 категории, отказано 1. Положительных решений — 75\u00a0%.',
    'Присвоено: высшая — 3.',
    'В прежнем периоде, 01.09.2024–31.08.2025, по сдавшим в оба периода (1 школа): подано 1 заявление, присвоена 1 категория (100\u00a0% решений), отказано 0. Сейчас у них присвоено на 1 больше, чем в прежнем периоде. Отчётный период ещё не закончился: его данные — за 15.04.2026, прежние — за полный период.',
    'Муниципальная модель сопровождения рассмотрена: Совет, протокол № 2.',
  ]);
});

it('«Свод запросов» adds requests and counts full groups', () => {
  const rows = rowsOf(sheet('Свод запросов'));
  expect(
    rows.map((row) => [row['Направление'], row['Квартал'], row['Год'], row['Новых запросов']]),
  ).toEqual([
    ['ФГОС', 2, 2026, 30],
    ['свое дело', 1, 2027, 1],
    ['Итого', null, null, 31],
  ]);
  // 30 people in groups of 25.
  expect(rows[0]).toMatchObject({ Группы: '1 группа и ещё 5', 'Школа 01': 20, 'Школа 03': null });
});

it('«Кадровая потребность» adds rates without binary noise', () => {
  expect(line('Кадровая потребность', 'Должность', 'учитель')).toMatchObject({
    Предмет: 'физика',
    Итого: 0.3,
  });
  expect(line('Кадровая потребность', 'Должность', 'Итого')).toMatchObject({ Итого: 0.3 });
});

it('«Мероприятия по направлениям» counts the plan, the schools and the structures', () => {
  expect(line('Мероприятия по направлениям', 'Код', 'Н05')).toMatchObject({
    Запланировано: 2,
    Проведено: 1,
    Участников: 25,
    'Мероприятий в ОО': 2,
    'ОО с мероприятиями': 1,
    Структуры: 'РМО физиков',
  });
  const total = line('Мероприятия по направлениям', 'Направление работы', 'Итого');
  // «Без кода» is marked, but its day, 31.08.2026, is still to come (Э-03).
  expect(total).toMatchObject({ Запланировано: 3, Проведено: 1 });
  // Every direction of the model has a row, those without events too.
  const directions = Array.from({ length: 20 }, (_, at) => `Н${String(at + 1).padStart(2, '0')}`);
  expect(
    rowsOf(sheet('Мероприятия по направлениям')).map(
      (row) => row['Код'] ?? row['Направление работы'],
    ),
  ).toEqual([...directions, 'Без направления', 'Итого']);
});

it('«Публичная сводка» shows no small group', () => {
  // One of one in school 02; school 01 covers it, but by 4 of 6 it would be 3 or 4 of 5 itself: the sum
  // goes, too. ШНОР is that very school 02.
  expect(line('Публичная сводка', 'Код', 'К4')).toMatchObject({
    'Школа 01': '—*',
    'Школа 02': '< 5',
    'Школа 03': 'нет сводки',
    Итого: '—*',
    ШНОР: '< 5',
  });
});

describe('С-50…С-53: «Публичная сводка»', () => {
  const publicOf = (municipality: Municipality) =>
    sheet('Публичная сводка', resultsOf(municipality));
  const store = [
    summaryOf('01', { К4: [0, 6], К6: [5, 20] }),
    summaryOf('02', { К4: [4, 7], К6: [9, 30] }),
    summaryOf('03', { К4: [11, 30], К6: [1, 12] }),
  ];
  const schools = [['01'], ['02'], ['03'], ['04']] as const;

  it('С-50: hides a cover under the same mark as «nobody»', () => {
    // 15 of 43; less 11 of 30 the two have 4 of 13: 0…4 of 6, 0…4 of 7.
    expect(rowsOf(publicOf({ schools, store })).find((row) => row['Код'] === 'К4')).toMatchObject({
      'Школа 01': '—*',
      'Школа 02': '—*',
      'Школа 03': 36.7,
      'Школа 04': 'нет сводки',
      Итого: 34.9,
      ШНОР: null,
    });
  });

  it('С-52: shows percentages, marks and who has not delivered, and no numbers of people', () => {
    const figures = publicOf({ schools, store }).rows.flatMap((row) => row.slice(2));
    for (const figure of figures) {
      // 5 of 20, 9 of 30, 1 of 12, 15 of 62, 11 of 30, 15 of 43, and К19: three of four.
      expect([25, 30, 8.3, 24.2, 36.7, 34.9, 100, 75, '—', '—*', 'нет сводки', null]).toContain(
        figure,
      );
    }
  });

  it('С-52: of a region nothing is told of schools with low results, and nothing hidden for them', () => {
    // Whoever is of 01, and knows its 2 of 10, has 3 of 3 of 02 from «ШНОР» 5 of 13.
    const low = [
      summaryOf(
        '01',
        { К4: [5, 20], 'К20/К4': [2, 10], К19: [1, 1] },
        { municipality: 'Школа 01' },
      ),
      summaryOf('02', { К4: [9, 20], 'К20/К4': [3, 3], К19: [1, 1] }, { municipality: 'Школа 02' }),
    ];
    const plan = publicOf({
      schools: [['01'], ['02']],
      store: low,
      settings: { 'Уровень свода': 'регион' },
    });
    expect(plan.columns.map(({ header }) => header)).not.toContain('ШНОР');
    expect(rowsOf(plan).find((row) => row['Код'] === 'К4')).toEqual({
      Код: 'К4',
      Показатель: 'Показатель К4',
      'Школа 01': 25,
      'Школа 02': 45,
      Итого: 35,
    });
  });

  it('С-52: an indicator of the whole alone is hidden by its own size', () => {
    const handIndicators = [
      ['Р1', 'Малый', 2, 4],
      ['Р2', 'Никого', 0, 9],
      ['Р3', 'Все', 10, 10],
      ['Р4', 'Часть', 4, 5],
      ['Р5', 'Некого', 0, 0],
    ];
    const rows = rowsOf(publicOf({ schools, store, handIndicators }));
    const hand = rows.filter((row) => String(row['Код']).startsWith('Р'));
    expect(hand.map((row) => row['Итого'])).toEqual(['< 5', '—*', 100, 80, '—']);
  });

  it('С-11: an indicator whose title tells of a person is shown without it', () => {
    const handIndicators = [
      ['Р1', 'Занятия у Марии Петровны', 30, 40],
      ['Р2', 'Запись: rmo@mail.ru', 10, 40],
      ['Р3', 'Школы имени Александра Невского', 20, 40],
    ];
    const results = resultsOf({ schools, store, handIndicators });
    const hand = (name: string) =>
      rowsOf(sheet(name, results))
        .filter((row) => String(row['Код']).startsWith('Р'))
        .map((row) => [row['Показатель'], row['Итого']]);
    expect(hand('Публичная сводка')).toEqual([
      ['Показатель муниципалитета', 75],
      ['Показатель муниципалитета', 25],
      ['Школы имени Александра Невского', 50],
    ]);
    // For the municipality's own use it stands as entered.
    expect(hand('Свод показателей').map(([title]) => title)).toEqual(
      handIndicators.map(([, title]) => title),
    );
  });

  it('С-53: says what it hides, why, and that it is published once a period', () => {
    const titles = (smallGroup: number) =>
      publicOf({ schools, store, settings: { 'Порог малой группы': smallGroup } }).titles.slice(1);
    expect(titles(5)).toEqual([
      'Сдали 3 из 4. Не сдали: Школа 04',
      expect.anything(),
      '«< 5» — в группе меньше 5 человек; «—» — считать нечего',
      '«—*» — скрыто, чтобы нельзя было узнать об отдельных людях: показатель есть у всех или ни у кого в группе меньше 10 человек, либо по этой ячейке можно вычислить другую скрытую',
      'Публикуйте сводку один раз: вторую редакцию за тот же период публиковать нельзя, по разнице можно вычислить скрытое',
    ]);
    // Of ten and more nothing is hidden for being all or nobody: fewer are hidden by their size.
    expect(titles(21).slice(2, 4)).toEqual([
      '«< 21» — в группе меньше 21 человека; «—» — считать нечего',
      '«—*» — скрыто, чтобы нельзя было узнать об отдельных людях: по этой ячейке можно вычислить другую скрытую',
    ]);
  });
});

it('«Сводка» of the municipality holds the sums under its own code', () => {
  const rows = rowsOf(sheet('Сводка'));
  expect(rows[0]).toMatchObject({
    Версия: 1,
    'Код ОО': '05',
    'Наименование ОО': 'Заречный район',
    Код: 'К4',
    Числитель: 4,
    Знаменатель: 6,
    Значение: 66.7,
  });
  expect(rows.find((row) => row['Код'] === 'С3')).toMatchObject({ Числитель: 40, Знаменатель: 20 });
});

describe('what is wrong is told', () => {
  const codes = (municipality: Municipality) =>
    resultsOf(municipality).issues.map(({ code }) => code);

  it('a delivery of a school that is not in «ОО» (Т-02)', () => {
    expect(codes({ schools: [['01']], store: [ONE, TWO] })).toEqual(['Т-02']);
  });

  it('an event of an unknown structure (Т-03)', () => {
    const events = [['Семинар', null, 'МИП', null, { day: dayFrom('2026-05-10') }]];
    expect(codes({ schools: [['01']], events })).toEqual(['Т-03']);
  });

  it('a hand-entered numerator above its denominator (Т-04)', () => {
    const results = resultsOf({ schools: [['01']], handIndicators: [['Р1', 'Школы', 5, 3]] });
    expect(results.issues.map(({ code }) => code)).toEqual(['Т-04']);
    expect(results.book.handIndicators).toEqual([]);
  });
});
