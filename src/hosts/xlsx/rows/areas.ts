/** Lists of areas («B2:B9 D4») when rows move. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { cellAddress } from '../../../core/values/cell-address';
import { MOST_ROWS } from '../../../core/values/sheet-limits';
import { areaOf } from '../reading/cell-address';
import type { RowMove } from './row-move';

/** The areas of «B2:B9 D4». Null: something that is no area of cells stands among them. */
export function areasIn(references: string): MergedArea[] | null {
  const found = references.split(/\s+/).filter(Boolean).map(areaOf);
  const known = found.filter((area) => area !== null);
  return known.length === found.length ? known : null;
}

/** «B2:B9 D4». */
export function referencesTo(areas: readonly MergedArea[]): string {
  return areas
    .map(({ top, left, bottom, right }) => {
      const first = cellAddress(top, left);
      const last = cellAddress(bottom, right);
      return first === last ? first : `${first}:${last}`;
    })
    .join(' ');
}

/** Where areas are afterwards; what an order tears apart becomes several, what it brings together one. */
export function areasAfter(areas: readonly MergedArea[], move: RowMove): MergedArea[] {
  const after = areas.flatMap((area) => {
    const span = move.span(area);
    if (span === null) return [];
    return span === 'torn' ? scattered(area, move) : [{ ...area, ...span }];
  });
  const isOrder = move.change.kind === 'orderRows';
  return isOrder && referencesTo(after) !== referencesTo(areas) ? joined(after) : after;
}

/** Areas of the same columns that adjoin each other as one. */
function joined(areas: readonly MergedArea[]): MergedArea[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const found: MergedArea[] = [];
  for (const area of sorted) {
    const above = found[found.length - 1];
    const isNext = above?.left === area.left && above.right === area.right;
    if (above && isNext && above.bottom === area.top - 1) {
      found[found.length - 1] = { ...above, bottom: area.bottom };
    } else found.push(area);
  }
  return found;
}

/** The same of what new rows take over from the row that they look like. */
export function ruledAreasAfter(areas: readonly MergedArea[], move: RowMove): MergedArea[] {
  const after = areasAfter(areas, move);
  const { change, model } = move;
  if (change.kind !== 'insertRows' || model === null) return after;
  const { at, count } = change;
  if (model < at) {
    return after.map((area) =>
      area.bottom === model ? { ...area, bottom: Math.min(model + count, MOST_ROWS - 1) } : area,
    );
  }
  return after.map((area) => (area.top === at + count ? { ...area, top: at } : area));
}

function scattered(area: MergedArea, move: RowMove): MergedArea[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  return joined(
    rows.map((row) => {
      const after = move.row(row) ?? row;
      return { ...area, top: after, bottom: after };
    }),
  );
}
