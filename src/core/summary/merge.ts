/** Merging is addition: associative and commutative to the byte (rule С-03). */
import { sumOfHundredths } from '../values/decimal';
import { compareCodes } from './code-order';
import type { Measure } from './measure';

function add(left: Measure, right: Measure): Measure {
  const { code, kind } = left;
  const both = left.denominator === null && right.denominator === null;
  return {
    code,
    kind,
    // Schools may word one thing differently; the choice must not depend on who came first.
    title: left.title < right.title ? left.title : right.title,
    numerator: sumOfHundredths([left.numerator, right.numerator]),
    denominator: both ? null : (left.denominator ?? 0) + (right.denominator ?? 0),
  };
}

/** The sums by code, in the order of codes; a measure that nobody has is absent, not zero. */
export function mergeMeasures(parts: readonly (readonly Measure[])[]): Measure[] {
  const sums = new Map<string, Measure>();
  for (const measures of parts) {
    for (const measure of measures) {
      const before = sums.get(measure.code);
      sums.set(measure.code, before === undefined ? measure : add(before, measure));
    }
  }
  return [...sums.values()].sort((a, b) => compareCodes(a.code, b.code));
}
