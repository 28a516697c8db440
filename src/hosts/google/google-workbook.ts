/** The open Google spreadsheet as a host of the workbook port. */
import type { Change, Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
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
    // Should the run break off, what was read before may no longer be true.
    grids.clear();
    if (run.createsSheets) names = null;
    revision += 1;
    run.carryOut();
    for (const [name, grid] of [...untouched, ...run.knownGrids()]) grids.set(name, grid);
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
