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

function measureOf({ title, numerator, denominator }: HandIndicator): Measure {
  const isNamed = isTelling(title);
  return {
    code: codeOf(HAND, fold(isNamed ? OTHER : title)),
    title: isNamed ? `${HAND.title}: ${OTHER}` : title,
    kind: HAND_FAMILY.kind,
    numerator,
    denominator,
  };
}

/**
 * What becomes of each: two of one title mean two things, so neither goes; `taken` are the codes
 * that have come from below. Finer fractions than hundredths would not add up to the byte.
 */
export function handMeasures(
  indicators: readonly HandIndicator[],
  taken: ReadonlySet<string>,
): HandMeasure[] {
  const all = indicators.map((indicator) => ({
    indicator,
    measure: measureOf(indicator),
    isNamed: isTelling(indicator.title),
  }));
  const alike = groupBy(all, ({ measure }) => measure.code);
  return all.map(({ indicator, measure, isNamed }) => {
    const { code, numerator, denominator } = measure;
    const same = alike.get(code) ?? [];
    const isExact = [numerator, denominator ?? 0].every(isHundredths);
    const why =
      same.length > 1
        ? same.some((one) => one.isNamed)
          ? 'unnamed'
          : 'sameTitle'
        : taken.has(code)
          ? isNamed
            ? 'unnamed'
            : 'takenTitle'
          : isExact
            ? null
            : 'fraction';
    return { indicator, measure: why === null ? measure : null, why, isNamed };
  });
}
