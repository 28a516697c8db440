/** Places, shared and dense (rules Р-08, Р-09). */
import type { Settings } from '../school-settings';

export interface Place {
  /** 1 = the best. */
  readonly place: number;
  /** As shown: «3», «1–2» for a shared place under «1, 1, 3». */
  readonly shown: string;
}

/**
 * Places of items already ordered from the best; `tied` says whether two neighbours stand equal.
 * «1, 1, 3»: 1 + how many stand strictly higher, shared places shown as a span; «1, 1, 2»: 1 +
 * how many distinct results stand higher.
 */
export function placesOf<T>(
  ordered: readonly T[],
  tied: (left: T, right: T) => boolean,
  numbering: Settings['placeNumbering'],
): Place[] {
  const places: Place[] = [];
  let groups = 0;
  let start = 0;
  while (start < ordered.length) {
    const first = ordered[start] as T;
    let end = start + 1;
    while (end < ordered.length && tied(first, ordered[end] as T)) end++;
    groups += 1;
    const place = numbering === '1, 1, 2' ? groups : start + 1;
    const shared = numbering === '1, 1, 3' && end - start > 1;
    const shown = shared ? `${place}–${end}` : String(place);
    for (let index = start; index < end; index++) places.push({ place, shown });
    start = end;
  }
  return places;
}
