/** Which values of a drop-down a typed text may mean. */
import { fold } from '../../core/values/text';
import type { Choice } from '../wire/engine';

/** A word of the text begins so; the first one is the surname of a person. */
const hasWord = (text: string, wanted: string): boolean => ` ${text}`.includes(` ${wanted}`);

/** How well a choice fits: the smaller, the better; null: not at all. */
function rank({ value, label }: Choice, wanted: string): number | null {
  const code = fold(value);
  const name = fold(label);
  if (code.startsWith(wanted) || `${name} `.startsWith(`${wanted} `)) return 0;
  if (name.startsWith(wanted)) return 1;
  if (hasWord(name, wanted) || hasWord(code, wanted)) return 2;
  return code.includes(wanted) || name.includes(wanted) ? 3 : null;
}

/**
 * Choices that have the text in their value or label: first those that begin with it, a whole surname
 * before the beginning of a longer one, then those with a later word that does.
 */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices;
  const groups: [Choice[], Choice[], Choice[], Choice[]] = [[], [], [], []];
  for (const choice of choices) {
    const place = rank(choice, wanted);
    if (place !== null) groups[place]?.push(choice);
  }
  return groups.flat();
}

/** Two digits are as likely a number of their own as the middle of a code. */
const SAYS_ENOUGH = /\p{L}|.{3}/u;

const only = (choices: readonly Choice[]): Choice | null =>
  choices.length === 1 ? (choices[0] ?? null) : null;

/**
 * The one choice that Enter takes for a text: the value that was typed, whatever its case; the only
 * value of a fixed list that begins so; the only code whose name begins so, or that fits at all.
 * null: the text stays as it was typed.
 */
export function meant(
  choices: readonly Choice[],
  found: readonly Choice[],
  typed: string,
): Choice | null {
  if (choices.some(({ value, suggested }) => suggested || value === typed)) return null;
  const wanted = fold(typed);
  if (wanted === '') return null;
  const equal = choices.filter(({ value }) => fold(value) === wanted);
  if (equal.length > 0) return only(equal);
  if (!SAYS_ENOUGH.test(wanted)) return null;
  const begun = found.filter(({ value }) => fold(value).startsWith(wanted));
  // «очно» is a word of its own, and no short form of «очно-заочная».
  const isPartOfWord = begun.some(({ value }) => fold(value).startsWith(`${wanted}-`));
  if (found.every(({ label }) => label === '')) return isPartOfWord ? null : only(begun);
  const named = begun.length > 0 ? [] : found.filter(({ label }) => fold(label).startsWith(wanted));
  const whole = named.filter(({ label }) => `${fold(label)} `.startsWith(`${wanted} `));
  return only(found) ?? only(whole) ?? only(named);
}
