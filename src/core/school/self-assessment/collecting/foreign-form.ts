/** What a teacher may hand in instead of the sheet, by its name. */
import { issueSentence } from '../../../schema/issue';
import { foreignKind, type Wanted } from '../../../values/foreign-file';
import { FORM_SHEET } from '../form/form-sheets';
import { FOREIGN_FORM } from './collect-checks';

const WANTED: Wanted = { ask: 'нужен сам лист самооценки .xlsx', lacks: 'листа самооценки' };

/** Why the file cannot be collected, a whole sentence; null: it may be a workbook, read it. */
export function foreignForm(name: string): string | null {
  const what = foreignKind(name, WANTED);
  return what === null ? null : issueSentence(FOREIGN_FORM, { sheet: FORM_SHEET }, { name, what });
}
