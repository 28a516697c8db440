/** The sheet that a new workbook gets from a table's declaration. */
import type { Cell } from '../values/cell';
import type { Column } from './column';
import { fitted } from './column-width';
import type { ColumnPlan, DropDown, SheetKind, SheetPlan } from './sheet-plan';
import type { Table } from './table';

function dropDownOf(column: Column<unknown>): DropDown | null {
  if (column.target !== null) return column.target;
  // Several values in one cell cannot be chosen from a drop-down; the note lists them.
  if (column.type === 'choices' || column.type === 'yesNo') return null;
  // A bare code stays a listed value: what people have typed is not marked.
  return column.values.length > 0 ? { values: [...column.labels, ...column.values] } : null;
}

/** How a declared column looks in a template. */
function columnPlan(kind: SheetKind, column: Column<unknown>): ColumnPlan {
  const dropDown = dropDownOf(column);
  const plan: ColumnPlan = {
    header: column.header,
    width: column.width,
    look: column.look,
    required: column.required,
    wrap: column.look === 'text' && column.width >= 200,
    checkbox: column.type === 'yesNo',
    ...(column.note === '' ? {} : { note: column.note }),
    ...(dropDown === null ? {} : { dropDown }),
  };
  return fitted(kind, plan, [...column.labels, ...column.values]);
}

/** An empty sheet of the table, with its default rows. */
export function templateOf(table: Table): SheetPlan {
  return {
    name: table.sheet,
    kind: table.kind,
    titles: [],
    columns: Object.values(table.columns).map((column) => columnPlan(table.kind, column)),
    rows: table.defaults ?? table.startsWith ?? ([] as readonly (readonly Cell[])[]),
    ...(table.frozenColumns === undefined ? {} : { frozenColumns: table.frozenColumns }),
  };
}
