import { moved, type Way } from '../../../src/workbench/grid/moves';
import { fieldOf } from './field';

const lines = ['a b c d', 'e · g', 'h · i', '· · ·', 'j k l'];

const from = (row: number, column: number, way: Way, options = {}): string => {
  const to = moved(fieldOf(lines, options), { row, column }, way);
  return `${to.row}/${to.column}`;
};

test.each<[number, number, Way, string]>([
  [0, 0, 'edgeDown', '2/0'],
  [2, 0, 'edgeDown', '4/0'],
  [4, 0, 'edgeDown', '4/0'],
  [9, 0, 'edgeUp', '4/0'],
  [4, 0, 'edgeUp', '2/0'],
  [3, 1, 'edgeUp', '0/1'],
  [1, 0, 'edgeRight', '1/2'],
  [0, 0, 'edgeRight', '0/3'],
  [1, 2, 'edgeRight', '1/3'],
  [1, 2, 'edgeLeft', '1/0'],
  [3, 3, 'edgeLeft', '3/0'],
  [1, 0, 'rowEnd', '1/2'],
  [1, 2, 'rowEnd', '1/3'],
  [1, 4, 'rowEnd', '1/4'],
  [1, 2, 'rowStart', '1/0'],
  [1, 2, 'sheetStart', '0/0'],
  [1, 2, 'sheetEnd', '4/3'],
  [1, 2, 'pageDown', '6/2'],
  [3, 2, 'pageUp', '0/2'],
  [0, 0, 'up', '0/0'],
  [19, 5, 'down', '19/5'],
])('from %i/%i %s leads to %s', (row, column, way, to) => {
  expect(from(row, column, way)).toBe(to);
});

test('a merged area is one step wide', () => {
  const merged = { row: 1, column: 1, toRow: 2, toColumn: 3 };
  expect(from(1, 1, 'right', { merged })).toBe('1/4');
  expect(from(1, 1, 'down', { merged })).toBe('3/1');
});

test('what is filtered away is stepped over', () => {
  expect(from(1, 0, 'down', { hidden: [2, 3] })).toBe('4/0');
  expect(from(1, 0, 'pageDown', { hidden: [2, 3] })).toBe('8/0');
});
