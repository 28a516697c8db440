/** A whole sheet as a document to print: what the grid shows, all rows of it and all columns (rule Б-89). */
import { type PageSpan, pagesAcross } from '../values/pages-across';
import { tidy } from '../values/text';
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
import { PERSONAL_DATA } from './kind';

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
  /** The workbook's file, so that a page tells whose it is. */
  readonly book: string;
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

const LONGEST_HEADER = 40;

/** «Уровень» as it stands over the column; of a column without a header its letters. */
function columnName({ header, letters }: ColumnOnPaper): string {
  const plain = tidy(header);
  if (plain === '') return letters;
  const isLong = plain.length > LONGEST_HEADER;
  return `«${isLong ? `${plain.slice(0, LONGEST_HEADER).replace(/ \S*$/u, '')}…` : plain}»`;
}

/** «Столбцы «Дата» … «Уровень»», «Продолжение: столбец «Комментарий»». */
function spanName(columns: readonly ColumnOnPaper[], isFirst: boolean): string {
  const names = columns.map(columnName);
  const [first = ''] = names;
  const last = names[names.length - 1] ?? '';
  const named = names.length < 2 ? `столбец ${first}` : `столбцы ${first} … ${last}`;
  return isFirst ? `С${named.slice(1)}` : `Продолжение: ${named}`;
}

/** Columns too many for a page are several tables, each with the labels and under its columns' names. */
function tablesOf(sheet: SheetOnPaper, isCompact: boolean): Part[] {
  const { columns, labels } = sheet;
  const widths = columns.map(({ width }) => width);
  const spans = isCompact ? pagesAcross(widths, labels, ROOM.compact) : [];
  if (spans.length < 2) return [tableOf(sheet, { first: labels, last: columns.length }, isCompact)];
  return spans.flatMap((span, at) => [
    heading(spanName(columns.slice(span.first, span.last + 1), at === 0)),
    tableOf(sheet, span, true),
  ]);
}

/** Whether a name of somebody is on it: a column for names that is filled in one row at least. */
function holdsNames({ columns, rows }: SheetOnPaper): boolean {
  return columns.some(
    ({ header }, at) =>
      tidy(header).startsWith('ФИО') && rows.some(({ cells }) => tidy(cells[at] ?? '') !== ''),
  );
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
    notice: holdsNames(sheet) ? PERSONAL_DATA : null,
    requisites: [['Книга', sheet.book]],
    parts: [
      ...others.map(paragraph),
      ...(filter === null ? [] : [paragraph(filter)]),
      ...tablesOf(sheet, whole > ROOM.landscape),
    ],
  });
}
