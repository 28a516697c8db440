/** The sheet that holds drop-down lists too long to stand inline: it is the product's, and nobody sees it. */
import { sheetMeant } from '../../core/schema/sheet-name';
import type { SpreadsheetDocument, Worksheet } from './document';

export const LIST_SHEET = 'Списки Посткурса';

/** Whether a sheet is the one with the lists. */
export function isListSheet({ name, state }: Worksheet): boolean {
  return name === LIST_SHEET && state !== 'visible';
}

/** All other worksheets, in their order. */
export function peoplesSheets(document: SpreadsheetDocument): Worksheet[] {
  return document.worksheets().filter((sheet) => !isListSheet(sheet));
}

/** The one of them that is meant by a name; undefined: there is none. */
export function sheetCalled(document: SpreadsheetDocument, name: string): Worksheet | undefined {
  const sheets = peoplesSheets(document);
  const meant = sheetMeant(
    sheets.map((sheet) => sheet.name),
    name,
  );
  return meant === undefined ? undefined : sheets.find((sheet) => sheet.name === meant);
}
