/** Checks of «Курсы» beyond single cells (ids О-…, «обучение»). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import { addMonths, type Day, dayOf } from '../../values/day';
import {
  COMPLETION_AHEAD_IN_WORDS,
  COMPLETION_MONTHS_AHEAD,
  EARLIEST_COMPLETION_YEAR,
  LEAST_HOURS_OF_PK,
  LEAST_HOURS_OF_PP,
} from '../../values/law';
import { fold } from '../../values/text';
import { CERTIFICATES_OF } from '../../vocabulary/education';
import type { Settings } from '../school-settings';
import { COURSES, type Course } from '../tables/courses';
import { ofBusyDays } from './busy-days';

const SHEET_CLAUSE = 'правила листов, «Курсы»';
const VOLUME_CLAUSE = 'Порядок (приказ от 24.03.2025 № 266), п. 18';

export const ENDED_BEFORE_STARTED: Check = {
  id: 'О-01',
  severity: 'error',
  clause: SHEET_CLAUSE,
  example: 'начало 15.03.2025, окончание 01.03.2025',
  message: () => 'Дата окончания раньше даты начала',
  remedy: 'Исправьте одну из дат.',
};

export const FEW_HOURS_OF_PK: Check = {
  id: 'О-02',
  severity: 'error',
  clause: VOLUME_CLAUSE,
  example: 'ПК, 8 ч',
  message: () => `Объём программы ПК меньше ${LEAST_HOURS_OF_PK} ч`,
  remedy: 'Исправьте объём или вид программы: семинар — это «иное».',
};

export const FEW_HOURS_OF_PP: Check = {
  id: 'О-03',
  severity: 'error',
  clause: VOLUME_CLAUSE,
  example: 'ПП, 72 ч',
  message: () => `Объём переподготовки меньше ${LEAST_HOURS_OF_PP} ч`,
  remedy: 'Исправьте объём или вид программы.',
};

export const MANY_HOURS_OF_PK: Check = {
  id: 'О-04',
  severity: 'warning',
  costs: null,
  clause: VOLUME_CLAUSE,
  example: 'ПК, 260 ч',
  message: () => `Объём программы ПК ${LEAST_HOURS_OF_PP} ч и больше: возможно, это переподготовка`,
  remedy: 'Проверьте вид программы по документу.',
};

export const NO_HOURS: Check = {
  id: 'О-05',
  severity: 'warning',
  costs: null,
  clause: VOLUME_CLAUSE,
  example: 'ПК без объёма',
  message: () => 'Не указан объём программы в часах',
  remedy: 'Впишите объём из документа о квалификации.',
};

export const WRONG_CERTIFICATE: Check = {
  id: 'О-06',
  severity: 'error',
  clause: '273-ФЗ, ст. 76, ч. 15',
  example: 'ПК и «диплом о профессиональной переподготовке»',
  message: () => 'Вид документа не соответствует виду программы',
  remedy:
    'Исправьте документ или вид программы: ПК — удостоверение, ПП — диплом, иное — сертификат, справка или свидетельство.',
};

export const REPEATED_COURSE: Check<{ readonly firstRow: number }> = {
  id: 'О-07',
  severity: 'error',
  clause: SHEET_CLAUSE,
  example: 'тот же педагог, та же дата окончания, то же название',
  message: ({ firstRow }) => `Повтор курса: уже есть в строке ${firstRow}`,
  remedy: 'Удалите лишнюю строку; учтена первая.',
};

export const NOT_COMPLETED: Check = {
  id: 'О-08',
  severity: 'warning',
  costs: 'курс пока не учтён',
  clause: 'модель сопровождения, сноска 1',
  example: 'окончание 20.05.2026 при дате расчёта 15.04.2026',
  message: () => 'Курс ещё не завершён: период не открыт',
  remedy: 'Ничего делать не нужно: период откроется сам на следующий день после окончания.',
};

export const IMPLAUSIBLE_COMPLETION: Check = {
  id: 'О-09',
  severity: 'error',
  clause: SHEET_CLAUSE,
  example: 'окончание 15.03.2052',
  message: () =>
    `Дата окончания раньше ${EARLIEST_COMPLETION_YEAR} года или позже даты расчёта больше чем на ${COMPLETION_AHEAD_IN_WORDS}`,
  remedy: 'Исправьте год.',
};

const EARLIEST_COMPLETION = dayOf(EARLIEST_COMPLETION_YEAR, 1, 1) ?? (0 as Day);

type Report = (check: Check, column: { readonly header: string }) => void;

function checkHours({ kind, hours, completed }: Course, report: Report): void {
  const { hours: column } = COURSES.columns;
  if (hours === null) {
    if (kind !== 'иное' && completed !== null) report(NO_HOURS, column);
  } else if (kind === 'ПК' && hours < LEAST_HOURS_OF_PK) report(FEW_HOURS_OF_PK, column);
  else if (kind === 'ПП' && hours < LEAST_HOURS_OF_PP) report(FEW_HOURS_OF_PP, column);
  else if (kind === 'ПК' && hours >= LEAST_HOURS_OF_PP) report(MANY_HOURS_OF_PK, column);
}

function checkDates(
  { started, completed }: Course,
  latest: Day,
  settings: Settings,
  report: Report,
): void {
  const { completed: column } = COURSES.columns;
  if (completed === null) return;
  if (started !== null && completed < started) report(ENDED_BEFORE_STARTED, column);
  if (completed < EARLIEST_COMPLETION || completed > latest) {
    report(IMPLAUSIBLE_COMPLETION, column);
  } else if (completed > settings.referenceDay) report(NOT_COMPLETED, column);
}

/** Checks each course's row, and that no course is entered twice. */
export function checkCourses(
  courses: readonly Course[],
  settings: Settings,
  findings: Findings,
): void {
  const { sheet, columns } = COURSES;
  const latest = addMonths(settings.today, COMPLETION_MONTHS_AHEAD);
  const busy = ofBusyDays(courses, ({ completed }) => completed);
  const firstRows = new Map<string, number>();
  for (const course of courses) {
    const report: Report = (check, column) =>
      findings.report(check, { sheet, row: course.row, column: column.header }, undefined);
    checkHours(course, report);
    checkDates(course, latest, settings, report);
    // A faulty «Вид программы» is reported already and reads as null here.
    const permitted: readonly string[] = CERTIFICATES_OF[course.kind] ?? [];
    if (course.certificate !== null && course.kind && !permitted.includes(course.certificate)) {
      report(WRONG_CERTIFICATE, columns.certificate);
    }
    if (course.completed === null || !busy.has(course) || !findings.isGood(sheet, course.row)) {
      continue;
    }
    const key = [course.teacher, course.completed, fold(course.title)].join('\n');
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, course.row);
    else {
      const place = { sheet, row: course.row, column: columns.title.header };
      findings.report(REPEATED_COURSE, place, { firstRow });
    }
  }
}
