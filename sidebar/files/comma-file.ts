/** A table as .csv the way Russian spreadsheets open it: semicolons, decimal commas, a BOM. */
import { type Cell, isDayCell, isErrorCell } from '../../src/core/values/cell';
import { formatDay } from '../../src/core/values/day';

/** A spreadsheet would carry out a text that begins like this. */
const FORMULA_START = /^[=+\-@\t\r]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  if (isDayCell(cell)) return formatDay(cell.day);
  const text = isErrorCell(cell) ? cell.error : cell;
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The text of the file. */
export function commaFile(lines: readonly (readonly Cell[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(';')}\r\n`).join('')}`;
}
