/** One value in many scattered cells is written by one call, and every format stays as `editCells` promises. */
import type { Cell } from '../../../src/core/values/cell';
import { fillSheet, storedRows } from '../../apps-script/documents';
import { hostRuntime, inOneExecution } from './fake-google';
import { day } from './plans';

/** Writes the value into every other row of a column that has these formats, and one more value beside. */
function written(count: number, value: Cell) {
  const runtime = hostRuntime();
  const rows = Array.from({ length: count }, (_, row) => [row, '=A1', 'своё']);
  const sheet = fillSheet(runtime.document, 'Лист1', rows);
  sheet.cells.forEach((row, at) => {
    const [cell] = row ?? [];
    if (cell) cell.format = at === 0 ? 'd mmmm yyyy' : 'General';
  });
  const cells = rows.flatMap((_, row) => (row % 2 === 0 ? [{ row, column: 0, value }] : []));
  inOneExecution(runtime, [
    { name: 'apply', changes: [{ kind: 'editCells', sheet: 'Лист1', cells }] },
  ]);
  return { runtime, sheet };
}

const DAY = { day: day(2026, 4, 15) };

it('writes a day, with a format where there was none of a day, and touches no other cell', () => {
  const { sheet } = written(5, DAY);
  expect(storedRows(sheet).map(([first]) => first)).toEqual([DAY.day, 1, DAY.day, 3, DAY.day]);
  expect(storedRows(sheet).map(([, , own]) => own)).toEqual(new Array(5).fill('своё'));
  expect(sheet.cells.map((row) => row?.[0]?.format)).toEqual([
    'd mmmm yyyy',
    'General',
    'dd.mm.yyyy',
    'General',
    'dd.mm.yyyy',
  ]);
});

it('keeps a number from being shown as a day', () => {
  const { sheet } = written(5, 2.5);
  expect(storedRows(sheet).map(([first]) => first)).toEqual([2.5, 1, 2.5, 3, 2.5]);
  expect(sheet.cells[0]?.[0]?.format).toBe('General');
});

it.each([
  ['a text that looks like a formula', '=1+1'],
  ['a text that looks like a number', '012'],
  ['a blank', null],
])('writes %s as it is', (_, value) => {
  const { sheet } = written(3, value);
  expect(storedRows(sheet).map(([first]) => first ?? null)).toEqual([value, 1, value]);
});

it('makes the same calls for 5 rows and for 501', () => {
  expect(written(501, DAY).runtime.roundTrips).toEqual(written(5, DAY).runtime.roundTrips);
});
