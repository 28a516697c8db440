/** Changes carried out, and carried out again with more care where Google has refused certain cells. */
import type { Change } from '../../../app/workbook';
import { cellsOf } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { faultOf, isOfCells, quietly } from '../google-fault';
import { SheetsByName } from '../sheets/sheets-by-name';
import { ChangeRun } from './change-run';
import type { RowsNow } from './require-unchanged';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RowsOf = (sheet: string) => readonly (readonly Cell[])[];

/** The rows as they were before the first write, however often and whenever they are asked for. */
export function rowsBefore(changes: readonly Change[], rowsOf: RowsOf): RowsOf {
  const known = new Map<string, ReturnType<RowsOf>>();
  for (const change of changes) {
    if (change.kind === 'createSheet') known.set(change.plan.name, cellsOf(change.plan));
  }
  return (sheet) => {
    const rows = known.get(sheet) ?? rowsOf(sheet);
    known.set(sheet, rows);
    return rows;
  };
}

/** A sheet that has been made is not made again; the rows of a calculated one may be missing yet. */
function stillToDo(sheets: SheetsByName, changes: readonly Change[]): Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.kind !== 'createSheet' || sheets.sheet(change.plan.name) === null) return [change];
    const { plan } = change;
    return plan.kind === 'computed' && plan.rows.length > 0 ? [{ kind: 'replaceSheet', plan }] : [];
  });
}

/**
 * Carries out a run. Google may tell of a refused cell only when it carries out what was written, and
 * then refuse everything with it. So all is written once more, to the same places, sheet by sheet:
 * formats that typed columns do not take are left out, and any other refusal is known to be of that
 * sheet. `changes` are the run's, `rowsOf` gives the rows as they were before it.
 */
export function carryOut(
  run: ChangeRun,
  spreadsheet: Spreadsheet,
  changes: readonly Change[],
  rowsOf: RowsOf,
  rowsNow: RowsNow,
): ChangeRun {
  try {
    run.carryOut();
    return run;
  } catch (caught) {
    // Rows that have moved once would move twice.
    if (!isOfCells(caught) || run.movesRows) throw faultOf(caught, run.sheet);
  }
  // What is still to come out of the run that was refused says nothing of the next one.
  quietly(() => SpreadsheetApp.flush());
  const sheets = new SheetsByName(spreadsheet);
  const again = new ChangeRun(
    spreadsheet,
    stillToDo(sheets, changes),
    rowsOf,
    sheets,
    rowsNow,
    run,
  );
  try {
    again.carryOut();
    return again;
  } catch (caught) {
    throw faultOf(caught, again.sheet);
  }
}
