/** The open Google spreadsheet as a host of the workbook port. */
import type { Change, Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { ChangeRun } from './change-run';
import { faultOf } from './google-fault';
import { rowsOfValues } from './read-cells';
import { isUnfinished } from './unfinished-sheet';
import { type DayOfInstant, zoneDays } from './zone-days';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A workbook over an open spreadsheet, meant for one execution: every sheet is read once and
 * remembered until it is written.
 */
export function googleWorkbook(spreadsheet: Spreadsheet): Workbook {
  const grids = new Map<string, SheetGrid | null>();
  const firstRows = new Map<string, readonly Cell[]>();
  let converter: DayOfInstant | null = null;
  let names: readonly string[] | null = null;
  let revision = 0;

  const dayOfInstant: DayOfInstant = (instant) => {
    converter ??= zoneDays(spreadsheet.getSpreadsheetTimeZone());
    return converter(instant);
  };

  const read = (name: string): SheetGrid | null => {
    const known = grids.get(name);
    if (known !== undefined) return known;
    const sheet = spreadsheet.getSheetByName(name);
    const grid = sheet && { rows: rowsOfValues(sheet.getDataRange().getValues(), dayOfInstant) };
    grids.set(name, grid);
    return grid;
  };

  const firstRow = (name: string): readonly Cell[] => {
    const grid = grids.get(name);
    const known = grid === undefined ? firstRows.get(name) : (grid?.rows[0] ?? []);
    if (known !== undefined) return known;
    const sheet = spreadsheet.getSheetByName(name);
    const width = sheet?.getLastColumn() ?? 0;
    // A range has at least one column.
    const values = sheet && width > 0 ? sheet.getRange(1, 1, 1, width).getValues() : [];
    const [row = []] = rowsOfValues(values, dayOfInstant);
    firstRows.set(name, row);
    return row;
  };

  const sheetNames = (): readonly string[] => {
    names ??= spreadsheet
      .getSheets()
      .map((sheet) => sheet.getName())
      .filter((name) => !isUnfinished(name));
    return names;
  };

  const apply = (changes: readonly Change[]): void => {
    if (changes.length === 0) return;
    const run = new ChangeRun(spreadsheet, changes, (name) => read(name)?.rows ?? []);
    const untouched = [...grids].filter(([name]) => !run.touches(name));
    const untouchedRows = [...firstRows].filter(([name]) => !run.touches(name));
    // Should the run break off, what was read before may no longer be true.
    grids.clear();
    firstRows.clear();
    if (run.createsSheets) names = null;
    revision += 1;
    run.carryOut();
    for (const [name, grid] of [...untouched, ...run.knownGrids()]) grids.set(name, grid);
    for (const [name, row] of untouchedRows) firstRows.set(name, row);
  };

  return {
    get revision() {
      return revision;
    },
    today: (): Day => told(() => dayOfInstant(new Date())),
    now: () =>
      told(() => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'HH:mm')),
    sheetNames: () => told(sheetNames),
    read: (name) => told(() => read(name)),
    firstRow: (name) => told(() => firstRow(name)),
    apply: (changes) => told(() => apply(changes)),
  };
}

/** Carries out work on the spreadsheet; what Google throws comes out as a `Fault`. */
function told<T>(work: () => T): T {
  try {
    return work();
  } catch (caught) {
    throw faultOf(caught);
  }
}
