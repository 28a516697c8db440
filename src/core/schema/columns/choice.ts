/** Columns with permitted values: one of a list, several of a list, yes or no. */
import type { Cell } from '../../values/cell';
import { fold } from '../../values/text';
import {
  type Column,
  type ColumnOptions,
  columnOf,
  type Filled,
  finding,
  type Reading,
} from '../column';
import { shown, textOf } from '../shown';
import { NOT_IN_LIST, NOT_YES_NO } from '../value-checks';

interface ChoiceOptions<V extends string> extends ColumnOptions {
  /** The value that a blank cell means. */
  readonly whenBlank?: V;
  /** Other ways in which people write a value. */
  readonly synonyms?: Readonly<Record<string, V>>;
}

type Chosen<O, V> = O extends { readonly whenBlank: V } ? V : Filled<O, V>;

/** Finds the permitted value behind what a person typed; undefined when there is none. */
function matcher<V extends string>(
  values: readonly V[],
  synonyms: Readonly<Record<string, V>>,
): (typed: string) => V | undefined {
  const byFold = new Map<string, V>();
  for (const [written, value] of Object.entries(synonyms)) byFold.set(fold(written), value as V);
  for (const value of values) byFold.set(fold(value), value);
  // Most cells come from the drop-down and hold the value to the letter.
  const exact = new Map<string, V>(values.map((value) => [value, value]));
  return (typed) => exact.get(typed) ?? byFold.get(fold(typed));
}

/** One of the permitted values, compared without regard to case, spaces and ё. */
export function choice<V extends string, const O extends ChoiceOptions<V>>(
  header: string,
  values: readonly V[],
  options: O,
): Column<Chosen<O, V>> {
  const match = matcher(values, options.synonyms ?? {});
  return columnOf<V | null>(header, options, {
    type: 'choice',
    look: 'text',
    whenBlank: options.whenBlank ?? null,
    values,
    parse: (cell) => {
      const value = match(textOf(cell));
      if (value !== undefined) return { value };
      return { fault: finding(NOT_IN_LIST, { header, shown: shown(cell), permitted: values }) };
    },
  }) as Column<Chosen<O, V>>;
}

/** Several of the permitted values, separated by commas or semicolons. */
export function choices<V extends string>(
  header: string,
  values: readonly V[],
  options: ColumnOptions,
): Column<readonly V[]> {
  const match = matcher(values, {});
  return columnOf<readonly V[]>(header, options, {
    type: 'choices',
    look: 'text',
    whenBlank: [],
    values,
    parse: (cell) => {
      const chosen: V[] = [];
      for (const part of textOf(cell).split(/[,;\n]/)) {
        if (part.trim() === '') continue;
        const value = match(part);
        if (value === undefined) {
          return { fault: finding(NOT_IN_LIST, { header, shown: shown(part), permitted: values }) };
        }
        if (!chosen.includes(value)) chosen.push(value);
      }
      return { value: chosen };
    },
  });
}

const YES = new Set(['да', 'true', 'истина', '1', '+', 'yes']);
const NO = new Set(['нет', 'false', 'ложь', '0', 'no']);

function parseYesNo(header: string, cell: Cell): Reading<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  const typed = fold(textOf(cell));
  if (YES.has(typed)) return { value: true };
  if (NO.has(typed)) return { value: false };
  return { fault: finding(NOT_YES_NO, { header, shown: shown(cell) }) };
}

/** A checkbox, or «да» / «нет»; blank means no. */
export function yesNo(header: string, options: ColumnOptions): Column<boolean> {
  return columnOf<boolean>(header, options, {
    type: 'yesNo',
    look: 'text',
    whenBlank: false,
    width: 90,
    values: ['да', 'нет'],
    parse: (cell) => parseYesNo(header, cell),
  });
}
