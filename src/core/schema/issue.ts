/** What is wrong with a workbook, where, and what to do about it. */
import {
  type CountForms,
  counted,
  countForm,
  ERRORS,
  insideSentence,
  WARNINGS,
} from '../values/russian';
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
export type Check<Details = void> = ErrorCheck<Details> | WarningCheck<Details>;

interface CheckTexts<Details> {
  readonly id: string;
  /** Where the rule comes from. */
  readonly clause: string;
  /** A cell or row that breaks it, for the catalogue. */
  readonly example: string;
  readonly message: (details: Details) => string;
  readonly remedy: string;
}

/** An error takes its row out of the calculations. */
export interface ErrorCheck<Details = void> extends CheckTexts<Details> {
  readonly severity: 'error';
  /**
   * The fault of a single cell: where the cell's column only informs, it is a warning and costs the
   * cell alone (rule З-20).
   */
  readonly ofCell?: true;
  /** What it costs, in a few words, where that is not a row: a sheet, a delivery. */
  readonly costs?: string;
}

/** A warning takes nothing out, but the figures may not say what the row says. */
export interface WarningCheck<Details = void> extends CheckTexts<Details> {
  readonly severity: 'warning';
  /** What the calculation loses or does otherwise, in a few words; null: nothing (rule З-23). */
  readonly costs: string | null;
  /** The same where the details decide; `costs` is then what it comes to at most. */
  readonly costsHere?: (details: Details) => string | null;
}

/** What is lost, where it is not a matter of the check. */
export const COSTS = {
  row: 'строка не учтена',
  part: 'учтена не вся строка',
  cell: 'только ячейка',
  parameter: 'параметр не учтён',
  delivery: 'сводка не принята',
  notCollected: 'лист или строка не приняты',
  everything: 'расчёт не выполнен',
  nothing: 'на расчёт не влияет',
} as const;

export interface Issue extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** What it costs in the calculation; null: nothing (rule З-23). */
  readonly costs: string | null;
  /** All cells of which it is told, where one stands for many (rule З-30). */
  readonly cells?: readonly Omit<Place, 'sheet'>[];
  /** The rows of those that it counts and that are kept nowhere (rule З-32), until it is gathered. */
  readonly beyond?: readonly number[];
}

function costsOf<Details>(check: Check<Details>, place: Place, details: Details): string | null {
  if (check.severity === 'error') {
    return check.costs ?? (place.under === undefined ? COSTS.row : COSTS.parameter);
  }
  return check.costsHere === undefined ? check.costs : check.costsHere(details);
}

/** The issue that a check raises at a place. */
export function issueOf<Details>(check: Check<Details>, place: Place, details: Details): Issue {
  return {
    ...place,
    code: check.id,
    severity: check.severity,
    message: check.message(details),
    remedy: check.remedy,
    costs: costsOf(check, place, details),
  };
}

/** What is wrong, what to do and the check's id, for whoever does not see the place: «… . … (Я-15)». */
export function sentenceOfIssue({ message, remedy, code }: Issue): string {
  return `${message.replace(/\.$/, '')}. ${remedy} (${code})`;
}

/** The sentence of the issue that a check raises at a place. */
export function issueSentence<Details>(
  check: Check<Details>,
  place: Place,
  details: Details,
): string {
  return sentenceOfIssue(issueOf(check, place, details));
}

/** «На что влияет»: what an issue costs, in words. */
export function effectOf({ costs }: Pick<Issue, 'costs'>): string {
  return costs ?? COSTS.nothing;
}

/** The three parts of every list of issues, in their order (rule З-23). */
export const GRAVITIES = ['error', 'costly', 'harmless'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** Errors; warnings that cost something; warnings that cost nothing. */
export function gravityOf({ severity, costs }: Pick<Issue, 'severity' | 'costs'>): Gravity {
  if (severity === 'error') return 'error';
  return costs === null ? 'harmless' : 'costly';
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

const AFFECT: CountForms = ['влияет', 'влияют', 'влияют'];

/** «2 ошибки, 3 предупреждения (на расчёт влияют 2)»; «Замечаний нет». */
export function issueTotals(issues: readonly Issue[]): string {
  const errors = errorCount(issues);
  const warnings = issues.length - errors;
  const costly = issues.filter((issue) => gravityOf(issue) === 'costly').length;
  if (issues.length === 0) return 'Замечаний нет';
  return `${severityCounts(errors, warnings).join(', ')}${costlyPart(costly, warnings)}`;
}

function costlyPart(costly: number, warnings: number): string {
  if (warnings === 0) return '';
  if (costly === 0) return ` (на расчёт не ${countForm(warnings, AFFECT)})`;
  if (costly < warnings) return ` (на расчёт ${countForm(costly, AFFECT)} ${costly})`;
  return warnings === 1 ? ' (влияет на расчёт)' : ' (все влияют на расчёт)';
}

/** Whether a calculation left something out. */
export function hasErrors({ issues }: { readonly issues: readonly Issue[] }): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
