/** «Перенести запросы в план ПК»: open requests become rows of the plan (rules У-04, У-05). */
import { bindSheet } from '../../core/schema/binding';
import { Findings } from '../../core/schema/findings';
import { ISSUES_SHEET } from '../../core/schema/issues-sheet';
import { readTable } from '../../core/schema/read-table';
import { sheetMeant } from '../../core/schema/sheet-name';
import { rowOf, type Table } from '../../core/schema/table';
import { templateOf } from '../../core/schema/template';
import {
  type Obstacle,
  planRequests as plannedFrom,
  type RequestPlan,
  requestOrigin,
} from '../../core/school/education/plan-requests';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { REQUESTS, type TrainingRequest } from '../../core/school/tables/requests';
import { type PlannedTraining, TRAINING_PLAN } from '../../core/school/tables/training-plan';
import type { Cell } from '../../core/values/cell';
import { type CountForms, counted, listing } from '../../core/values/russian';
import { appending } from '../append-columns';
import { blockedMessage, type CommandOutcome, doneWith } from '../command';
import type { Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';
import { schoolResults } from './school-results';

const NOT_MOVED = 'Запросы не перенесены';
const ASKED: CountForms = ['запрос', 'запроса', 'запросов'];

const IN_PLAN: TrainingRequest['status'] = 'в плане';
const TO_COME: PlannedTraining['status'] = 'запланирован';

const REASONS: Readonly<Record<Obstacle, string>> = {
  faulty: `в строке ошибка (лист «${ISSUES_SHEET}»)`,
  'quarter is over': 'квартал уже прошёл, исправьте его',
  'does not work': 'педагог не работает',
};
const OBSTACLES = Object.keys(REASONS) as Obstacle[];

/** Where a sheet's columns stand, from 0; as declared while there is no such sheet. */
function columnsOf(workbook: Workbook, table: Table): ReadonlyMap<string, number> {
  const grid = workbook.read(table.sheet);
  if (grid === null) return new Map(Object.keys(table.columns).map((key, index) => [key, index]));
  return bindSheet(table, grid).positions;
}

/** Every row of a sheet as typed, faulty ones too. */
function typedRows<T extends Table>(workbook: Workbook, table: T) {
  const grid = workbook.read(table.sheet);
  return grid === null ? [] : readTable(table, grid, new Findings()).records;
}

const inPlan = (request: TrainingRequest): Cell[] =>
  rowOf(TRAINING_PLAN, {
    teacher: request.teacher,
    direction: request.direction,
    quarter: request.quarter,
    year: request.year,
    request: requestOrigin(request),
    status: TO_COME,
  });

/** The rows of the plan first: should the host break off, the next run marks what stands there. */
function changesOf({ added, known }: RequestPlan, statusAt: number, workbook: Workbook): Change[] {
  const existing = workbook.sheetNames();
  const bound = columnsOf(workbook, TRAINING_PLAN);
  // A column that people have taken out is done without.
  const columns = Object.keys(TRAINING_PLAN.columns).map((key) => bound.get(key) ?? null);
  const marks = [...added, ...known].map(({ row }) => ({
    row: row - 1,
    column: statusAt,
    value: IN_PLAN,
  }));
  const { sheet } = TRAINING_PLAN;
  const isMissing = added.length > 0 && sheetMeant(existing, sheet) === undefined;
  return [
    ...(isMissing ? [creation(templateOf(TRAINING_PLAN), existing, SCHOOL_SHEETS)] : []),
    ...(added.length === 0 ? [] : [appending(sheet, columns, added.map(inPlan))]),
    { kind: 'editCells', sheet: REQUESTS.sheet, cells: marks },
  ];
}

const MOST_ROWS = 10;

/** «строка 5», «строки 5, 7 и ещё 3». */
function rowsText(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'строка' : 'строки'} ${listing(rows, MOST_ROWS)}`;
}

/** Of a plan that has something to move, to mark or to leave. */
function outcomeOf({ added, known, left }: RequestPlan): CommandOutcome {
  const reasons = OBSTACLES.flatMap((obstacle) => {
    const rows = left.filter((one) => one.obstacle === obstacle).map(({ request }) => request.row);
    return rows.length === 0 ? [] : [`${rowsText(rows)} — ${REASONS[obstacle]}`];
  });
  const sentences = [
    ...(added.length === 0
      ? []
      : [
          `Перенесено на лист «${TRAINING_PLAN.sheet}»: ${counted(added.length, ASKED)}; впишите там организацию и часы.`,
        ]),
    ...(known.length === 0
      ? []
      : [`Уже в плане, отмечено «${IN_PLAN}»: ${counted(known.length, ASKED)}.`]),
    ...(reasons.length === 0
      ? []
      : [`Оставлено на листе «${REQUESTS.sheet}»: ${reasons.join('; ')}.`]),
  ];
  const message = sentences.join(' ');
  if (added.length + known.length > 0) return doneWith(left.length === 0, message);
  return { ok: false, message };
}

/** Moves the open requests that fit; whatever else is open is left and named. */
function move(workbook: Workbook, fits: (request: TrainingRequest) => boolean): CommandOutcome {
  const { book } = schoolResults(workbook);
  if (book.blocked) {
    return { ok: false, message: blockedMessage(NOT_MOVED, 'Выполните «Проверить данные».') };
  }
  const { sheet, columns } = REQUESTS;
  const plan = plannedFrom(
    book,
    typedRows(workbook, REQUESTS).filter(fits),
    typedRows(workbook, TRAINING_PLAN),
    ({ row }) => book.findings.isGood(sheet, row),
  );
  if (plan.added.length + plan.known.length > 0) {
    const statusAt = columnsOf(workbook, REQUESTS).get('status');
    if (statusAt === undefined) {
      const missing = `на листе «${sheet}» нет столбца «${columns.status.header}»`;
      return { ok: false, message: `${NOT_MOVED}: ${missing}. Восстановите заголовок.` };
    }
    workbook.apply(changesOf(plan, statusAt, workbook));
  } else if (plan.left.length === 0) {
    return { ok: true, message: 'Новых запросов нет, переносить нечего.' };
  }
  return outcomeOf(plan);
}

/** All open requests of the school. */
export function planRequests(workbook: Workbook): CommandOutcome {
  return move(workbook, () => true);
}

/** Those of one person, by teacher code. */
export function planRequestsOf(workbook: Workbook, code: string): CommandOutcome {
  return move(workbook, ({ teacher }) => teacher === code);
}
