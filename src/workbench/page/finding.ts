/** Finding words, and «Заменить»: the same words in many cells, as edits of their sheets. */
import type { CellPlace } from '../../core/schema/place';
import { groupBy } from '../../core/values/arrange';
import { counted } from '../../core/values/russian';
import type { Found, Search } from '../wire/engine';
import type { SheetShape } from '../wire/snapshot';
import type { BookDesk } from './book-desk';
import { replacedText } from './parts/found-places';

const CELLS = ['ячейке', 'ячейках', 'ячейках'] as const;

/** The cells of a sheet that change by it. */
function changedCells(shape: SheetShape, places: readonly CellPlace[], search: Search, by: string) {
  return places.flatMap(({ row, column }) => {
    const text = shape.rows[row - 1]?.[column - 1] ?? '';
    const replaced = replacedText(text, search, by);
    return replaced === text ? [] : [{ row: row - 1, column: column - 1, text: replaced }];
  });
}

/** Where the words stand in the book, everything typed so far in it; what a filter hides, none is led to. */
export async function foundIn(
  desk: Pick<BookDesk, 'settle' | 'engine' | 'view'>,
  search: Search,
): Promise<Found> {
  await desk.settle();
  return desk.engine.find(search, await desk.view.hiddenRows());
}

type Replacing = Pick<BookDesk, 'settle' | 'engine' | 'perform' | 'view'>;

/** Replaces in what was found, if it is not hidden; what came of it in a sentence. */
export async function replaceIn(
  desk: Replacing,
  found: Found,
  search: Search,
  by: string,
): Promise<string> {
  // What was typed a moment ago is on its way yet.
  await desk.settle();
  // Which rows are shown is known when what changed last is shown.
  return desk.view.act(() => replaceNow(desk, found, search, by));
}

async function replaceNow(
  desk: Replacing,
  { places, unseen }: Found,
  search: Search,
  by: string,
): Promise<string> {
  const hidden = await desk.view.hiddenRows();
  const shown = places.filter(({ sheet, row }) => !hidden.get(sheet)?.has(row - 1));
  const isHiding = unseen > 0 || shown.length < places.length;
  let count = 0;
  let computed = 0;
  for (const [sheet, found] of groupBy(shown, (place) => place.sheet)) {
    const shape = await desk.engine.sheet(sheet);
    if (!shape) continue;
    if (shape.computed) {
      computed += found.length;
      continue;
    }
    const cells = changedCells(shape, found, search, by);
    if (cells.length === 0) continue;
    const done = await desk.perform({ kind: 'edit', sheet, way: 'replaced', cells });
    if (done?.changed) count += cells.length;
  }
  const left = [
    computed === 0 ? '' : ' Листы, которые заполняет программа, не менялись.',
    isHiding ? ' Строки, скрытые отбором, не менялись.' : '',
  ].join('');
  return count === 0 ? `Заменять нечего.${left}` : `Заменено в ${counted(count, CELLS)}.${left}`;
}
