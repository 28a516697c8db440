/** Words that tell of a person, wherever they were typed (rules С-16, С-24). */
import { holdsNumberOfSomebody } from '../schema/numbers-of-people';
import { personalDataIn } from '../schema/personal-data';
import type { Measure } from './measure';
import { codeOf, partsOf } from './measure-code';
import { COUNTED_BY_WORDS, OTHER } from './measures';
import { isWrittenAsName } from './written-name';

/** Whether the text holds what somebody may be found by: a telephone, an e-mail address, a document's number. */
export const holdsPersonalData = (text: string): boolean =>
  holdsNumberOfSomebody(text) || personalDataIn(text) !== null;

/** Whether the text is written as a name is, or holds personal data. */
export const isTelling = (text: string): boolean =>
  isWrittenAsName(text) || holdsPersonalData(text);

/**
 * With «иное» in the place of typed words that tell of a person: summaries of the first version
 * carry some. Its code alone decides, so that it is the same before and after adding up.
 */
export function withoutTellingWords(measure: Measure): Measure {
  const { root, words } = partsOf(measure.code);
  const declared = Object.values(COUNTED_BY_WORDS).find(({ code }) => code === root);
  if (declared === undefined || !words.some(isTelling)) return measure;
  const said = words.map((word) => (isTelling(word) ? OTHER : word));
  return {
    ...measure,
    code: codeOf(declared, ...said),
    title: `${declared.title}: ${said.join(', ')}`,
  };
}
