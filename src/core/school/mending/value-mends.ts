/** Values that are understood but typed in another way than their column keeps them. */
import { bindSheet } from '../../schema/binding';
import type { Column } from '../../schema/column';
import type { SheetGrid } from '../../schema/sheet-grid';
import type { Table } from '../../schema/table';
import { type Cell, isBlankCell } from '../../values/cell';
import type { Day } from '../../values/day';
import { fold } from '../../values/text';
import { meant } from './meant';
import type { CellMend, CellMendKind } from './mend';

interface Kept {
  readonly kind: CellMendKind;
  readonly becomes: Cell;
}

/** A code as it is kept: alone where it was typed alone, else with its words (rule З-21). */
function codeKept({ values, labels }: Column<unknown>, value: string, cell: string): string {
  return fold(cell) === fold(value) ? value : (labels[values.indexOf(value)] ?? value);
}

/** A text as its column keeps it: a date, a number, the listed words; null where it is unclear. */
function keptAs(column: Column<unknown>, typed: string): Kept | null {
  const understood = 'fault' in column.parse(typed) ? meant(column, typed) : typed;
  const reading = column.parse(understood);
  if ('fault' in reading) return null;
  switch (column.type) {
    case 'day':
      return { kind: 'day', becomes: { day: reading.value as Day } };
    case 'integer':
    case 'decimal':
      return { kind: 'number', becomes: reading.value as number };
    case 'choice':
      return { kind: 'choice', becomes: codeKept(column, reading.value as string, understood) };
    case 'choices':
      return { kind: 'choice', becomes: (reading.value as readonly string[]).join(', ') };
    default:
      return null;
  }
}

/** Visits every filled text of a sheet's declared columns; rows count from 1, positions from 0. */
export function eachText(
  table: Table,
  cells: SheetGrid,
  visit: (column: Column<unknown>, text: string, row: number, position: number) => void,
): void {
  const { positions, blocked } = bindSheet(table, cells);
  if (blocked) return;
  for (const [key, position] of positions) {
    const column = table.columns[key] as Column<unknown>;
    for (let index = 1; index < cells.rows.length; index++) {
      const cell = cells.rows[index]?.[position] ?? null;
      if (typeof cell === 'string' && !isBlankCell(cell)) visit(column, cell, index + 1, position);
    }
  }
}

/** Text dates, numbers with a unit, synonyms and look-alike letters of a sheet, as they would be kept. */
export function valueMends(table: Table, cells: SheetGrid): CellMend[] {
  const mends: CellMend[] = [];
  eachText(table, cells, (column, was, row, position) => {
    const kept = keptAs(column, was);
    if (kept === null || kept.becomes === was) return;
    const place = { sheet: table.sheet, row, column: position + 1, header: column.header };
    mends.push({ ...place, ...kept, was });
  });
  return mends;
}
