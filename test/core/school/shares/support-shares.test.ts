/** К1 … К5: what post-course support came to. P0 = 01.09.2025, R = 15.04.2026. */
import { type Row, type SchoolRows, schoolWith, shareOf, TODAY } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
/** Included from 02.11.2025 to 01.11.2026; stage I to 01.05.2026. */
const COURSE = {
  ...PERSON,
  'Дата окончания': '01.11.2025',
  'Уровень сопровождения': 'муниципальный',
};

/** A share of a school of one teacher with COURSE, changed by `rows`. */
const share = (code: string, rows: SchoolRows): string =>
  shareOf(schoolWith({ Педагоги: [{}], Курсы: [COURSE], ...rows }), code);

/** People who are not of base N, each with the same code П-1. */
const OUTSIDE_N: readonly (readonly [string, Row])[] = [
  ['an external part-timer', { Занятость: 'внешний совместитель' }],
  ['a leader', { 'Категория персонала': 'руководитель' }],
  ['a person on leave', { Статус: 'длительный отпуск' }],
  ['a person dismissed on R', { Статус: 'уволен', 'Дата увольнения': TODAY }],
  ['a person hired after R', { 'Дата приёма': '16.04.2026' }],
];

describe('К1, К2: the denominator is people included in support', () => {
  const included = (course: Row) => share('К1', { Курсы: [{ ...COURSE, ...course }] });

  test.each([
    ['муниципальный', '0/1'],
    ['региональный', '0/1'],
    ['ОО', '0/0'],
    [null, '0/0'],
    ['районный', '0/1'],
  ])('support at level %s: %s', (level, expected) => {
    expect(included({ 'Уровень сопровождения': level })).toBe(expected);
    expect(share('К2', { Курсы: [{ ...COURSE, 'Уровень сопровождения': level }] })).toBe(expected);
  });

  test.each([
    ['01.09.2024', '0/1'], // ends on 01.09.2025 = P0
    ['31.08.2024', '0/0'], // ends the day before
    ['14.04.2026', '0/1'], // begins on R
    ['15.04.2026', '0/0'], // begins the day after
  ])('a window of the course completed on %s: %s', (completed, expected) => {
    expect(included({ 'Дата окончания': completed })).toBe(expected);
  });

  test.each(OUTSIDE_N)('%s is not counted', (_who, teacher) => {
    expect(share('К1', { Педагоги: [teacher] })).toBe('0/0');
    expect(share('К2', { Педагоги: [teacher] })).toBe('0/0');
  });

  test('two windows of a person are one person; a topic not chosen is none', () => {
    const second = { ...COURSE, 'Дата окончания': '01.03.2026' };
    expect(share('К1', { Курсы: [COURSE, second] })).toBe('0/1');
    const chosen = { ...COURSE, 'Уровень сопровождения': 'ОО', 'Тема выбрана': 'да' };
    expect(share('К1', { Курсы: [chosen, { ...COURSE, 'Дата окончания': '01.12.2025' }] })).toBe(
      '0/0',
    );
  });
});

describe('К1: the highest category by materials of support', () => {
  const GRANTED = {
    ...PERSON,
    Решение: 'присвоена',
    'Дата решения': '01.03.2026',
    'Использованы материалы сопровождения': 'да',
  };
  const granted = (change: Row) => share('К1', { Аттестация: [{ ...GRANTED, ...change }] });

  test.each<[string, Row, string]>([
    ['granted in the period', {}, '1/1'],
    ['decided on P0', { 'Дата решения': '01.09.2025' }, '1/1'],
    ['decided before P0', { 'Дата решения': '31.08.2025' }, '0/1'],
    ['decided on R', { 'Дата решения': TODAY }, '1/1'],
    ['decided after R', { 'Дата решения': '16.04.2026' }, '0/1'],
    ['decided on no day', { 'Дата решения': null }, '0/1'],
    ['another category', { 'Заявленная категория': 'первая' }, '0/1'],
    ['refused', { Решение: 'отказ' }, '0/1'],
    ['without the materials', { 'Использованы материалы сопровождения': 'нет' }, '0/1'],
    ['of somebody else', { 'Код педагога': 'П-2' }, '0/1'],
  ])('%s: %j → %s', (_what, change, expected) => {
    expect(granted(change)).toBe(expected);
  });

  test('two attestations of a person are one person', () => {
    expect(share('К1', { Аттестация: [GRANTED, GRANTED] })).toBe('1/1');
  });
});

