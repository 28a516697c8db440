/** The .xlsx host: a workbook in a file that is changed in place, part by part. */
import { appendedCells } from '../../app/appended-cells';
import { presentChanges } from '../../app/present-names';
import type { CellEdit, Change, RowChange, Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { SheetMark } from '../../core/schema/sheet-mark';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { SpreadsheetDocument, type Worksheet } from './document';
import { namingFile } from './faults';
import { peoplesSheets, sheetCalled } from './list-sheet';
import { emptyWorkbookPackage } from './package/skeleton';
import { moveRows } from './rows/move-rows';
import { type SheetView, viewSheet } from './view/sheet-view';
import { surveyAlong } from './view/survey';
import { type SheetTab, tabsOf } from './view/tabs';
import { createSheet } from './writing/create-sheet';
import { editCells } from './writing/edit-cells';
import { keepLimits, refuseEdits } from './writing/edit-limits';
import { rememberedMark } from './writing/owned-area';
import { replacePlan } from './writing/replace-plan';
import { withColumnWidth } from './writing/set-column-width';

export interface XlsxOptions {
  /** The day that the workbook calls today; asked anew where a workbook may stay open over midnight. */
  readonly today: Day | (() => Day);
  /** The time of day as the port has it; absent: only the day is known. */
  readonly now?: () => string;
  /** The file's name for messages. */
  readonly name?: string;
  /** Whoever reads a sheet looks at it, too: both are read in one pass. */
  readonly isShown?: boolean;
}

const isRowChange = (change: Change): change is RowChange =>
  change.kind === 'insertRows' || change.kind === 'deleteRows' || change.kind === 'orderRows';

const alongOf = ({ isShown }: XlsxOptions) => (isShown ? surveyAlong : undefined);

/** Opens the bytes of an .xlsx file. Throws `Fault` when they hold no workbook, or a damaged one. */
export function openXlsx(bytes: Uint8Array, options: XlsxOptions): XlsxWorkbook {
  const name = options.name ?? 'книга.xlsx';
  return namingFile(name, () => {
    const document = SpreadsheetDocument.open(bytes);
    document.refuseDamaged(alongOf(options));
    return new XlsxWorkbook(document, { ...options, name });
  });
}

/** A workbook without sheets; it is a valid file once a sheet has been created. */
export function createXlsx(options: XlsxOptions): XlsxWorkbook {
  const document = new SpreadsheetDocument(emptyWorkbookPackage());
  return new XlsxWorkbook(document, { name: 'книга.xlsx', ...options });
}

/** A workbook with these sheets, in their order; drop-downs may follow a sheet that comes later. */
export function newXlsx(plans: readonly SheetPlan[], options: XlsxOptions): XlsxWorkbook {
  const workbook = createXlsx(options);
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook;
}

export class XlsxWorkbook implements Workbook {
  /** Grows with every write. */
  revision = 0;

  private readonly name: string;

  constructor(
    private document: SpreadsheetDocument,
    private readonly options: XlsxOptions & { readonly name: string },
  ) {
    this.name = options.name;
  }

  /** Whether it is a book with macros: no program opens one whose name does not end in .xlsm. */
  get hasMacros(): boolean {
    return namingFile(this.name, () => this.document.hasMacros);
  }

  today(): Day {
    const { today } = this.options;
    return typeof today === 'function' ? today() : today;
  }

  now(): string {
    return this.options.now?.() ?? '';
  }

  sheetNames(): readonly string[] {
    return namingFile(this.name, () => peoplesSheets(this.document).map(({ name }) => name));
  }

  read(sheet: string): SheetGrid | null {
    return namingFile(this.name, () => {
      const found = sheetCalled(this.document, sheet);
      return found ? this.document.grid(found.part, alongOf(this.options)) : null;
    });
  }

  firstRow(sheet: string): readonly Cell[] {
    return this.read(sheet)?.rows[0] ?? [];
  }

  markOf(sheet: string): SheetMark | null {
    return namingFile(this.name, () => {
      const found = sheetCalled(this.document, sheet);
      return found ? rememberedMark(this.document, found.index) : null;
    });
  }

  /** Its sheets as tabs show them: nothing else of them is read. */
  tabs(): readonly SheetTab[] {
    return namingFile(this.name, () => tabsOf(this.document));
  }

  /** How a sheet looks; null when there is no such sheet. */
  view(sheet: string): SheetView | null {
    return namingFile(this.name, () => {
      const found = sheetCalled(this.document, sheet);
      return found ? viewSheet(this.document, found.name) : null;
    });
  }

  /** The workbook as it is now; changing either one leaves the other as it was. */
  copy(): XlsxWorkbook {
    const copy = new XlsxWorkbook(this.document, this.options);
    copy.revision = this.revision;
    return copy;
  }

  /** All changes or none: they are made to a copy, which takes the original's place at the end. */
  apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    namingFile(this.name, () => {
      const present = presentChanges(changes, (name) => sheetCalled(this.document, name)?.name);
      const draft = this.document.draft();
      const plans = present.flatMap((change) =>
        change.kind === 'createSheet' ? [change.plan] : [],
      );
      let changed = false;
      for (const change of present) {
        changed = this.carryOut(draft, change, plans) || changed;
      }
      if (!changed) return;
      draft.finish();
      this.document = draft;
      this.revision += 1;
    });
  }

  /** Makes a column (from 0) so many pixels wide. Throws `Fault` when there is no such sheet. */
  setColumnWidth(sheet: string, column: number, pixels: number): void {
    namingFile(this.name, () => {
      const { part } = this.require(this.document, sheet);
      const draft = this.document.draft();
      const before = draft.pack.text(part);
      const after = withColumnWidth(before, part, column, pixels);
      if (after === before) return;
      draft.pack.setText(part, after);
      this.document = draft;
      this.revision += 1;
    });
  }

  /**
   * Throws `Fault` when the sheet could not take the edits: beyond its last row or column, inside an
   * array formula, a day where the file lacks the cell's format. Changes nothing.
   */
  refuseEdits(sheet: string, cells: readonly CellEdit[]): void {
    namingFile(this.name, () =>
      refuseEdits(this.document, this.require(this.document, sheet).part, cells),
    );
  }

  /** The file's bytes; the same content gives the same bytes. */
  toBytes(): Uint8Array {
    return namingFile(this.name, () => this.document.pack.toBytes());
  }

  private carryOut(
    draft: SpreadsheetDocument,
    change: Change,
    plans: readonly SheetPlan[],
  ): boolean {
    if (change.kind === 'createSheet') {
      createSheet(draft, change.plan, change.before, plans);
      return true;
    }
    const name = change.kind === 'replaceSheet' ? change.plan.name : change.sheet;
    const sheet = this.require(draft, name);
    if (change.kind === 'replaceSheet') return replacePlan(draft, sheet, change.plan);
    if (isRowChange(change)) {
      moveRows(draft, sheet, change);
      return true;
    }
    const edits =
      change.kind === 'editCells' ? change.cells : appendedCells(draft.grid(sheet.part), change);
    if (edits.length === 0) return false;
    this.edit(draft, sheet, edits);
    return true;
  }

  private require(document: SpreadsheetDocument, name: string): Worksheet {
    const sheet = sheetCalled(document, name);
    if (sheet) return sheet;
    throw new Fault(
      `В файле «${this.name}» нет листа «${name}»: верните лист или создайте его заново.`,
    );
  }

  private edit(draft: SpreadsheetDocument, sheet: Worksheet, edits: readonly CellEdit[]): void {
    const { styles, workbook, pack } = draft;
    const context = { part: sheet.part, styles, date1904: workbook.date1904 };
    const before = pack.part(sheet.part);
    pack.setText(sheet.part, editCells(pack.text(sheet.part), edits, context));
    keepLimits(before, pack.part(sheet.part));
  }
}
