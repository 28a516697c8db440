/** What becomes of a value that is written into a cell: strings are read as if typed. */
import type { CellState, Doubts } from '../documents';
import { notEmulated } from './strict';

const TEXT = '@';
const DAY_MS = 86_400_000;

const serialOfDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS + 25_569;

/** Whether Google Sheets shows a number of this format as a date or a time. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && format !== TEXT && /[dyh]/i.test(format);
}

interface Parsed {
  value: number | boolean;
  format?: string;
}

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** Reads what Sheets would take for something else than a text; deliberately eager. */
function parseTyped(text: string): Parsed | null {
  const typed = text.trim();
  if (/^(true|истина)$/i.test(typed)) return { value: true };
  if (/^(false|ложь)$/i.test(typed)) return { value: false };
  const number = typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number) && !/^\d+\.\d+$/.test(typed)) {
    return { value: Number(number) };
  }
  const share = /^([+-]?\d+(?:\.\d+)?)%$/.exec(number);
  if (share) return { value: Number(share[1]) / 100, format: '0.00%' };
  const full = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(typed);
  if (full) {
    const year = Number(full[3]);
    const value = serialOfDay(year < 100 ? 2000 + year : year, Number(full[2]), Number(full[1]));
    return { value, format: 'dd.mm.yyyy' };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) {
    return {
      value: serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3])),
      format: 'dd.mm.yyyy',
    };
  }
  const short = /^(\d{1,2})[-–./](\d{1,2})$/.exec(typed);
  if (short) {
    return { value: serialOfDay(2026, Number(short[2]), Number(short[1])), format: 'dd.mm' };
  }
  const named = /^(\d{1,2}\s+)?([а-я]{2,})\.?\s*(\d{4})?$/i.exec(typed);
  const month = named ? MONTHS.findIndex((stem) => named[2]?.toLowerCase().startsWith(stem)) : -1;
  if (named && month >= 0 && (named[1] || named[3])) {
    const day = Number(named[1] ?? 1);
    return { value: serialOfDay(Number(named[3] ?? 2026), month + 1, day), format: 'd mmmm' };
  }
  const time = /^(\d{1,2}):(\d{2})$/.exec(typed);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'h:mm' };
  return null;
}

function enterText(cell: CellState, text: string, doubts: Doubts): void {
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
  const parsed = parseTyped(text);
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
  cell.value = '#ERROR!';
}

/** Writes one value; `serialOf` turns an instant into the spreadsheet's own serial number. */
export function enter(
  cell: CellState,
  value: unknown,
  doubts: Doubts,
  serialOf: (instant: number) => number,
): void {
  // An object that has lost a property is slow for ever after.
  if (cell.formula !== undefined) delete cell.formula;
  if (value === '') cell.value = null;
  else if (typeof value === 'string') enterText(cell, value, doubts);
  else if (typeof value === 'boolean') cell.value = value;
  else if (typeof value === 'number' && Number.isFinite(value)) {
    const asText = cell.format === TEXT && doubts.numbersBecomeTextInTextCells;
    cell.value = asText ? String(value) : value;
  } else if (value instanceof Date) {
    cell.value = serialOf(value.getTime());
    if (!isDateFormat(cell.format)) cell.format = 'dd.mm.yyyy';
  } else notEmulated(`a cell value of ${String(value)}`);
}
