/** Merging is addition: associative and commutative to the byte (rule С-03). */
import { inCodeOrder } from './code-order';
import type { Measure } from './measure';

/** A measure while it is added up; its counts as whole hundredths, which add up exactly. */
interface Sum {
  readonly first: Measure;
  title: string;
  numerator: number;
  denominator: number | null;
}

const asHundredths = (count: number): number => Math.round(count * 100);

const sumFrom = (first: Measure): Sum => ({
  first,
  title: first.title,
  numerator: asHundredths(first.numerator),
  denominator: first.denominator === null ? null : asHundredths(first.denominator),
});

function add(sum: Sum, { title, numerator, denominator }: Measure): void {
  // Schools may word one thing differently; the choice must not depend on who came first.
  if (title < sum.title) sum.title = title;
  sum.numerator += asHundredths(numerator);
  if (denominator !== null) sum.denominator = (sum.denominator ?? 0) + asHundredths(denominator);
}

const measureOf = ({ first, title, numerator, denominator }: Sum): Measure => ({
  code: first.code,
  title,
  kind: first.kind,
  numerator: numerator / 100,
  denominator: denominator === null ? null : denominator / 100,
});

/** The sums by code, in the order of codes; a measure that nobody has is absent, not zero. */
export function mergeMeasures(parts: readonly Iterable<Measure>[]): Measure[] {
  const sums = new Map<string, Sum>();
  for (const measures of parts) {
    for (const measure of measures) {
      const sum = sums.get(measure.code);
      if (sum === undefined) sums.set(measure.code, sumFrom(measure));
      else add(sum, measure);
    }
  }
  return inCodeOrder([...sums.values()].map(measureOf));
}
