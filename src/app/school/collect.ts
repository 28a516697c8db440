/** Collecting teachers' sheets and answers: shown first, then exactly what was shown (workbook contract, §6). */
import { bindSheet } from '../../core/schema/binding';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { isSameSheet } from '../../core/schema/sheet-name';
import type { SchoolResults } from '../../core/school/compute-school';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { totalsOf, totalsText } from '../../core/school/self-assessment/collecting/collect-totals';
import {
  type CollectingBook,
  collectingBook,
} from '../../core/school/self-assessment/collecting/collecting-book';
import { collect } from '../../core/school/self-assessment/collecting/collection';
import { holdsAnswers } from '../../core/school/self-assessment/collecting/handed-rows';
import {
  type AnswerSheet,
  type HandedIn,
  handedAnswers,
  handedFiles,
} from '../../core/school/self-assessment/collecting/handed-sheets';
import type {
  CollectReport,
  FormParcel,
} from '../../core/school/self-assessment/collecting/submission';
import { ACTIVITIES } from '../../core/school/tables/activities';
import { SELF_JOURNAL } from '../../core/school/tables/self-journal';
import { Fault } from '../../core/values/fault';
import { shortHash } from '../../core/values/text';
import { blockedMessage, type CommandOutcome, doneWith } from '../command';
import type { Change, Workbook } from '../workbook';
import { recordChanges } from './record-changes';
import { schoolResults } from './school-results';
import { selfJournalChanges } from './self-journal';

const NOT_COLLECTED = 'Ничего не собрано';

const CHANGED_SINCE = 'Книга или листы изменились: посмотрите ещё раз, что будет записано.';

type HandIn = (book: CollectingBook) => HandedIn;

interface Prepared {
  readonly report: CollectReport;
  readonly changes: readonly Change[];
}

/** Beside «Дата» and «Вид», which nothing is computed without: by these a record is known. */
const KEY_COLUMNS = ['topic', 'criterion'] as const;

/** A workbook that can be collected into. */
interface Ready {
  readonly results: SchoolResults;
  /** «Мероприятия». */
  readonly grid: SheetGrid;
}

/** The workbook as it can be collected into, or why it cannot, in a sentence. */
function readyOf(workbook: Workbook): Ready | string {
  const { sheet, columns } = ACTIVITIES;
  const results = schoolResults(workbook);
  const grid = workbook.read(sheet);
  if (results.book.blocked || grid === null) {
    return blockedMessage(NOT_COLLECTED, 'Выполните «Проверить данные».');
  }
  const { positions } = bindSheet(ACTIVITIES, grid);
  const lacking = KEY_COLUMNS.find((key) => !positions.has(key));
  if (lacking === undefined) return { results, grid };
  const { header } = columns[lacking];
  return `${NOT_COLLECTED}. На листе «${sheet}» нет столбца «${header}», а по нему узнают записи: верните столбец.`;
}

/** Everything decided and nothing written. Throws `Fault` where the journal's headers are damaged. */
function prepare(workbook: Workbook, { results, grid }: Ready, handIn: HandIn): Prepared {
  const book = collectingBook(results, grid);
  const collection = collect(handIn(book), book);
  const { submissions } = collection;
  const journal = selfJournalChanges(workbook, submissions, book.settings);
  if (journal === null) {
    throw new Fault(
      `${NOT_COLLECTED}. На листе «${SELF_JOURNAL.sheet}» повреждены заголовки: восстановите их.`,
    );
  }
  // The journal last: what it says was taken is there, wherever a write breaks off.
  const changes = [...recordChanges(collection, grid), ...journal];
  const seen = shortHash(JSON.stringify(changes));
  return { report: { submissions, writes: changes.length > 0, seen }, changes };
}

/** What would be done. Throws `Fault` where nothing can be collected. */
function preview(workbook: Workbook, handIn: HandIn): CollectReport {
  const ready = readyOf(workbook);
  if (typeof ready === 'string') throw new Fault(ready);
  return prepare(workbook, ready, handIn).report;
}

