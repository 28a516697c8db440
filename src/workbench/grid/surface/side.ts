/** One of the two directions of the drawn sheet: what is frozen, what is scrolled, what fits. */
import type { Axis } from './axis';

/** A frozen part larger than this would leave no room to see the rest. */
const MOST_FROZEN = 0.6;
/** Nearer to the end than this a sheet is at its end. */
const NEAR_END = 50;

export interface Side {
  readonly axis: Axis;
  /** Where cells begin behind the heads. */
  readonly head: number;
  /** How many rows or columns stay, and their pixels. */
  readonly frozen: number;
  readonly frozenSize: number;
  readonly count: number;
  /** The room on the screen, heads included. */
  readonly room: number;
  /** How far it is scrolled. */
  readonly scrolled: number;
}

/** A row or column that is on the screen: from where in the sheet, and how large. */
export interface Placed {
  readonly index: number;
  readonly begin: number;
  readonly size: number;
}

/** A side with as much of the wanted frozen part as leaves room for the rest. */
export function sideOf(
  wanted: number,
  given: Pick<Side, 'axis' | 'head' | 'count' | 'room' | 'scrolled'>,
): Side {
  const { axis, head, room } = given;
  let frozen = wanted;
  while (frozen > 0 && axis.offset(frozen) > (room - head) * MOST_FROZEN) frozen--;
  return { ...given, frozen, frozenSize: axis.offset(frozen) };
}

/** How far a side can be scrolled. */
export function farthest({ axis, head, count, room }: Side): number {
  return Math.max(0, head + axis.offset(count) - room);
}

/** Whether a person has scrolled to where the sheet must go on. */
export function isAtEnd(side: Side): boolean {
  return side.scrolled > 0 && side.scrolled >= farthest(side) - NEAR_END;
}

/** Where a span of rows (columns) begins on the screen, and its pixels. */
export function spanOf(side: Side, from: number, to: number): { begin: number; size: number } {
  const { axis, head, frozen, frozenSize, scrolled } = side;
  const begin = head + axis.offset(from) - (from < frozen ? 0 : scrolled);
  const end = head + axis.offset(to + 1) - (to < frozen ? 0 : scrolled);
  // What begins among the frozen ones shows there, however far the rest is scrolled.
  const least = from < frozen && to >= frozen ? frozenSize - axis.offset(from) : 0;
  return { begin, size: Math.max(end - begin, least) };
}

/** The shown row (column) at a pixel of the screen; the nearest beyond the sheet. */
export function indexAt({ axis, head, frozenSize, count, scrolled }: Side, pixel: number): number {
  const inside = pixel - head;
  const index = axis.at(inside < frozenSize ? inside : inside + scrolled);
  return index < count ? index : axis.at(axis.offset(count) - 1);
}

/** How much further a side must be scrolled so that something is whole on the screen. */
export function shiftTo(side: Side, index: number, begin: number, size: number): number {
  if (index < side.frozen) return 0;
  const first = side.head + side.frozenSize;
  if (begin < first || size > side.room - first) return begin - first;
  return Math.max(0, begin + size - side.room);
}

/** Whether something that begins there is on the screen. */
export function isSeen(side: Side, index: number, begin: number): boolean {
  return begin < side.room && (index < side.frozen || begin >= side.head + side.frozenSize);
}

/** How many of the scrolled part fit on the screen, at least one. */
export function fitting({ axis, head, frozenSize, room, scrolled }: Side): number {
  return Math.max(1, axis.at(scrolled + Math.max(0, room - head)) - axis.at(frozenSize + scrolled));
}

/** The shown frozen rows (columns). */
export function frozenOf(side: Side): Placed[] {
  return shownOf(side, 0, side.frozen);
}

/** The shown rows (columns) of the scrolled part that are on the screen. */
export function scrolledOf(side: Side): Placed[] {
  const { axis, frozenSize, head, room, scrolled, count, frozen } = side;
  const first = Math.max(frozen, axis.at(frozenSize + scrolled));
  const end = Math.min(count, axis.at(scrolled + Math.max(0, room - head)) + 1);
  return shownOf(side, first, end);
}

function shownOf({ axis }: Side, first: number, end: number): Placed[] {
  const shown: Placed[] = [];
  // `next` leaps over hidden ones, however many there are.
  for (let index = axis.at(axis.offset(first)); index < end; index = axis.next(index, 1)) {
    shown.push({ index, begin: axis.offset(index), size: axis.size(index) });
  }
  return shown;
}
