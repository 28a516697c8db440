/** Teachers' own sheets: read from the workbook, written nowhere in it. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { SchoolResults } from '../../core/school/compute-school';
import { NAMES_UNKNOWN } from '../../core/school/names-of-teachers';
import type { TeacherForm } from '../../core/school/self-assessment/form/form-book';
import { criteriaSheet, teacherForms } from '../../core/school/self-assessment/form/form-plans';
import { SETTINGS } from '../../core/school/tables/settings';
import { TEACHERS } from '../../core/school/tables/teachers';
import { SETTINGS_SHEET } from '../../core/settings/parameters';
import { blockedMessage } from '../command';
import type { Workbook } from '../workbook';
import { schoolResults } from './school-results';

/** Files of teachers as plans, or why there can be none. */
export type FormsOutcome =
  | {
      readonly ok: true;
      readonly forms: readonly TeacherForm[];
      /** The one sheet that all files share. */
      readonly criteria: SheetPlan;
      /** Codes that were asked for and that no sound row of «Педагоги» has. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

const NOT_MADE = 'Листы самооценки не сделаны';

function refusal({ book }: SchoolResults): string | null {
  if (book.blocked) return blockedMessage(NOT_MADE, 'Выполните «Проверить данные».');
  if (!book.knowsNames) return `${NOT_MADE}: ${NAMES_UNKNOWN}`;
  if (book.settings.schoolCode !== null) return null;
  const { header } = SETTINGS.schoolCode;
  return `${NOT_MADE}: на листе «${SETTINGS_SHEET}» не указан «${header}», и сданный лист нельзя было бы узнать. Укажите его и повторите.`;
}

/** The files of the teachers with these codes; null: of all who are rated (rules Я-01 … Я-09). */
export function handOutForms(workbook: Workbook, codes: readonly string[] | null): FormsOutcome {
  const results = schoolResults(workbook);
  const message = refusal(results);
  if (message !== null) return { ok: false, message };
  const forms = teacherForms(results, codes);
  if (forms.length === 0 && codes === null) {
    const none = `на листе «${TEACHERS.sheet}» нет работающих педагогов, строки которых можно прочитать.`;
    return { ok: false, message: `${NOT_MADE}: ${none}` };
  }
  const known = new Set(forms.map(({ code }) => code));
  const unknown = (codes ?? []).filter((code) => !known.has(code));
  return { ok: true, forms, criteria: criteriaSheet(results), unknown };
}
