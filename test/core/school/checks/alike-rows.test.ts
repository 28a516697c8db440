/** Ш-06, Ж-12: rows of a register that say the same once more. */
import type { SheetName } from '../contract';
import { type Row, type SchoolRows, schoolWith, shareOf } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };

const alikeOf = (sheet: SheetName, ...rows: Row[]) =>
  schoolWith({
    Педагоги: [{}, {}],
    [sheet]: rows.map((row) => ({ ...PERSON, ...row })),
  } as SchoolRows).issues.filter(({ code }) => code === 'Ж-12');

const TWICE_RATED = 'учтены обе; где журнал даёт баллы, в рейтинге они удвоены';

test.each<[SheetName, Row, string]>([
  ['Дефициты', { Компетенция: 'правовая' }, 'учтены обе, в К15 — два дефицита'],
  [
    'Запросы на ПК',
    { Приоритет: 'высокий' },
    'учтены обе, но педагог в «Сводке» посчитан один раз',
  ],
  ['План ПК', { 'Объём, ч': 36 }, 'учтены обе, в К16 — две строки плана'],
  ['Наставничество', { 'Код наставника': 'М-9', Уровень: 'муниципальный' }, TWICE_RATED],
  ['Методический актив', { 'По материалам сопровождения': 'да' }, TWICE_RATED],
  ['Банк опыта', { Форма: 'доклад' }, TWICE_RATED],
])('«%s»: the second of two rows alike in everything', (sheet, change, cost) => {
  expect(alikeOf(sheet, change, change)).toMatchObject([
    {
      severity: 'warning',
      sheet,
      row: 3,
      message: `Строка во всём повторяет строку 2: ${cost}`,
    },
  ]);
  // Each other row differs in one cell.
  expect(alikeOf(sheet, {}, change)).toEqual([]);
  expect(alikeOf(sheet, change, { ...change, 'Код педагога': 'П-2' })).toEqual([]);
});

test('both rows stay: К16 counts two', () => {
  const row = { ...PERSON, Статус: 'отменён' };
  const plan = [row, { ...row, Статус: 'запланирован' }, { ...row, Статус: 'запланирован' }];
  expect(shareOf(schoolWith({ Педагоги: [{}], 'План ПК': plan }), 'К16')).toBe('0/2');
});

test('a third one names the first; what was typed in another way is the same', () => {
  const typed = { Направление: ' фгос ', Квартал: '2', Статус: 'Новый' };
  const rows = alikeOf('Запросы на ПК', {}, {}, typed);
  expect(rows.map(({ row, message }) => [row, message.split(':')[0]])).toEqual([
    [3, 'Строка во всём повторяет строку 2'],
    [4, 'Строка во всём повторяет строку 2'],
  ]);
});

test('a row with an error is nobody’s twin', () => {
  const broken = { Источник: 'сон' };
  expect(alikeOf('Дефициты', broken, broken)).toEqual([]);
});

test('registers in which a row is no fact of its own are not looked through', () => {
  const rows = [PERSON, PERSON];
  expect(schoolWith({ Педагоги: [{}], Аттестация: rows }).issues).toEqual([]);
});
