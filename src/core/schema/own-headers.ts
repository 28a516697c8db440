/** By which headers a computed sheet is known as the product's, and which of its columns are. */
import { type Cell, isBlankCell } from '../values/cell';
import { fold } from '../values/text';
import { NOT_COMPUTED } from './new-workbook';
import { areWritten } from './own-rows';
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
function hasHalf(codes: readonly string[], wanted: readonly string[]): boolean {
  const found = placesOf(codes, wanted).size;
  return found * 2 >= wanted.length && found >= Math.min(2, wanted.length);
}

/**
 * Four fifths of the headers, four where there are four, in their order: a sheet that a person has made may
 * well have half of them.
 */
function hasNearlyAll(codes: readonly string[], wanted: readonly string[]): boolean {
  let found = 0;
  let from = 0;
  for (const code of wanted) {
    const place = codes.indexOf(code, from);
    if (place < 0) continue;
    found += 1;
    from = place + 1;
  }
  return found * 5 >= wanted.length * 4 && found >= Math.min(4, wanted.length);
}

/** Whether the sheet, whose header is in this row, from 0, has not been calculated yet. */
function isWaiting(rows: SheetGrid['rows'], header: number): boolean {
  const isTold = rows
    .slice(0, header)
    .some((cells) => cells.some((cell) => textOf(cell).startsWith(NOT_COMPUTED)));
  return isTold && rows.slice(header + 1).every((cells) => cells.every(isBlankCell));
}

const wordsOf = (text: string): string[] => fold(text).match(/[а-яa-z]{2,}/g) ?? [];

/** What a title says before its first day; null: it names none. */
const beforeDay = (text: string): string | null =>
  /^(.+?)\d{2}\.\d{2}\.\d{4}/.exec(fold(text))?.[1] ?? null;

/**
 * Whether the line is the plan's first title as of another day, or says that the sheet waits for a
 * calculation. A title is the same up to its day, or begins alike, and half of the words are the same: two
 * words in common would be any «Рейтинг педагогов».
 */
export function isOurTitle(cells: readonly Cell[], { titles: [title = ''] }: Plan): boolean {
  const line = textOf(cells.find((cell) => !isBlankCell(cell)) ?? null);
  if (line.startsWith(NOT_COMPUTED)) return true;
  const start = beforeDay(title);
  if (start !== null && start === beforeDay(line)) return true;
  const wanted = wordsOf(title);
  const [first, second] = wanted;
  const words = wordsOf(line);
  const shared = wanted.filter((word) => words.includes(word)).length;
  const enough = Math.min(wanted.length, Math.max(4, wanted.length / 2));
  return first !== undefined && words[0] === first && words[1] === second && shared >= enough;
}

/** The row, from 0, with headers of this or an earlier plan of the sheet; null: it is not the product's. */
export function findHeader(
  rows: SheetGrid['rows'],
  plan: Plan,
  mark: SheetMark | null,
): number | null {
  const planned = plannedCodes(plan);
  const written = mark?.headers ?? planned;
  const title = rows.slice(0, USUAL_ROWS).findIndex((cells) => isOurTitle(cells, plan));
  const isHeader = (cells: readonly Cell[], row: number): boolean => {
    const codes = codesOf(cells);
    if (hasNearlyAll(codes, planned) || hasNearlyAll(codes, written)) return true;
    if ((title < 0 || title >= row) && !isWaiting(rows, row)) return false;
    return hasHalf(codes, written) || placesOf(codes, planned).size >= 2;
  };
  const usual = rows.slice(0, USUAL_ROWS).findIndex(isHeader);
  const found = usual >= 0 ? usual : rows.findIndex(isHeader);
  return found < 0 ? null : found;
}

/** Which columns of a sheet of the product are its own. */
export class OwnHeaders {
  /** Down to the last column of the plan, or of those that are left over. */
  readonly width: number;
  /** Those under its headers, from the left. */
  readonly columns: readonly number[];
  /** The codes of the headers over them. */
  readonly codes: readonly string[];
  private readonly own: ReadonlySet<number>;

  /** `row`, from 0, is where the sheet has its header. */
  constructor(rows: SheetGrid['rows'], row: number, plan: Plan, mark: SheetMark | null) {
    const codes = codesOf(rows[row] ?? []);
    const own = ownPlaces(codes, plannedCodes(plan), mark);
    const changed = changedHeader(codes, mark?.headers ?? null);
    if (mark !== null && changed !== null) {
      const all = new Set([...own, changed]);
      if (areWritten(rows, row, sorted(all), mark)) own.add(changed);
    }
    // Nothing has been put in between yet: the template had other schools, or no level.
    this.own =
      mark === null && isWaiting(rows, row) ? new Set(firstColumns(Math.max(...own) + 1)) : own;
    this.columns = sorted(this.own);
    this.codes = codes.filter((code, place) => code !== '' && this.own.has(place));
    // Of columns of which only their number is remembered, each is accounted for.
    const told = mark?.headers === null ? mark.width : 0;
    this.width = Math.max(plan.columns.length, told, ...this.columns.map((place) => place + 1));
  }

  has(column: number): boolean {
    return this.own.has(column);
  }
}

const sorted = (places: ReadonlySet<number>): number[] =>
  [...places].sort((one, other) => one - other);

const firstColumns = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

function ownPlaces(
  codes: readonly string[],
  planned: readonly string[],
  mark: SheetMark | null,
): Set<number> {
  const stand = (headers: readonly string[]): boolean =>
    headers.every((code, place) => codes[place] === code);
  const written = mark?.headers ?? null;
  // The plan's, whatever is remembered: a run may have broken off before its mark was kept.
  if (written === null || (stand(planned) && !stand(written))) return placesOf(codes, planned);
  return placesOf(codes, written);
}

/**
 * The place of the one header that was written and is another now, where all the others stand as they were
 * written; null: there is no such header. A column that somebody has put in the place of one that was
 * taken out looks the same: what stands in the rows tells them apart.
 */
function changedHeader(codes: readonly string[], written: readonly string[] | null): number | null {
  const [place = null, ...more] = (written ?? []).flatMap((code, at) =>
    codes[at] === code ? [] : [at],
  );
  return place === null || more.length > 0 ? null : place;
}
