/** Texts that are longer than their cell run on over the blank cells to the right, as in any spreadsheet. */
import type { SheetModel } from './sheet-model';
import type { Placed } from './side';
import type { TextMeasure } from './text-measure';

/** Padding and line of a cell, at 100 %; so has the style sheet. */
export const AROUND_TEXT = 11;

/** What runs over a row's cells, by their columns. */
export interface Overruns {
  /** Pixels of the screen that a cell's text takes, its own cell included. */
  readonly reach: ReadonlyMap<number, number>;
  /** Cells whose right line a text runs over. */
  readonly crossed: ReadonlySet<number>;
}

/** Most rows: one object for them all. */
const NO_OVERRUNS: Overruns = { reach: new Map(), crossed: new Set() };

/** Reckons the overruns of one row among the columns that are drawn, from left to right. */
export function overrunsOf(
  row: number,
  places: readonly Placed[],
  model: SheetModel,
  measure: TextMeasure,
  zoom: number,
): Overruns {
  const reach = new Map<number, number>();
  const crossed = new Set<number>();
  places.forEach((place, at) => {
    const text = model.text(row, place.index);
    if (text === '' || !isBlankAt(model, row, place, places[at + 1])) return;
    const look = model.look(row, place.index);
    // Numbers stand at the right, and stay where they are.
    if (look.wrap || (look.align !== undefined && look.align !== 'left')) return;
    if (model.merged.around(row, place.index) || model.isCheckbox(row, place.index)) return;
    const needed = (measure.width(text, look) + AROUND_TEXT) * zoom;
    let room = place.size;
    let last = at;
    while (room < needed && isBlankAt(model, row, places[last], places[last + 1])) {
      crossed.add(places[last]?.index ?? 0);
      last += 1;
      room += places[last]?.size ?? 0;
    }
    if (last > at) reach.set(place.index, Math.min(room, Math.ceil(needed)));
  });
  return reach.size === 0 ? NO_OVERRUNS : { reach, crossed };
}

/** Whether the next drawn cell stands right beside this one, and is blank. */
function isBlankAt(
  model: SheetModel,
  row: number,
  place: Placed | undefined,
  next: Placed | undefined,
): boolean {
  if (!place || !next || place.begin + place.size !== next.begin) return false;
  if (model.text(row, next.index) !== '' || model.isCheckbox(row, next.index)) return false;
  return !model.merged.around(row, next.index);
}
