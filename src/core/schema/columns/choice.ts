/** Columns with permitted values: one of a list, several of a list, yes or no. */
import type { Cell } from '../../values/cell';
import { fold } from '../../values/text';
import {
  type Column,
  type ColumnOptions,
  columnOf,
  type Filled,
  type Finding,
  finding,
  type Reading,
} from '../column';
import { shown, textOf } from '../shown';
import { NOT_IN_LIST, NOT_YES_NO } from '../value-checks';
import { codeMatcher, lookAlikeIn, matcher } from './listed';

interface ChoiceOptions<V extends string> extends ColumnOptions {
  /** The value that a blank cell means. */
  readonly whenBlank?: V;
  /** Other ways in which people write a value. */
  readonly synonyms?: Readonly<Record<string, V>>;
  /** What each value, a short code, stands for: the drop-down shows both (rule З-21). */
  readonly words?: Readonly<Record<V, string>>;
}

type Chosen<O, V> = O extends { readonly whenBlank: V } ? V : Filled<O, V>;

/** What is wrong with a text that is none of the listed ones. */
function notInList(
  header: string,
  cell: Cell,
  permitted: readonly string[],
  labels: readonly string[] = [],
): { readonly fault: Finding } {
  const lookAlike = lookAlikeIn([...permitted, ...labels], textOf(cell));
  return { fault: finding(NOT_IN_LIST, { header, shown: shown(cell), permitted, lookAlike }) };
}

/** One of the permitted values, compared without regard to case, spaces and ё. */
export function choice<V extends string, const O extends ChoiceOptions<V>>(
  header: string,
  values: readonly V[],
  options: O,
): Column<Chosen<O, V>> {
  const { words, synonyms = {} } = options;
  const match = words ? codeMatcher(words, synonyms) : matcher(values, synonyms);
  const labels = words ? values.map((value) => `${value} ${words[value]}`) : [];
  return columnOf<V | null>(header, options, {
    type: 'choice',
    look: 'text',
    whenBlank: options.whenBlank ?? null,
    values,
    labels,
    parse: (cell) => {
      const value = match(textOf(cell));
      return value === undefined ? notInList(header, cell, values, labels) : { value };
    },
  }) as Column<Chosen<O, V>>;
}

/** What stands between the values of a cell that has several. */
export const LIST_SEPARATORS = /[,;\n]/;

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
      for (const part of textOf(cell).split(LIST_SEPARATORS)) {
        if (part.trim() === '') continue;
        const value = match(part);
        if (value === undefined) return notInList(header, part, values);
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
