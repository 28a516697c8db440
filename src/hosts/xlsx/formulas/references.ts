/**
 * The references to cells in a formula. Our own scanner: `excel-formula-tokenizer` does not say where
 * a token stands, takes the quotes off a sheet's name and cuts `T[[#This Row],[A1]]` in two, so what
 * it has read cannot be written back.
 */
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import { columnOf } from '../reading/cell-address';

/** One end of a reference; rows are counted from 0. */
export interface ReferenceEnd {
  readonly row: number;
  /** Whether its row stays when the formula is copied («$5»). */
  readonly fixed: boolean;
  /** The column as it is written; '' of whole rows. */
  readonly column: string;
}

/** «A1», «A1:B2», «3:5» or «A:B», with the sheet in front of it, if any. */
export interface Reference {
  /** As written, with quotes and exclamation mark; ''. */
  readonly prefix: string;
  /** The name in the prefix: a sheet, «first:last» of several, «[1]sheet» of another file. */
  readonly sheet: string | null;
  readonly kind: 'cells' | 'rows' | 'columns';
  readonly first: ReferenceEnd;
  /** Null: a single cell. */
  readonly last: ReferenceEnd | null;
  /** Whether a colon joins it to something else: «A1:INDEX(B:B,3)». */
  readonly joined: boolean;
}

const WORD = String.raw`[\p{L}\p{N}_\\][\p{L}\p{N}_.?\\]*`;
const PREFIX = String.raw`(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?${WORD}(?::${WORD})?)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const BODY = String.raw`(?:${CELL}(?::${CELL})?|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})`;
const END = String.raw`(?![\p{L}\p{N}_.(\[!?\\])`;
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
/** Texts; references; other names of sheets; words; columns of tables. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?<prefix>${PREFIX})?(?<body>${BODY})${END}|${PREFIX}|${WORD}|${BRACKETS}`,
  'giu',
);
const ENDING = /^(\$?[A-Z]+)?(\$?)(\d+)?$/i;

/** The formula with each reference as `replace` gives it; null leaves it as it stands. */
export function replaceReferences(
  formula: string,
  replace: (reference: Reference, text: string) => string | null,
): string {
  return formula.replace(TOKEN, (text: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { prefix?: string; body?: string };
    if (groups.body === undefined) return text;
    const at = rest[rest.length - 3] as number;
    const joined = formula[at - 1] === ':' || formula[at + text.length] === ':';
    const reference = referenceOf(groups.prefix ?? '', groups.body, joined);
    return (reference && replace(reference, text)) ?? text;
  });
}

/** All references of the formula, in their order. */
export function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  replaceReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

/** The words of the formula that are no references: functions, and names of ranges and tables. */
export function wordsOf(formula: string): string[] {
  return [...formula.matchAll(TOKEN)].flatMap(({ 0: text, groups }) =>
    groups?.['body'] === undefined && /^[\p{L}_\\]/u.test(text) && !text.endsWith('!')
      ? [text]
      : [],
  );
}

/** The reference as it is written. */
export function referenceText({ prefix, kind, first, last }: Reference): string {
  const end = ({ column, fixed, row }: ReferenceEnd): string =>
    kind === 'columns' ? column : `${column}${fixed ? '$' : ''}${row + 1}`;
  return `${prefix}${end(first)}${last ? `:${end(last)}` : ''}`;
}

function referenceOf(prefix: string, body: string, joined: boolean): Reference | null {
  const [first = '', last] = body.split(':');
  const ends = [endOf(first), last === undefined ? null : endOf(last)] as const;
  if (ends[0] === null || (last !== undefined && ends[1] === null)) return null;
  const kind = /^\$?\d/.test(body) ? 'rows' : /\d/.test(body) ? 'cells' : 'columns';
  return { prefix, sheet: nameIn(prefix), kind, first: ends[0], last: ends[1], joined };
}

/** Null: beyond a sheet, so a name that looks like a cell. */
function endOf(text: string): ReferenceEnd | null {
  const [, column = '', fixed = '', digits] = ENDING.exec(text) ?? [];
  const row = digits === undefined ? 0 : Number(digits) - 1;
  if (row < 0 || row >= MOST_ROWS || columnOf(column) >= MOST_COLUMNS) return null;
  return { row, fixed: fixed !== '', column };
}

function nameIn(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
