/** Checks of «Педагоги» beyond single cells (ids П-…). */
import type { Findings } from '../../schema/findings';
import { type Check, COSTS } from '../../schema/issue';
import { baseOn } from '../people';
import type { Settings } from '../school-settings';
import { TEACHERS, type Teacher } from '../tables/teachers';

const SHEET_CLAUSE = 'правила листов, «Педагоги»';

export const NO_DISMISSAL_DAY: Check = {
  id: 'П-01',
  severity: 'error',
  clause: SHEET_CLAUSE,
  example: 'статус «уволен», «Дата увольнения» пуста',
  message: () => 'Статус «уволен» без даты увольнения',
  remedy: 'Укажите «Дату увольнения».',
};

export const DISMISSED_BEFORE_HIRED: Check = {
  id: 'П-02',
  severity: 'error',
  clause: SHEET_CLAUSE,
  example: 'приём 01.09.2025, увольнение 01.06.2025',
  message: () => 'Дата увольнения раньше даты приёма',
  remedy: 'Исправьте одну из дат.',
};

export const CAREER_AHEAD: Check = {
  id: 'П-03',
  severity: 'error',
  clause: SHEET_CLAUSE,
  example: 'начало педстажа 01.09.2030',
  message: () => 'Начало педстажа в будущем',
  remedy: 'Исправьте дату.',
};

export const EXTRA_WITHOUT_HIGHEST: Check = {
  id: 'П-04',
  severity: 'warning',
  costs: COSTS.cell,
  clause: 'Порядок аттестации (приказ от 24.03.2023 № 196), п. 45',
  example: '«педагог-методист» при первой категории',
  message: () => 'Доп. категория возможна только при высшей категории',
  remedy: 'Исправьте «Категорию» или очистите «Доп. категорию».',
};

export const NO_GRANT_DAY: Check<{ readonly qualification: string }> = {
  id: 'П-05',
  severity: 'warning',
  costs: 'К9: засчитана без срока',
  clause: SHEET_CLAUSE,
  example: 'высшая категория без «Даты присвоения»',
  message: ({ qualification }) =>
    `Категория «${qualification}» без даты присвоения: срок действия не проверить`,
  remedy: 'Укажите «Дату присвоения» из приказа.',
};

export const GRANTED_AHEAD: Check = {
  id: 'П-06',
  severity: 'warning',
  costs: 'категория пока не учтена',
  clause: SHEET_CLAUSE,
  example: 'дата присвоения 01.12.2026 при дате расчёта 15.04.2026',
  message: () => 'Категория присвоена позже даты расчёта: пока не учитывается',
  remedy: 'Проверьте «Дату присвоения».',
};

export const DISMISSAL_DAY_OF_WORKING: Check = {
  id: 'П-07',
  severity: 'warning',
  costs: 'дата увольнения не учтена',
  clause: SHEET_CLAUSE,
  example: 'статус «работает», «Дата увольнения» 01.06.2025',
  message: () => 'Указана дата увольнения, а статус не «уволен»',
  remedy: 'Исправьте статус или очистите дату.',
};

/** Checks each teacher's row. */
export function checkTeachers(
  teachers: readonly Teacher[],
  { today, referenceDay }: Settings,
  findings: Findings,
): void {
  const { columns, sheet } = TEACHERS;
  const base = new Set(baseOn(teachers, referenceDay));
  for (const teacher of teachers) {
    const report = (check: Check, column: { readonly header: string }, counts = true) =>
      findings.report(check, { sheet, row: teacher.row, column: column.header }, undefined, counts);
    const { hired, dismissed, status, careerStart, granted, qualification } = teacher;
    if (status === 'уволен' && dismissed === null) report(NO_DISMISSAL_DAY, columns.dismissed);
    if (status !== 'уволен' && status !== null && dismissed !== null) {
      report(DISMISSAL_DAY_OF_WORKING, columns.dismissed);
    }
    if (hired !== null && dismissed !== null && dismissed < hired) {
      report(DISMISSED_BEFORE_HIRED, columns.dismissed);
    }
    if (careerStart !== null && careerStart > today) report(CAREER_AHEAD, columns.careerStart);
    if (teacher.extraQualification !== null && teacher.qualification !== 'высшая') {
      const place = { sheet, row: teacher.row, column: columns.extraQualification.header };
      findings.blank(EXTRA_WITHOUT_HIGHEST, place, undefined);
    }
    if (granted !== null && granted > referenceDay) {
      const isOfShare = qualification === 'высшая' || qualification === 'первая';
      report(GRANTED_AHEAD, columns.granted, isOfShare && base.has(teacher));
    }
  }
}
