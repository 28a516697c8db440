/** A1 addresses; rows and columns are counted from 0. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';

/** The column of «AB12», or -1 when the address names none. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code === 36) continue;
    const letter = code >= 97 ? code - 96 : code - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

const ZERO = 48;

/** Whether «AB12» is in the row with this index; one that names no row may be in any. Without a copy of its digits: every cell asks. */
export function isOfRow(address: string, row: number): boolean {
  let number = 0;
  for (let at = 0; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number === 0 || number === row + 1;
}

/** The row of «AB12», or NaN when the address names none. */
function rowOf(address: string): number {
  const digits = /\d+$/.exec(address);
  return digits ? Number(digits[0]) - 1 : Number.NaN;
}

/** The bounds of «B2:D4» or «B2», as far as a sheet goes; null when it is no area of cells. */
export function areaOf(reference: string): MergedArea | null {
  const [first = '', last = first] = reference.split(':');
  const [top, left, bottom, right] = [rowOf(first), columnOf(first), rowOf(last), columnOf(last)];
  return top >= 0 && top < MOST_ROWS && bottom >= top && left >= 0 && right >= left
    ? {
        top,
        left,
        bottom: Math.min(bottom, MOST_ROWS - 1),
        right: Math.min(right, MOST_COLUMNS - 1),
      }
    : null;
}

/** A sheet's name as it stands in a formula: «'Банк опыта'». */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
