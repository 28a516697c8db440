/**
 * From the port's cells to what `setValues` and `setNumberFormats` take. Formats go by what a cell
 * holds, and are written before the values: a cell that is plain text already parses nothing.
 */
import type { Look } from '../../../core/schema/sheet-plan';
import { type Cell, isDayCell } from '../../../core/values/cell';
import { formatDay } from '../../../core/values/day';
import { entryForAnyCell, entryForTextCell } from './text-entry';

/** What one cell of `setValues` may be; a day goes as its serial number, so no zone is involved. */
export type Entry = string | number | boolean;

export const DAY_FORMAT = 'dd.mm.yyyy';
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

const FORMAT_OF_LOOK: Record<Look, string> = {
  text: TEXT_FORMAT,
  day: DAY_FORMAT,
  // «0» would hide the fraction of a mistyped 36,5 and «0.##» shows «14,»: show what is there.
  integer: GENERAL_FORMAT,
  points: GENERAL_FORMAT,
  share: '0.0',
};

/** The number format of a column's blank cells, where people will type. */
export function formatOfLook(look: Look): string {
  return FORMAT_OF_LOOK[look];
}

/** The number format of a written cell: its own kind first, then its column's look. */
export function formatOfCell(cell: Cell, look: Look): string {
  if (isDayCell(cell)) return DAY_FORMAT;
  if (typeof cell === 'string' && cell !== '') return TEXT_FORMAT;
  if (typeof cell === 'number') return look === 'share' ? FORMAT_OF_LOOK.share : GENERAL_FORMAT;
  if (typeof cell === 'boolean') return GENERAL_FORMAT;
  return formatOfLook(look);
}

function entryOf(cell: Cell, entryOfText: (text: string) => string): Entry {
  if (cell === null) return '';
  if (typeof cell !== 'object') return typeof cell === 'string' ? entryOfText(cell) : cell;
  return isDayCell(cell) ? cell.day : cell.error;
}

/** The entry for a cell that was formatted by `formatOfCell`. */
export function formattedEntry(cell: Cell): Entry {
  return entryOf(cell, entryForTextCell);
}

/** The entry for a cell whose format is not known. */
export function unformattedEntry(cell: Cell): Entry {
  return entryOf(cell, entryForAnyCell);
}

/** A format that shows a day; literals and colours in it are not looked at. */
export function showsDay(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(codes) && /[my]/i.test(codes);
}

/**
 * The entry for a cell whose format cannot be changed: where it would make a number of a day, or a day of
 * a number, the value goes as a text, which says the same and is read as it is meant.
 */
export function entryUnder(cell: Cell, format: string): Entry {
  if (isDayCell(cell) && !showsDay(format)) return `'${formatDay(cell.day)}`;
  if (typeof cell === 'number' && showsDay(format)) return `'${String(cell).replace('.', ',')}`;
  return unformattedEntry(cell);
}
