/** What a collection writes on «Мероприятия». */
import { bindSheet } from '../../core/schema/binding';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { rowOf } from '../../core/schema/table';
import type { Collection } from '../../core/school/self-assessment/collecting/collection';
import {
  cellOf,
  TYPED_KEYS,
  type TypedValues,
} from '../../core/school/self-assessment/form/typed-values';
import { ACTIVITIES, type Activity } from '../../core/school/tables/activities';
import type { Cell } from '../../core/values/cell';
import { appending } from '../append-columns';
import type { Change } from '../workbook';

const UNCHECKED: Activity['review'] = 'не проверено';
const { sheet, columns: DECLARED } = ACTIVITIES;

/** The first column, from 0, in which no row has anything. */
const freeColumn = ({ rows }: SheetGrid): number =>
  rows.reduce((widest, { length }) => Math.max(widest, length), 0);

/** A tick as the column has it: a checkbox where there is one, else the word of the drop-down. */
function tickIn({ rows }: SheetGrid, column: number | undefined): (value: boolean) => Cell {
  const isCheckbox = column !== undefined && rows.some((row) => typeof row[column] === 'boolean');
  if (isCheckbox) return (value) => value;
  return (value) => (value ? 'да' : null);
}

/**
 * The changes, in an order that a repeat can take up wherever they break off: a record that stands
 * there is known by its key, a cell that was not changed yet differs still, of a row that keeps its
 * code before anything else of it is changed. A workbook without «Код записи» gets its header; any
 * other column that people have taken out is done without.
 */
export function recordChanges({ added, edits, coded }: Collection, grid: SheetGrid): Change[] {
  const { positions } = bindSheet(ACTIVITIES, grid);
  const codeAt = positions.get('recordCode') ?? freeColumn(grid);
  const places = new Map(positions).set('recordCode', codeAt);
  const tick = tickIn(grid, positions.get('reflected'));
  const written = (key: (typeof TYPED_KEYS)[number], value: TypedValues[typeof key]): Cell =>
    typeof value === 'boolean' ? tick(value) : cellOf(key, value);

  const changes: Change[] = [];
  if (added.length + coded.length > 0 && !positions.has('recordCode')) {
    const header = { row: 0, column: codeAt, value: DECLARED.recordCode.header };
    changes.push({ kind: 'editCells', sheet, cells: [header] });
  }
  if (coded.length > 0) {
    const codes = coded.map(({ row, code }) => ({ row: row - 1, column: codeAt, value: code }));
    changes.push({ kind: 'editCells', sheet, cells: codes });
  }
  if (added.length > 0) {
    const columns = Object.keys(DECLARED).map((key) => places.get(key) ?? null);
    const rows = added.map(({ teacher, values, code }) => {
      const typed = TYPED_KEYS.map((key) => [key, written(key, values[key])] as const);
      const draft = { ...Object.fromEntries(typed), teacher, review: UNCHECKED, recordCode: code };
      return rowOf(ACTIVITIES, draft);
    });
    changes.push(appending(sheet, columns, rows));
  }
  const cells = edits.flatMap(({ row, key, value }) => {
    const column = positions.get(key);
    return column === undefined ? [] : [{ row: row - 1, column, value: written(key, value) }];
  });
  if (cells.length > 0) changes.push({ kind: 'editCells', sheet, cells });
  return changes;
}
