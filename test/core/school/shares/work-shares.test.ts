/** К11 … К17: what people did, and what the school planned. P0 = 01.09.2025, R = 15.04.2026. */
import { type Row, type SchoolRows, schoolWith, shareOf, TODAY } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const share = (code: string, rows: SchoolRows): string =>
  shareOf(schoolWith({ Педагоги: [{}], ...rows }), code);
const withActivity = (code: string, activity: Row, teacher: Row = {}): string =>
  share(code, { Педагоги: [teacher], Мероприятия: [{ ...PERSON, ...activity }] });

const CONTEST = { Вид: 'конкурс профессионального мастерства' };
const LESSON = { Вид: 'открытый урок', Уровень: 'муниципальный' };
const LEADING = { Вид: 'руководство МО' };
const MEMBER = { ШМО: 'математики' };

test.each<[string, Row, Row]>([
  ['К11', CONTEST, {}],
  ['К12', LESSON, {}],
  ['К17', LEADING, MEMBER],
])('%s counts activities in [P0; R] that are not rejected', (code, activity, teacher) => {
  const dated = (change: Row) => withActivity(code, { ...activity, ...change }, teacher);
  expect(dated({ Дата: '31.08.2025' })).toBe('0/1');
  expect(dated({ Дата: '01.09.2025' })).toBe('1/1');
  expect(dated({ Дата: TODAY })).toBe('1/1');
  expect(dated({ Дата: '16.04.2026' })).toBe('0/1');
  expect(dated({ 'Статус проверки': 'отклонено' })).toBe('0/1');
  expect(dated({ 'Статус проверки': 'подтверждено' })).toBe('1/1');
});

test('К11, Ш-01: contests of the profession alone; two of a person are one person', () => {
  expect(withActivity('К11', { Вид: 'достижение обучающихся' })).toBe('0/1');
  const twice = [CONTEST, CONTEST].map((activity) => ({ ...PERSON, ...activity }));
  expect(share('К11', { Педагоги: [{}, {}], Мероприятия: twice })).toBe('1/2');
});

describe('К12: experience shared beyond the school', () => {
  test.each([
    'открытый урок',
    'мастер-класс',
    'выступление',
    'выступление на ШМО',
    'выступление на РМО',
    'публикация',
    'обобщение опыта',
  ])('«%s» counts', (kind) => {
    expect(withActivity('К12', { Вид: kind, Уровень: 'муниципальный' })).toBe('1/1');
  });

  test.each(['семинар', 'творческий отчёт', 'круглый стол', 'наставничество'])(
    '«%s» does not',
    (kind) => {
      expect(withActivity('К12', { Вид: kind, Уровень: 'муниципальный' })).toBe('0/1');
    },
  );

  test.each([
    [null, '0/1'],
    ['школьный', '0/1'],
    ['ОО', '0/1'],
    ['муниципальный', '1/1'],
    ['районный', '1/1'],
    ['региональный', '1/1'],
    ['межрегиональный', '1/1'],
    ['всероссийский', '1/1'],
    ['международный', '1/1'],
  ])('level %s: %s', (level, expected) => {
    expect(withActivity('К12', { Вид: 'мастер-класс', Уровень: level })).toBe(expected);
  });
});

test.each<[Row, string]>([
  [{ Дата: '01.09.2025' }, '1/1'],
  [{ Дата: '31.08.2025' }, '0/1'],
  [{ Дата: TODAY }, '1/1'],
  [{ Дата: '16.04.2026' }, '0/1'],
  [{ Источник: 'самоанализ' }, '0/1'],
  [{ Статус: 'не выявлен', Дефицит: null }, '1/1'],
])('К13: a row of «Дефициты» %j: %s', (row, expected) => {
  expect(share('К13', { Дефициты: [{ ...PERSON, ...row }] })).toBe(expected);
});

