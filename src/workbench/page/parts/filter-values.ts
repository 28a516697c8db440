/** The filter of a column: which values there are, and which rows do not show. */
import { fold } from '../../../core/values/text';

/** A value of the column, and in how many rows it stands. */
export interface DistinctValue {
  readonly text: string;
  readonly count: number;
}

const BY_ALPHABET = new Intl.Collator('ru', { numeric: true });

/** The different texts of a column in order, blanks last. */
export function distinctValues(texts: readonly string[]): readonly DistinctValue[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) =>
      one.text === '' || other.text === ''
        ? Number(one.text === '') - Number(other.text === '')
        : BY_ALPHABET.compare(one.text, other.text),
    );
}

/** The values whose text holds the words. */
export function valuesWith(
  values: readonly DistinctValue[],
  words: string,
): readonly DistinctValue[] {
  const wanted = fold(words);
  return wanted === '' ? values : values.filter(({ text }) => fold(text).includes(wanted));
}

/** What is ticked, or null where that is everything: no filter then. */
export function chosenOrAll(
  values: readonly DistinctValue[],
  ticked: ReadonlySet<string>,
): ReadonlySet<string> | null {
  return values.every(({ text }) => ticked.has(text)) ? null : new Set(ticked);
}
