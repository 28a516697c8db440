/** The permitted value behind what a person typed. */
import { fold, foldedLook } from '../../values/text';

/** Finds the value; undefined when there is none. */
type Match<V> = (typed: string) => V | undefined;

/** Values and their synonyms, compared without regard to case, spaces and ё. */
export function matcher<V extends string>(
  values: readonly V[],
  synonyms: Readonly<Record<string, V>>,
): Match<V> {
  const byFold = new Map<string, V>();
  for (const [written, value] of Object.entries(synonyms)) byFold.set(fold(written), value as V);
  for (const value of values) byFold.set(fold(value), value);
  // Most cells come from the drop-down and hold the value to the letter.
  const exact = new Map<string, V>(values.map((value) => [value, value]));
  return (typed) => exact.get(typed) ?? byFold.get(fold(typed));
}

/**
 * Codes with words behind them, «Н04 научно-методическое …», in whatever edition of the words, and
 * the words alone. A digit behind the code may belong to another one: nothing is guessed (rule З-21).
 */
export function codeMatcher<V extends string>(
  words: Readonly<Record<V, string>>,
  synonyms: Readonly<Record<string, V>>,
): Match<V> {
  const codes = Object.keys(words) as V[];
  const ofWords = Object.fromEntries(codes.map((code) => [words[code], code]));
  const whole = matcher(codes, { ...ofWords, ...synonyms });
  return (typed) => {
    const known = whole(typed);
    if (known !== undefined) return known;
    const [code = '', ...rest] = typed.trim().split(/[^\p{L}\d]+/u);
    return /\d/.test(rest.join()) ? undefined : whole(code);
  };
}

/** The one listed text that looks like the typed one on screen: «Н02» for «H02» with a Latin letter. */
export function lookAlikeIn(listed: readonly string[], typed: string): string | null {
  const look = foldedLook(typed);
  const [only, another] = listed.filter((text) => foldedLook(text) === look);
  return only === undefined || another !== undefined ? null : only;
}
