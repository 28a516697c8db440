/** A cell as a person would type it. */
import { type Cell, isDayCell } from './cell';
import { formatDay } from './day';
import { plainDecimal } from './decimal';

/** «15.03.2026», «14,5», «да»; a text with the very spaces that it has. */
export function typedText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  if (typeof cell === 'number') return plainDecimal(cell);
  return isDayCell(cell) ? formatDay(cell.day) : cell.error;
}
