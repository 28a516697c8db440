/** Plans that the contract writes. */
import type { Change } from '../../app/workbook';
import type { ColumnPlan, Look, SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell, DayCell } from '../../core/values/cell';
import { type Day, dayOf } from '../../core/values/day';

export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error('no such day');
  return found;
}

export function dayCell(year: number, month: number, dayOfMonth: number): DayCell {
  return { day: day(year, month, dayOfMonth) };
}

export function column(header: string, look: Look = 'text'): ColumnPlan {
  return { header, width: 100, look };
}

export function peoplesSheet(rows: readonly (readonly Cell[])[], name = 'Педагоги'): SheetPlan {
  const columns = [column('Код'), column('Дата', 'day'), column('Объём', 'integer')];
  return { name, kind: 'input', titles: [], columns, rows };
}

export function computedSheet(
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnPlan[] = [column('Место'), column('Итого', 'points')],
): SheetPlan {
  return { name: 'Рейтинг', kind: 'computed', titles, columns, rows };
}

/** The creation of a sheet. */
export function create(plan = peoplesSheet([]), before?: string): Change {
  return { kind: 'createSheet', plan, ...(before !== undefined && { before }) };
}