test.each<[Row, string]>([
  [{ 'Дата диагностики': '01.10.2025' }, '1/1'],
  [{ 'Дата диагностики': '01.09.2025', 'Дата фиксации': '01.08.2025' }, '1/1'],
  [{ 'Дата диагностики': '31.08.2025', 'Дата фиксации': '01.08.2025' }, '0/1'],
  [{ 'Дата диагностики': TODAY }, '1/1'],
  [{ 'Дата диагностики': '16.04.2026' }, '0/1'],
  [{}, '0/1'],
  [{ 'Дата диагностики': '01.10.2025', Затруднение: null }, '0/1'],
])('К13: a row of «Заявки в ЦНППМ» %j: %s', (row, expected) => {
  expect(share('К13', { 'Заявки в ЦНППМ': [{ ...PERSON, ...row }] })).toBe(expected);
});

test('К13, К14: a diagnosis on both sheets is one person', () => {
  const rows = {
    Дефициты: [PERSON],
    'ИОП и ИОМ': [PERSON],
    'Заявки в ЦНППМ': [{ ...PERSON, 'Дата диагностики': TODAY, 'Дата ИОМ': TODAY }],
  };
  expect([share('К13', rows), share('К14', rows)]).toEqual(['1/1', '1/1']);
});

test.each<[Row, string]>([
  [{ 'Дата ИОМ': '01.10.2025' }, '1/1'],
  [{ 'Дата ИОМ': TODAY }, '1/1'],
  [{ 'Дата ИОМ': '16.04.2026' }, '0/1'],
  [{ 'Дата ИОМ': '01.02.2020', 'Дата фиксации': '01.01.2020' }, '1/1'],
  [{ 'Дата ИОМ': TODAY, 'Статус ИОМ': 'составлен' }, '1/1'],
  [{ 'Дата ИОМ': TODAY, 'Статус ИОМ': 'выполняется' }, '1/1'],
  [{ 'Дата ИОМ': TODAY, 'Статус ИОМ': 'завершён' }, '0/1'],
  [{ 'Дата ИОМ': TODAY, 'Статус ИОМ': 'прекращён' }, '0/1'],
  [{ 'Статус ИОМ': 'выполняется' }, '0/1'],
])('К14: a row of «Заявки в ЦНППМ» %j: %s', (row, expected) => {
  expect(share('К14', { 'Заявки в ЦНППМ': [{ ...PERSON, ...row }] })).toBe(expected);
});

test.each<[Row, string]>([
  [{}, '1/1'],
  [{ 'Дата начала': TODAY }, '1/1'],
  [{ 'Дата начала': '16.04.2026' }, '0/1'],
  [{ 'Дата окончания': TODAY }, '1/1'],
  [{ 'Дата окончания': '14.04.2026' }, '0/1'],
  [{ Вид: 'ИОП' }, '0/1'],
  [{ Вид: null }, '0/1'],
  [{ Статус: 'прекращён' }, '0/1'],
  [{ Статус: 'завершён' }, '1/1'],
  [{ 'Дата начала': '01.01.2020' }, '1/1'],
])('К14: a row of «ИОП и ИОМ» %j: %s', (row, expected) => {
  expect(share('К14', { 'ИОП и ИОМ': [{ ...PERSON, ...row }] })).toBe(expected);
});

