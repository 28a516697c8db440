/** Whether a written sheet has the headers of its plan: by that a host knows whose its looks are. */
import { hasHeaders } from '../../../src/core/schema/header-row';
import { column } from '../../contract/plans';

const PLAN = {
  titles: ['Свод'],
  columns: ['Код', 'Ёлка', 'Итого'].map((header) => column(header)),
};

it.each<[string, boolean, (string | number | null)[][], number]>([
  ['the same', true, [['Свод'], ['Код', 'Ёлка', 'Итого']], 0],
  ['whatever the case, ё and spaces', true, [['Свод'], ['КОД ', 'елка', 'Итого']], 3],
  ['in another row', true, [['Свод'], ['за год'], ['Код', 'Ёлка', 'Итого']], 3],
  ['with a person’s column behind', true, [['Свод'], ['Код', 'Ёлка', 'Итого', 'мой']], 3],
  ['with a column of ours behind', false, [['Свод'], ['Код', 'Ёлка', 'Итого', 'Всего']], 4],
  ['one fewer', false, [['Свод'], ['Код', 'Ёлка']], 3],
  ['in another order', false, [['Свод'], ['Код', 'Итого', 'Ёлка']], 3],
  ['one in other words', false, [['Свод'], ['Код', 'Школа', 'Итого']], 3],
  ['one that is a number', false, [['Свод'], ['Код', 5, 'Итого']], 3],
  ['of an empty sheet', false, [], 0],
])('%s: %s', (_, expected, rows, filled) => {
  expect(hasHeaders(rows, PLAN, filled)).toBe(expected);
});
