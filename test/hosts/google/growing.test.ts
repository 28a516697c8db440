/**
 * A sheet that becomes too short grows at its foot, where two blank rows are kept: formats and
 * drop-downs that reach the foot stretch over the new rows, and no content moves.
 */
import { cellAt, fillSheet } from '../../apps-script/documents';
import { hostRuntime, inOneExecution } from './fake-google';

/** A sheet of `filled` rows in a grid of `maxRows`: the blank rows are of text, the very last in %. */
function grownBy(rows: number, { filled, maxRows }: { filled: number; maxRows: number }) {
  const runtime = hostRuntime();
  const content = Array.from({ length: filled }, (_, index) => [`строка ${index + 1}`]);
  const sheet = fillSheet(runtime.document, 'Лист1', content);
  sheet.maxRows = maxRows;
  for (let row = filled; row < maxRows; row++) cellAt(sheet, row, 0).format = '@';
  cellAt(sheet, maxRows - 1, 0).format = '0%';
  const added = Array.from({ length: rows }, (_, index) => [`новая ${index + 1}`]);
  inOneExecution(runtime, [
    {
      name: 'apply',
      changes: [{ kind: 'appendRows', sheet: 'Лист1', columns: [0], rows: added }],
    },
  ]);
  const { trace } = runtime;
  return {
    maxRows: sheet.maxRows,
    inserts: trace.filter((call) => call === 'Sheet.insertRowsAfter').length,
    values: sheet.cells.map((row) => row[0]?.value ?? null),
    formats: sheet.cells.map((row) => row[0]?.format ?? 'General'),
  };
}

it('does not grow while two blank rows are left at the foot', () => {
  expect(grownBy(1, { filled: 1, maxRows: 4 })).toMatchObject({ maxRows: 4, inserts: 0 });
});

it('grows by the one row that is missing, and by as many as are', () => {
  expect(grownBy(1, { filled: 1, maxRows: 3 })).toMatchObject({ maxRows: 4, inserts: 1 });
  expect(grownBy(5, { filled: 1, maxRows: 3 })).toMatchObject({ maxRows: 8, inserts: 1 });
});

it('between the two last rows where both are blank: their formats reach the new ones', () => {
  const { values, formats } = grownBy(3, { filled: 2, maxRows: 4 });
  expect(values).toEqual(['строка 1', 'строка 2', 'новая 1', 'новая 2', 'новая 3', null, null]);
  expect(formats.slice(2)).toEqual(['@', '@', '@', '@', '0%']);
});

it('below the last row where fewer are blank, so that no filled row moves down', () => {
  const full = grownBy(2, { filled: 3, maxRows: 3 });
  expect(full.values.slice(0, 5)).toEqual([
    'строка 1',
    'строка 2',
    'строка 3',
    'новая 1',
    'новая 2',
  ]);
  expect(full.maxRows).toBe(7);
  const oneBlank = grownBy(2, { filled: 2, maxRows: 3 });
  expect(oneBlank.values.slice(0, 4)).toEqual(['строка 1', 'строка 2', 'новая 1', 'новая 2']);
  // The blank row stays where it is and gives its format to those inserted below it.
  expect(oneBlank.formats.slice(2)).toEqual(['0%', '0%', '0%', '0%']);
});
