import { afterTab, enterColumn } from '../../../src/workbench/grid/tab-run';

test('Enter returns to where typing by Tab began', () => {
  const first = afterTab(null, { row: 4, column: 1 }, true);
  const skipped = afterTab(first, { row: 4, column: 2 }, false);
  const last = afterTab(skipped, { row: 4, column: 3 }, true);
  expect(enterColumn(last, { row: 4, column: 4 })).toBe(1);
});

test('Tab alone, to get to a cell, begins no run', () => {
  const run = afterTab(afterTab(null, { row: 4, column: 1 }, false), { row: 4, column: 2 }, false);
  expect(enterColumn(run, { row: 4, column: 3 })).toBe(3);
});

test('a run belongs to its row', () => {
  const run = afterTab(null, { row: 4, column: 1 }, true);
  expect(enterColumn(run, { row: 5, column: 7 })).toBe(7);
  expect(afterTab(run, { row: 5, column: 7 }, true)).toEqual({ row: 5, column: 7 });
});
