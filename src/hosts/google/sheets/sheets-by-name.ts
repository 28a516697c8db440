/**
 * The sheets of a spreadsheet by the names that they are declared by. Google holds «Курсы» and «курсы»
 * for one name when a sheet is inserted or renamed, and for two in `getSheetByName`.
 */
import { sheetMeant } from '../../../core/schema/sheet-name';
import { isBlankSheet, WORKSHOP } from './unfinished-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet, and its name so far as it has been asked. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** Meant for one execution: what was looked up is remembered until `forget`. */
export class SheetsByName {
  private sheets: readonly NamedSheet[] | null = null;
  private names: readonly string[] | null = null;
  private isWorkshopThere: boolean | null = null;
  private readonly exact = new Map<string, Sheet | null>();

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** Every sheet in its order, also what a run that was broken off has left. */
  standing(): readonly NamedSheet[] {
    this.sheets ??= this.spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
    return this.sheets;
  }

  /** The names of all complete sheets in their order. */
  all(): readonly string[] {
    if (this.names !== null) return this.names;
    const sheets = this.standing();
    this.isWorkshopThere = sheets.some(({ name }) => name === WORKSHOP);
    const others = sheets.filter(({ name }) => name !== WORKSHOP);
    const whole = this.isWorkshopThere
      ? others.filter(({ sheet }) => !isBlankSheet(sheet))
      : others;
    this.names = whole.map(({ name }) => name);
    return this.names;
  }

  /** Whether sheets were begun to be made, and not all were finished. */
  get isMaking(): boolean {
    this.isWorkshopThere ??= this.spreadsheet.getSheetByName(WORKSHOP) !== null;
    return this.isWorkshopThere;
  }

  /** The name of the sheet that is meant; all are asked for only where none bears the very name. */
  meant(name: string): string | undefined {
    if (this.names === null && this.called(name)) return name;
    return sheetMeant(this.all(), name);
  }

  /** The sheet that is meant; null where there is none. */
  sheet(name: string): Sheet | null {
    const meant = this.meant(name);
    return meant === undefined ? null : this.called(meant);
  }

  /** Sheets are about to come into being. */
  forget(): void {
    this.sheets = null;
    this.names = null;
    this.isWorkshopThere = null;
    this.exact.clear();
  }

  private called(name: string): Sheet | null {
    const known = this.exact.get(name);
    if (known !== undefined) return known;
    const found = this.spreadsheet.getSheetByName(name);
    const sheet = found !== null && this.isMaking && isBlankSheet(found) ? null : found;
    this.exact.set(name, sheet);
    return sheet;
  }
}
