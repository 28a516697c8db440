/** What the refusals of all calls together show (rule С-41). */
import type { ImportedLine } from '../../src/panel/municipality/imported';

/**
 * What the calls advise where all that advise say the same and nothing was accepted in any of them:
 * a call of a hundred files cannot know that the next one brings what this workbook collects.
 */
export function adviceOf(
  lines: readonly ImportedLine[],
  advices: readonly (string | null)[],
): string | null {
  const [advice = null, ...others] = new Set(advices.filter((one) => one !== null));
  const isAllRefused = lines.every(({ outcome }) => outcome === 'отклонено');
  return others.length === 0 && isAllRefused ? advice : null;
}
