/**
 * One `apply`: everything is looked up first, then new sheets are inserted, then all is written.
 * Nothing is read after a write, but for the size of sheets that have just been inserted and the
 * formats of cells whose rows have just been moved.
 */
import { appendedCells } from '../../../app/appended-cells';
import type { Change, RowChange } from '../../../app/workbook';
import { chartColumns } from '../../../core/schema/chart-plan';
import { missingRows, type OwnArea, ownArea } from '../../../core/schema/own-area';
import { type SheetGrid, trimmed } from '../../../core/schema/sheet-grid';
import { markBetween, markOf, type SheetMark } from '../../../core/schema/sheet-mark';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { Fault } from '../../../core/values/fault';
import { requireFitting } from '../cells/cell-limit';
import { cellBlocks } from '../cells/cell-runs';
import { surveyRules } from '../looks/highlights';
import { needsLooks } from '../looks/renew-looks';
import { chartWork, insertChart } from '../looks/sheet-chart';
import { Making, putWorkshopAway } from '../making/make-sheets';
import type { SheetExtent } from '../sheets/sheet-extent';
import { keepSheetMarks, markIn, type SheetMarks, sheetMarks } from '../sheets/sheet-marks';
import type { SheetsByName } from '../sheets/sheets-by-name';
import { appendRows } from './append-rows';
import { editCells, type SurveyedBlock, surveyBlocks } from './edit-cells';
import { moveRows } from './move-rows';
import { replaceSheet } from './replace-sheet';
import { type RowsNow, requireUnchanged } from './require-unchanged';
import { aboveFormulas } from './shown-blank';
import { surveyRows } from './survey-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/** The sheet that a change writes into. */
const sheetOf = (change: Change): string => ('plan' in change ? change.plan.name : change.sheet);

const isRowChange = (change: Change): change is RowChange =>
  change.kind === 'insertRows' || change.kind === 'deleteRows' || change.kind === 'orderRows';

/** A kind of change that this host does not know yet fails to compile here. */
function unknownChange(change: never): never {
  throw new Error(`Unknown change ${JSON.stringify(change)}`);
}

/** The changes of one `apply`, with all that has to be known before the first of them. */
export class ChangeRun {
  private readonly extents = new Map<string, SheetExtent>();
  private readonly blocks = new Map<Change, SurveyedBlock[]>();
  /** Sheets of which rows move, and how many rows are frozen there. */
  private readonly movedSheets = new Set<string>();
  private readonly frozen = new Map<Change, number>();
  private readonly making: Making;
  /** Whether a run that was broken off has begun to make sheets. */
  private readonly isMaking: boolean;
  private sheetUnderWay: string | undefined;
  private readonly marks: SheetMarks;
  private readonly newMarks = new Map<string, SheetMark>();
  private readonly areas = new Map<Change, OwnArea>();

