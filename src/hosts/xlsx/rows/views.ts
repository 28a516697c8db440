/** What a sheet's view says of rows: the cell that is chosen, the frozen rows. */
import { columnLetters } from '../../../core/values/column-letters';
import { areaOf } from '../reading/cell-address';
import { attributeOf, type Outline } from '../xml/outline';
import type { RowMove } from './row-move';
import { areasAfter, areasIn, referencesTo } from './rules';

/** Where a view's cell is afterwards: it follows inserted and deleted rows, an order leaves it. */
export function movedPlace(place: string, move: RowMove): string {
  const area = areaOf(place);
  const { change } = move;
  if (!area || change.kind === 'orderRows') return place;
  const row = move.row(area.top) ?? change.at;
  return row === area.top ? place : `${columnLetters(area.left)}${row + 1}`;
}

/** How many rows of a pane are frozen: rows that go in among them, or out, count. */
export function movedFrozenRows(pane: Outline, { change }: RowMove): Record<string, string> {
  const split = Number(attributeOf(pane, 'ySplit') ?? 0);
  const isFrozen = attributeOf(pane, 'state')?.startsWith('frozen') === true;
  if (!isFrozen || split === 0 || change.kind === 'orderRows' || change.at >= split) return {};
  const gone = Math.min(change.count, split - change.at);
  // A pane of no rows is no pane.
  const after = change.kind === 'insertRows' ? split + change.count : Math.max(1, split - gone);
  return after === split ? {} : { ySplit: String(after) };
}

/** The areas that are chosen: they follow inserted and deleted rows, an order leaves them. */
export function movedSelection(selection: Outline, move: RowMove): Record<string, string> {
  const areas = areasIn(attributeOf(selection, 'sqref') ?? '') ?? [];
  if (areas.length === 0 || move.change.kind === 'orderRows') return {};
  const after = referencesTo(areasAfter(areas, move));
  return { sqref: after || movedPlace(attributeOf(selection, 'activeCell') ?? 'A1', move) };
}
