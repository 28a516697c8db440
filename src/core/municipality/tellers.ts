/** Who tells a figure: each delivery is gone through once, however many codes reports ask for. */
import type { Measure } from '../summary/measure';
import { isDelivered, type Measures, type SchoolLine } from './roll-up';

/** A measure that was told, with the place of who tells it. */
export interface Told {
  readonly at: number;
  readonly measure: Measure;
}

/**
 * Those that tell each of the codes, in the order of `deliveries`. Of the hundreds of directions that
 * people typed a school tells a few: to ask every school for every code takes ten times as long.
 */
export function tellersOf(
  deliveries: readonly Measures[],
  codes: Iterable<string>,
): (code: string) => readonly Told[] {
  const byCode = new Map<string, Told[]>();
  for (const code of codes) byCode.set(code, []);
  deliveries.forEach((measures, at) => {
    for (const measure of measures.values()) byCode.get(measure.code)?.push({ at, measure });
  });
  return (code) => byCode.get(code) ?? [];
}

/** The same told as counts by school: zero where it delivered without the code, null where it did not. */
export function countsBySchool(
  lines: readonly SchoolLine[],
): (told: readonly Told[]) => (number | null)[] {
  const none = lines.map((line) => (isDelivered(line) ? 0 : null));
  return (told) => {
    const counts: (number | null)[] = none.slice();
    for (const { at, measure } of told) counts[at] = measure.numerator;
    return counts;
  };
}
