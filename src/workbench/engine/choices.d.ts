/** What a cell's drop-down offers, and what stands behind a code. */
import type { Column } from '../../core/schema/column';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Edition } from '../../editions/edition';
import type { DropDownList } from '../../hosts/xlsx/view/lists';
import type { Choice } from '../wire/engine';
import type { SheetColumns } from './sheet-columns';

/** The workbook as far as drop-downs look at it. */
interface Cells {
  read(sheet: string): SheetGrid | null;
}
/** Whether a declared column offers values; several in one cell cannot be chosen from a list. */
export declare function offersValues(column: Column<unknown>): boolean;
export declare class Choices {
  private readonly columns;
  private readonly book;
  private readonly registers;
  constructor(edition: Pick<Edition, 'words'>, columns: SheetColumns, book: Cells);
  /** The values for a cell; `lists`: those that the file itself has on the sheet, read if need be. */
  of(sheet: string, row: number, column: number, lists: () => readonly DropDownList[]): Choice[];
  /** What stands behind a cell's code, in words; '' where nothing does. */
  meaning(sheet: string, row: number, column: number): string;
  private declared;
  private listed;
}
