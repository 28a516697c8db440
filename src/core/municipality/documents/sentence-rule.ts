/**
 * Conclusions and recommendations as data: when a sentence holds, and how it reads with its figures
 * filled in. Each has an id in the rule book, so that a reader can look up why it stands there.
 */

export interface SentenceRule<Facts> {
  /** «Б-61». */
  readonly id: string;
  /** The sentence with its figures; null where it does not hold. */
  readonly say: (facts: Facts) => string | null;
}

interface Declared<Facts, Values> {
  readonly id: string;
  /** The figures and names of the sentence; null: it does not hold. */
  readonly when: (facts: Facts) => Values | null;
  readonly sentence: (values: Values) => string;
}

/** A rule of its condition and its sentence. */
export const sentenceRule = <Facts, Values>({
  id,
  when,
  sentence,
}: Declared<Facts, Values>): SentenceRule<Facts> => ({
  id,
  say: (facts) => {
    const values = when(facts);
    return values === null ? null : sentence(values);
  },
});

/** The sentences that hold, in the order of the rules. */
export const sentencesOf = <Facts>(rules: readonly SentenceRule<Facts>[], facts: Facts): string[] =>
  rules.flatMap(({ say }) => say(facts) ?? []);
