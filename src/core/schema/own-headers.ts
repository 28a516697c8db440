/** By which headers a computed sheet is known as the product's, and which of its columns are. */
import { type Cell, isBlankCell } from '../values/cell';
import { fold } from '../values/text';
import { NOT_COMPUTED } from './new-workbook';
import type { SheetGrid } from './sheet-grid';
import { headerCode, type SheetMark } from './sheet-mark';
import type { SheetPlan } from './sheet-plan';
import { textOf } from './shown';

/** A row above which the titles of a sheet end; only then the rest is looked through: somebody has sorted it. */
const USUAL_ROWS = 20;

type Plan = Pick<SheetPlan, 'titles' | 'columns'>;

const codesOf = (cells: readonly Cell[]): string[] =>
  Array.from(cells, (cell) => (isBlankCell(cell) ? '' : headerCode(textOf(cell))));

const plannedCodes = ({ columns }: Plan): string[] =>
  columns.map(({ header }) => headerCode(header));

/** The places, from 0, of the codes that are wanted: each as often as it is, from the left. */
function placesOf(codes: readonly string[], wanted: readonly string[]): Set<number> {
  const left = new Map<string, number>();
  for (const code of wanted) left.set(code, (left.get(code) ?? 0) + 1);
  const places = new Set<number>();
  codes.forEach((code, place) => {
    const count = left.get(code) ?? 0;
    if (code === '' || count === 0) return;
    left.set(code, count - 1);
    places.add(place);
  });
  return places;
}

/** Half of the headers, and two where there are two. */
function hasMost(codes: readonly string[], wanted: readonly string[]): boolean {
  const found = placesOf(codes, wanted).size;
  return found * 2 >= wanted.length && found >= Math.min(2, wanted.length);
}

/** Whether the sheet, whose header is in this row, from 0, has not been calculated yet. */
function isWaiting(rows: SheetGrid['rows'], header: number): boolean {
  const isTold = rows
    .slice(0, header)
    .some((cells) => cells.some((cell) => textOf(cell).startsWith(NOT_COMPUTED)));
  return isTold && rows.slice(header + 1).every((cells) => cells.every(isBlankCell));
}

const wordsOf = (text: string): string[] => fold(text).match(/[а-яa-z]{2,}/g) ?? [];

/**
 * Whether a line above the header is the plan's first title as of another day: it begins alike, and half of
 * the words are the same. Two words in common would be any «Рейтинг педагогов».
 */
function hasTitle(rows: SheetGrid['rows'], { titles: [title = ''] }: Plan): boolean {
  const wanted = wordsOf(title);
  const [first, second] = wanted;
  return rows.slice(0, USUAL_ROWS).some((cells) => {
    const words = wordsOf(textOf(cells.find((cell) => !isBlankCell(cell)) ?? null));
    const shared = wanted.filter((word) => words.includes(word)).length;
    return words[0] === first && words[1] === second && shared >= Math.max(4, wanted.length / 2);
  });
}

/** The row, from 0, with headers of this or an earlier plan of the sheet; null: it is not the product's. */
export function findHeader(
  rows: SheetGrid['rows'],
  plan: Plan,
  mark: SheetMark | null,
): number | null {
  const planned = plannedCodes(plan);
  const written = mark?.headers ?? null;
  const isTitled = hasTitle(rows, plan);
  const isHeader = (cells: readonly Cell[], row: number): boolean => {
    const codes = codesOf(cells);
    if (hasMost(codes, planned) || (written !== null && hasMost(codes, written))) return true;
    return placesOf(codes, planned).size >= 2 && (isTitled || isWaiting(rows, row));
  };
  const usual = rows.slice(0, USUAL_ROWS).findIndex(isHeader);
  const found = usual >= 0 ? usual : rows.findIndex(isHeader);
  return found < 0 ? null : found;
}

/** Which columns of a sheet of the product are its own. */
export class OwnHeaders {
  /** Down to the last column of the plan, or of those that are left over. */
  readonly width: number;
  /** The codes of the headers over them. */
  readonly codes: readonly string[];
  private readonly own: ReadonlySet<number>;

  /** `row`, from 0, is where the sheet has its header. */
  constructor(rows: SheetGrid['rows'], row: number, plan: Plan, mark: SheetMark | null) {
    const codes = codesOf(rows[row] ?? []);
    const own = ownPlaces(codes, plannedCodes(plan), mark);
    // Nothing has been put in between yet: the template had other schools, or no level.
    this.own =
      mark === null && isWaiting(rows, row) ? new Set(firstColumns(Math.max(...own) + 1)) : own;
    this.codes = codes.filter((code, place) => code !== '' && this.own.has(place));
    this.width = Math.max(plan.columns.length, ...[...this.own].map((place) => place + 1));
  }

  has(column: number): boolean {
    return this.own.has(column);
  }
}

const firstColumns = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

function ownPlaces(
  codes: readonly string[],
  planned: readonly string[],
  mark: SheetMark | null,
): ReadonlySet<number> {
  const stand = (headers: readonly string[]): boolean =>
    headers.every((code, place) => codes[place] === code);
  const { headers: written = null, width = planned.length } = mark ?? {};
  if (written !== null && (stand(written) || !stand(planned))) {
    return writtenPlaces(codes, written);
  }
  // The plan's, whatever is remembered: a run may have broken off before its mark was kept.
  if (written !== null) return new Set(firstColumns(planned.length));
  const places = placesOf(codes, planned);
  if (mark === null) return places;
  // A column of ours beyond the width: somebody has put one in between.
  const isShifted = [...places].some((place) => place >= width);
  return new Set(firstColumns(width).filter((place) => !isShifted || places.has(place)));
}

/**
 * The columns under the headers that were written last; and one whose header a person has changed, where
 * one to the right of it still stands in its place: else it may be a column taken out and a person's behind it.
 */
function writtenPlaces(codes: readonly string[], written: readonly string[]): ReadonlySet<number> {
  const places = placesOf(codes, written);
  const lost = new Set(written.filter((code) => !codes.includes(code)));
  const lastInPlace = written.reduce(
    (last, code, place) => (codes[place] === code ? place : last),
    -1,
  );
  written.forEach((code, place) => {
    if (lost.has(code) && place < lastInPlace) places.add(place);
  });
  return places;
}
