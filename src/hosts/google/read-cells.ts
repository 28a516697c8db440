/** From what `getValues` returns to the cells of the port. */
import { type Cell, isErrorText } from '../../core/values/cell';
import { textOfEntry } from './text-entry';
import type { DayOfInstant } from './zone-days';

function isDate(value: unknown): value is Date {
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

/** The rows as every host gives them: '' is blank, blank cells and rows at the end are cut. */
export function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const cut = rows.map((row) => {
    const cells = row.map((cell) => (cell === '' ? null : cell));
    return cells.slice(
      0,
      filledLength(cells, (cell) => cell !== null),
    );
  });
  return cut.slice(
    0,
    filledLength(cut, (row) => row.length > 0),
  );
}

/** How many items remain when the trailing ones that are not filled are cut. */
export function filledLength<T>(items: readonly T[], isFilled: (item: T) => boolean): number {
  for (let length = items.length; length > 0; length--) {
    const item = items[length - 1];
    if (item !== undefined && isFilled(item)) return length;
  }
  return 0;
}
