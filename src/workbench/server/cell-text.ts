/** A cell's content as the grid shows it and as a person would type it again. */
import { type Cell, isDayCell, isErrorCell } from '../../core/values/cell';
import { formatDay } from '../../core/values/day';

/** «15.03.2026», «14,5», «да»; `decimals` fixes the digits behind the comma. */
export function cellText(cell: Cell | undefined, decimals?: number): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'да' : '';
  if (typeof cell === 'number') {
    const rounded = decimals === undefined ? String(cell) : cell.toFixed(decimals);
    return rounded.replace('.', ',');
  }
  if (isDayCell(cell)) return formatDay(cell.day);
  return isErrorCell(cell) ? cell.error : '';
}
