/** «Новая запись»: one row, judged before it is written, under the last one of its sheet. */
import { bindSheet, tableHeight } from '../../core/schema/binding';
import type { CellPlace } from '../../core/schema/place';
import { sheetMeant } from '../../core/schema/sheet-name';
import type { Draft, Table } from '../../core/schema/table';
import { templateOf } from '../../core/schema/template';
import { criterionHabits } from '../../core/school/entry-forms/criterion-habits';
import {
  type EntryAdvice,
  type EntryDraft,
  type JudgedEntry,
  judgeEntry,
} from '../../core/school/entry-forms/entry-advice';
import { hinders } from '../../core/school/entry-forms/entry-remark';
import { tableOf } from '../../core/school/entry-forms/forms';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { ACTIVITIES } from '../../core/school/tables/activities';
import { type Cell, isBlankCell, sameCell } from '../../core/values/cell';
import { appending } from '../append-columns';
import { blockedMessage, type CommandOutcome } from '../command';
import { Remembered } from '../remembered';
import type { Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';

/** Rows of «Мероприятия» are counted again when the sheet has changed, not with every pause. */
const HABITS = new Remembered(({ read }) => criterionHabits(read(ACTIVITIES.sheet)));

/** An entry that is to be written. */
export interface EntryOrder extends EntryDraft {
  /** Messages of the doubts that the person has seen. */
  readonly seen: readonly string[];
  /** The row that the entry was to take when it was judged last; 0: it has not been judged. */
  readonly row: number;
}

export interface EntryReport {
  /** Where the entry stands; null while it is not written. */
  readonly place: CellPlace | null;
  /** What is to be said of it as it stands in the form; null when it is written. */
  readonly advice: EntryAdvice | null;
}

const judge = (workbook: Workbook, draft: EntryDraft): JudgedEntry =>
  judgeEntry(
    draft,
    (sheet) => workbook.read(sheet),
    workbook.today(),
    draft.form.table === 'activities' ? HABITS.of(workbook) : new Map(),
  );

/** What is to be said of an entry that is being typed; nothing is written. */
export function adviseEntry(workbook: Workbook, draft: EntryDraft): EntryAdvice {
  return judge(workbook, draft).advice;
}

/** A cell of the entry; `column`, from 0, is null where people have taken it out. */
interface Placed {
  readonly header: string;
  readonly column: number | null;
  readonly value: Cell;
}

/** Places the cells as the sheet's headers stand; as declared while there is no such sheet. */
function placed(workbook: Workbook, table: Table, cells: Draft<Table>): Placed[] {
  const grid = workbook.read(table.sheet);
  const bound = grid && bindSheet(table, grid).positions;
  const columns = Object.entries(table.columns);
  return columns.map(([key, { header }], index) => ({
    header,
    column: bound === null ? index : (bound.get(key) ?? null),
    value: cells[key] ?? null,
  }));
}

/** The row from this one on that holds this very entry and nothing else of its columns; null: none. */
function alreadyWritten(workbook: Workbook, table: Table, from: number, cells: readonly Placed[]) {
  const grid = workbook.read(table.sheet);
  const rows = grid?.rows ?? [];
  if (from < FIRST_ROW || cells.every(({ value }) => value === null)) return null;
  for (let row = from; row <= tableHeight(table, grid); row++) {
    const isSame = cells.every(({ column, value }) => {
      const there = column === null ? null : rows[row - 1]?.[column];
      return value === null ? isBlankCell(there) : sameCell(value, there);
    });
    if (isSame) return row;
  }
  return null;
}

/** The first row under the headers. */
const FIRST_ROW = 2;

const NOT_WRITTEN = 'Запись не добавлена';

/** Why the entry is not written as it stands; null: it may be. */
function objection({ texts, untouched, seen }: EntryOrder, advice: EntryAdvice): string | null {
  const { proposed, remarks } = advice;
  const isNews = untouched.some((key) => (proposed[key]?.text ?? '') !== (texts[key] ?? ''));
  if (remarks.some(hinders)) {
    return `${NOT_WRITTEN}: исправьте отмеченные поля.`;
  }
  if (isNews) {
    return `${NOT_WRITTEN}: форма дополнена предложениями. Посмотрите на них и нажмите ещё раз.`;
  }
  const isUnseen = remarks.some(
    ({ gravity, message }) => gravity === 'doubt' && !seen.includes(message),
  );
  return isUnseen
    ? `${NOT_WRITTEN}: прочтите предупреждения у полей. Если всё верно, нажмите ещё раз.`
    : null;
}

const refusal = (message: string, advice: EntryAdvice): CommandOutcome<EntryReport> => ({
  ok: false,
  message,
  report: { place: null, advice },
});

const written = (said: string, { sheet }: Table, row: number): CommandOutcome<EntryReport> => ({
  ok: true,
  message: `${said}: лист «${sheet}», строка ${row}.`,
  report: { place: { sheet, row, column: 1 }, advice: null },
});

/**
 * Writes the entry in one step, the missing sheet of a register with it. What has faults, proposals or
 * doubts that the person has not seen is not written (rule Я-54); nor is the same order twice (Я-55).
 */
export function addEntry(workbook: Workbook, order: EntryOrder): CommandOutcome<EntryReport> {
  const table = tableOf(order.form);
  const { advice, cells } = judge(workbook, order);
  if (advice.blocked) return refusal(blockedMessage(NOT_WRITTEN), advice);
  const entry = placed(workbook, table, cells);
  const row = alreadyWritten(workbook, table, order.row, entry);
  if (row !== null) return written('Уже записано', table, row);
  // A blank is not written: an unticked checkbox, and whatever a person has prepared there, stay.
  const filled = entry.filter(({ value }) => value !== null);
  const missing = filled.filter(({ column }) => column === null);
  if (missing.length > 0) {
    const headers = missing.map(({ header }) => `«${header}»`).join(', ');
    const place = `на листе «${table.sheet}» нет столбца ${headers}`;
    return refusal(`${NOT_WRITTEN}: ${place}. Восстановите заголовок или очистите поле.`, advice);
  }
  const why = objection(order, advice);
  if (why !== null) return refusal(why, advice);
  const existing = workbook.sheetNames();
  const changes: Change[] =
    sheetMeant(existing, table.sheet) === undefined
      ? [creation(templateOf(table), existing, SCHOOL_SHEETS)]
      : [];
  const columns = filled.map(({ column }) => column);
  const cellsOfRow = filled.map(({ value }) => value);
  const under = entry.flatMap(({ column }) => column ?? []);
  workbook.apply([...changes, { ...appending(table.sheet, columns, [cellsOfRow]), under }]);
  return written('Записано', table, advice.row);
}
