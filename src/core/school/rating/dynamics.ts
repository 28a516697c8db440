/** How a place has changed since the previous rating (rule Р-10). */

/** Places gained; below zero: lost; null without a previous place. */
export function gainOf(place: number, previous: number | undefined): number | null {
  return previous === undefined ? null : previous - place;
}

/** «↑ 2», «↓ 1», «=», or «—» without a previous place. */
export function dynamicsText(gain: number | null): string {
  if (gain === null) return '—';
  if (gain === 0) return '=';
  return gain > 0 ? `↑ ${gain}` : `↓ ${-gain}`;
}
