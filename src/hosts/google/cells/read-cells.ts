/** From what `getValues` returns to the cells of the port. */
import { trimmed } from '../../../core/schema/sheet-grid';
import { type Cell, isErrorText } from '../../../core/values/cell';
import { textOfEntry } from './text-entry';
import type { DayOfInstant } from './zone-days';

/** Whether it is a date of whichever realm: `instanceof` knows those of its own alone. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function cellOf(value: unknown, dayOfInstant: DayOfInstant): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { day: dayOfInstant(value) };
  const text = String(value ?? '');
  if (text === '') return null;
  // Failed formulas arrive as texts, in the spreadsheet's language.
  return isErrorText(text) ? { error: text } : textOfEntry(text);
}

/** The rows of a sheet with trailing blank cells and trailing blank rows cut. */
export function rowsOfValues(
  values: readonly (readonly unknown[])[],
  dayOfInstant: DayOfInstant,
): Cell[][] {
  return trimmed(values.map((row) => row.map((value) => cellOf(value, dayOfInstant))));
}
