/** What cannot be done is said before anything is done: an edit is refused as a whole, when it is typed. */
import type { CellEdit } from '../../app/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import type { RowOperation, TypedCell } from '../wire/operations';

type Plans = ReadonlyMap<string, SheetPlan>;
/** Refuses sheets that are gone, and those that the product writes. */
export declare function refuseSheet(sheet: string, names: readonly string[], plans: Plans): void;
/** Refuses cells that a sheet does not have, and texts that no cell can hold. */
export declare function refuseCells(cells: readonly TypedCell[]): void;
/** Refuses to move the headers by which the product knows a sheet's columns. */
export declare function refuseHeader(operation: RowOperation, isKnown: boolean): void;
/** A file that knows which of its cells cannot be written. */
interface Refusing extends Pick<XlsxWorkbook, 'sheetNames'> {
  refuseEdits?(sheet: string, cells: readonly CellEdit[]): void;
}
/** Refuses what the file itself cannot take: cells of an array formula, formats that are not there. */
export declare function refuseByFile(
  file: Refusing,
  sheet: string,
  cells: readonly CellEdit[],
): void;