describe('К2: the methodical active of the region', () => {
  const JOINED = { ...PERSON, 'Дата включения': '01.03.2026', 'По материалам сопровождения': 'да' };

  test.each<[string, Row, string]>([
    ['a tutor of the region', {}, '1/1'],
    ['an expert', { Роль: 'эксперт' }, '1/1'],
    ['a synonym: краевой', { Уровень: 'краевой' }, '1/1'],
    ['of the municipality', { Уровень: 'муниципальный' }, '0/1'],
    ['on P0', { 'Дата включения': '01.09.2025' }, '1/1'],
    ['before P0', { 'Дата включения': '31.08.2025' }, '0/1'],
    ['after R', { 'Дата включения': '16.04.2026' }, '0/1'],
    ['not by materials', { 'По материалам сопровождения': null }, '0/1'],
  ])('%s: %j → %s', (_what, change, expected) => {
    expect(share('К2', { 'Методический актив': [{ ...JOINED, ...change }] })).toBe(expected);
  });

  test('two roles of a person are one person', () => {
    const roles = [JOINED, { ...JOINED, Роль: 'наставник' }];
    expect(share('К2', { 'Методический актив': roles })).toBe('1/1');
  });
});

describe('К3: applications to the centre of those in difficulty', () => {
  const APPLIED = {
    ...PERSON,
    'Дата фиксации': '01.12.2025',
    'Решение ММС, №': '7',
    'Дата решения ММС': '10.12.2025',
    'Дата заявки': '20.12.2025',
  };
  const applied = (change: Row, rest: SchoolRows = {}) =>
    share('К3', { 'Заявки в ЦНППМ': [{ ...APPLIED, ...change }], ...rest });

  test.each<[string, Row, string]>([
    ['applied by decision', {}, '1/1'],
    ['applied on the day of the decision', { 'Дата заявки': '10.12.2025' }, '1/1'],
    ['not applied', { 'Дата заявки': null }, '0/1'],
    ['applied after R', { 'Дата заявки': '16.04.2026' }, '0/1'],
    ['applied on R', { 'Дата заявки': TODAY }, '1/1'],
    ['fixed on the first day of the window', { 'Дата фиксации': '02.11.2025' }, '1/1'],
    ['fixed before the window', { 'Дата фиксации': '01.11.2025' }, '0/0'],
    ['fixed after R', { 'Дата фиксации': '16.04.2026' }, '0/0'],
  ])('%s: %j → %s', (_what, change, expected) => {
    expect(applied(change)).toBe(expected);
  });

  test.each<[string, Row]>([
    ['without the number of the decision', { 'Решение ММС, №': null }],
    ['without the day of the decision', { 'Дата решения ММС': null }],
    ['dated before the decision', { 'Дата заявки': '09.12.2025' }],
  ])('the exception: an application %s is out, the difficulty is not', (_what, change) => {
    expect(applied(change)).toBe('0/1');
  });

  test('a difficulty fixed before P0, though inside the window, is of another period', () => {
    const Курсы = [{ ...COURSE, 'Дата окончания': '01.05.2025' }];
    expect(applied({ 'Дата фиксации': '31.08.2025' }, { Курсы })).toBe('0/0');
    expect(applied({ 'Дата фиксации': '01.09.2025' }, { Курсы })).toBe('1/1');
  });

  test('an application before P0 is of another period', () => {
    const Курсы = [{ ...COURSE, 'Дата окончания': '01.05.2025' }];
    const early = { 'Дата решения ММС': '20.08.2025', 'Дата заявки': '31.08.2025' };
    expect(applied({ 'Дата фиксации': '01.09.2025', ...early }, { Курсы })).toBe('0/1');
  });

  test('support at the level of the school is enough for a difficulty', () => {
    expect(applied({}, { Курсы: [{ ...COURSE, 'Уровень сопровождения': 'ОО' }] })).toBe('1/1');
  });

  test('two difficulties of a person, one of them applied for, are one person', () => {
    const rows = [{ ...APPLIED, 'Дата заявки': null }, APPLIED];
    expect(share('К3', { 'Заявки в ЦНППМ': rows })).toBe('1/1');
  });

  test('only a row that put the person there counts: an application by another one does not', () => {
    // The window begins on 02.11.2025: the second difficulty was fixed before it.
    const early = { ...APPLIED, 'Дата фиксации': '01.11.2025' };
    const inside = { ...APPLIED, 'Дата заявки': null };
    const rows = { 'Заявки в ЦНППМ': [inside, early] };
    expect(share('К3', { 'Заявки в ЦНППМ': [early] })).toBe('0/0');
    expect(share('К3', rows)).toBe('0/1');
    const Настройки = { 'Знаменатель К3': 'включённые в сопровождение' };
    expect(share('К3', { ...rows, Настройки })).toBe('1/1');
    expect(share('К3', { 'Заявки в ЦНППМ': [early], Настройки })).toBe('1/1');
  });

  test('the words are those of the setting', () => {
    const wordsWith = (base: string) => {
      const { shares } = schoolWith({ Настройки: { 'Знаменатель К3': base } });
      const rule = shares.find((one) => one.rule.code === 'К3')?.rule;
      return [rule?.denominator, rule?.numerator];
    };
    expect(wordsWith('с затруднениями')).toEqual([
      'педагоги, у которых затруднение зафиксировано в посткурсовом периоде и в отчётном периоде',
      'из них: по этому затруднению подана в периоде заявка в ЦНППМ по решению ММС',
    ]);
    expect(wordsWith('включённые в сопровождение')).toEqual([
      'педагоги, включённые в сопровождение на муниципальном или региональном уровне в отчётном периоде',
      'из них: подана в периоде заявка в ЦНППМ по решению ММС, по любому затруднению',
    ]);
  });

  test('a row with any other error is out with its difficulty', () => {
    expect(applied({ Затруднение: null })).toBe('0/0');
  });

  test.each(OUTSIDE_N)('%s is not counted', (_who, teacher) => {
    expect(applied({}, { Педагоги: [teacher] })).toBe('0/0');
  });

  test('by setting, the denominator is everyone included', () => {
    const Настройки = { 'Знаменатель К3': 'включённые в сопровождение' };
    const people = { Педагоги: [{}, {}], Курсы: [COURSE, { ...COURSE, 'Код педагога': 'П-2' }] };
    expect(applied({}, { ...people, Настройки })).toBe('1/2');
    expect(applied({}, people)).toBe('1/1');
  });

  test('no difficulties anywhere: 0/0, shown «—»', () => {
    expect(share('К3', {})).toBe('0/0');
  });
});

