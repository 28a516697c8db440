/** Counts become measures. */
import { type BrokenDown, type DeclaredMeasure, type Measure, wordsOf } from './measure';
import { codeOf } from './measure-code';

/** A count of its own. */
export function count({ code, title }: DeclaredMeasure, numerator: number): Measure {
  return { code, title, kind: 'количество', numerator, denominator: null };
}

/** «Мероприятия, уровень: школьный», or what the measure itself says under the word. */
function titleUnder({ title, said }: BrokenDown<string>, word: string): string {
  return said[word] ?? `${title}: ${word}`;
}

/**
 * Items counted by the measure's words, zeros too, so that every school's table has the same rows:
 * «Ч21/школьный» … Items without a word (null) are counted under the remainder, so that the rows
 * add up to the items (С-13).
 */
export function countsBy<W extends string>(
  measure: BrokenDown<W>,
  items: readonly (W | null)[],
): Measure[] {
  const tally = new Map<string | null, number>();
  for (const item of items) {
    const word = item ?? measure.remainder;
    tally.set(word, (tally.get(word) ?? 0) + 1);
  }
  return wordsOf(measure).map((word) =>
    count({ code: codeOf(measure, word), title: titleUnder(measure, word) }, tally.get(word) ?? 0),
  );
}
