/** A workbook as it would read for another reporting period (rule Б-03). */
import { bindSheet } from '../schema/binding';
import type { ReadSheet } from '../schema/read-tables';
import type { SheetGrid } from '../schema/sheet-grid';
import { textOf } from '../schema/shown';
import type { Cell } from '../values/cell';
import type { Day } from '../values/day';
import { foldedLook } from '../values/text';
import { PARAMETERS, SETTINGS_SHEET } from './parameters';
import type { Span } from './period';

/** The sheet with «Период с» and «Период по» as wanted; rows that are missing are added. */
function withDays(sheet: SheetGrid, { periodStart, periodEnd }: Span): SheetGrid {
  const { positions } = bindSheet(PARAMETERS, sheet);
  const [nameAt, valueAt] = [positions.get('parameter'), positions.get('value')];
  if (nameAt === undefined || valueAt === undefined) return sheet;
  const wanted = new Map<string, { readonly name: string; readonly day: Day }>([
    [foldedLook('Период с'), { name: 'Период с', day: periodStart }],
    [foldedLook('Период по'), { name: 'Период по', day: periodEnd }],
  ]);
  const width = Math.max(nameAt, valueAt) + 1;
  const rowOf = (cells: readonly Cell[], name: string, day: Day): Cell[] => {
    const row = Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? null);
    row[nameAt] = name;
    row[valueAt] = { day };
    return row;
  };
  const found = new Set<string>();
  const rows = sheet.rows.map((cells, index) => {
    const name = textOf(cells[nameAt] ?? null);
    const one = index === 0 ? undefined : wanted.get(foldedLook(name));
    if (one === undefined) return cells;
    found.add(foldedLook(name));
    return rowOf(cells, name, one.day);
  });
  const added = [...wanted].filter(([key]) => !found.has(key));
  return { ...sheet, rows: [...rows, ...added.map(([, { name, day }]) => rowOf([], name, day))] };
}

/** The same workbook, whose «Настройки» name this period. */
export function withPeriod(read: ReadSheet, period: Span): ReadSheet {
  return (sheet) => {
    const grid = read(sheet);
    return sheet === SETTINGS_SHEET && grid !== null ? withDays(grid, period) : grid;
  };
}
