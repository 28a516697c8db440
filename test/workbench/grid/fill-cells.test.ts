import {
  copiedDown,
  fillArea,
  fillCells,
  fillDownArea,
  sameText,
} from '../../../src/workbench/grid/fill-cells';
import { fieldOf } from './field';

const field = fieldOf(['Дата Код', '15.03.2026 А-1', '· А-2', '· А-3', '· ·', '· А-9']);
const told = (cells: readonly { row: number; column: number; text: string }[]) =>
  cells.map(({ row, column, text }) => `${row}/${column}=${text}`);
const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

test('a handle fills in the direction that it was dragged furthest', () => {
  const source = area(2, 2, 3, 3);
  expect(fillArea(source, { row: 6, column: 4 })).toEqual(area(2, 2, 6, 3));
  expect(fillArea(source, { row: 4, column: 6 })).toEqual(area(2, 2, 3, 6));
  expect(fillArea(source, { row: 0, column: 2 })).toEqual(area(0, 2, 3, 3));
  expect(fillArea(source, { row: 2, column: 0 })).toEqual(area(2, 0, 3, 3));
  expect(fillArea(source, { row: 3, column: 2 })).toBe(source);
});

test('days go on downwards, upwards and sideways', () => {
  const source = area(1, 0, 1, 0);
  expect(told(fillCells(field, source, area(1, 0, 3, 0)))).toEqual([
    '2/0=16.03.2026',
    '3/0=17.03.2026',
  ]);
  expect(told(fillCells(field, source, area(0, 0, 1, 0)))).toEqual(['0/0=14.03.2026']);
  expect(told(fillCells(field, source, area(1, 0, 1, 2)))).toEqual([
    '1/1=16.03.2026',
    '1/2=17.03.2026',
  ]);
});

test('rows filtered away are not filled and do not count', () => {
  const filtered = fieldOf(['Дата', '15.03.2026'], { hidden: [2] });
  expect(told(fillCells(filtered, area(1, 0, 1, 0), area(1, 0, 4, 0)))).toEqual([
    '3/0=16.03.2026',
    '4/0=17.03.2026',
  ]);
});

test('a double click fills as far as the neighbour goes without a gap', () => {
  expect(fillDownArea(field, area(1, 0, 1, 0))).toEqual(area(1, 0, 3, 0));
  const source = area(1, 4, 1, 4);
  expect(fillDownArea(field, source)).toBe(source);
});

test('Ctrl+D copies down, a single row from the one above', () => {
  expect(told(copiedDown(field, area(1, 1, 3, 1)))).toEqual(['2/1=А-1', '3/1=А-1']);
  expect(told(copiedDown(field, area(2, 0, 2, 0)))).toEqual(['2/0=15.03.2026']);
  expect(copiedDown(field, area(0, 0, 0, 0))).toEqual([]);
});

test('one text in every shown cell', () => {
  const filtered = fieldOf(['a b', 'c d', 'e f'], { hidden: [1] });
  expect(told(sameText(filtered, area(0, 0, 2, 1), 'x'))).toEqual([
    '0/0=x',
    '0/1=x',
    '2/0=x',
    '2/1=x',
  ]);
});
