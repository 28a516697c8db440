/** The panel and the help text. */

/** Opens the panel beside the table. */
export function showPanel(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Panel').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows a text in a dialog. */
export function showHelp(title: string, paragraphs: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, paragraphs.join('\n\n'), ui.ButtonSet.OK);
}
