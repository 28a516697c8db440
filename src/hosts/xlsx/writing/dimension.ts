/** The `dimension` element: the area that a sheet's cells take. */
import { areaAddress } from '../../../core/values/cell-address';
import { areaOf } from '../reading/cell-address';
import type { Splice } from '../xml/splice';
import type { SheetLayout } from './sheet-layout';

/** Grows the dimension, where the sheet has one, so that it covers these cells (from 0). */
export function updatedDimension(
  xml: string,
  layout: SheetLayout,
  cells: readonly { readonly row: number; readonly column: number }[],
): Splice[] {
  const span = layout.dimension;
  if (!span) return [];
  const element = xml.slice(span.start, span.end);
  const known = areaOf(/\sref\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? '');
  if (!known) return [];
  let { bottom, right } = known;
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const reference = areaAddress({ top: 0, left: 0, bottom, right });
  const text = element.replace(/(\sref\s*=\s*["'])[^"']*/, `$1${reference}`);
  return [{ start: span.start, end: span.end, text }];
}
