/**
 * What Google refuses to write, in its own words: cells that others protect, columns that have a type,
 * rules that reject, texts that are too long.
 */
import type { Area, RuleState, SheetState } from '../documents';

/** Asked of an object before each of its methods; a name that no script can call. */
export const REFUSAL: unique symbol = Symbol('refusal');

export interface Refusing {
  /** Why the call is refused; null: it is not. */
  [REFUSAL]?(method: string, args: unknown[]): string | null;
}

type Target = Area & { readonly sheetState: SheetState };

const LONGEST_TEXT = 50_000;

const WRITE = /^(set|insert|delete|protect|move|sort|clear|update|copyTo)/;

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const NO_FORMAT = "You can't set the number format of cells in a typed column.";
const NOT_IN_TYPED = 'This operation is not allowed on cells in typed columns.';
const TOO_LONG = `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`;

const REFUSED_IN_TYPED: Readonly<Record<string, string>> = {
  setNumberFormat: NO_FORMAT,
  setNumberFormats: NO_FORMAT,
  setDataValidation: NOT_IN_TYPED,
  setDataValidations: NOT_IN_TYPED,
  clearDataValidations: NOT_IN_TYPED,
};

export const overlap = (a: Area, b: Area): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;

/** Whether the cell, counted from 1, stands in a column that has a type. */
export function isTyped({ typed }: SheetState, row: number, column: number): boolean {
  return typed.some((area) => overlap(area, { top: row, left: column, rows: 1, columns: 1 }));
}

/** Whether the cell, counted from 1, is merged into another one: what is written there is not seen. */
export function isHidden({ merged }: SheetState, row: number, column: number): boolean {
  const cell = { top: row, left: column, rows: 1, columns: 1 };
  return merged.some((area) => overlap(area, cell) && (area.top !== row || area.left !== column));
}

/** Why a method of a sheet is refused. */
export function refusalOfSheet({ protections }: SheetState, method: string): string | null {
  const isProtected = protections.some((one) => one.othersOnly && one.area === null);
  return isProtected && WRITE.test(method) ? PROTECTED : null;
}

function isProtectedFrom({ sheetState, ...area }: Target): boolean {
  return sheetState.protections.some(
    (one) => one.othersOnly && (one.area === null || overlap(one.area, area)),
  );
}

function keepsTo({ summary }: RuleState, value: unknown): boolean {
  if (value === '') return true;
  if (summary.startsWith('list:')) return summary.slice(5).split('|').includes(String(value));
  if (summary.startsWith('number:')) {
    return typeof value === 'number' && value >= Number(summary.slice(7));
  }
  return true;
}

/** One value of all cells, or a value of each. */
function valueAt(method: string, [given]: unknown[], r: number, c: number): unknown {
  return method === 'setValue' ? given : (given as unknown[][])[r]?.[c];
}

function refusalOfValues(target: Target, method: string, args: unknown[]): string | null {
  const { sheetState, top, left, rows, columns } = target;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = valueAt(method, args, r, c);
      if (typeof value === 'string' && value.length > LONGEST_TEXT) return TOO_LONG;
      const rule = sheetState.cells[top - 1 + r]?.[left - 1 + c]?.validation;
      if (rule?.rejects && !keepsTo(rule, value)) {
        const cell = `${String.fromCharCode(64 + left + c)}${top + r}`;
        return `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
      }
    }
  }
  return null;
}

/** Why a method of a range is refused. */
export function refusalOfRange(target: Target, method: string, args: unknown[]): string | null {
  if (!WRITE.test(method)) return null;
  if (isProtectedFrom(target)) return PROTECTED;
  const inTyped = REFUSED_IN_TYPED[method];
  if (inTyped && target.sheetState.typed.some((area) => overlap(area, target))) return inTyped;
  return method === 'setValue' || method === 'setValues'
    ? refusalOfValues(target, method, args)
    : null;
}
