/** Where a note stands: near its cell, whole on the screen, and never over what must be seen. */
import type { Box } from '../surface';

const GAP = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The first of the places right, left, below and above the cell where the note covers none of the
 * boxes to be kept free, and `headers` only if it has to; null when there is none.
 */
export function notePlace(
  cell: Box,
  note: Size,
  room: Size,
  free: readonly Box[],
  headers: Box,
): { readonly left: number; readonly top: number } | null {
  const right = cell.left + cell.width + GAP;
  const left = cell.left - GAP - note.width;
  const below = cell.top + cell.height + GAP;
  const above = cell.top - GAP - note.height;
  const besideTop = clamp(cell.top, room.height - note.height);
  const underLeft = clamp(cell.left, room.width - note.width);
  const places = [
    { left: right, top: besideTop },
    { left, top: besideTop },
    { left: underLeft, top: below },
    { left: underLeft, top: above },
  ];
  const open = places.filter((place) => {
    const box = { ...place, ...note };
    return isWithin(box, room) && !free.some((other) => overlaps(box, other));
  });
  return open.find((place) => !overlaps({ ...place, ...note }, headers)) ?? open[0] ?? null;
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

const isWithin = ({ left, top, width, height }: Box, room: Size): boolean =>
  left >= 0 && top >= 0 && left + width <= room.width && top + height <= room.height;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