describe('К15: deficits, not people', () => {
  const OVERCOME = { Статус: 'преодолён', 'Дата преодоления': '01.03.2026' };

  test.each<[string, Row, string]>([
    ['found', {}, '0/1'],
    ['in work', { Статус: 'в работе' }, '0/1'],
    ['not found', { Статус: 'не выявлен', Дефицит: null }, '0/0'],
    ['found long ago', { Дата: '01.02.2020' }, '0/1'],
    ['found on R', { Дата: TODAY }, '0/1'],
    ['found after R', { Дата: '16.04.2026' }, '0/0'],
    ['overcome', OVERCOME, '1/1'],
    [
      'overcome on P0',
      { ...OVERCOME, Дата: '01.02.2025', 'Дата преодоления': '01.09.2025' },
      '1/1',
    ],
    [
      'overcome before P0',
      { ...OVERCOME, Дата: '01.02.2025', 'Дата преодоления': '31.08.2025' },
      '0/0',
    ],
    ['overcome on R', { ...OVERCOME, 'Дата преодоления': TODAY }, '1/1'],
    ['overcome after R', { ...OVERCOME, 'Дата преодоления': '16.04.2026' }, '0/1'],
    ['overcome on no known day', { Статус: 'преодолён' }, '0/1'],
    ['of a person outside N', { 'Код педагога': 'П-2' }, '0/0'],
  ])('%s: %j → %s', (_what, row, expected) => {
    const people = { Педагоги: [{}, { Занятость: 'внешний совместитель' }] };
    expect(share('К15', { ...people, Дефициты: [{ ...PERSON, ...row }] })).toBe(expected);
  });

  test('two deficits of one person are two', () => {
    const rows = [
      { ...PERSON, ...OVERCOME },
      { ...PERSON, Дефицит: 'цифровая среда' },
    ];
    expect(share('К15', { Дефициты: rows })).toBe('1/2');
  });
});

describe('К16: rows of the plan whose quarter ended in [P0; R]', () => {
  test.each([
    [2, 2025, '0/0'], // 30.06.2025
    [3, 2025, '0/1'], // 30.09.2025
    [4, 2025, '0/1'], // 31.12.2025
    [1, 2026, '0/1'], // 31.03.2026
    [2, 2026, '0/0'], // 30.06.2026
  ])('quarter %i of %i: %s', (quarter, year, expected) => {
    expect(share('К16', { 'План ПК': [{ ...PERSON, Квартал: quarter, Год: year }] })).toBe(
      expected,
    );
  });

  test('a quarter that ends on R, or on P0, is inside', () => {
    const plan = { 'План ПК': [{ ...PERSON, Квартал: 1, Год: 2026 }] };
    expect(share('К16', { ...plan, Настройки: { 'Дата расчёта': '31.03.2026' } })).toBe('0/1');
    expect(share('К16', { ...plan, Настройки: { 'Дата расчёта': '30.03.2026' } })).toBe('0/0');
    expect(share('К16', { ...plan, Настройки: { 'Период с': '31.03.2026' } })).toBe('0/1');
    expect(share('К16', { ...plan, Настройки: { 'Период с': '01.04.2026' } })).toBe('0/0');
  });

  test.each([
    ['завершён', '1/1'],
    ['запланирован', '0/1'],
    ['обучается', '0/1'],
    ['перенесён', '0/1'],
    ['отменён', '0/0'],
  ])('status «%s»: %s', (status, expected) => {
    expect(share('К16', { 'План ПК': [{ ...PERSON, Статус: status }] })).toBe(expected);
  });

  test('rows are counted, not people', () => {
    const done = { ...PERSON, Статус: 'завершён' };
    expect(share('К16', { 'План ПК': [done, done, PERSON] })).toBe('2/3');
  });
});

describe('К17: the work of methodical unions', () => {
  test.each<[string, Row, Row, string]>([
    ['a member of ШМО speaks', MEMBER, { Вид: 'выступление на ШМО' }, '1/1'],
    ['a member of РМО speaks', { РМО: 'математики' }, { Вид: 'выступление на РМО' }, '1/1'],
    ['a member leads', MEMBER, LEADING, '1/1'],
    ['a member speaks elsewhere', MEMBER, { Вид: 'выступление' }, '0/1'],
    ['no member', {}, { Вид: 'выступление на РМО' }, '0/1'],
    ['a member of spaces', { ШМО: '  ' }, LEADING, '0/1'],
  ])('%s: %j, %j → %s', (_what, teacher, activity, expected) => {
    expect(withActivity('К17', activity, teacher)).toBe(expected);
  });
});