describe('К4: covered by support', () => {
  const covered = (activity: Row, rest: SchoolRows = {}) =>
    share('К4', { Мероприятия: [{ ...PERSON, ...activity }], ...rest });

  test.each<[string, Row, string]>([
    ['inside the window', { Дата: '02.11.2025' }, '1/1'],
    ['before the window', { Дата: '01.11.2025' }, '0/1'],
    ['on R', { Дата: TODAY }, '1/1'],
    ['after R', { Дата: '16.04.2026' }, '0/1'],
    ['rejected', { 'Статус проверки': 'отклонено' }, '0/1'],
    ['of the course named', { 'Код курса': 'К-1' }, '1/1'],
  ])('an activity %s: %j → %s', (_what, activity, expected) => {
    expect(covered(activity)).toBe(expected);
  });

  test.each([
    ['01.09.2024', '0/1'],
    ['31.08.2024', '0/0'],
    ['14.04.2026', '0/1'],
    ['15.04.2026', '0/0'],
  ])('the window of the course completed on %s intersects [P0; R]: %s', (completed, expected) => {
    const course = { ...PERSON, 'Дата окончания': completed };
    expect(share('К4', { Курсы: [course] })).toBe(expected);
  });

  test('an activity of the window before P0 belongs to a window of the period', () => {
    const Курсы = [{ ...PERSON, 'Дата окончания': '01.05.2025' }];
    expect(covered({ Дата: '15.06.2025' }, { Курсы })).toBe('1/1');
  });

  test('an activity of a window that is over before P0 covers nobody now', () => {
    const Курсы = [{ ...PERSON, 'Дата окончания': '01.06.2024' }, COURSE];
    expect(covered({ Дата: '01.10.2024' }, { Курсы })).toBe('0/1');
  });

  test('two people, two windows and three activities are people, not rows', () => {
    const results = schoolWith({
      Педагоги: [{}, {}],
      Курсы: [
        COURSE,
        { ...COURSE, 'Дата окончания': '01.03.2026' },
        { ...COURSE, 'Код педагога': 'П-2' },
      ],
      Мероприятия: ['01.12.2025', '01.01.2026', '15.01.2026'].map((date) => ({
        ...PERSON,
        Дата: date,
      })),
    });
    expect(shareOf(results, 'К4')).toBe('1/2');
  });

  test.each(OUTSIDE_N)('%s is not counted', (_who, teacher) => {
    expect(covered({}, { Педагоги: [teacher] })).toBe('0/0');
  });
});

