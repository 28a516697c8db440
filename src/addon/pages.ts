/** What the add-on shows besides the table: the panel, the help, what a command came to. */

import type { CommandOutcome } from '../app/command';
import { quietly } from '../hosts/google/google-fault';

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

/**
 * Asks before something is done; null: not to do it, and so does closing the dialog say. An offer has a
 * «Нет» of its own, false.
 */
export function answerOf(title: string, question: string, isOffer: boolean): boolean | null {
  const ui = SpreadsheetApp.getUi();
  const { Button, ButtonSet } = ui;
  switch (ui.alert(title, question, isOffer ? ButtonSet.YES_NO_CANCEL : ButtonSet.OK_CANCEL)) {
    case Button.YES:
    case Button.OK:
      return true;
    case Button.NO:
      return false;
    default:
      return null;
  }
}

/** Shows the help in a dialog. */
export function showHelp(product: string, steps: readonly string[]): void {
  showText(`${product}: помощь`, steps.join('\n\n'));
}

/** Success is a toast, what needs attention is a dialog; in what cannot be shown, all is done as well. */
export function showOutcome(title: string, { ok, message }: CommandOutcome): void {
  quietly(() => {
    if (ok) SpreadsheetApp.getActiveSpreadsheet().toast(message, title, TOAST_SECONDS);
    else showText(title, message);
  });
}
