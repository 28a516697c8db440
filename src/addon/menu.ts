/**
 * The add-on menu. It is the same in every AuthMode and asks no service but the interface itself:
 * before the add-on is enabled in a document, nothing else may be called.
 */

/** A menu item and the public function that it calls; null is a separator. */
export type MenuItem = readonly [title: string, publicFunction: string] | null;

/** Puts the menu of the add-on under «Расширения». */
export function installMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item) menu.addItem(item[0], item[1]);
    else menu.addSeparator();
  }
  menu.addToUi();
}
