/**
 * What a cell of any spreadsheet holds, once a host has read it. Dates are calendar days already:
 * the host alone knows the file's epoch or the spreadsheet's time zone.
 */
import type { Day } from './day';
import { tidy, visible } from './text';

/** A cell that the spreadsheet shows as a date. */
export interface DayCell {
  readonly day: Day;
}

/** A cell whose formula failed: «#REF!», «#ДЕЛ/0!» … */
export interface ErrorCell {
  readonly error: string;
}

/**
 * A cell with a formula that no program has reckoned yet: libraries write such files. Whether it is blank nobody
 * knows, so it is no blank.
 */
export const UNRECKONED: ErrorCell = { error: '#НЕТ ЗНАЧЕНИЯ' };

/** null is a blank cell. A formula's cell is its value. */
export type Cell = string | number | boolean | null | DayCell | ErrorCell;

export function isDayCell(cell: Cell): cell is DayCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** Error values as Google hands them over and people paste them, English or Russian, and ours. */
const ERROR_TEXT =
  /^\s*#(?:(?:REF|VALUE|DIV\/0|NUM|NULL|ERROR|SPILL|CALC)!|NAME\?|N\/A|(?:ССЫЛКА|ЗНАЧ|ДЕЛ\/0|ЧИСЛО|ПУСТО|ПЕРЕНОС|ВЫЧИСЛ|ОШИБКА)!|ИМЯ\?|Н\/Д|НЕТ ЗНАЧЕНИЯ)\s*$/i;

/** Whether a text is a formula's error; «#12» and a hashtag are ordinary texts. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}

/** Printed ASCII and Russian letters: so nearly every text begins, and a text that does is not blank. */
const isSeen = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0x410 && code <= 0x44f);

/** Blank for a person: nothing, whitespace and unseen signs only, or an unticked checkbox. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === false) return true;
  if (typeof cell !== 'string' || isSeen(cell.charCodeAt(0))) return false;
  return tidy(visible(cell)) === '';
}

/** What a cell holds as one text: another one for any other content, a day and its number apart. */
export function cellMark(cell: Cell): string {
  if (cell !== null && typeof cell === 'object') {
    return isDayCell(cell) ? `day ${cell.day}` : `error ${cell.error}`;
  }
  return `${typeof cell} ${cell}`;
}

/** Whether two cells hold the same content; a blank equals an empty string. */
export function sameCell(left: Cell | undefined, right: Cell | undefined): boolean {
  const a = left === '' || left === undefined ? null : left;
  const b = right === '' || right === undefined ? null : right;
  if (a === b) return true;
  if (isDayCell(a)) return isDayCell(b) && a.day === b.day;
  return isErrorCell(a) && isErrorCell(b) && a.error === b.error;
}
