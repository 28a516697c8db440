/** Б-92: a formula that shows nothing, under a table, is a person's like any other cell. */
import { cellAt, sheetNamed } from '../../apps-script/documents';
import { hostRuntime, inOneExecution } from './fake-google';
import { rating } from './plans';

it('moves down with its row when the table grows over it', () => {
  const runtime = hostRuntime();
  const replace = (rows: number) =>
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan: rating(rows) }] },
    ]);
  inOneExecution(runtime, [{ name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] }]);
  replace(2);
  const sheet = sheetNamed(runtime.document, 'Рейтинг');
  const below = sheet.cells.filter((cells) => cells?.some((cell) => cell?.value)).length + 1;
  Object.assign(cellAt(sheet, below, 1), { value: '', formula: '=IF(Z1="","",1)' });
  replace(6);
  const formulas = sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell?.formula ? [{ row, column }] : [])),
  );
  expect(formulas).toEqual([{ row: below + 4, column: 1 }]);
});
