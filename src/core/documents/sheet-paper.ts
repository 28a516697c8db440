/** A whole sheet as a document to print: what the grid shows, all rows of it and all columns (rule Б-89). */
import { columnLetters } from '../values/column-letters';
import { type PageSpan, pagesAcross } from '../values/pages-across';
import {
  column,
  heading,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
  row,
  type TablePart,
  table,
} from './document';

export interface ColumnOnPaper {
  /** The letters that it has on the sheet. */
  readonly letters: string;
  readonly header: string;
  /** In pixels of the screen. */
  readonly width: number;
  readonly align: 'start' | 'end';
}

export interface SheetOnPaper {
  readonly name: string;
  /** Lines above the header row. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnOnPaper[];
  /** How many columns on the left tell what a row is about. */
  readonly labels: number;
  /** Texts as they are shown, one for each column. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly isStrong: boolean }[];
  /** «Отобрано строк: 12 из 340»; null: all rows are here. */
  readonly filter: string | null;
}

/** Pixels of the screen that a page holds: in print of the usual size, and in small print. */
const ROOM = { portrait: 810, landscape: 1200, compact: 1530 };

function tableOf(
  { columns, rows, labels }: SheetOnPaper,
  { first, last }: PageSpan,
  isCompact: boolean,
): TablePart {
  const isHere = (_: unknown, at: number): boolean => at < labels || (at >= first && at <= last);
  return table(
    columns.filter(isHere).map(({ header, width, align }) => column(header, width, align)),
    rows.map(({ cells, isStrong }) => row(cells.filter(isHere), isStrong)),
    isCompact,
  );
}

/** Columns too many for a page are several tables, each with the labels and under its letters. */
function tablesOf(sheet: SheetOnPaper, isCompact: boolean): Part[] {
  const { columns, labels } = sheet;
  const widths = columns.map(({ width }) => width);
  const spans = isCompact
    ? pagesAcross(widths, labels, ROOM.compact)
    : [{ first: labels, last: columns.length - 1 }];
  if (spans.length < 2) return [tableOf(sheet, { first: labels, last: columns.length }, isCompact)];
  return spans.flatMap((span) => {
    const [from, to] = [span.first, span.last].map(
      (at) => columns[at]?.letters ?? columnLetters(at),
    );
    const named = from === to ? `Столбец ${from}` : `Столбцы ${from}–${to}`;
    return [heading(named), tableOf(sheet, span, true)];
  });
}

/** The sheet as a document, upright or lying by how wide it is; null where it has no row to print. */
export function sheetPaper(sheet: SheetOnPaper): PaperDocument | null {
  const { name, titles, columns, rows, filter } = sheet;
  if (rows.length === 0 || columns.length === 0) return null;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const [title = name, ...others] = titles;
  return paperDocument({
    title,
    orientation: whole <= ROOM.portrait ? 'portrait' : 'landscape',
    requisites: [],
    parts: [
      ...others.map(paragraph),
      ...(filter === null ? [] : [paragraph(filter)]),
      ...tablesOf(sheet, whole > ROOM.landscape),
    ],
  });
}
