/** A cell's content as the grid shows it and as a person would type it again. */
import type { Cell } from '../../core/values/cell';
import { typedText } from '../../core/values/typed-text';

/**
 * «15.03.2026», «14,5», «да»; `decimals` fixes the digits behind the comma. A whole number's format
 * hides no fraction: 2,5 shown as 3 would be another number than the one that messages quote.
 */
export function cellText(cell: Cell | undefined, decimals?: number): string {
  // An unticked checkbox is a blank cell.
  if (cell === undefined || cell === false) return '';
  if (typeof cell === 'number' && decimals !== undefined) {
    if (decimals === 0 && !Number.isInteger(cell)) return typedText(cell);
    return cell.toFixed(decimals).replace('.', ',');
  }
  return typedText(cell);
}
