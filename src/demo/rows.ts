/** Rows of declared tables, written by the names of their columns. */
import type { Table } from '../core/schema/table';
import type { Cell, DayCell } from '../core/values/cell';
import type { Day } from '../core/values/day';

/** Cells by column; columns that are not named stay blank. */
export type Draft<T extends Table> = { readonly [K in keyof T['columns']]?: Cell };

/** The cells of a row in the order of the table's columns. */
export function rowOf<T extends Table>(table: T, draft: Draft<T>): Cell[] {
  const cells: Readonly<Record<string, Cell | undefined>> = draft;
  return Object.keys(table.columns).map((key) => cells[key] ?? null);
}

/** A date's cell. */
export function dayCell(day: Day): DayCell {
  return { day };
}

/** A date's cell, blank without a date. */
export function dayOrBlank(day: Day | null): DayCell | null {
  return day === null ? null : { day };
}

/** A ticked checkbox; an unticked one is blank. */
export function ticked(yes: boolean): true | null {
  return yes ? true : null;
}
