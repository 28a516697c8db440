/** What a person types into the box of the address. */
import { sheetMeant } from '../../../core/schema/sheet-name';
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';

/** Where it leads; rows and columns are counted from 0. */
export type Destination =
  /** `sheet` null: the one that is looked at. */
  | {
      readonly kind: 'cell';
      readonly sheet: string | null;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** No address: words to be looked for. */
  | { readonly kind: 'words'; readonly text: string };

const LOOK_ALIKES = 'АВЕКМНОРСТХУ';
const LATIN = 'ABEKMHOPCTXY';
/** Letters of a column, typed in either alphabet: «В3» with a Russian В is B3. */
const latinLetters = (letters: string): string =>
  Array.from(letters.toUpperCase(), (letter) => LATIN[LOOK_ALIKES.indexOf(letter)] ?? letter).join(
    '',
  );

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(text: string): { readonly row: number; readonly column: number } | null {
  // Of an area («B3:D7») its first cell.
  const parts = /^\$?([A-ZА-Я]{1,3})\$?(\d{1,7})(?::\$?[A-ZА-Я]{1,3}\$?\d{1,7})?$/i.exec(text);
  const letters = latinLetters(parts?.[1] ?? '');
  if (!/^[A-Z]+$/.test(letters)) return null;
  const column = columnOf(letters);
  const row = Number(parts?.[2]) - 1;
  return row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : null;
}

/** Reads «B3», «Педагоги B3», «Педагоги!B3», «педагоги», or else words. */
export function destinationOf(typed: string, sheets: readonly string[]): Destination {
  const text = typed.trim();
  const sheetCalled = (name: string): string | undefined => sheetMeant(sheets, name);
  const here = cellOf(text);
  if (here) return { kind: 'cell', sheet: null, ...here };
  const whole = sheetCalled(text.replace(/!$/, ''));
  if (whole !== undefined) return { kind: 'sheet', sheet: whole };
  const [, quoted, plain, address] = /^(?:'(.+)'|(.+?))\s*[!\s]\s*(\S+)$/.exec(text) ?? [];
  const sheet = sheetCalled(quoted?.replace(/''/g, "'") ?? plain ?? '');
  const cell = cellOf(address ?? '');
  if (sheet !== undefined && cell) return { kind: 'cell', sheet, ...cell };
  return { kind: 'words', text };
}
