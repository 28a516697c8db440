/** The host as an Apps Script file of its own, so that it is tested where it will run. */
import type { Change, Workbook } from '../../../src/app/workbook';
import { Fault } from '../../../src/core/values/fault';
import { googleWorkbook } from '../../../src/hosts/google/google-workbook';

declare const SpreadsheetApp: { getActiveSpreadsheet(): Parameters<typeof googleWorkbook>[0] };

/** A chain of calls in one execution; what each returned, or the fault that ended it. */
export interface RemoteReply {
  readonly results: unknown[];
  readonly fault?: string;
}

export type RemoteCall =
  | { readonly name: 'today' | 'now' | 'sheetNames' }
  | { readonly name: 'read' | 'firstRow' | 'markOf'; readonly sheet: string }
  | { readonly name: 'readAgain'; readonly sheet: string; readonly changes: readonly Change[] }
  | { readonly name: 'apply'; readonly changes: readonly Change[] };

/** Whether a sheet is one object before and after the changes: JSON cannot carry that. */
function isSameAfter(book: Workbook, sheet: string, changes: readonly Change[]): boolean {
  const grid = book.read(sheet);
  book.apply(changes);
  return book.read(sheet) === grid;
}

function carryOut(book: Workbook, call: RemoteCall): unknown {
  if (call.name === 'read') return book.read(call.sheet);
  if (call.name === 'firstRow') return book.firstRow(call.sheet);
  if (call.name === 'markOf') return book.markOf(call.sheet);
  if (call.name === 'readAgain') return isSameAfter(book, call.sheet, call.changes);
  if (call.name === 'apply') return book.apply(call.changes);
  return book[call.name]();
}

export function callWorkbook(json: string): string {
  const reply: { results: unknown[]; fault?: string } = { results: [] };
  const book = googleWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  try {
    for (const call of JSON.parse(json) as RemoteCall[]) {
      reply.results.push(carryOut(book, call) ?? null);
    }
  } catch (caught) {
    if (!(caught instanceof Fault)) throw caught;
    reply.fault = caught.message;
  }
  return JSON.stringify(reply);
}
