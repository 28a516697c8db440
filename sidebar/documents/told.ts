/** What is said when everything that was asked for has been made, or stopped. */
import { type CountForms, counted } from '../../src/core/values/russian';
import type { Outcome } from '../shell/view';
import type { MadeDocuments } from './answers';

export const DOCUMENTS: CountForms = ['документ', 'документа', 'документов'];

const STOPPED: Outcome = { ok: true, message: 'Остановлено: ничего не напечатано и не скачано.' };

/**
 * What came of the answer, null of one that was stopped. `use` prints or saves the documents and says what
 * came of that, null where it was stopped; it is not asked where there is none. Of whom there is no document
 * is counted, and of the first one it is said why (rule Б-04).
 */
export async function outcomeOf(
  answer: MadeDocuments | null,
  use: (made: MadeDocuments['made']) => Promise<string | null>,
): Promise<Outcome> {
  if (answer === null) return STOPPED;
  const { made, unmade } = answer;
  const [first] = unmade;
  if (made.length === 0) return { ok: false, message: first?.missing ?? '' };
  const said = await use(made);
  if (said === null) return STOPPED;
  if (first === undefined) return { ok: true, message: said };
  const left = counted(unmade.length, DOCUMENTS);
  const why = `${first.subject === null ? '' : `${first.subject.teacher}: `}${first.missing}`;
  return { ok: false, done: true, message: `${said} Не составлено: ${left}. ${why}` };
}
