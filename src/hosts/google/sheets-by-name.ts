/**
 * The sheets of a spreadsheet by the names that they are declared by. Google holds «Курсы» and «курсы»
 * for one name when a sheet is inserted or renamed, and for two in `getSheetByName`.
 */
import { sheetMeant } from '../../core/schema/sheet-name';
import { isUnfinished } from './unfinished-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Meant for one execution: what was looked up is remembered until `forget`. */
export class SheetsByName {
  private names: readonly string[] | null = null;
  private readonly exact = new Map<string, Sheet | null>();

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** The names of all complete sheets in their order. */
  all(): readonly string[] {
    this.names ??= this.spreadsheet
      .getSheets()
      .map((sheet) => sheet.getName())
      .filter((name) => !isUnfinished(name));
    return this.names;
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
    this.names = null;
    this.exact.clear();
  }

  private called(name: string): Sheet | null {
    const known = this.exact.get(name);
    if (known !== undefined) return known;
    const sheet = this.spreadsheet.getSheetByName(name);
    this.exact.set(name, sheet);
    return sheet;
  }
}
