/** The directions and quarters that schools ask for or plan, in the order of studying. */

import { type ComputedColumn, column } from '../../schema/computed-sheet';
import type { DeclaredMeasure } from '../../summary/measure';
import {
  codeOf,
  type DirectionQuarter,
  directionQuarterOf,
  isUnder,
  partsOf,
} from '../../summary/measure-code';
import { compare } from '../../values/arrange';
import { fold } from '../../values/text';
import { COURSE_DIRECTIONS } from '../../vocabulary/education';
import type { Measures } from '../roll-up';
import { spelling } from './breakdown';

/** A direction in a quarter, as the words of a code tell it. */
export interface QuarterLine extends DirectionQuarter {
  /** The two words as the codes have them. */
  readonly words: readonly string[];
}

/** The columns that say which direction and quarter a row is of. */
export const quarterColumns = <
  Row extends Pick<DirectionQuarter, 'direction' | 'quarter' | 'year'>,
>(): ComputedColumn<Row>[] => [
  column('Направление', 'text', 220, ({ direction }) => direction, { wrap: true }),
  column('Квартал', 'integer', 75, ({ quarter }) => quarter),
  column('Год', 'integer', 65, ({ year }) => year),
];

/** The one word of a map for words of a code. */
const keyOf = (words: readonly string[]): string => words.join('/');

/** In the order of studying: year, quarter, then direction. */
function inPlanOrder(a: QuarterLine, b: QuarterLine): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    (a.quarter ?? 0) - (b.quarter ?? 0) ||
    compare(fold(a.direction), fold(b.direction))
  );
}

const spelt = spelling(COURSE_DIRECTIONS);

/** Every direction and quarter that one of the measures is broken down by. */
export function directionQuarters(
  total: Measures,
  measures: readonly DeclaredMeasure[],
): QuarterLine[] {
  const found = new Map<string, QuarterLine>();
  for (const code of total.keys()) {
    if (!measures.some((measure) => isUnder(measure, code))) continue;
    const words = partsOf(code).words.slice(0, 2);
    const told = directionQuarterOf(words);
    found.set(keyOf(words), { ...told, direction: spelt(told.direction), words });
  }
  return [...found.values()].sort(inPlanOrder);
}

/** A look-up of the counts under a direction and quarter, by the third word of their codes. */
export function thirdWords(
  total: Measures,
  measure: DeclaredMeasure,
): (line: QuarterLine) => ReadonlyMap<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { code, numerator } of total.values()) {
    if (!isUnder(measure, code)) continue;
    const { words } = partsOf(code);
    const key = keyOf(words.slice(0, 2));
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own.set(keyOf(words.slice(2)), numerator));
  }
  return ({ words }) => counts.get(keyOf(words)) ?? new Map();
}

/** The code of a measure under a direction and quarter. */
export const codeUnder = (measure: DeclaredMeasure, { words }: QuarterLine): string =>
  codeOf(measure, ...words);
