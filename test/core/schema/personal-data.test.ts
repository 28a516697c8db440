/** Ф-10: personal numbers and addresses that have no place in a workbook. */
import { withoutNumbersOfPeople } from '../../../src/core/schema/numbers-of-people';
import { isSnils, personalDataIn } from '../../../src/core/schema/personal-data';

test.each([
  // The example of the Pension Fund: 1·9 + 1·8 + 2·7 + 2·6 + 3·5 + 3·4 + 4·3 + 4·2 + 5·1 = 95.
  ['СНИЛС 112-233-445 95', 'СНИЛС'],
  ['11223344595', 'СНИЛС'],
  ['112-233-445-95', 'СНИЛС'],
  ['пишите на ivanova@school.example', 'e-mail'],
  ['иванова@школа.рф', 'e-mail'],
  ['паспорт 03 04 123456', 'паспорт'],
  ['Паспорт: серия 0304 123456', 'паспорт'],
  ['тел. 8 918 123-45-67', 'телефон'],
  ['+7(918)123-45-67', 'телефон'],
  ['89181234567', 'телефон'],
])('«%s» holds %s', (text, what) => {
  expect(personalDataIn(text)).toBe(what);
});

test.each([
  ...['112-233-445 96', '112-233-446 95', 'приказ № 12 от 01.09.2025', '2025/26', 'ФГОС @ школа'],
  ...['паспорт кабинета 12', '0304 123456', '789181234567', '', 'дроби'],
])('«%s» holds none', (text) => {
  expect(personalDataIn(text)).toBeNull();
});

test.each<[string, boolean]>([
  // Up to 001-001-998 no number is checked; of the next one the sum is 1·7 + 1·4 + 9·3 + 9·2 + 9·1 = 65.
  ['00100199864', false],
  ['00100199965', true],
  // 9·(9 + 8 + … + 1) = 405; 405 − 4·101 = 1.
  ['99999999901', true],
  ['99999999905', false],
  // 100 and 101 give 00: 9·8 + 4·7 = 100; 9·9 + 2·8 + 4·1 = 101.
  ['09400000000', true],
  ['92000000400', true],
  ['9200000040', false],
])('%s: %s', (digits, isOne) => {
  expect(isSnils(digits)).toBe(isOne);
});

test.each([
  ['Иванова 8 912 345 67 89, физика', 'Иванова …, физика'],
  ['Иванова\u00a0\u20038\t912\u00a0345\u00a067\u00a089, физика', 'Иванова\u00a0\u2003…, физика'],
  ['８９１２３４５６７８９ и 45 — 67 — 89', '… и …'],
  ['345\u00a067\u00a089', '…'],
  ['345\u200967\u200989 до 18.00', '… до 18.00'],
  ['12.05.2026 в 2025/26 году', '12.05.2026 в 2025/26 году'],
])('С-77: of «%s» the number alone is cut, whatever spaces are around', (text, kept) => {
  expect(withoutNumbersOfPeople(text, '…')).toBe(kept);
});
