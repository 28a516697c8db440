/** Runs a command on the open spreadsheet and turns whatever happens into an outcome. */
import type { CommandOutcome } from '../app/commands';
import type { Workbook } from '../app/workbook';
import { googleWorkbook } from '../hosts/google/google-workbook';
import { underDocumentLock } from './document-lock';
import { outcomeOf } from './outcome-of';

type Command = (book: Workbook) => CommandOutcome;

/** The open spreadsheet as a workbook, for one execution. */
export function openWorkbook(): Workbook {
  return googleWorkbook(SpreadsheetApp.getActiveSpreadsheet());
}

/** Runs the command under the document's lock. */
export function runCommand(command: Command): CommandOutcome {
  return outcomeOf(() => underDocumentLock(() => command(openWorkbook())));
}

const TOAST_SECONDS = 10;

/** Runs a menu item's command: success is a toast, what needs attention is a dialog. */
export function runFromMenu(title: string, command: Command): void {
  const { ok, message } = runCommand(command);
  if (ok) {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, title, TOAST_SECONDS);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