const asSentence = (text: string): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function outcomeOf({ report }: Prepared): CommandOutcome<CollectReport> {
  const totals = totalsOf(report.submissions);
  const told = asSentence(totalsText(totals, true));
  const nothing = told === '' ? 'Нового нет: всё уже в книге.' : told;
  const refused = totals.refused + totals.refusedSheets > 0;
  const where = report.writes || refused ? ` Подробности — на листе «${SELF_JOURNAL.sheet}».` : '';
  const message = `${nothing}${where}`;
  // Where all was refused, nothing but the refusals was done.
  const isDone = totals.added + totals.changed > 0;
  return { ...(isDone ? doneWith(!refused, message) : { ok: !refused, message }), report };
}

/** Carries out what `handIn` gives; `seen` names what the person was shown, absent: nothing was. */
function carryOut(
  workbook: Workbook,
  handIn: HandIn,
  seen: string | undefined,
): CommandOutcome<CollectReport> {
  const ready = readyOf(workbook);
  if (typeof ready === 'string') return { ok: false, message: ready };
  const prepared = prepare(workbook, ready, handIn);
  const { report, changes } = prepared;
  if (seen !== undefined && seen !== report.seen) {
    return { ok: false, message: CHANGED_SINCE, report };
  }
  if (changes.length > 0) workbook.apply(changes);
  return outcomeOf(prepared);
}

const filesIn =
  (parcels: Iterable<FormParcel>): HandIn =>
  (book) =>
    handedFiles(parcels, book);

/**
 * What collecting these files would do. Throws `Fault` where the workbook lacks what nothing can be
 * done without, or the journal's headers are damaged.
 */
export function previewForms(workbook: Workbook, parcels: Iterable<FormParcel>): CollectReport {
  return preview(workbook, filesIn(parcels));
}

/**
 * Collects teachers' sheets in one write. `seen` is the preview's: where the workbook or the files
 * would give something else by now, nothing is written. `ok` is false when a sheet or a row was refused,
 * or the workbook is blocked. Throws `Fault` where the journal's headers are damaged.
 */
export function collectForms(
  workbook: Workbook,
  parcels: Iterable<FormParcel>,
  seen?: string,
): CommandOutcome<CollectReport> {
  return carryOut(workbook, filesIn(parcels), seen);
}

/** A look-alike of one of its own sheets is no sheet of answers, whether it is taken for that one or not. */
const isOwn = (name: string): boolean => SCHOOL_SHEETS.some((own) => isSameSheet(own, name));

/** The names of the workbook's sheets of answers: by their headers, nothing else of people's sheets is read. */
export function answerSheetNames(workbook: Workbook): string[] {
  return workbook
    .sheetNames()
    .filter((name) => !isOwn(name) && holdsAnswers(workbook.firstRow(name)));
}

function answersIn(workbook: Workbook): HandIn {
  const answers: AnswerSheet[] = answerSheetNames(workbook).flatMap((name) => {
    const cells = workbook.read(name);
    return cells === null ? [] : [{ name, cells }];
  });
  return (book) => handedAnswers(answers, book);
}

/** What collecting the sheets of answers in the workbook would do. Throws `Fault` as `previewForms` does. */
export function previewAnswers(workbook: Workbook): CollectReport {
  return preview(workbook, answersIn(workbook));
}

const NO_ANSWERS =
  'Листа с ответами нет. Это лист с любым именем, у которого в первой строке есть «Код педагога», «Дата» и «Вид»: например, лист ответов Google Формы.';

/** Collects the sheets of answers in the workbook, as `collectForms` does files. */
export function collectAnswers(workbook: Workbook, seen?: string): CommandOutcome<CollectReport> {
  const outcome = carryOut(workbook, answersIn(workbook), seen);
  return outcome.report?.submissions.length === 0
    ? { ...outcome, ok: false, message: NO_ANSWERS }
    : outcome;
}

/** What a person should know before answers are collected from the menu; null where nothing is written. */
export function confirmAnswers(workbook: Workbook): string | null {
  const ready = readyOf(workbook);
  if (typeof ready === 'string') return null;
  const { submissions, writes } = prepare(workbook, ready, answersIn(workbook)).report;
  if (!writes) return null;
  const told = asSentence(totalsText(totalsOf(submissions), false));
  return `${told === '' ? 'Записи не изменятся, пополнится журнал.' : told} Собрать ответы?`;
}
