/** The bytes of a file as a document. */
import { SpreadsheetDocument } from './document';
import { refuseForeignFile } from './file-kind';
import { OpcPackage } from './opc-package';

/** Opens an .xlsx file. Throws `ForeignFile` or `BrokenPackage` when the bytes hold no workbook. */
export function openDocument(bytes: Uint8Array): SpreadsheetDocument {
  refuseForeignFile(bytes);
  return new SpreadsheetDocument(OpcPackage.open(bytes));
}