  /**
   * Looks up what the changes need and writes nothing; refuses what cannot be carried out. The changes
   * name the sheets as these are called (`presentChanges`).
   */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly changes: readonly Change[],
    private readonly rowsOf: (sheet: string) => Rows,
    sheets: SheetsByName,
    private readonly rowsNow: RowsNow,
    /**
     * The run of which cells were refused: this one does it again, and carries out each change before
     * the next one, so that it is known of which sheet a refusal is.
     */
    private readonly refused: ChangeRun | null = null,
  ) {
    const fills = changes.some((change) => 'plan' in change && change.plan.kind === 'computed');
    // What that run has kept since says nothing of the rows as they were before it.
    this.marks = refused?.marks ?? (fills ? sheetMarks() : new Map());
    this.making = new Making(rowsOf, sheets);
    this.isMaking = sheets.isMaking;
    for (const change of changes) {
      if (change.kind === 'createSheet') this.making.add(change.plan, change.before);
      else this.survey(change);
    }
    if (this.isCareful) for (const extent of this.extents.values()) extent.isCareful = true;
  }

  /** Writes. */
  carryOut(): void {
    this.makeSheets();
    // Should the run break off, the next one knows what has been written as well as what has not.
    const between = keepSheetMarks(this.marks, this.marksBetween());
    this.requireUnchanged();
    for (const change of this.changes) {
      this.sheetUnderWay = sheetOf(change);
      this.carryOutChange(change);
      if (this.isCareful) SpreadsheetApp.flush();
    }
    keepSheetMarks(between, this.newMarks);
    // Google holds writes back: without this a refusal would come after the last catch, and the
    // lock would be released before the content is there.
    SpreadsheetApp.flush();
  }

  /** The sheet that is being written; in a careful run what is refused is of no other. */
  get sheet(): string | undefined {
    return this.sheetUnderWay;
  }

  /** Also where rows are put in above a person's: after that the run cannot be done again. */
  private get isCareful(): boolean {
    return this.refused !== null || this.putsRowsIn;
  }

  private get putsRowsIn(): boolean {
    return [...this.areas].some(
      ([change, area]) => change.kind === 'replaceSheet' && missingRows(area, change.plan) > 0,
    );
  }

  get movesRows(): boolean {
    return this.movedSheets.size > 0;
  }

  /** Whether a change writes into the sheet. */
  touches(name: string): boolean {
    return this.changes.some((change) => sheetOf(change) === name);
  }

  /** Whether sheets come or go: what a broken-off run left is put away. */
  get changesSheets(): boolean {
    return !this.making.isNothing || this.isMaking;
  }

  /**
   * What the written sheets hold now, where it follows from what was written: a read after a write
   * makes Google carry out the writes first. Single edited cells tell nothing of what they became,
   * nor do the checkboxes of inserted rows, nor values that had to go by formats which could not be laid.
   */
  knownGrids(): (readonly [name: string, grid: SheetGrid])[] {
    if (this.isCareful) return [];
    const edited = new Set(
      this.changes.flatMap((change) => (change.kind === 'editCells' ? [change.sheet] : [])),
    );
    return [...this.extents].flatMap(([name, { rows }]) =>
      edited.has(name) || this.movedSheets.has(name) || !this.touches(name)
        ? []
        : [[name, { rows: trimmed(rows) }] as const],
    );
  }

  private requireUnchanged(): void {
    const standing = this.changes.flatMap((change) =>
      change.kind === 'createSheet' || this.making.makes(sheetOf(change))
        ? []
        : [[change, this.extentOf(sheetOf(change))] as const],
    );
    const isRepeated = this.refused !== null;
    const begun = this.making.isNothing ? 'Н' : 'Кроме новых листов, н';
    const told = isRepeated ? 'Записано не всё' : `${begun}ичего не записано`;
    requireUnchanged(standing, this.areas, this.rowsNow, isRepeated, told);
  }

  private makeSheets(): void {
    if (!this.changesSheets) return;
    if (this.making.isNothing) {
      putWorkshopAway(this.spreadsheet, this.changes.length === 0);
      return;
    }
    for (const [name, extent] of this.making.carryOut(this.spreadsheet)) {
      this.extents.set(name, extent);
    }
  }

  private requireSheet(name: string): Sheet {
    const sheet = this.spreadsheet.getSheetByName(name);
    if (sheet) return sheet;
    throw new Fault(`Нет листа «${name}». Выберите «Посткурс» → «Создать листы» и повторите.`);
  }

  private survey(change: Exclude<Change, { kind: 'createSheet' }>): void {
    const name = sheetOf(change);
    if (!this.making.makes(name) && !this.extents.has(name)) {
      const sheet = this.requireSheet(name);
      const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      this.extents.set(name, { sheet, rows: this.rowsOf(name), maxRows, maxColumns });
    }
    if (change.kind === 'replaceSheet') this.surveyReplacement(change);
    if (isRowChange(change)) this.surveyRowsOf(change);
    if (change.kind === 'editCells') requireFitting(name, change.cells);
    if (change.kind === 'appendRows')
      requireFitting(name, appendedCells({ rows: this.rowsOf(name) }, change));
    // The formats of cells that move are looked up when they have moved.
    if (change.kind !== 'editCells' || this.movedSheets.has(name)) return;
    const extent = this.extents.get(name) ?? null;
    this.blocks.set(change, surveyBlocks(extent, cellBlocks(change.cells)));
  }

  private surveyRowsOf(change: RowChange): void {
    const { sheet } = this.extentOf(change.sheet);
    this.frozen.set(change, surveyRows(this.spreadsheet, sheet, change));
    this.movedSheets.add(change.sheet);
  }

  private blocksOf(change: Extract<Change, { kind: 'editCells' }>): readonly SurveyedBlock[] {
    const extent = this.extentOf(change.sheet);
    return this.blocks.get(change) ?? surveyBlocks(extent, cellBlocks(change.cells));
  }

  /**
   * Finds what of the sheet is the product's, and asks for its chart, and for the conditional formats of
   * one whose looks follow its plan.
   */
  private surveyReplacement(change: Extract<Change, { kind: 'replaceSheet' }>): void {
    const { plan } = change;
    const extent = this.extents.get(plan.name);
    // Of a sheet that this run creates everything is the product's.
    if (!extent) return;
    const found = ownArea(trimmed(extent.rows), plan, markIn(this.marks, plan.name));
    const area = aboveFormulas(extent, plan, found);
    this.areas.set(change, area);
    const chart = chartWork(extent, plan, area.width);
    if (chart) extent.chart = chart;
    if (extent.rules || !needsLooks(extent, plan, area.width)) return;
    extent.rules = surveyRules(extent.sheet);
  }

  /** The marks of sheets that stood before, while they may hold either what they held or the plan. */
  private marksBetween(): SheetMarks {
    return new Map(
      this.changes.flatMap((change) => {
        const area = this.areas.get(change);
        if (change.kind !== 'replaceSheet' || !area) return [];
        const { plan } = change;
        return [[plan.name, markBetween(markIn(this.marks, plan.name), plan, area)]];
      }),
    );
  }

  private extentOf(name: string): SheetExtent {
    const extent = this.extents.get(name);
    if (!extent) throw new Error(`Sheet «${name}» was not surveyed`);
    return extent;
  }

  private carryOutChange(change: Change): void {
    switch (change.kind) {
      case 'createSheet':
        this.complete(change.plan);
        break;
      case 'replaceSheet':
        this.replace(change);
        break;
      case 'appendRows':
        appendRows(this.extentOf(change.sheet), change);
        break;
      case 'editCells':
        editCells(this.extentOf(change.sheet), this.blocksOf(change));
        break;
      case 'insertRows':
      case 'deleteRows':
      case 'orderRows':
        moveRows(this.extentOf(change.sheet), change, this.frozen.get(change) ?? 0);
        break;
      default:
        unknownChange(change);
    }
  }

  private replace(change: Extract<Change, { kind: 'replaceSheet' }>): void {
    const { plan } = change;
    const extent = this.extentOf(plan.name);
    const mark = this.newMarks.get(plan.name) ?? null;
    // A sheet that has been written in this run holds what the run knows.
    const area = mark === null ? this.areas.get(change) : ownArea(extent.rows, plan, mark);
    if (!area) throw new Error(`Sheet «${plan.name}» was not surveyed`);
    const count = missingRows(area, plan);
    const { floor } = area;
    if (count > 0) {
      moveRows(extent, { kind: 'insertRows', sheet: plan.name, at: floor, count }, 0);
      this.movedSheets.add(plan.name);
      // What is refused must come out before a person's rows, which would not have moved, are written over.
      SpreadsheetApp.flush();
    }
    replaceSheet(extent, plan, { ...area, floor: floor + count });
    this.newMarks.set(plan.name, markOf(plan));
  }

  /** A new calculated sheet gets its rows as an older one does: they may be many. */
  private complete(plan: SheetPlan): void {
    if (plan.kind !== 'computed') return;
    this.newMarks.set(plan.name, markOf(plan));
    if (plan.rows.length === 0) return;
    const extent = this.extentOf(plan.name);
    if (plan.chart && chartColumns(plan)) extent.chart = (it) => insertChart(extent.sheet, it);
    replaceSheet(extent, plan, { width: plan.columns.length, floor: Number.POSITIVE_INFINITY });
  }
}
