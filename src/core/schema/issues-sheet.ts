/** «Проверка»: every issue with its place, fault and remedy. */
import { compare } from '../values/arrange';
import { type Day, formatDay } from '../values/day';
import { counted, insideSentence, ROWS } from '../values/russian';
import { type ComputedColumn, column, computedSheet } from './computed-sheet';
import type { Findings } from './findings';
import { effectOf, GRAVITIES, gravityOf, type Issue, issueTotals, SEVERITY_WORDS } from './issue';
import type { SheetGrid } from './sheet-grid';
import type { SheetPlan } from './sheet-plan';

export const ISSUES_SHEET = 'Проверка';

/** Errors, warnings that cost something, the rest (З-23); then by sheet in workbook order, row and code. */
export function inOrder(issues: readonly Issue[], sheetOrder: readonly string[]): Issue[] {
  const rank = new Map(sheetOrder.map((sheet, index) => [sheet, index]));
  const gravityRank = (issue: Issue): number => GRAVITIES.indexOf(gravityOf(issue));
  const sheetRank = (issue: Issue): number => rank.get(issue.sheet) ?? sheetOrder.length;
  return [...issues].sort(
    (a, b) =>
      gravityRank(a) - gravityRank(b) ||
      sheetRank(a) - sheetRank(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compare(a.code, b.code),
  );
}

interface WithFindings {
  readonly findings: Findings;
}

/** How many rows errors took out of the calculation, wholly and in part. */
export interface LeftOut {
  readonly leftOut: number;
  readonly leftOutInPart: number;
}

/** «Не учтено из-за ошибок: 2 строки; учтено не полностью: 1 строка». */
export function leftOutLine({ leftOut, leftOutInPart }: LeftOut): string {
  if (leftOut === 0 && leftOutInPart === 0) return 'Все заполненные строки учтены';
  const inPart = counted(leftOutInPart, ROWS);
  if (leftOut === 0) return `Из-за ошибок учтено не полностью: ${inPart}`;
  const rest = leftOutInPart === 0 ? '' : `; учтено не полностью: ${inPart}`;
  return `Не учтено из-за ошибок: ${counted(leftOut, ROWS)}${rest}`;
}

/** What every other computed sheet says of the rows that are not in it, and where they are told. */
export function leftOutTitle(book: WithFindings): string {
  const { leftOut, leftOutInPart } = book.findings;
  const detail = leftOut + leftOutInPart === 0 ? '' : ` (см. лист «${ISSUES_SHEET}»)`;
  return `${leftOutLine(book.findings)}${detail}`;
}

/** Why nothing of a book can be computed, inside a sentence; «Проверка» says which of them it is. */
export const BLOCKED_CAUSE =
  'нет обязательного листа, повреждены заголовки, на листе слишком много строк или книгу вела более новая программа';

/** What the sheet says of the workbook that was checked. */
interface CheckedBook extends WithFindings {
  readonly settings: { readonly referenceDay: Day };
  readonly blocked: boolean;
}

const COLUMNS: readonly ComputedColumn<Issue>[] = [
  column('Важность', 'text', 125, (issue) => SEVERITY_WORDS[issue.severity].inside, {
    highlights: [
      { text: SEVERITY_WORDS.error.inside, tone: 'bad' },
      { text: SEVERITY_WORDS.warning.inside, tone: 'warn' },
    ],
  }),
  column('Лист', 'text', 140, (issue) => issue.sheet),
  column('Строка', 'integer', 70, (issue) => issue.row ?? null),
  column('Столбец', 'text', 170, (issue) => issue.column ?? null),
  column('Сообщение', 'text', 420, (issue) => issue.message, { wrap: true }),
  column('Что сделать', 'text', 380, (issue) => issue.remedy, { wrap: true }),
  column('Код', 'text', 65, (issue) => issue.code),
  // After the seven columns of the contract.
  column('На что влияет', 'text', 200, effectOf, { wrap: true }),
];

const CHECKED = 'Проверка данных на ';

/** Whether the sheet tells of a check, and not that there was none yet; null: there is no sheet. */
export function tellsOfCheck(cells: SheetGrid | null): boolean {
  const first = cells?.rows[0]?.[0];
  return typeof first === 'string' && first.startsWith(CHECKED);
}

/** The sheet of issues, already in order. */
export function issuesSheet(book: CheckedBook, issues: readonly Issue[]): SheetPlan {
  return computedSheet({
    name: ISSUES_SHEET,
    titles: [
      `${CHECKED}${formatDay(book.settings.referenceDay)}: ${insideSentence(issueTotals(issues))}`,
      book.blocked
        ? `Расчёт не выполнен: ${BLOCKED_CAUSE}; прежние результаты не изменены`
        : `${leftOutLine(book.findings)}; что меняет предупреждение — в столбце «На что влияет»`,
    ],
    columns: COLUMNS,
    rows: issues,
  });
}
