import {
  type CountForms,
  counted,
  countForm,
  DAYS,
  ENTRIES,
  ERRORS,
  listing,
  PEOPLE,
  ROWS,
  WARNINGS,
} from '../../../src/core/values/russian';

const POINTS: CountForms = ['балл', 'балла', 'баллов'];

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
