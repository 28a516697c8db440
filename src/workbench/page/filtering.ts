/** The filter of a column and the sorting by it, from the sheet as it is now. */
import type { BookDesk } from './book-desk';
import { belowColumnHead } from './parts/column-place';
import { byId } from './parts/elements';
import { openFilterPopup } from './parts/filter-popup';
import { distinctValues } from './parts/filter-values';

/** Opens the filter of a column below its head. */
export async function openFilter(
  { view }: BookDesk,
  column: number,
  sort: (descending: boolean) => void,
): Promise<void> {
  const shape = await view.read();
  if (!shape) return;
  const header = shape.headerRow;
  const texts = shape.rows.slice(header + 1).map((row) => row[column] ?? '');
  const now = view.filter();
  openFilterPopup({
    header: shape.rows[header]?.[column] ?? '',
    values: distinctValues(texts),
    chosen: now?.column === column ? now.texts : null,
    ...belowColumnHead(byId('grid'), column),
    apply: (texts) => void view.setFilter(texts === null ? null : { column, texts }),
    sort: shape.computed ? null : sort,
  });
}

/** How many rows of the shown sheet a filter lets through; null without one. */
export function filtered({ view }: BookDesk): { shown: number; all: number } | null {
  const { shown: shape, hiddenCount } = view;
  if (!view.filter() || !shape) return null;
  const all = Math.max(0, shape.rows.length - shape.headerRow - 1);
  return { shown: all - hiddenCount, all };
}
