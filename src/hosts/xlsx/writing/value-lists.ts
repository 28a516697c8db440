/** Writing the drop-down lists that are too long to stand inline. */
import { isSameSheet } from '../../../core/schema/sheet-name';
import { columnLetters } from '../../../core/values/column-letters';
import type { SpreadsheetDocument } from '../document';
import { LIST_SHEET } from '../list-sheet';
import { columnReference } from '../package/workbook-part';
import { editCells } from './edit-cells';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** The defined name of a column that holds exactly these values; it is added when missing. */
export function listName(document: SpreadsheetDocument, values: readonly string[]): string {
  // LibreOffice lets people show it: it is ours by its name then too, for no second one may bear it.
  const part =
    document.worksheets().find(({ name }) => isSameSheet(name, LIST_SHEET))?.part ??
    document.addWorksheet(LIST_SHEET, 'veryHidden', EMPTY, document.workbook.sheets().length);
  const { rows } = document.grid(part);
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const known = rows.map((row) => row[column] ?? null);
    while (known.length > 0 && known[known.length - 1] === null) known.pop();
    const same =
      known.length === values.length && values.every((value, row) => known[row] === value);
    if (same) return nameOf(column);
  }
  const { pack, styles, workbook } = document;
  const edits = values.map((value, row) => ({ row, column: width, value }));
  const context = { part, styles, date1904: workbook.date1904 };
  pack.setText(part, editCells(pack.text(part), edits, context));
  const formula = columnReference(LIST_SHEET, columnLetters(width), 1, values.length);
  workbook.setDefinedName({ name: nameOf(width), formula });
  return nameOf(width);
}

function nameOf(column: number): string {
  return `Список_значений_${column + 1}`;
}
