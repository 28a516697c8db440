/** «Показатели вручную» as they go to the region: under their words, never summed by chance (С-24). */
import type { HandIndicator } from '../summary/hand-indicators';
import type { Measure } from '../summary/measure';
import { codeOf, isUnder } from '../summary/measure-code';
import { HAND_FAMILY, OTHER } from '../summary/measures';
import { isTelling } from '../summary/telling-words';
import { groupBy } from '../values/arrange';
import { isHundredths } from '../values/decimal';
import { fold } from '../values/text';

/** What all their codes begin with. */
const HAND = { code: HAND_FAMILY.letter, title: 'Показатель муниципалитета' };

/** Whether it was entered by hand somewhere below: «Р/школы, принявшие участие …». */
export const isHandedOverByHand = (code: string): boolean => isUnder(HAND, code);

/** Why an indicator stays in its workbook; «unnamed»: another one is called «иное» too, by a name or so. */
export type WhyKept = 'sameTitle' | 'takenTitle' | 'unnamed' | 'fraction';

export interface HandMeasure {
  readonly indicator: HandIndicator;
  /** As it leaves; null: it stays. */
  readonly measure: Measure | null;
  readonly why: WhyKept | null;
  /** Its title tells of a person, so that it leaves under «иное». */
  readonly isNamed: boolean;
}

/** As anybody may see it (rule С-11): nothing that tells of a person. */
export const publicTitle = (title: string): string => (isTelling(title) ? HAND.title : title);

interface Entered {
  readonly indicator: HandIndicator;
  /** As it would leave. */
  readonly measure: Measure;
  readonly isNamed: boolean;
}

function enteredOf(indicator: HandIndicator): Entered {
  const { title, numerator, denominator } = indicator;
  const isNamed = isTelling(title);
  const measure: Measure = {
    code: codeOf(HAND, fold(isNamed ? OTHER : title)),
    title: isNamed ? `${HAND.title}: ${OTHER}` : title,
    kind: HAND_FAMILY.kind,
    numerator,
    denominator,
  };
  return { indicator, measure, isNamed };
}

/** `same`: all that would leave under its code, itself too. */
function whyKept(
  { measure, isNamed }: Entered,
  same: readonly Entered[],
  taken: ReadonlySet<string>,
): WhyKept | null {
  const { code, numerator, denominator } = measure;
  if (same.length > 1) return same.some((one) => one.isNamed) ? 'unnamed' : 'sameTitle';
  if (taken.has(code)) return isNamed ? 'unnamed' : 'takenTitle';
  return [numerator, denominator ?? 0].every(isHundredths) ? null : 'fraction';
}

/**
 * What becomes of each: two of one title mean two things, so neither goes; `taken` are the codes
 * that have come from below. Finer fractions than hundredths would not add up to the byte.
 */
export function handMeasures(
  indicators: readonly HandIndicator[],
  taken: ReadonlySet<string>,
): HandMeasure[] {
  const all = indicators.map(enteredOf);
  const alike = groupBy(all, ({ measure }) => measure.code);
  return all.map((one): HandMeasure => {
    const why = whyKept(one, alike.get(one.measure.code) ?? [], taken);
    return { ...one, measure: why === null ? one.measure : null, why };
  });
}
