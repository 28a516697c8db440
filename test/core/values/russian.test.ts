import {
  type CountForms,
  counted,
  countForm,
  DAYS,
  daysLeftText,
  ENTRIES,
  ERRORS,
  insideSentence,
  KNOWN_BY,
  listing,
  OF_HUMANS,
  OF_MONTHS,
  OF_PEOPLE,
  PEOPLE,
  POINTS,
  ROWS,
  uncheckedText,
  WARNINGS,
} from '../../../src/core/values/russian';

test.each([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [4, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [12, 'дней'],
  [14, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [25, 'дней'],
  [101, 'день'],
  [111, 'дней'],
  [112, 'дней'],
  [1001, 'день'],
])('%i takes «%s»', (count, word) => {
  expect(countForm(count, DAYS)).toBe(word);
});

test('a fraction takes the genitive singular: 14,5 балла', () => {
  expect(counted(14.5, POINTS)).toBe('14,5 балла');
  expect(counted(0.5, POINTS)).toBe('0,5 балла');
});

test('a listing is cut short, and says by how much', () => {
  expect(listing([], 2)).toBe('');
  expect(listing(['а', 'б'], 2)).toBe('а, б');
  expect(listing([4, 7, 12, 15], 2)).toBe('4, 7 и ещё 2');
});

test('the words of the product count as the founding vocabulary has them', () => {
  expect([1, 2, 5].map((count) => counted(count, PEOPLE))).toEqual([
    '1 педагог',
    '2 педагога',
    '5 педагогов',
  ]);
  expect(counted(3, ERRORS)).toBe('3 ошибки');
  expect(counted(1, WARNINGS)).toBe('1 предупреждение');
  expect(counted(21, ROWS)).toBe('21 строка');
  expect(counted(6, ENTRIES)).toBe('6 записей');
  expect(counted(1250, PEOPLE)).toBe('1\u00a0250 педагогов');
});

test.each([
  [0, 'осталось 0 дней', 'не проверено 0 записей'],
  [1, 'остался 1 день', 'не проверена 1 запись'],
  [2, 'осталось 2 дня', 'не проверены 2 записи'],
  [5, 'осталось 5 дней', 'не проверено 5 записей'],
  [11, 'осталось 11 дней', 'не проверено 11 записей'],
  [21, 'остался 21 день', 'не проверена 21 запись'],
  [112, 'осталось 112 дней', 'не проверено 112 записей'],
])('the verb agrees with %i', (count, days, entries) => {
  expect(daysLeftText(count)).toBe(days);
  expect(uncheckedText(count)).toBe(entries);
});

test.each([
  ['Файл повреждён', 'файл повреждён'],
  ['В коде пробел', 'в коде пробел'],
  ['Ёмкость мала', 'ёмкость мала'],
  ['ПК без объёма', 'ПК без объёма'],
  ['СЗД действует', 'СЗД действует'],
  ['К12 не изменится', 'К12 не изменится'],
  ['I этап не короче периода', 'I этап не короче периода'],
  ['Google не отдал книгу', 'Google не отдал книгу'],
  ['«Период по» раньше', '«Период по» раньше'],
  ['', ''],
])('after a colon «%s» is «%s»', (sentence, inside) => {
  expect(insideSentence(sentence)).toBe(inside);
});

test.each<[string, CountForms, string]>([
  ['PEOPLE', PEOPLE, 'педагог педагога педагогов'],
  ['ROWS', ROWS, 'строка строки строк'],
  ['ENTRIES', ENTRIES, 'запись записи записей'],
  ['POINTS', POINTS, 'балл балла баллов'],
  ['DAYS', DAYS, 'день дня дней'],
  ['ERRORS', ERRORS, 'ошибка ошибки ошибок'],
  ['WARNINGS', WARNINGS, 'предупреждение предупреждения предупреждений'],
  // «Меньше 21 педагога, меньше 2 педагогов, меньше 5 педагогов».
  ['OF_PEOPLE', OF_PEOPLE, 'педагога педагогов педагогов'],
  ['OF_HUMANS', OF_HUMANS, 'человека человек человек'],
])('%s of 1, 2 and 5', (_, forms, words) => {
  expect([1, 2, 5].map((count) => countForm(count, forms)).join(' ')).toBe(words);
});

test('twelve months in the genitive, from January on; a word is known by five letters', () => {
  expect(OF_MONTHS.join(' ')).toBe(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  );
  expect(KNOWN_BY).toBe(5);
});

test.each([
  [10, 'дней'],
  [13, 'дней'],
  [15, 'дней'],
  [20, 'дней'],
  [24, 'дня'],
  [-1, 'день'],
  [-12, 'дней'],
  [-3, 'дня'],
  [1011, 'дней'],
])('%i takes «%s» too', (count, word) => {
  expect(countForm(count, DAYS)).toBe(word);
});

test('a listing by another separator; of one beyond the most one is counted', () => {
  expect(listing(['а', 'б', 'в'], 2, '; ')).toBe('а; б и ещё 1');
  expect(listing(['а', 'б', 'в'], 3)).toBe('а, б, в');
});

test.each([
  ['Если Да', 'если Да'],
  ['Я не сдал', 'я не сдал'],
  ['Ё', 'Ё'],
  ['1. Файл', '1. Файл'],
  ['файл Файл', 'файл Файл'],
])('inside a sentence «%s» is «%s»', (sentence, inside) => {
  expect(insideSentence(sentence)).toBe(inside);
});
