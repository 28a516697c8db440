/** The menu of the live suite; the build makes a public function of each of its items. */

/** Public functions of Apps Script by their titles in the menu. */
export const LIVE_MENU: readonly (readonly [title: string, publicFunction: string])[] = [
  ['Проверить вживую', 'menuVerify'],
  ['Продолжить', 'menuGoOn'],
  ['Стереть пробные листы', 'menuSweep'],
];
