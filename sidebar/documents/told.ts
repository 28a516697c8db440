/** What is said when everything that was asked for has been made, or stopped. */
import { type CountForms, counted } from '../../src/core/values/russian';
import type { Outcome } from '../shell/view';
import type { MadeDocuments } from './answers';

export const DOCUMENTS: CountForms = ['документ', 'документа', 'документов'];

const STOPPED: Outcome = { ok: true, message: 'Остановлено: ничего не напечатано и не скачано.' };
const NOTHING = 'Ничего не напечатано и не скачано.';

/**
 * What came of the answer, null of one that was stopped. `use` prints or saves the documents and says what
 * came of that, null where it was stopped; it is not asked where there is none.
 */
export async function outcomeOf(
  answer: MadeDocuments | null,
  use: (made: MadeDocuments['made']) => Promise<string | null>,
): Promise<Outcome> {
  if (answer === null) return STOPPED;
  const { made, unmade } = answer;
  const [first] = unmade;
  if (made.length === 0) {
    return { ok: false, message: first?.subject === null ? first.missing : NOTHING };
  }
  const said = await use(made);
  return said === null ? STOPPED : { ok: true, message: said };
}

/** Who was left out, and why each (rule Б-04). */
export interface LeftOut {
  /** «Не составлено: 2 документа из 22». */
  readonly title: string;
  readonly lines: readonly { readonly whose: string; readonly missing: string }[];
}

/** null where nobody was; by names, or by codes where the documents have codes only. */
export function leftOutOf({ made, unmade }: MadeDocuments, codesOnly: boolean): LeftOut | null {
  const lines = unmade.flatMap(({ subject, missing }) =>
    subject === null ? [] : { whose: codesOnly ? subject.teacher : subject.label, missing },
  );
  if (lines.length === 0) return null;
  const total = made.length + unmade.length;
  const title = `Не составлено: ${counted(lines.length, DOCUMENTS)}`;
  return { title: total === 1 ? title : `${title} из ${total}`, lines };
}
