/** A cell as a message quotes it. */
import { type Cell, isDayCell, isErrorCell } from '../values/cell';
import { formatDay } from '../values/day';
import { plainDecimal } from '../values/decimal';
import { tidy } from '../values/text';

const LONGEST_QUOTE = 40;

/** Short, on one line. */
export function shown(cell: Cell): string {
  const text = textOf(cell);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** The cell's content as text: «15.03.2026», «14,5», «да». */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  if (typeof cell === 'number') return plainDecimal(cell);
  if (isDayCell(cell)) return formatDay(cell.day);
  if (isErrorCell(cell)) return cell.error;
  return tidy(cell);
}
