/** «Правила» of several summaries added up (rule С-18). */
import type { Summary } from '../summary/summary';

/** What stands there once they differ; alone: so many that it does not name them. */
const DIFFERENT = 'правила школ различаются';
const NAMED = `${DIFFERENT}: `;
const SEPARATOR = ' | ';
/** How the defaults are called where rules are named. */
export const DEFAULTS = 'по умолчанию';

/** A cell that a person can still read. */
const LONGEST = 600;

/** The different rules that a summary speaks of; null: more than it names. */
function rulesIn(rules: string | null): string[] | null {
  if (rules === null) return [DEFAULTS];
  if (rules === DIFFERENT) return null;
  return rules.startsWith(NAMED) ? rules.slice(NAMED.length).split(SEPARATOR) : [rules];
}

/**
 * The rules of all of them where they agree, null: all follow the defaults; else every one of them,
 * by letters. Adds up to itself: a set and its longest size do not depend on the order.
 */
export function commonRules(summaries: readonly Summary[]): string | null {
  const all = new Set<string>();
  for (const rules of new Set(summaries.map(({ head }) => head.rules))) {
    const some = rulesIn(rules);
    if (some === null) return DIFFERENT;
    for (const one of some) all.add(one);
  }
  const [first = DEFAULTS, ...others] = [...all].sort();
  if (others.length === 0) return first === DEFAULTS ? null : first;
  const words = `${NAMED}${[first, ...others].join(SEPARATOR)}`;
  return words.length > LONGEST ? DIFFERENT : words;
}
