/** Text columns: free text, codes, and references to another sheet's codes. */
import type { Cell } from '../../values/cell';
import { type CountForms, counted } from '../../values/russian';
import { tidy, visible } from '../../values/text';
import {
  type Column,
  type ColumnOptions,
  columnOf,
  type Filled,
  finding,
  type Reading,
  type ReferenceTarget,
  type RefersWhen,
} from '../column';
import { shown, textOf } from '../shown';
import { SPACE_IN_CODE, WRONG_LENGTH } from '../value-checks';
import { LIST_SEPARATORS } from './choice';

interface TextOptions extends ColumnOptions {
  readonly min?: number;
  readonly max?: number;
  /** Offered in a drop-down; any other text is permitted too. */
  readonly suggestions?: readonly string[];
  /** Requisites and links, whose digits say nothing of a person. */
  readonly requisite?: boolean;
}

/** Characters of a text that is not limited further. */
export const LONGEST_TEXT = 5000;

/** «не больше 21 знака, не больше 20 знаков». */
const OF_CHARACTERS: CountForms = ['знака', 'знаков', 'знаков'];

/** A text as typed, outer and doubled spaces dropped. */
export function text<const O extends TextOptions>(
  header: string,
  options: O,
): Column<Filled<O, string>> {
  const { min = 1, max = LONGEST_TEXT } = options;
  const most = counted(max, OF_CHARACTERS);
  const limits = min > 1 ? `от ${min} до ${most}` : `не больше ${most}`;
  return columnOf<string | null>(header, options, {
    type: 'text',
    look: 'text',
    whenBlank: null,
    limits: max === LONGEST_TEXT ? '' : limits,
    values: options.suggestions ?? [],
    freeText: options.requisite !== true,
    parse: (cell) => {
      const value = textOf(cell);
      if (value.length >= min && value.length <= max) return { value };
      return { fault: finding(WRONG_LENGTH, { header, limits }) };
    },
  }) as Column<Filled<O, string>>;
}

/** Texts in one cell, separated by commas or semicolons; a blank cell holds none. */
export function texts(header: string, options: ColumnOptions): Column<readonly string[]> {
  return columnOf<readonly string[]>(header, options, {
    type: 'text',
    look: 'text',
    whenBlank: [],
    limits: 'через запятую',
    parse: (cell) => {
      const parts = textOf(cell).split(LIST_SEPARATORS).map(tidy);
      return { value: parts.filter((part) => part !== '') };
    },
  });
}

interface CodeOptions extends ColumnOptions {
  /** What no two rows may share, in the genitive: «кода педагога». */
  readonly unique?: string;
}

/** Characters of a code. */
export const LONGEST_CODE = 20;

/** A code without spaces; a number typed as a code is read as its digits. */
function parseCode(header: string, cell: Cell): Reading<string> {
  const value = typeof cell === 'number' ? String(cell) : tidy(visible(textOf(cell)));
  if (value.includes(' ')) {
    return { fault: finding(SPACE_IN_CODE, { header, shown: shown(cell) }) };
  }
  if (value.length <= LONGEST_CODE) return { value };
  return { fault: finding(WRONG_LENGTH, { header, limits: `не больше ${LONGEST_CODE} знаков` }) };
}

/** A code of at most 20 characters without inner spaces. */
export function code<const O extends CodeOptions>(
  header: string,
  options: O,
): Column<Filled<O, string>> {
  return columnOf<string | null>(header, options, {
    type: 'text',
    look: 'text',
    whenBlank: null,
    limits: `не больше ${LONGEST_CODE} знаков, без пробелов`,
    unique: options.unique ?? null,
    code: true,
    // A personal number is most often typed just where a code belongs.
    freeText: true,
    parse: (cell) => parseCode(header, cell),
  }) as Column<Filled<O, string>>;
}

interface ReferenceOptions extends ColumnOptions {
  readonly refersWhen?: RefersWhen;
}

/** A code that must stand in another sheet's column, in every row or in those that it refers from. */
export function reference<const O extends ReferenceOptions>(
  header: string,
  target: ReferenceTarget,
  options: O,
): Column<Filled<O, string>> {
  return columnOf<string | null>(header, options, {
    type: 'reference',
    look: 'text',
    whenBlank: null,
    target,
    refersWhen: options.refersWhen ?? null,
    parse: (cell) => parseCode(header, cell),
  }) as Column<Filled<O, string>>;
}
