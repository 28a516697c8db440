/** Which values of a drop-down a typed text may mean. */
import { fold } from '../../core/values/text';
import type { Choice } from '../wire/engine';

/** How well a choice fits: the smaller, the better; null: not at all. */
function rank({ value, label }: Choice, wanted: string): number | null {
  const code = fold(value);
  const name = fold(label);
  if (code.startsWith(wanted)) return 0;
  if (` ${name}`.includes(` ${wanted}`)) return 1;
  if (` ${code}`.includes(` ${wanted}`)) return 1;
  return code.includes(wanted) || name.includes(wanted) ? 2 : null;
}

/** Choices that have the text in their value or label, those that begin with it first. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices;
  const groups: [Choice[], Choice[], Choice[]] = [[], [], []];
  for (const choice of choices) {
    const place = rank(choice, wanted);
    if (place !== null) groups[place]?.push(choice);
  }
  return groups.flat();
}

/** Two digits are as likely a number of their own as the middle of a code. */
const SAYS_ENOUGH = /\p{L}|.{3}/u;

/**
 * The one choice that Enter takes for a text: the value that was typed, whatever its case, or the only
 * choice that fits. null: the text stays as it was typed.
 */
export function meant(
  choices: readonly Choice[],
  found: readonly Choice[],
  typed: string,
): Choice | null {
  if (choices.some(({ value }) => value === typed)) return null;
  const wanted = fold(typed);
  if (wanted === '') return null;
  const equal = choices.filter(({ value }) => fold(value) === wanted);
  if (equal.length > 0) return equal.length === 1 ? (equal[0] ?? null) : null;
  return found.length === 1 && SAYS_ENOUGH.test(wanted) ? (found[0] ?? null) : null;
}
