/**
 * The little language in which a column is declared. From one declaration follow the parser and
 * its messages, the template, the drop-downs and the data dictionary.
 */
import type { Cell } from '../values/cell';
import type { Check } from './issue';
import type { Look } from './sheet-plan';

/** What a parser makes of a cell: a value, with at most one doubt, or the fault that forbids it. */
export type Reading<T> =
  | { readonly value: T; readonly doubt?: Finding }
  | { readonly fault: Finding };

/** A check that a cell did not pass, with the words its message needs; the place comes later. */
export type Finding = (report: <D>(check: Check<D>, details: D) => void) => void;

/** A check that a cell did not pass, ready to be reported at its place. */
export function finding<D>(check: Check<D>, details: D): Finding {
  return (report) => report(check, details);
}

type ColumnType =
  | 'text'
  | 'day'
  | 'term'
  | 'integer'
  | 'decimal'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'reference';

/** What every column may say of itself. */
export interface ColumnOptions {
  readonly required?: boolean;
  /** No calculation looks at the column: a fault costs the cell, not the row. */
  readonly informs?: true;
  /**
   * Came after the first version: a sheet without it is an older one, not a damaged one (rule З-25).
   * In words: what holds without the column, which people are told; of a parameter its default is.
   */
  readonly addedLater?: true | string;
  readonly aliases?: readonly string[];
  /** One sentence in Russian for the header's note and the data dictionary. */
  readonly note?: string;
  /** Width in pixels. */
  readonly width?: number;
}

/** Sheet and header of the column whose values a reference may take. */
export interface ReferenceTarget {
  readonly sheet: string;
  readonly header: string;
}

/** Whether a row's code must stand in the target of its reference; in other rows it may be anybody's. */
export type RefersWhen = (row: Readonly<Record<string, unknown>>) => boolean;

export interface Column<T> {
  readonly type: ColumnType;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  /**
   * Whether the column only informs: no share, window, rating, place or key looks at it. A fault in
   * it means a blank cell in a row that stays; in any other column it takes the row out (rule З-20).
   */
  readonly informs: boolean;
  readonly addedLater: boolean | string;
  /** What no two rows may share, in the genitive («кода педагога»); null if they may. */
  readonly unique: string | null;
  readonly note: string;
  readonly width: number;
  readonly look: Look;
  /** Permitted values of a choice; suggestions of a text. */
  readonly values: readonly string[];
  /** What the drop-down shows for each of `values`, where that is more than the value (rule З-21). */
  readonly labels: readonly string[];
  /** The permitted limits in Russian words, for the data dictionary. */
  readonly limits: string;
  readonly target: ReferenceTarget | null;
  /** Of which rows the code must stand in the target; null: of all. */
  readonly refersWhen: RefersWhen | null;
  /** Free text, looked through for personal data that has no place here. */
  readonly freeText: boolean;
  /** A code that people copy by hand: looked through for look-alike letters. */
  readonly code: boolean;
  /** The value of a blank cell; meaningless where `required`. */
  readonly whenBlank: T;
  /** Reads a cell that is not blank. */
  readonly parse: (cell: Cell) => Reading<T>;
}

export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** T where the options say `required: true`, else T or null. */
export type Filled<O, T> = O extends { readonly required: true } ? T : T | null;

type Particular<T> = Pick<Column<T>, 'type' | 'look' | 'parse'> &
  Partial<Omit<Column<T>, 'type' | 'look' | 'parse' | 'header'>> & { readonly whenBlank: T };

/** A column from its common options and what is particular to its type. */
export function columnOf<T>(
  header: string,
  options: ColumnOptions,
  particular: Particular<T>,
): Column<T> {
  return {
    header,
    aliases: options.aliases ?? [],
    required: options.required ?? false,
    informs: options.informs ?? false,
    addedLater: options.addedLater ?? false,
    note: options.note ?? '',
    unique: null,
    values: [],
    labels: [],
    limits: '',
    target: null,
    refersWhen: null,
    freeText: false,
    code: false,
    ...particular,
    width: options.width ?? particular.width ?? 120,
  };
}
