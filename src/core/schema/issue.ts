/** What is wrong with a workbook, where, and what to do about it. */
import { counted, ERRORS, insideSentence, WARNINGS } from '../values/russian';
import type { Place } from './place';

export type Severity = 'error' | 'warning';

/** How a severity is called: in a cell or a table, and at the beginning of a line. */
export const SEVERITY_WORDS: Readonly<
  Record<Severity, { readonly inside: string; readonly first: string }>
> = {
  error: { inside: 'ошибка', first: 'Ошибка' },
  warning: { inside: 'предупреждение', first: 'Предупреждение' },
};

/**
 * A check that the product makes, declared once; the catalogue in docs/checks.md is made from
 * these objects. `id` is stable: people and tests cite it.
 */
export interface Check<Details = void> {
  readonly id: string;
  readonly severity: Severity;
  /**
   * The fault of a single cell, an error: where the cell's column only informs, it is a warning and
   * costs the cell alone (rule З-20).
   */
  readonly ofCell?: true;
  /** Where the rule comes from. */
  readonly clause: string;
  /** A cell or row that breaks it, for the catalogue. */
  readonly example: string;
  readonly message: (details: Details) => string;
  readonly remedy: string;
}

export interface Issue extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** The issue that a check raises at a place. */
export function issueOf<Details>(check: Check<Details>, place: Place, details: Details): Issue {
  return {
    ...place,
    code: check.id,
    severity: check.severity,
    message: check.message(details),
    remedy: check.remedy,
  };
}

/** «Лист «Курсы», строка 14: …» */
export function formatIssue(issue: Issue): string {
  const row = issue.row === undefined ? '' : `, строка ${issue.row}`;
  return `Лист «${issue.sheet}»${row}: ${insideSentence(issue.message)}`;
}

/** How many of the issues are errors; the rest are warnings. */
export function errorCount(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}

/** «3 ошибки», «2 предупреждения»; nothing of what there is none of. */
export function severityCounts(errors: number, warnings: number): string[] {
  return [
    ...(errors > 0 ? [counted(errors, ERRORS)] : []),
    ...(warnings > 0 ? [counted(warnings, WARNINGS)] : []),
  ];
}

/** Whether a calculation left something out. */
export function hasErrors({ issues }: { readonly issues: readonly Issue[] }): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
