/** Where a search stands among the places that it found. */
import type { CellPlace } from '../../../core/schema/place';
import type { Search } from '../../wire/engine';

/** As many as a search gives at most. */
const MOST = 1000;

const isAtOrAfter = (place: CellPlace, here: CellPlace): boolean =>
  place.row > here.row || (place.row === here.row && place.column >= here.column);

/**
 * The first place from the cell on, in the order of the sheets; from the beginning when there is
 * none. `past`: the cell itself does not count.
 */
export function firstFrom(
  places: readonly CellPlace[],
  here: CellPlace,
  sheets: readonly string[],
  past = false,
): number {
  const sheetAt = sheets.indexOf(here.sheet);
  const from = past ? { ...here, column: here.column + 1 } : here;
  const index = places.findIndex((place) =>
    place.sheet === here.sheet ? isAtOrAfter(place, from) : sheets.indexOf(place.sheet) > sheetAt,
  );
  return Math.max(index, 0);
}

/** «3 из 17», «3 из 1000 и более», «Ничего не найдено»; and how much a filter hides besides. */
export function positionText(index: number, count: number, unseen = 0): string {
  const hidden = unseen === 0 ? '' : `, скрыто отбором: ${unseen}`;
  if (count === 0) return `Ничего не найдено${hidden}`;
  return `${index + 1} из ${count}${count >= MOST ? ' и более' : ''}${hidden}`;
}

/** A cell's text with every occurrence of the words replaced. */
export function replacedText(text: string, search: Search, by: string): string {
  if (search.wholeCell) return by;
  const plain = search.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // The search holds е and ё for one letter, unless it looks to the letter.
  const words = search.matchCase ? plain : plain.replace(/[её]/gi, '[её]');
  return text.replace(new RegExp(words, search.matchCase ? 'gu' : 'giu'), () => by);
}
