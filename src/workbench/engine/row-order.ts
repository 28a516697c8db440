/** Moving and sorting rows, as orders of the port. */
import { isSameOrder } from '../../app/row-map';
import type { RowChange } from '../../app/workbook';
import { filledHeight, type SheetGrid } from '../../core/schema/sheet-grid';
import { textOf } from '../../core/schema/shown';
import { type Cell, isBlankCell, isDayCell } from '../../core/values/cell';
import type { RowOperation } from '../wire/operations';

/** `order[i]` is the row, counted from 0 at `first`, that stands in place `i` afterwards. */
export interface RowOrder {
  readonly first: number;
  readonly order: readonly number[];
}

/** `count` rows from `at` on in front of the row `before`; null when they stand there. */
export function movedOrder(at: number, count: number, before: number): RowOrder | null {
  const first = Math.min(at, before);
  const end = Math.max(at + count, before);
  const rows = Array.from({ length: end - first }, (_, index) => index);
  const from = at - first;
  const moving = rows.slice(from, from + count);
  const staying = rows.filter((row) => row < from || row >= from + count);
  const target = before - first;
  const order = [
    ...staying.filter((row) => row < target),
    ...moving,
    ...staying.filter((row) => row >= target),
  ];
  return isSameOrder(order) ? null : { first, order };
}

/** Numbers and days, then texts, then anything else. */
function rankOf(cell: Cell): number {
  if (typeof cell === 'number' || (typeof cell === 'object' && cell !== null && isDayCell(cell))) {
    return 0;
  }
  return typeof cell === 'string' ? 1 : 2;
}

const numberIn = (cell: Cell): number =>
  typeof cell === 'number'
    ? cell
    : typeof cell === 'object' && cell !== null && isDayCell(cell)
      ? cell.day
      : 0;

const TEXTS = new Intl.Collator('ru', { numeric: true });

function compared(left: Cell, right: Cell): number {
  const ranks = rankOf(left) - rankOf(right);
  if (ranks !== 0) return ranks;
  if (rankOf(left) === 0) return numberIn(left) - numberIn(right);
  return TEXTS.compare(textOf(left), textOf(right));
}

/**
 * The rows under the header, down to the last filled one, by a column: numbers and days, then texts;
 * blank cells come last either way. Equal rows keep their order. Null when they stand in it.
 */
export function sortedOrder(
  { rows }: SheetGrid,
  column: number,
  descending: boolean,
  headerRow: number,
): RowOrder | null {
  const first = headerRow + 1;
  const body = rows.slice(first, filledHeight(rows));
  const cellAt = (row: number): Cell => body[row]?.[column] ?? null;
  const indexes = body.map((_, row) => row);
  const filled = indexes.filter((row) => !isBlankCell(cellAt(row)));
  const blank = indexes.filter((row) => isBlankCell(cellAt(row)));
  const sign = descending ? -1 : 1;
  const order = [
    ...filled.sort((left, right) => sign * compared(cellAt(left), cellAt(right))),
    ...blank,
  ];
  return isSameOrder(order) ? null : { first, order };
}

/** The changes of the port that an operation on rows is, one behind the other; none: it changes nothing. */
export function rowChangesOf(
  operation: RowOperation,
  grid: SheetGrid,
  headerRow: number,
): readonly RowChange[] {
  const { kind, sheet } = operation;
  if (kind === 'deleteRowsApart') {
    // From the foot up: what goes moves no row of a stretch that is still to go.
    return operation.stretches
      .map(({ at, count }) => ({ kind: 'deleteRows' as const, sheet, at, count }))
      .reverse();
  }
  if (kind === 'insertRows' || kind === 'deleteRows') {
    const { at, count } = operation;
    return count > 0 ? [{ kind, sheet, at, count }] : [];
  }
  const order =
    kind === 'moveRows'
      ? movedOrder(operation.at, operation.count, operation.before)
      : sortedOrder(grid, operation.column, operation.descending, headerRow);
  return order ? [{ kind: 'orderRows', sheet, ...order }] : [];
}

/** The first row, counted from 0, that an operation is about. */
export function firstRowOf(operation: RowOperation, headerRow: number): number {
  if (operation.kind === 'sortRows') return headerRow + 1;
  if (operation.kind === 'deleteRowsApart') return operation.stretches[0]?.at ?? headerRow + 1;
  return operation.at;
}
