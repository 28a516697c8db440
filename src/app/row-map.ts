/** Where the rows of a sheet stand after a change of rows; rows are counted from 0. */
import { Fault } from '../core/values/fault';
import type { RowChange } from './workbook';

/** Rows from `top` to `bottom`, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

export interface RowMap {
  /** The first row that can stand elsewhere, and the last one: everything outside stays. */
  readonly first: number;
  readonly last: number;
  /** Where a row stands afterwards; null: it is gone. */
  rowAfter(row: number): number | null;
  /** Where the row that stands there afterwards stood before; null: it is new. */
  rowBefore(row: number): number | null;
  /**
   * The rows that a block of rows has become, in one piece; null: all are gone; 'torn': they no
   * longer stand together.
   */
  spanAfter(span: RowSpan): RowSpan | null | 'torn';
  /** The same of a merged area, whose rows must also keep their order among themselves. */
  mergeAfter(span: RowSpan): RowSpan | null | 'torn';
}

/** The map of a change. Throws `Fault` where the change speaks of no rows, or of a row twice. */
export function rowMapOf(change: RowChange): RowMap {
  if (change.kind === 'orderRows') return orderMap(change.first, change.order);
  const { at, count } = change;
  if (!isIndex(at) || !isIndex(count) || count === 0) throw noSuchRows();
  return change.kind === 'insertRows' ? insertMap(at, count) : deleteMap(at, count);
}

/** Where rows go by several changes, made one behind the other. */
export type RowWays = Pick<RowMap, 'rowAfter' | 'rowBefore'>;

export function rowWays(maps: readonly RowMap[]): RowWays {
  return {
    rowAfter: (row) =>
      maps.reduce<number | null>((at, map) => (at === null ? null : map.rowAfter(at)), row),
    rowBefore: (row) =>
      maps.reduceRight<number | null>((at, map) => (at === null ? null : map.rowBefore(at)), row),
  };
}

/** What rows hold after a change, from the top down. */
export function rowsAfter<T>(
  rows: readonly (readonly T[])[],
  { rowAfter }: Pick<RowMap, 'rowAfter'>,
): (readonly T[])[] {
  const moved: (readonly T[])[] = [];
  for (const [row, cells] of rows.entries()) {
    const after = rowAfter(row);
    if (after !== null) moved[after] = cells;
  }
  return Array.from(moved, (cells) => cells ?? []);
}

/** Whether an order leaves every row where it is. */
export const isSameOrder = (order: readonly number[]): boolean =>
  order.every((row, place) => row === place);

const isIndex = (number: number): boolean => Number.isInteger(number) && number >= 0;

const noSuchRows = (): Fault =>
  new Fault('Таких строк на листе нет: выделите строки заново и повторите.');

function insertMap(at: number, count: number): RowMap {
  const rowAfter = (row: number): number => (row >= at ? row + count : row);
  const rowBefore = (row: number): number | null =>
    row < at ? row : row < at + count ? null : row - count;
  const spanAfter = ({ top, bottom }: RowSpan): RowSpan => ({
    top: rowAfter(top),
    bottom: rowAfter(bottom),
  });
  return {
    first: at,
    last: Number.POSITIVE_INFINITY,
    rowAfter,
    rowBefore,
    spanAfter,
    mergeAfter: spanAfter,
  };
}

function deleteMap(at: number, count: number): RowMap {
  const behind = at + count;
  const isGone = (row: number): boolean => row >= at && row < behind;
  const shifted = (row: number): number => (row >= behind ? row - count : row);
  const spanAfter = ({ top, bottom }: RowSpan): RowSpan | null => {
    const begins = isGone(top) ? behind : top;
    const ends = isGone(bottom) ? at - 1 : bottom;
    return begins > ends ? null : { top: shifted(begins), bottom: shifted(ends) };
  };
  return {
    first: at,
    last: Number.POSITIVE_INFINITY,
    rowAfter: (row) => (isGone(row) ? null : shifted(row)),
    rowBefore: (row) => (row >= at ? row + count : row),
    spanAfter,
    mergeAfter: spanAfter,
  };
}

function orderMap(first: number, order: readonly number[]): RowMap {
  const places = new Map(order.map((row, place) => [first + row, first + place]));
  const last = first + order.length - 1;
  const isOrder = order.every((row) => isIndex(row) && row < order.length);
  if (!isIndex(first) || !isOrder || places.size !== order.length) throw noSuchRows();
  const rowAfter = (row: number): number => places.get(row) ?? row;
  return {
    first,
    last,
    rowAfter,
    rowBefore: (row) => first + (order[row - first] ?? row - first),
    spanAfter({ top, bottom }) {
      const begins = Math.max(top, first);
      const ends = Math.min(bottom, last);
      if (begins > ends || (begins === first && ends === last)) return { top, bottom };
      let [lowest, highest] = [last, first];
      for (let row = begins; row <= ends; row += 1) {
        lowest = Math.min(lowest, rowAfter(row));
        highest = Math.max(highest, rowAfter(row));
      }
      if (highest - lowest !== ends - begins) return 'torn';
      // Rows outside the block stay: the moved ones must still adjoin them.
      if ((top < begins || bottom > ends) && lowest !== begins) return 'torn';
      return top < begins || bottom > ends ? { top, bottom } : { top: lowest, bottom: highest };
    },
    mergeAfter({ top, bottom }) {
      const moved = rowAfter(top) - top;
      for (let row = Math.max(top, first); row <= Math.min(bottom, last); row += 1) {
        if (rowAfter(row) - row !== moved) return 'torn';
      }
      if (moved !== 0 && bottom > last) return 'torn';
      return { top: top + moved, bottom: bottom + moved };
    },
  };
}

/** A merged area of several rows that an order would tear apart. */
export const tornMerge = (reference: string): Fault =>
  new Fault(
    `Объединённые ячейки ${reference} разошлись бы по разным строкам: ` +
      'разъедините их и повторите.',
  );
