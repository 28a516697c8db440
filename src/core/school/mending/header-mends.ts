/** Headers that are missing while it is clear which column they belong to. */
import { bindSheet } from '../../schema/binding';
import type { SheetGrid } from '../../schema/sheet-grid';
import { textOf } from '../../schema/shown';
import { isCloseTo } from '../../schema/spelling';
import type { Table } from '../../schema/table';
import { isBlankCell } from '../../values/cell';
import { mixesAlphabets } from '../../values/text';
import type { CellMend } from './mend';

/** A sheet's header row and what is known of its columns; positions count from 0. */
interface HeaderRow {
  readonly table: Table;
  readonly cells: SheetGrid;
  readonly bound: ReadonlyMap<string, number>;
  /** One past the last column that holds anything. */
  readonly width: number;
}

function surveyHeaders(table: Table, cells: SheetGrid): HeaderRow {
  const { positions } = bindSheet(table, cells);
  let width = 0;
  for (const row of cells.rows) {
    for (let at = row.length; at > width; at--) if (!isBlankCell(row[at - 1])) width = at;
  }
  return { table, cells, bound: positions, width };
}

const headerAt = ({ cells }: HeaderRow, at: number): string => textOf(cells.rows[0]?.[at] ?? null);

/** The columns whose header no declared column claims: a user's own, or a misspelt one. */
function strangers(sheet: HeaderRow): number[] {
  const claimed = new Set(sheet.bound.values());
  return Array.from({ length: sheet.width }, (_, at) => at).filter(
    (at) => !claimed.has(at) && headerAt(sheet, at) !== '',
  );
}

/** The one strange header that is nearly this one, and nearly no other missing one. */
function misspelt(sheet: HeaderRow, header: string, missing: readonly string[]): number | null {
  const close = strangers(sheet).filter((at) => isCloseTo(headerAt(sheet, at), header));
  const [only, another] = close;
  if (only === undefined || another !== undefined) return null;
  const rivals = missing.filter((other) => isCloseTo(headerAt(sheet, only), other));
  return rivals.length === 1 ? only : null;
}

/** Where the nearest bound column on one side says that the column at `index` must stand. */
function reckoned(sheet: HeaderRow, index: number, step: -1 | 1): number | null {
  const keys = Object.keys(sheet.table.columns);
  for (let at = index + step; at >= 0 && at < keys.length; at += step) {
    const position = sheet.bound.get(keys[at] ?? '');
    if (position !== undefined) return position + index - at;
  }
  return null;
}

/** The unnamed column between the declared neighbours; both must agree where there are two. */
function unnamed(sheet: HeaderRow, index: number): number | null {
  const [fromLeft, fromRight] = [reckoned(sheet, index, -1), reckoned(sheet, index, 1)];
  if (fromLeft !== null && fromRight !== null && fromLeft !== fromRight) return null;
  const at = fromLeft ?? fromRight;
  return at !== null && at >= 0 && at < sheet.width && headerAt(sheet, at) === '' ? at : null;
}

/** Whether a missing column cannot be among those that are there: then it was deleted. */
function isDeleted(sheet: HeaderRow): boolean {
  const claimed = new Set(sheet.bound.values());
  return sheet.bound.size > 0 && claimed.size === sheet.width;
}

/**
 * Whether an unnamed column behind the last declared one may as well be somebody's notes: an older
 * sheet, other than a damaged one, never had the column that is looked for (rule З-25).
 */
function mayBeNotes(sheet: HeaderRow, index: number, at: number): boolean {
  return at < sheet.width && headerAt(sheet, at) === '' && reckoned(sheet, index, 1) === null;
}

/** The missing headers of a sheet whose place is clear. */
export function headerMends(table: Table, cells: SheetGrid): CellMend[] {
  const sheet = surveyHeaders(table, cells);
  const columns = Object.entries(table.columns);
  const missing = columns.filter(([key]) => !sheet.bound.has(key));
  const names = missing.map(([, column]) => column.header);
  const taken = new Set<number>();
  let end = sheet.width;
  const respelt = columns.flatMap(([key, { header }]): CellMend[] => {
    const at = sheet.bound.get(key);
    const was = at === undefined ? null : (cells.rows[0]?.[at] ?? null);
    // Read by its look (З-29); whoever looks for it by its letters does not find it.
    if (
      at === undefined ||
      typeof was !== 'string' ||
      !mixesAlphabets(was) ||
      mixesAlphabets(header)
    )
      return [];
    const place = { sheet: table.sheet, row: 1, column: at + 1, header };
    return [{ kind: 'header', ...place, was, becomes: header }];
  });
  const restored = missing.flatMap(([key, { header, addedLater }]): CellMend[] => {
    const index = columns.findIndex(([other]) => other === key);
    const found = misspelt(sheet, header, names) ?? unnamed(sheet, index);
    const isLater = addedLater !== false && sheet.bound.size > 0;
    const at = found ?? (isLater || isDeleted(sheet) ? end++ : null);
    if (at === null || taken.has(at)) return [];
    if (isLater && mayBeNotes(sheet, index, at)) return [];
    taken.add(at);
    const was = cells.rows[0]?.[at] ?? null;
    const place = { sheet: table.sheet, row: 1, column: at + 1, header };
    return [{ kind: 'header', ...place, was, becomes: header }];
  });
  return [...respelt, ...restored];
}
