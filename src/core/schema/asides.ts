/** Rows of a sheet that are no entries: totals, signatures, headings of parts, numbers of columns (Ф-14). */
import { type Cell, isBlankCell, isDayCell } from '../values/cell';
import type { Column } from './column';
import type { MergedArea, SheetGrid } from './sheet-grid';
import { shown, textOf } from './shown';

/** Totals, and what stands under a table to be signed: known forms alone, «замена» is no «зам.». */
const TOTAL =
  /^\s*(?:итого(?![а-яё])|всего(?:[^а-яё]*$| (?:по|за|час|педагог|человек|курс|строк)))|_{3}/i;
const SIGNER =
  /^\s*(?:(?:зам(?:\.|еститель) ?|и\. ?о\. ?)?(?:директора?|заведующ(?:ий|ая|его|ей)|руководител[ья])|завуч|методист|состав(?:ил(?:а|\(а\))?|итель)|исполн(?:ил(?:а|\(а\))?|итель)|проверил(?:а|\(а\))?|ответственн(?:ый|ая)|согласовано|утвержд(?:аю|ено)|подпись|м\. ?п\.)(?![а-яё\d-])/i;

/** «Дата», «Дата: 15.04.2026», «15» апреля 2026 г.; a day alone is one too where it stands for no column's day. */
const DATE_LINE =
  /^\s*(?:дата\s*[:_]?\s*[\d._]*(?:\s*г\.?)?|[«"„]\s*[\d_]*\s*[»"“]\s*[а-яё_]+.*)$/i;
const DAY = /^\s*\d{1,2}\.\d{1,2}\.\d{4}(?:\s*г\.?)?\s*$/;

/** A signature has its post, a name and a day; a row with more of it is an entry that lacks something. */
const MOST_OF_ASIDE = 3;

/** Fewer numbers in a row may be an entry of a few cells. */
const LEAST_NUMBERS = 3;

/** «Орлова Анна Петровна»: a person whose row is not filled in yet, and no heading. */
const NAME = /^\s*\p{Lu}[\p{L}-]+(?:\s+(?:\p{Lu}[\p{L}-]+|\p{Lu}\.))+\s*$/u;

/** «1», «12.» */
const NUMBER = /^\d{1,2}\.?$/;

/** What such a cell cannot lack: asked of every row, before its text is made tidy. */
const mayBeNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\D*\d{1,2}\D*$/.test(cell));

/** Rows under a heading that are looked through for an entry of its part. */
const ROWS_AHEAD = 20;

interface Placed {
  readonly column: Column<unknown>;
  readonly position: number;
}

/** What a row has, in the order of the sheet: what people keep in columns of their own says nothing of it. */
interface Filled extends Placed {
  readonly cell: Cell;
}

/** «1 2 3 4» of printed forms: of half of the columns at least, each cell is one more than that before it. */
function isOfNumbers(filled: readonly Filled[], columns: number): boolean {
  if (filled.length < LEAST_NUMBERS || filled.length * 2 < columns) return false;
  const numbers = filled.map(({ cell }) => {
    const text = textOf(cell);
    return NUMBER.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  });
  // A person's own column may be the first.
  const [first = NaN] = numbers;
  return first <= 2 && numbers.every((number, at) => number === first + at);
}

/** Words where neither a code nor anything else of the column could stand: «Учителя начальных классов». */
function isHeading({ cell, column, position }: Filled, merged: MergedArea | undefined): boolean {
  if (typeof cell !== 'string' || !/[а-яё]{4}/i.test(cell)) return false;
  if (NAME.test(cell) || /\d/.test(cell)) return false;
  if (merged && merged.left <= position && merged.right > merged.left) return true;
  return column.type === 'text' && !column.code
    ? false
    : /\p{L}\s+\p{L}/u.test(cell) && !/_/.test(cell);
}

/** A total or a signature: it begins as they do, lacks what an entry has, and has little but numbers. */
function isFoot(filled: readonly Filled[], label: Cell, isBelowFoot: boolean): boolean {
  const [first] = filled;
  const { type, code } = first?.column ?? {};
  const isDay = isDayCell(label) || (typeof label === 'string' && DAY.test(label));
  if (isDay) return filled.length === 1 && (type !== 'day' || isBelowFoot);
  if (typeof label !== 'string') return false;
  // A post may well be what a column asks for, but no code.
  const isText = type === 'text' && !code;
  if (!TOTAL.test(label) && (isText || !(SIGNER.test(label) || DATE_LINE.test(label))))
    return false;
  return filled.filter(({ cell }) => typeof cell !== 'number').length <= MOST_OF_ASIDE;
}

function hasBlank(cells: readonly Cell[], positions: readonly number[]): boolean {
  for (const position of positions) if (isBlankCell(cells[position])) return true;
  return false;
}

type NoEntry = (index: number, merged: MergedArea | undefined) => string | null;

/**
 * Gives, by the index of a row, its text when it is no entry; null when it is one. In doubt it is a faulty
 * entry. Rows are asked about from the first to the last. `bound`: the columns that were found.
 */
export function asidesOf(rows: SheetGrid['rows'], bound: readonly Placed[]): NoEntry {
  const inSheetOrder = [...bound].sort((a, b) => a.position - b.position);
  const filledIn = (index: number): Filled[] =>
    inSheetOrder.flatMap(({ column, position }) => {
      const cell = rows[index]?.[position] ?? null;
      return isBlankCell(cell) ? [] : [{ column, position, cell }];
    });
  /** Whether an entry stands below, further headings and blank rows between them. */
  const isAboveEntry = (index: number): boolean => {
    for (let next = index + 1; next <= index + ROWS_AHEAD && next < rows.length; next += 1) {
      const filled = filledIn(next);
      if (filled.length > 1) return !isFoot(filled, filled[0]?.cell ?? null, false);
    }
    return false;
  };
  const required = inSheetOrder
    .filter(({ column }) => column.required)
    .map(({ position }) => position);
  let foot = 0;
  return (index, merged) => {
    const cells = rows[index] ?? [];
    // Most rows are whole: one look at what each must have.
    const isWhole = !hasBlank(cells, required);
    if (isWhole && !mayBeNumber(cells[inSheetOrder[0]?.position ?? 0] ?? null)) return null;
    const filled = filledIn(index);
    if (isOfNumbers(filled, inSheetOrder.length))
      return filled.map(({ cell }) => textOf(cell)).join(' ');
    const [first] = filled;
    if (isWhole || first === undefined) return null;
    const label = first.cell;
    if (isFoot(filled, label, foot === index - 1 && foot > 0)) {
      foot = index;
      return shown(label);
    }
    const isPart = filled.length === 1 && isHeading(first, merged) && isAboveEntry(index);
    return isPart ? shown(label) : null;
  };
}
