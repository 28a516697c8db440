/** Documents with all sheets made: it is done once for a size of grid, and each test has a copy. */
import { DEFAULT_ROWS, type DocumentState, type SheetState } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { kept } from '../kept';

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

/** Makes the sheets in a new spreadsheet and leaves no more rows than that; what stands there then. */
function madeBy(make: () => AppsScriptRuntime, rows: number) {
  const { document, properties } = make();
  trimGrids(document, rows);
  return { document, properties };
}

/** Gives copies of what `make` has made of a blank runtime's, with room for so many lines and some to spare. */
export function madeOnce(
  name: string,
  blank: () => AppsScriptRuntime,
  make: () => AppsScriptRuntime,
): (lines: number) => AppsScriptRuntime {
  const known = new Map<number, AppsScriptRuntime>();
  const madeWith = (rows: number): AppsScriptRuntime => {
    const runtime = blank();
    const { document, properties } = kept(`${name}-${rows}`, () => madeBy(make, rows));
    runtime.document = document;
    Object.assign(runtime.properties, properties);
    return runtime;
  };
  return (lines) => {
    const rows = Math.min(Math.max(lines, FEW) + SPARE_ROWS, DEFAULT_ROWS);
    const made = known.get(rows) ?? madeWith(rows);
    known.set(rows, made);
    return made.copy();
  };
}
