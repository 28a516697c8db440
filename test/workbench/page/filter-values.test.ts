import {
  chosenOrAll,
  distinctValues,
  valuesWith,
} from '../../../src/workbench/page/parts/filter-values';

const VALUES = distinctValues(['Школа 12', '', 'Школа 2', 'ёлка', 'Школа 12', '']);

test('different values with counts: numbers by size, blanks last', () => {
  expect(VALUES).toEqual([
    { text: 'ёлка', count: 1 },
    { text: 'Школа 2', count: 1 },
    { text: 'Школа 12', count: 2 },
    { text: '', count: 2 },
  ]);
});

test('the search finds any part, whatever the case and the dots over ё', () => {
  expect(valuesWith(VALUES, 'ОЛА 1').map(({ text }) => text)).toEqual(['Школа 12']);
  expect(valuesWith(VALUES, 'елка').map(({ text }) => text)).toEqual(['ёлка']);
  expect(valuesWith(VALUES, ' ')).toEqual(VALUES);
});

test('everything ticked is no filter', () => {
  expect(chosenOrAll(VALUES, new Set(['ёлка', 'Школа 2', 'Школа 12', '']))).toBeNull();
  expect(chosenOrAll(VALUES, new Set(['']))).toEqual(new Set(['']));
});
