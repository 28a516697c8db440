/**
 * The add-on menu. It is the same in every AuthMode and asks no service but the interface itself:
 * before the add-on is enabled in a document, nothing else may be called.
 */
import { type Edition, menuFunction } from '../editions/edition';

/** A menu item and the public function that it calls. */
type MenuItem = readonly [title: string, publicFunction: string];

const DOCUMENTS: MenuItem = ['Документы', menuFunction('documents')];
const PANEL: MenuItem = ['Открыть панель', menuFunction('openPanel')];
const HELP: MenuItem = ['Помощь', menuFunction('help')];

/** Puts the menu of the edition under «Расширения». */
export function installMenu({ commands }: Edition): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { title, call } of commands) menu.addItem(title, menuFunction(call));
  menu.addSeparator();
  for (const item of [DOCUMENTS, PANEL, HELP]) menu.addItem(...item);
  menu.addToUi();
}
