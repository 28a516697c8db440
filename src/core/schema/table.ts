/** The declaration of one sheet that people fill, and the records it yields. */
import type { Cell } from '../values/cell';
import type { Column, ValueOf } from './column';
import type { SheetKind } from './sheet-plan';

// biome-ignore lint/suspicious/noExplicitAny: a column of any value type; the record type is inferred.
export type Columns = Readonly<Record<string, Column<any>>>;

export interface Table<C extends Columns = Columns> {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** One sentence in Russian: what the sheet is for. */
  readonly about: string;
  readonly columns: C;
  /** A book is whole without it: its absence is no issue, and nobody is asked to create it. */
  readonly isExtra?: boolean;
  /** With more filled rows the sheet is not read (Ф-17); `MOST_ENTRIES` where nothing is said. */
  readonly most?: number;
  /** Columns frozen on the left. */
  readonly frozenColumns?: number;
  /** Rows that a new sheet starts with, and that hold where there is none; in the order of `columns`. */
  readonly defaults?: readonly (readonly Cell[])[];
  /** Rows that a new sheet starts with for people to edit; without the sheet there are none. */
  readonly startsWith?: readonly (readonly Cell[])[];
}

/** A good row: `row` is its number on the sheet (1 = the first row of the sheet). */
export type RecordOf<T extends Table> = { readonly row: number } & {
  readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]>;
};

/** Declares a sheet; the types of its columns stay known. */
export function defineTable<const C extends Columns>(table: Table<C>): Table<C> {
  return table;
}

/** Cells by column; columns that are not named stay blank. */
export type Draft<T extends Table> = { readonly [K in keyof T['columns']]?: Cell };

/** The cells of a row in the order of the table's columns. */
export function rowOf<T extends Table>(table: T, draft: Draft<T>): Cell[] {
  const cells: Readonly<Record<string, Cell | undefined>> = draft;
  return Object.keys(table.columns).map((key) => cells[key] ?? null);
}