describe('К5: both stages completed', () => {
  /** Window 02.03.2025–01.03.2026, stage I to 01.09.2025. */
  const ENDED = { ...PERSON, 'Дата окончания': '01.03.2025' };
  const completed = (dates: readonly string[], courses: readonly Row[] = [ENDED]) =>
    share('К5', { Курсы: courses, Мероприятия: dates.map((date) => ({ ...PERSON, Дата: date })) });

  test('one activity in each stage', () => {
    expect(completed(['01.09.2025', '02.09.2025'])).toBe('1/1');
  });

  test('two activities in one stage are not both stages', () => {
    expect(completed(['31.08.2025', '01.09.2025'])).toBe('0/1');
    expect(completed(['02.09.2025', '01.03.2026'])).toBe('0/1');
  });

  test('stage I of one window and stage II of another are not one window', () => {
    // Window of the second: 02.10.2024–01.10.2025, stage I to 01.04.2025.
    const other = { ...PERSON, 'Дата окончания': '01.10.2024', 'Код курса': 'К-2' };
    const results = schoolWith({
      Педагоги: [{}],
      Курсы: [ENDED, other],
      Мероприятия: [
        { ...PERSON, 'Код курса': 'К-1', Дата: '01.06.2025' },
        { ...PERSON, 'Код курса': 'К-2', Дата: '01.06.2025' },
      ],
    });
    expect(shareOf(results, 'К5')).toBe('0/1');
  });

  test.each([
    ['31.08.2024', '0/0'], // ended on 31.08.2025
    ['01.09.2024', '0/1'], // ended on P0
    ['15.04.2025', '0/1'], // ends on R
    ['16.04.2025', '0/0'], // ends the day after
  ])('the window of the course completed on %s: %s', (day, expected) => {
    expect(completed([], [{ ...PERSON, 'Дата окончания': day }])).toBe(expected);
  });

  test.each(OUTSIDE_N)('%s is not counted', (_who, teacher) => {
    expect(share('К5', { Педагоги: [teacher], Курсы: [ENDED] })).toBe('0/0');
  });
});
