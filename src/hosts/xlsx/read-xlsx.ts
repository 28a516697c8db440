/** Reading a sheet of a file that is neither changed nor shown: a page loads this and nothing of those. */
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { SpreadsheetDocument } from './document';
import { namingFile } from './faults';
import { peoplesSheets } from './list-sheet';

/**
 * The sheet `sheet` of the .xlsx file with these bytes; null when it has none. Throws `Fault`, which
 * calls the file `name`, when they hold no workbook.
 */
export function readXlsx(bytes: Uint8Array, name: string, sheet: string): SheetGrid | null {
  return namingFile(name, () => {
    const document = SpreadsheetDocument.open(bytes);
    const found = peoplesSheets(document).find((one) => one.name === sheet);
    return found ? document.grid(found.part) : null;
  });
}
