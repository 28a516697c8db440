/** What is remembered of a computed sheet, as one text and back (rules Б-90 to Б-92). */
import {
  headerCode,
  joinedCodes,
  ROW_LENGTH,
  rowCode,
  splitCodes,
  sumCode,
} from '../../../src/core/schema/sheet-mark';

it('codes of headers come back from their one text, in their order', () => {
  const codes = ['Место', 'Код педагога', 'Итого'].map(headerCode);
  expect(new Set(codes).size).toBe(3);
  expect(splitCodes(joinedCodes(codes))).toEqual(codes);
  expect(splitCodes('')).toEqual([]);
});

it('so do the tails, a row’s code and a sum each, whatever the sum', () => {
  const tails = [0, 1, 0xffffffff].map((sum) => `${rowCode(['1'])}${sumCode(sum)}`);
  expect(splitCodes(tails.join(''), 2 * ROW_LENGTH)).toEqual(tails);
});

it('a row whose cells run on alike is another row', () => {
  expect(rowCode(['П-1', '12'])).not.toBe(rowCode(['П-11', '2']));
  expect(rowCode(['П-1', 12])).toBe(rowCode([' п-1 ', '12']));
  expect(rowCode([null, '12'])).not.toBe(rowCode(['12', null]));
  expect(rowCode([null, ''])).toBe('');
});
