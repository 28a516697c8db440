/** Б-92: a formula that shows nothing, under a table, is a person's like any other cell. */
import { cellAt, sheetNamed } from '../../apps-script/documents';
import { hostRuntime, inOneExecution } from './fake-google';
import { rating } from './plans';

it.each([
  ['the table grows over it', 2],
  ['an empty table gets its first rows', 0],
])('moves down with its row when %s', (_, rows) => {
  const runtime = hostRuntime();
  const replace = (rows: number) =>
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan: rating(rows) }] },
    ]);
  inOneExecution(runtime, [{ name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] }]);
  if (rows > 0) replace(rows);
  const sheet = sheetNamed(runtime.document, 'Рейтинг');
  const below = sheet.cells.filter((cells) => cells?.some((cell) => cell?.value)).length + 1;
  Object.assign(cellAt(sheet, below, 1), { value: '', formula: '=IF(Z1="","",1)' });
  const blank = 6 - rows;
  replace(6);
  const formulas = sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell?.formula ? [{ row, column }] : [])),
  );
  expect(formulas).toEqual([{ row: below + blank, column: 1 }]);
});
