/** What the add-on shows besides the table: the panel, the help, what a command came to. */
import type { CommandOutcome } from '../app/command';

const TOAST_SECONDS = 10;

/** Opens the panel beside the table. */
export function showPanel(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Panel').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

function showText(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks before something is done; closing the dialog is no agreement. */
export function isAgreed(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Shows the help in a dialog. */
export function showHelp(product: string, steps: readonly string[]): void {
  showText(`${product}: помощь`, steps.join('\n\n'));
}

/** Success is a toast, what needs attention is a dialog. */
export function showOutcome(title: string, { ok, message }: CommandOutcome): void {
  if (ok) SpreadsheetApp.getActiveSpreadsheet().toast(message, title, TOAST_SECONDS);
  else showText(title, message);
}
