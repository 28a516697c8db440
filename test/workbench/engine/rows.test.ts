/** Rows put into another order, as a person means it. */
import type { Cell } from '../../../src/core/values/cell';
import { movedOrder, sortedOrder } from '../../../src/workbench/engine/row-order';
import { dayCell } from '../../contract/plans';

/** The first column of rows under a header, sorted by it. */
function sorted(cells: readonly Cell[], descending = false): Cell[] {
  const rows = [['Столбец'], ...cells.map((cell) => (cell === null ? [] : [cell]))];
  const order = sortedOrder({ rows }, 0, descending, 0);
  return order === null ? [...cells] : order.order.map((row) => cells[row] ?? null);
}

describe('sorting', () => {
  it('puts numbers before texts, and counts in texts as people do', () => {
    expect(sorted(['К-10', 3, 'к-9', 1, 'Ёлка', 'Жук'])).toEqual([
      1,
      3,
      'Ёлка',
      'Жук',
      'к-9',
      'К-10',
    ]);
  });

  it('puts days among numbers by their order', () => {
    const [march, may] = [dayCell(2026, 3, 1), dayCell(2026, 5, 1)];
    expect(sorted([may, 'нет', march])).toEqual([march, may, 'нет']);
  });

  it('leaves blanks last, both ways', () => {
    expect(sorted([2, null, 1, ' ', 3])).toEqual([1, 2, 3, null, ' ']);
    expect(sorted([2, null, 1, 3], true)).toEqual([3, 2, 1, null]);
  });

  it('keeps the order of equal rows, both ways', () => {
    const rows = [['Ш'], ['а', 1], ['б', 2], ['а', 3]];
    expect(sortedOrder({ rows }, 0, false, 0)).toEqual({ first: 1, order: [0, 2, 1] });
    expect(sortedOrder({ rows }, 0, true, 0)).toEqual({ first: 1, order: [1, 0, 2] });
  });

  it('is nothing where the rows stand in order, or there are none', () => {
    expect(sortedOrder({ rows: [['Ш'], [1], [2]] }, 0, false, 0)).toBeNull();
    expect(sortedOrder({ rows: [['Ш']] }, 0, false, 0)).toBeNull();
  });
});

describe('moving', () => {
  it.each([
    [2, 2, 5, { first: 2, order: [2, 0, 1] }],
    [4, 1, 2, { first: 2, order: [2, 0, 1] }],
    [3, 2, 1, { first: 1, order: [2, 3, 0, 1] }],
  ])('%i, %i rows, before %i', (at, count, before, order) => {
    expect(movedOrder(at, count, before)).toEqual(order);
  });

  it.each([
    [3, 2, 3],
    [3, 2, 4],
    [3, 2, 5],
  ])('%i, %i rows, before %i: they stand there', (at, count, before) => {
    expect(movedOrder(at, count, before)).toBeNull();
  });
});
