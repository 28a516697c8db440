/**
 * The menu. It is the same in every AuthMode and asks no service but the interface itself: before an
 * add-on is enabled in a document, nothing else may be called.
 *
 * `createAddonMenu` would call it after the script project, whatever a person or a copy of the
 * spreadsheet has named that. `createMenu` has our own name beside «Справка», and in a published add-on
 * Google ignores the name and puts it under «Расширения», as it does with the other.
 */
import { type Edition, menuFunction } from '../editions/edition';

/** A menu item and the public function that it calls. */
export type MenuItem = readonly [title: string, publicFunction: string];

/** What every text calls the menu. */
const NAME = 'Посткурс';

const HELP: MenuItem = ['Помощь', menuFunction('help')];

/** Puts the menu of the edition on the screen; `pages` open what is more than a message. */
export function installMenu({ commands }: Edition, pages: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(NAME);
  for (const { title, call } of commands) menu.addItem(title, menuFunction(call));
  menu.addSeparator();
  for (const item of [...pages, HELP]) menu.addItem(...item);
  menu.addToUi();
}
