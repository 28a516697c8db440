/** Checking entries: a decision is written into all of their rows at once, and can be taken back (Я-41 … Я-48). */
import {
  commentRefusal,
  type Decision,
  REVIEW_KEYS,
  type ReviewKey,
  refusalOf,
  reviewCells,
} from '../../core/school/review/decision';
import { ActivityRows } from '../../core/school/review/row-mark';
import type { ReviewTrace } from '../../core/school/review/trace';
import { type WaitingEntry, waitingEntries } from '../../core/school/review/waiting';
import { ACTIVITIES } from '../../core/school/tables/activities';
import { type Cell, sameCell } from '../../core/values/cell';
import { type CountForms, counted, countForm, ENTRIES } from '../../core/values/russian';
import { blockedMessage, type CommandOutcome, doneWith } from '../command';
import type { CellEdit, Workbook } from '../workbook';
import { schoolResults } from './school-results';

const { sheet, columns } = ACTIVITIES;

const NOT_CHECKED = 'Записи не проверены';

const DECIDED: Readonly<Record<Decision['verdict'], CountForms>> = {
  confirm: ['Подтверждена', 'Подтверждены', 'Подтверждено'],
  part: ['Подтверждена частично', 'Подтверждены частично', 'Подтверждено частично'],
  reject: ['Отклонена', 'Отклонены', 'Отклонено'],
};
const TAKEN_BACK: CountForms = [
  'Возвращена на проверку',
  'Возвращены на проверку',
  'Возвращено на проверку',
];

/** «Подтверждены 3 записи». */
const told = (done: CountForms, count: number): string =>
  `${countForm(count, done)} ${counted(count, ENTRIES)}`;

/** Entries by the keys that a page was given. */
export interface ReviewRequest extends Decision {
  readonly keys: readonly string[];
}

const noColumn = (header: string): string =>
  `${NOT_CHECKED}: на листе «${sheet}» нет столбца «${header}». Добавьте столбец с этим заголовком и повторите.`;

/** The rows of «Мероприятия» as they stand; null where there is no such sheet. */
export function activityRows(workbook: Workbook): ActivityRows | null {
  const grid = workbook.read(sheet);
  return grid === null ? null : new ActivityRows(grid);
}

/** The column without which the decision would say nothing; null where all of them are there. */
function lackedColumn(rows: ActivityRows, { verdict }: Decision): string | null {
  if (!rows.has('review')) return columns.review.header;
  // A row confirmed in part without points is not checked (М-11).
  return verdict === 'part' && !rows.has('confirmedPoints') ? columns.confirmedPoints.header : null;
}

/** The edits that put these cells into a row; a column that people took out is done without (Я-47). */
function editsOf(
  rows: ActivityRows,
  row: number,
  cells: Readonly<Partial<Record<ReviewKey, Cell>>>,
): CellEdit[] {
  return REVIEW_KEYS.flatMap((key) => {
    const column = rows.positions.get(key);
    const value = cells[key] ?? null;
    if (column === undefined || sameCell(rows.cell(row, key), value)) return [];
    return [{ row: row - 1, column, value }];
  });
}

function apply(workbook: Workbook, cells: readonly CellEdit[]): void {
  if (cells.length > 0) workbook.apply([{ kind: 'editCells', sheet, cells }]);
}

/** What was to be written under columns that are not there. */
function unwrittenIn(rows: ActivityRows, { reason }: Decision): string {
  const headers = REVIEW_KEYS.filter(
    (key) => !rows.has(key) && (key !== 'comment' || reason !== ''),
  ).map((key) => `«${columns[key].header}»`);
  return headers.length === 0
    ? ''
    : `Не записано, потому что таких столбцов нет: ${headers.join(', ')}.`;
}

const skippedMessage = (skipped: number, why: string): string =>
  skipped === 0 ? '' : `Пропущено записей: ${skipped} — ${why}`;

const CHANGED_SINCE = 'после показа там что-то изменили. Посмотрите список ещё раз.';

/**
 * Writes one decision into the rows of these entries, in one step: all of them or, where the decision
 * cannot be made of them, none. A row that was edited or moved since it was shown has another key now:
 * it is left as it is, and the answer says so. The report is what `takeBackReview` needs; without one
 * nothing was written.
 */
export function reviewEntries(
  workbook: Workbook,
  { keys, ...decision }: ReviewRequest,
): CommandOutcome<ReviewTrace> {
  const results = schoolResults(workbook);
  const rows = activityRows(workbook);
  if (results.book.blocked || rows === null) {
    return { ok: false, message: blockedMessage(NOT_CHECKED) };
  }
  const lacked = lackedColumn(rows, decision);
  if (lacked !== null) return { ok: false, message: noColumn(lacked) };
  const wanted = new Set(keys);
  const entries = waitingEntries(results, rows).filter(({ key }) => wanted.has(key));
  const skipped = skippedMessage(wanted.size - entries.length, CHANGED_SINCE);
  if (entries.length === 0) {
    return { ok: false, message: skipped === '' ? 'Отметьте записи и повторите.' : skipped };
  }
  const commented = entries.map(({ activity: { row } }) => ({
    row,
    comment: rows.cell(row, 'comment'),
  }));
  const refusal = refusalOf(decision, entries) ?? commentRefusal(decision, commented);
  if (refusal !== null) return { ok: false, message: refusal };
  const trace = write(workbook, rows, decision, entries);
  const message = [
    `${told(DECIDED[decision.verdict], entries.length)}.`,
    unwrittenIn(rows, decision),
    skipped,
  ];
  return { ...doneWith(skipped === '', message.filter(Boolean).join(' ')), report: trace };
}

function write(
  workbook: Workbook,
  rows: ActivityRows,
  decision: Decision,
  entries: readonly WaitingEntry[],
): ReviewTrace {
  const today = workbook.today();
  const edits = entries.flatMap((entry) => {
    const { row } = entry.activity;
    return editsOf(rows, row, reviewCells(decision, entry, rows.cell(row, 'comment'), today));
  });
  apply(workbook, edits);
  // As the host has it now: a spreadsheet may keep a text otherwise than it was given.
  const written = activityRows(workbook);
  return {
    marks: entries.map(({ activity }) => written?.mark(activity.row) ?? ''),
    was: entries.map(({ activity }) => REVIEW_KEYS.map((key) => rows.cell(activity.row, key))),
  };
}

/**
 * Puts back what stood in the rows of a decision, where they are as it left them; others are left
 * alone, and the answer says so.
 */
export function takeBackReview(workbook: Workbook, { marks, was }: ReviewTrace): CommandOutcome {
  const rows = activityRows(workbook);
  const edits = marks.flatMap((mark, at) => {
    const row = Number(mark.split(':')[0]);
    if (rows?.mark(row) !== mark) return [];
    const cells = Object.fromEntries(
      REVIEW_KEYS.map((key, index) => [key, was[at]?.[index] ?? null]),
    );
    return [editsOf(rows, row, cells)];
  });
  apply(workbook, edits.flat());
  const skipped = skippedMessage(
    marks.length - edits.length,
    'после решения там что-то изменили. Если нужно, исправьте строки на листе.',
  );
  const back = edits.length === 0 ? '' : `${told(TAKEN_BACK, edits.length)}.`;
  const message = [back, skipped].filter(Boolean).join(' ');
  return back === '' ? { ok: false, message } : doneWith(skipped === '', message);
}
