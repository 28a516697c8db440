/** Writing a file of planned sheets that nobody changes: a page loads this and nothing of those that change one. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { SpreadsheetDocument } from './document';
import { emptyWorkbookPackage } from './package/skeleton';
import { createSheet } from './writing/create-sheet';

/** The bytes of a workbook with these sheets, in their order: of the same plans the same. */
export function xlsxOf(plans: readonly SheetPlan[]): Uint8Array {
  const document = new SpreadsheetDocument(emptyWorkbookPackage()).draft();
  for (const plan of plans) createSheet(document, plan, undefined, plans);
  document.finish();
  return document.pack.toBytes();
}
