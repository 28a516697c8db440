/** «Правила» of several summaries added up (rule С-18). */
import type { Summary } from '../summary/summary';

/** What stands there once the schools follow different rules; it adds up to itself. */
const DIFFERENT = 'правила школ различаются';

/** The rules of all of them where they agree; null: all follow the defaults. */
export function commonRules(summaries: readonly Summary[]): string | null {
  const [first = null, ...others] = new Set(summaries.map(({ head }) => head.rules));
  return others.length === 0 ? first : DIFFERENT;
}
