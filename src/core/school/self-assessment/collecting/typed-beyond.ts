/** What a teacher has typed where nothing is collected from: named by its place, so that an objection is not lost. */
import { HeaderRow } from '../../../schema/header-row';
import type { SheetGrid } from '../../../schema/sheet-grid';
import { textOf } from '../../../schema/shown';
import { type Cell, isBlankCell } from '../../../values/cell';
import { columnLetters } from '../../../values/column-letters';
import { columnsIn } from '../../../values/sparse-row';
import { fold } from '../../../values/text';
import { CRITERIA } from '../../tables/criteria';
import { ABOUT_LINES, remarkHash, remarkHashes } from '../form/about-form';
import { ABOUT_SHEET, FORM_SHEET, OWN_COURSES_SHEET } from '../form/form-sheets';
import { FORM } from '../form/form-table';
import { isScaleWord } from '../form/scale-formula';

/** Cells of a sheet that are named; the rest is counted. */
export const MOST_NAMED = 5;

/** Places of one sheet; `count` 0: the sheet could not be looked through. */
export interface TypedBeyond {
  readonly sheet: string;
  /** «R5», the first of them. */
  readonly cells: readonly string[];
  readonly count: number;
}

/** A sheet of the file, whosever. */
export interface FileSheet {
  readonly name: string;
  /** null: it is too long, or cannot be read. */
  readonly cells: SheetGrid | null;
  /** Where it has notes, counted from 0. */
  readonly notes: readonly { readonly row: number; readonly column: number }[];
}

type Say = (row: number, column: number) => void;

/** Every cell that is filled. */
function each({ rows }: SheetGrid, at: (cell: Cell, row: number, column: number) => void): void {
  for (const [row, cells] of rows.entries()) {
    for (const column of columnsIn(cells)) {
      const cell = cells[column] ?? null;
      if (!isBlankCell(cell)) at(cell, row, column);
    }
  }
}

const { columns } = FORM;

/**
 * What only the school fills, and columns beyond the sheet's own. A row may be a copy of one that was
 * checked, with all that stood in it, so what the school could have written there is nobody's objection.
 */
function beyondForm(cells: SheetGrid, about: SheetGrid | null, say: Say): void {
  const headers = new HeaderRow(cells.rows[0] ?? []);
  const at = (key: keyof typeof columns): number | undefined => headers.under(columns[key].header);
  const own = new Set(Object.keys(columns).map((key) => at(key as keyof typeof columns)));
  const [scale, review, points, comment] = (
    ['scale', 'review', 'confirmedPoints', 'comment'] as const
  ).map(at);
  const known = about && remarkHashes(about);
  each(cells, (cell, row, column) => {
    if (!own.has(column)) say(row, column);
    if (row === 0) return;
    const text = typeof cell === 'string' ? cell : null;
    if (column === scale && text !== null && !isScaleWord(text)) say(row, column);
    if (column === points && text !== null && 'fault' in columns.confirmedPoints.parse(text)) {
      say(row, column);
    }
    if (column === review && 'fault' in columns.review.parse(cell)) say(row, column);
    // A sheet of an older program does not say which remarks it held.
    if (column === comment && known !== null && !known.has(remarkHash(textOf(cell)))) {
      say(row, column);
    }
  });
}

/** Fewer cells than in any row of a table that is only read. */
const LEAST_IN_ROW = 3;

/** Beside and under a table that is there to be read, so many columns wide. */
function beyondTable(cells: SheetGrid, titles: number, width: number, say: Say): void {
  const filled = cells.rows.map((row) => row.filter((cell) => !isBlankCell(cell ?? null)).length);
  each(cells, (_, row, column) => {
    if (column >= width || (row > titles && (filled[row] ?? 0) < LEAST_IN_ROW)) say(row, column);
  });
}

/** Beside the lines of «О листе», and under the last of them. */
function beyondAbout(cells: SheetGrid, say: Say): void {
  const last = new Set([ABOUT_LINES.seal, ABOUT_LINES.remarks].map(({ header }) => fold(header)));
  let end = -1;
  for (const [row, [name = null]] of cells.rows.entries())
    if (last.has(fold(textOf(name)))) end = row;
  each(cells, (_, row, column) => {
    if (column > 1 || row > end) say(row, column);
  });
}

const COURSE_TITLES = 1;
/** «Мои курсы» (workbook contract, §6). */
const COURSE_WIDTH = 10;

function beyondIn({ name, cells }: FileSheet, about: SheetGrid | null, say: Say): void {
  if (cells === null) return;
  const called = fold(name);
  if (called === fold(FORM_SHEET)) beyondForm(cells, about, say);
  else if (called === fold(ABOUT_SHEET)) beyondAbout(cells, say);
  else if (called === fold(OWN_COURSES_SHEET)) {
    beyondTable(cells, COURSE_TITLES, COURSE_WIDTH, say);
  } else if (called === fold(CRITERIA.sheet)) {
    beyondTable(cells, 0, Object.keys(CRITERIA.columns).length, say);
  } else each(cells, (_, row, column) => say(row, column));
}

const OWN_SHEETS = new Set([FORM_SHEET, ABOUT_SHEET, OWN_COURSES_SHEET, CRITERIA.sheet].map(fold));

/** The places of one sheet; null: there is nothing. `about` is «О листе» of the file. */
export function typedBeyond(sheet: FileSheet, about: SheetGrid | null): TypedBeyond | null {
  const { name, cells, notes } = sheet;
  if (cells === null) return { sheet: name, cells: [], count: 0 };
  const places = new Set<string>();
  const named: string[] = [];
  const say: Say = (row, column) => {
    const place = `${columnLetters(column)}${row + 1}`;
    if (places.has(place)) return;
    places.add(place);
    if (named.length < MOST_NAMED) named.push(place);
  };
  beyondIn(sheet, about, say);
  // The headers of our own sheets have notes of ours.
  const first = OWN_SHEETS.has(fold(name)) ? COURSE_TITLES + 1 : 0;
  for (const { row, column } of notes) if (row >= first) say(row, column);
  return places.size === 0 ? null : { sheet: name, cells: named, count: places.size };
}
