/**
 * The menu of the live suite; the build makes a public function of each of its items. It stands apart from
 * what they do, so that the build reads it without loading the rules.
 */

/** The titles in the menu by the public functions of Apps Script that they call, in their order. */
export const LIVE_MENU = {
  menuVerify: 'Проверить вживую',
  menuGoOn: 'Продолжить',
  menuSweep: 'Стереть пробные листы',
} as const;

export type LiveFunction = keyof typeof LIVE_MENU;
