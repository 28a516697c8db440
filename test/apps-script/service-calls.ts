/** Which calls cost a round trip to the document, and what each AuthMode forbids. */
import type { AuthMode } from './inside/world';

const WRITE =
  /^(Sheet|Range|RangeList|Protection)\.(set|insert|delete|protect|move|sort|clear|update|copyTo|activate)|^Spreadsheet\.(insert|delete|set)|^SpreadsheetApp\.flush|^Properties\.(set|delete)/;
const READ =
  /^(Range|DataValidation)\.get|^Sheet\.get(?!Range|DataRange)|^Spreadsheet\.(getSheets|getSheetByName|getActiveSheet|getSpreadsheet(TimeZone|Locale)|getNamedRanges)|^Properties\.get|^Sheets\.(Values\.batchGet|Spreadsheets\.get)/;

export type CallKind = 'read' | 'write' | 'other';

/** Whether a call reads from the document, writes to it, or does neither. */
export function kindOf(call: string): CallKind {
  if (WRITE.test(call)) return 'write';
  return READ.test(call) ? 'read' : 'other';
}

/** Reads of content: after a write, each of them first commits what is pending. */
export function isContentRead(call: string): boolean {
  return /^(Range\.get|Sheet\.get(Conditional|Charts))/.test(call);
}

const WITHOUT_AUTHORISATION = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.)/;

/** Whether the call is allowed; nothing is while the file loads. */
export function isAllowed(call: string, mode: AuthMode, loading: boolean): boolean {
  return !loading && (mode !== 'NONE' || WITHOUT_AUTHORISATION.test(call));
}
