/** Documents with all sheets made: it is done once for a size of grid, and each test has a copy. */
import { DEFAULT_ROWS, type DocumentState, type SheetState } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';

/** Most tests have no more lines than that, so that they share one document. */
const FEW = 12;
const SPARE_ROWS = 30;

/** Takes away blank rows at the foot of every sheet, as people do: a small document is quick. */
function trimGrids({ sheets }: DocumentState, rows: number): void {
  for (const sheet of sheets) {
    sheet.maxRows = Math.min(sheet.maxRows, Math.max(rows, occupiedByValues(sheet)));
    sheet.cells.length = Math.min(sheet.cells.length, sheet.maxRows);
  }
}

function occupiedByValues({ cells }: SheetState): number {
  return cells.reduce((last, row, r) => (row?.some((cell) => cell?.value) ? r + 1 : last), 0);
}

/** Gives copies of what `make` has made, with room for so many lines and some to spare. */
export function madeOnce(make: () => AppsScriptRuntime): (lines: number) => AppsScriptRuntime {
  const known = new Map<number, AppsScriptRuntime>();
  return (lines) => {
    const rows = Math.min(Math.max(lines, FEW) + SPARE_ROWS, DEFAULT_ROWS);
    const made = known.get(rows) ?? make();
    if (!known.has(rows)) trimGrids(made.document, rows);
    known.set(rows, made);
    return made.copy();
  };
}
