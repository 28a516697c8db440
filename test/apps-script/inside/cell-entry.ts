/** What becomes of a value that is written into a cell: strings are read as if typed. */
import type { CellState, DocumentState } from '../documents';
import { notEmulated } from './strict';
import { parseTyped } from './typed-values';

/** What decides how a document takes a value. */
type Taker = Pick<DocumentState, 'doubts' | 'locale'>;

const TEXT = '@';
/** Whether Google Sheets shows a number of this format as a date or a time. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && format !== TEXT && /[dyh]/i.test(format);
}

function enterText(cell: CellState, text: string, { doubts, locale }: Taker): void {
  if (cell.format === TEXT) {
    const hides = text.startsWith("'") && !doubts.apostropheStaysInTextCells;
    if (text.startsWith('=') && doubts.formulasWorkInTextCells) enterFormula(cell, text);
    else cell.value = hides ? text.slice(1) : text;
    return;
  }
  if (text.startsWith("'")) {
    cell.value = text.slice(1);
    return;
  }
  const parsed = parseTyped(text, locale, doubts);
  if (parsed) {
    cell.value = parsed.value;
    if (parsed.format && !isDateFormat(cell.format)) cell.format = parsed.format;
    return;
  }
  if (/^[=+\-@]/.test(text)) enterFormula(cell, text);
  else cell.value = text;
}

function enterFormula(cell: CellState, text: string): void {
  cell.formula = text;
  cell.value = text === '=""' ? '' : '#ERROR!';
}

/** Writes one value; `serialOf` turns an instant into the spreadsheet's own serial number. */
export function enter(
  cell: CellState,
  value: unknown,
  taker: Taker,
  serialOf: (instant: number) => number,
): void {
  // An object that has lost a property is slow for ever after.
  if (cell.formula !== undefined) delete cell.formula;
  if (value === '') cell.value = null;
  else if (typeof value === 'string') enterText(cell, value, taker);
  else if (typeof value === 'boolean') cell.value = value;
  else if (typeof value === 'number' && Number.isFinite(value)) {
    const asText = cell.format === TEXT && taker.doubts.numbersBecomeTextInTextCells;
    cell.value = asText ? String(value) : value;
  } else if (value instanceof Date) {
    cell.value = serialOf(value.getTime());
    if (!isDateFormat(cell.format)) cell.format = 'dd.mm.yyyy';
  } else notEmulated(`a cell value of ${String(value)}`);
}
