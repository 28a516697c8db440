/** «Проверка»: every issue with its place, fault and remedy. */

import { type Day, formatDay } from '../values/day';
import { compare } from '../values/order';
import { counted, ERRORS, WARNINGS } from '../values/russian';
import type { Findings } from './findings';
import { errorCount, type Issue } from './issue';
import { leftOutLine } from './left-out';
import type { SheetPlan } from './sheet-plan';

export const ISSUES_SHEET = 'Проверка';

const SEVERITY_WORDS = { error: 'ошибка', warning: 'предупреждение' } as const;

/** Errors before warnings, then by sheet in workbook order, row and code. */
export function inOrder(issues: readonly Issue[], sheetOrder: readonly string[]): Issue[] {
  const rank = new Map(sheetOrder.map((sheet, index) => [sheet, index]));
  const sheetRank = (issue: Issue): number => rank.get(issue.sheet) ?? sheetOrder.length;
  return [...issues].sort(
    (a, b) =>
      (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1) ||
      sheetRank(a) - sheetRank(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compare(a.code, b.code),
  );
}

/** «3 ошибки, 2 предупреждения», «Замечаний нет». */
export function issueTotals(issues: readonly Issue[]): string {
  const errors = errorCount(issues);
  const warnings = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [counted(errors, ERRORS)] : []),
    ...(warnings > 0 ? [counted(warnings, WARNINGS)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'Замечаний нет';
}

/** What the sheet says of the workbook that was checked. */
interface CheckedBook {
  readonly settings: { readonly referenceDay: Day };
  readonly findings: Findings;
  readonly blocked: boolean;
}

/** The sheet of issues, already in order. */
export function issuesSheet(book: CheckedBook, issues: readonly Issue[]): SheetPlan {
  return {
    name: ISSUES_SHEET,
    kind: 'computed',
    titles: [
      `Проверка данных на ${formatDay(book.settings.referenceDay)}: ${issueTotals(issues)}`,
      book.blocked
        ? 'Расчёт не выполнен: нет обязательного листа или столбца; прежние результаты не изменены'
        : `${leftOutLine(book)}; предупреждения расчёту не мешают`,
    ],
    columns: [
      { header: 'Важность', width: 125, look: 'text' },
      { header: 'Лист', width: 140, look: 'text' },
      { header: 'Строка', width: 70, look: 'integer' },
      { header: 'Столбец', width: 170, look: 'text' },
      { header: 'Сообщение', width: 420, look: 'text', wrap: true },
      { header: 'Что сделать', width: 380, look: 'text', wrap: true },
      { header: 'Код', width: 65, look: 'text' },
    ],
    rows: issues.map((issue) => [
      SEVERITY_WORDS[issue.severity],
      issue.sheet,
      issue.row ?? null,
      issue.column ?? null,
      issue.message,
      issue.remedy,
      issue.code,
    ]),
    highlights: [
      { header: 'Важность', text: 'ошибка', tone: 'bad' },
      { header: 'Важность', text: 'предупреждение', tone: 'warn' },
    ],
  };
}
