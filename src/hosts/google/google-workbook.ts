/** The open Google spreadsheet as a host of the workbook port. */
import { presentChanges } from '../../app/present-names';
import type { Change, Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { refuseLoading } from './cells/loading-cells';
import { rowsOfValues } from './cells/read-cells';
import { type DayOfInstant, zoneDays } from './cells/zone-days';
import { carryOut, rowsBefore } from './changes/careful-run';
import { ChangeRun } from './changes/change-run';
import { told } from './google-fault';
import { markIn, type SheetMarks, sheetMarks } from './sheets/sheet-marks';
import { SheetsByName } from './sheets/sheets-by-name';
import { isChart } from './sheets/unfinished-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * A workbook over an open spreadsheet, meant for one execution: every sheet is read once and
 * remembered until it is written.
 */
export function googleWorkbook(spreadsheet: Spreadsheet): Workbook {
  const sheets = new SheetsByName(spreadsheet);
  // By the names that the sheets bear.
  const grids = new Map<string, SheetGrid>();
  const firstRows = new Map<string, readonly Cell[]>();
  let converter: DayOfInstant | null = null;
  let knownZone: string | null = null;
  let knownLocale: string | null = null;
  let marks: SheetMarks | null = null;
  let revision = 0;

  const zone = (): string => {
    knownZone ??= spreadsheet.getSpreadsheetTimeZone();
    return knownZone;
  };

  const dayOfInstant: DayOfInstant = (instant) => {
    converter ??= zoneDays(zone());
    return converter(instant);
  };

  const rowsNow = (sheet: Sheet, range?: Range): Cell[][] =>
    rowsOfValues(valuesOf(sheet, range), dayOfInstant);

  const read = (name: string): SheetGrid | null => {
    const meant = grids.has(name) ? name : sheets.meant(name);
    if (meant === undefined) return null;
    const known = grids.get(meant);
    if (known !== undefined) return known;
    const sheet = sheets.sheet(meant);
    if (sheet === null) return null;
    const grid = { rows: rowsNow(sheet) };
    grids.set(meant, grid);
    return grid;
  };

  const firstRow = (name: string): readonly Cell[] => {
    const isKnown = grids.has(name) || firstRows.has(name);
    const meant = isKnown ? name : sheets.meant(name);
    if (meant === undefined) return [];
    const grid = grids.get(meant);
    const known = grid === undefined ? firstRows.get(meant) : (grid.rows[0] ?? []);
    if (known !== undefined) return known;
    const sheet = sheets.sheet(meant);
    const width = sheet === null ? 0 : widthOf(sheet);
    // A range has at least one column.
    const values = sheet && width > 0 ? sheet.getRange(1, 1, 1, width).getValues() : [];
    const [row = []] = rowsOfValues(values, dayOfInstant);
    firstRows.set(meant, row);
    return row;
  };

  const apply = (changes: readonly Change[]): void => {
    if (changes.length === 0 && !sheets.isMaking) return;
    const present = presentChanges(changes, (name) => sheets.meant(name));
    const rowsOf = rowsBefore(present, (name) => read(name)?.rows ?? []);
    const run = new ChangeRun(spreadsheet, present, rowsOf, sheets, rowsNow);
    const untouched = [...grids].filter(([name]) => !run.touches(name));
    const untouchedRows = [...firstRows].filter(([name]) => !run.touches(name));
    // Should the run break off, what was read before may no longer be true.
    grids.clear();
    marks = null;
    firstRows.clear();
    if (run.changesSheets) sheets.forget();
    revision += 1;
    const done = carryOut(run, spreadsheet, present, rowsOf, rowsNow);
    for (const [name, grid] of [...untouched, ...done.knownGrids()]) grids.set(name, grid);
    for (const [name, row] of untouchedRows) firstRows.set(name, row);
  };

  return {
    get revision() {
      return revision;
    },
    today: (): Day => told(() => dayOfInstant(new Date())),
    now: () => told(() => Utilities.formatDate(new Date(), zone(), 'HH:mm')),
    region: {
      read: () =>
        told(() => {
          knownLocale ??= spreadsheet.getSpreadsheetLocale();
          return { locale: knownLocale, zone: zone() };
        }),
      setLocale: (locale) => {
        knownLocale = null;
        told(() => spreadsheet.setSpreadsheetLocale(locale));
      },
    },
    sheetNames: () => told(() => sheets.all()),
    read: (name) => told(() => read(name)),
    firstRow: (name) => told(() => firstRow(name)),
    markOf: (name) => {
      marks ??= sheetMarks();
      return markIn(marks, name);
    },
    apply: (changes) => told(() => apply(changes)),
  };
}

function valuesOf(sheet: Sheet, range?: Range): unknown[][] {
  try {
    const values = (range ?? sheet.getDataRange()).getValues();
    refuseLoading(sheet, values);
    return values;
  } catch (caught) {
    if (!isChart(sheet)) throw caught;
    const name = sheet.getName();
    throw new Fault(
      `Лист «${name}» — диаграмма, а не таблица. Переименуйте его, выполните «Создать листы» и повторите.`,
    );
  }
}

/** People's other sheets are looked at, too: one without cells has no columns. */
function widthOf(sheet: Sheet): number {
  try {
    return sheet.getLastColumn();
  } catch (caught) {
    if (isChart(sheet)) return 0;
    throw caught;
  }
}
