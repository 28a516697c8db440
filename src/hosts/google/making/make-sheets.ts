/** Makes the sheets that one `apply` asks for: all are inserted blank, then each gets what it holds. */
import { cellsOf, type SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { quietly } from '../google-fault';
import { layHighlights } from '../looks/highlights';
import { layProtection } from '../looks/protections';
import { dataRangeOf, type SheetExtent } from '../sheets/sheet-extent';
import type { NamedSheet, SheetsByName } from '../sheets/sheets-by-name';
import { begunSheets, isBlankSheet, WORKSHOP } from '../sheets/unfinished-sheet';
import { columnUnderHeader } from './drop-down-source';
import { fillSheets } from './fill-sheets';
import { type Creation, insertSheets } from './insert-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/** What a sheet is made with: a calculated one gets its rows as an older one does, for they may be many. */
const startOf = (plan: SheetPlan): SheetPlan =>
  plan.kind === 'computed'
    ? { ...plan, rows: [], ...(plan.strongRows && { strongRows: [] }) }
    : plan;

/**
 * Takes away what a run that was broken off after its last sheet has left. `isDone`: nothing is to be made any
 * more; otherwise it stays while a sheet that it names has not been filled.
 */
export function putWorkshopAway(spreadsheet: Spreadsheet, isDone: boolean): void {
  const left = spreadsheet.getSheetByName(WORKSHOP);
  if (!left) return;
  const isOpen = (name: string): boolean => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet !== null && isBlankSheet(sheet);
  };
  if (isDone) spreadsheet.deleteSheet(left);
  else if (!begunSheets(left).some(isOpen)) quietly(() => spreadsheet.deleteSheet(left));
}

/** The sheets to be made, with all that has to be known before the first write. */
export class Making {
  private readonly creations: Creation[] = [];
  /** Sheets that drop-downs follow, and those to be made, as far as headers go. */
  private readonly rows = new Map<string, Rows>();
  /** The sheets that stand before. */
  private present: readonly NamedSheet[] | null = null;

  constructor(
    private readonly rowsOf: (sheet: string) => Rows,
    private readonly sheets: SheetsByName,
  ) {}

  /** One sheet more; `before` is the sheet in front of which it stands. */
  add(plan: SheetPlan, before: string | undefined): void {
    for (const { dropDown } of plan.columns) {
      if (dropDown && 'sheet' in dropDown && !this.rows.has(dropDown.sheet)) {
        this.rows.set(dropDown.sheet, this.rowsOf(dropDown.sheet));
      }
    }
    this.rows.set(plan.name, cellsOf({ ...plan, rows: [] }));
    this.present ??= this.sheets.standing();
    this.creations.push(before === undefined ? { plan } : { plan, before });
  }

  makes(name: string): boolean {
    return this.creations.some(({ plan }) => plan.name === name);
  }

  get isNothing(): boolean {
    return this.creations.length === 0;
  }

  /** Makes all sheets, calculated ones without their rows; the person stays where he was. */
  carryOut(spreadsheet: Spreadsheet): ReadonlyMap<string, SheetExtent> {
    const present = this.present ?? [];
    const active: Sheet | null = spreadsheet.getActiveSheet();
    const isBegun = present.some(({ name }) => name === WORKSHOP);
    const isLeft = isBegun && active?.getName() === WORKSHOP;
    const stay = (): void => {
      if (active !== null && !isLeft) spreadsheet.setActiveSheet(active);
    };
    try {
      return this.make(spreadsheet, present, stay);
    } catch (caught) {
      quietly(stay);
      throw caught;
    }
  }

  private make(
    spreadsheet: Spreadsheet,
    present: readonly NamedSheet[],
    stay: () => void,
  ): ReadonlyMap<string, SheetExtent> {
    const { extents, workshop } = insertSheets(spreadsheet, this.creations, present);
    const fillings = this.creations.flatMap(({ plan }) => {
      const extent = extents.get(plan.name);
      return extent ? [{ extent, plan: startOf(plan) }] : [];
    });
    for (const { extent, plan } of fillings) {
      const dataRange = dataRangeOf(extent, plan);
      // Before the sheet is filled: one that holds something is complete.
      layHighlights(extent.sheet, plan, dataRange);
      layProtection(extent.sheet, plan, dataRange);
    }
    fillSheets(workshop, fillings, (name, header) => {
      const sheet = extents.get(name)?.sheet ?? spreadsheet.getSheetByName(name);
      return sheet && columnUnderHeader(sheet, this.rows.get(name) ?? [], header);
    });
    // Another sheet becomes the active one when the active one goes.
    stay();
    spreadsheet.deleteSheet(workshop.sheet);
    return extents;
  }
}
