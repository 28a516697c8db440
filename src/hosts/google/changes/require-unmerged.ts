/**
 * Merged cells hold one value, in the first of them: Google lets any other be written and shows nothing of
 * it. So whoever writes into one is refused before anything is written.
 */
import { appendedCells } from '../../../app/appended-cells';
import type { CellEdit, Change } from '../../../app/workbook';
import { missingRows, type OwnArea } from '../../../core/schema/own-area';
import { cellsOf } from '../../../core/schema/sheet-plan';
import { groupBy } from '../../../core/values/arrange';
import { isBlankCell } from '../../../core/values/cell';
import {
  areaAddress,
  type CellArea,
  cellAddress,
  contains,
} from '../../../core/values/cell-address';
import { Fault } from '../../../core/values/fault';
import type { SheetExtent } from '../sheets/sheet-extent';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A change to a sheet that stood before. */
export type StandingChange = Exclude<Change, { kind: 'createSheet' }>;

/** What the change writes, by the places that it is going to have. */
function writtenBy(change: StandingChange, rows: SheetExtent['rows']): readonly CellEdit[] {
  if (change.kind === 'editCells') return change.cells;
  if (change.kind === 'appendRows') return appendedCells({ rows }, change);
  if (change.kind !== 'replaceSheet') return [];
  return cellsOf(change.plan).flatMap((cells, row) =>
    cells.map((value, column) => ({ row, column, value })),
  );
}

/** The area as it will stand: a person’s rows under a table that grows move down. */
function areaOf(range: Range, floor: number, count: number): CellArea {
  const moved = (row: number): number => (row >= floor ? row + count : row);
  return {
    top: moved(range.getRow() - 1),
    bottom: moved(range.getLastRow() - 1),
    left: range.getColumn() - 1,
    right: range.getLastColumn() - 1,
  };
}

/** Throws where something of what is to be written would not be seen; `told` says what has been written nevertheless. */
export function requireUnmerged(
  changes: readonly (readonly [StandingChange, SheetExtent])[],
  areas: ReadonlyMap<Change, OwnArea>,
  told: string,
): void {
  const byExtent = groupBy(changes, ([, extent]) => extent);
  for (const [{ sheet, maxRows, maxColumns, rows }, own] of byExtent) {
    const merges = sheet.getRange(1, 1, maxRows, maxColumns).getMergedRanges();
    if (merges.length === 0) continue;
    for (const [change] of own) {
      const area = areas.get(change);
      const count = area && change.kind === 'replaceSheet' ? missingRows(area, change.plan) : 0;
      const merged = merges.map((range) => areaOf(range, area?.floor ?? 0, count));
      for (const { row, column, value } of writtenBy(change, rows)) {
        if (isBlankCell(value)) continue;
        const around = merged.find(
          (one) => contains(one, row, column) && (one.top !== row || one.left !== column),
        );
        if (around === undefined) continue;
        const [all, cell] = [areaAddress(around), cellAddress(row, column)];
        throw new Fault(
          `На листе «${sheet.getName()}» объединены ячейки ${all}: записанное в ${cell} не было бы видно. ${told}. Выделите их, выберите «Формат» → «Объединить ячейки» → «Отменить объединение» и повторите.`,
        );
      }
    }
  }
}
