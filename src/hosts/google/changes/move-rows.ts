/** Rows of a sheet inserted, deleted and put in order: a few calls, however many rows there are. */
import { isSameOrder, rowMapOf, rowsAfter } from '../../../app/row-map';
import type { RowChange } from '../../../app/workbook';
import { GENERAL_FORMAT } from '../cells/written-cells';
import { ensureRoom, type SheetExtent } from '../sheets/sheet-extent';

type Of<Kind> = Extract<RowChange, { readonly kind: Kind }>;

/** The rows from `from` to `to`, without it, that change places with those from `to` to `end`. */
interface Swap {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Two neighbouring blocks that an order swaps; null where it does more than that, or nothing. */
export function swapIn(order: readonly number[]): Swap | null {
  const from = order.findIndex((row, place) => row !== place);
  if (from < 0) return null;
  const to = order[from] ?? 0;
  let end = order.length;
  while (order[end - 1] === end - 1) end--;
  const size = end - from;
  const isSwap = order
    .slice(from, end)
    .every((row, place) => row === from + ((to - from + place) % size));
  return isSwap ? { from, to, end } : null;
}

/** New rows look like the one that they are inserted beside: above, but not like the header. */
function insertRows({ sheet, maxRows }: SheetExtent, { at, count }: Of<'insertRows'>): number {
  // Below the grid there is nothing to move.
  if (at > maxRows) return 0;
  if (at < 2) sheet.insertRowsBefore(at + 1, count);
  else sheet.insertRowsAfter(at, count);
  return count;
}

function deleteRows(extent: SheetExtent, { at, count }: Of<'deleteRows'>, frozen: number): number {
  const { sheet, maxRows } = extent;
  const rows = Math.min(count, maxRows - at);
  if (rows <= 0) return 0;
  // Google keeps one row that is not frozen.
  const spare = maxRows - rows <= frozen ? 1 : 0;
  if (spare > 0) sheet.insertRowsAfter(maxRows, spare);
  sheet.deleteRows(at + 1, rows);
  return spare - rows;
}

/** Sorts by a column of its own, which holds the place of every row and is taken away again. */
function sortRows({ sheet, maxColumns }: SheetExtent, { first, order }: Of<'orderRows'>): void {
  const places: number[][] = order.map(() => []);
  order.forEach((row, place) => {
    places[row] = [place];
  });
  const column = maxColumns + 1;
  sheet.insertColumnsAfter(maxColumns, 1);
  // What is refused from here on must not take the column back, for that is done below.
  SpreadsheetApp.flush();
  try {
    // What the new column has from its neighbour would turn places into texts, or refuse them.
    sheet
      .getRange(first + 1, column, order.length, 1)
      .clearDataValidations()
      .setNumberFormat(GENERAL_FORMAT)
      .setValues(places);
    // A refusal comes out here, before any row has moved.
    SpreadsheetApp.flush();
    sheet.getRange(first + 1, 1, order.length, column).sort({ column, ascending: true });
    // Another one comes out here, while the column can still be taken away.
    SpreadsheetApp.flush();
  } finally {
    sheet.deleteColumn(column);
  }
}

function orderRows(extent: SheetExtent, change: Of<'orderRows'>): void {
  const { first, order } = change;
  if (isSameOrder(order)) return;
  if (first + order.length > extent.maxRows) {
    ensureRoom(extent, first + order.length, extent.maxColumns);
  }
  const swap = swapIn(order);
  if (swap === null) {
    sortRows(extent, change);
    return;
  }
  const { sheet } = extent;
  const lower = sheet.getRange(first + swap.to + 1, 1, swap.end - swap.to, 1);
  sheet.moveRows(lower, first + swap.from + 1);
}

/** Carries out the change; `frozen`: how many rows of the sheet are frozen. */
export function moveRows(extent: SheetExtent, change: RowChange, frozen: number): void {
  if (change.kind === 'insertRows') extent.maxRows += insertRows(extent, change);
  else if (change.kind === 'deleteRows') extent.maxRows += deleteRows(extent, change, frozen);
  else orderRows(extent, change);
  extent.rows = rowsAfter(extent.rows, rowMapOf(change));
}
