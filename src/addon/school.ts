/**
 * The school edition: every export is a public function of Apps Script. Nothing here calls a
 * service while the file loads, because the menu has to appear before the add-on is enabled.
 */
import { checkData, computeAll, computeRating, createSheets, fixRating } from '../app/commands';
import { answerCall } from './gateway';
import { goTo } from './go-to';
import { type EditEvent, helpWhileTyping } from './live-help';
import { installMenu, type MenuItem } from './menu';
import { showHelp, showPanel } from './pages';
import { openWorkbook, runCommand, runFromMenu } from './run-command';
import { schoolCalls } from './school-calls';
import { HELP, PRODUCT } from './school-help';

const MENU: readonly MenuItem[] = [
  ['Создать листы', 'menuCreateSheets'],
  ['Проверить данные', 'menuCheckData'],
  ['Рассчитать рейтинг', 'menuComputeRating'],
  ['Рассчитать всё', 'menuComputeAll'],
  ['Зафиксировать рейтинг', 'menuFixRating'],
  null,
  ['Открыть панель', 'menuOpenPanel'],
  ['Помощь', 'menuHelp'],
];

/** A person edited cells: help that may fail silently, because no result depends on it. */
export function onEdit(event: EditEvent): void {
  try {
    helpWhileTyping(event);
  } catch {
    // A message about the help itself would only disturb the typing.
  }
}

/** The document was opened. */
export function onOpen(): void {
  installMenu(MENU);
}

/** The add-on was installed while the document is open. */
export function onInstall(): void {
  onOpen();
}

/** «Создать листы». */
export function menuCreateSheets(): void {
  runFromMenu('Создать листы', createSheets);
}

/** «Проверить данные». */
export function menuCheckData(): void {
  runFromMenu('Проверить данные', checkData);
}

/** «Рассчитать рейтинг». */
export function menuComputeRating(): void {
  runFromMenu('Рассчитать рейтинг', computeRating);
}

/** «Рассчитать всё». */
export function menuComputeAll(): void {
  runFromMenu('Рассчитать всё', computeAll);
}

/** «Зафиксировать рейтинг». */
export function menuFixRating(): void {
  runFromMenu('Зафиксировать рейтинг', fixRating);
}

/** «Открыть панель». */
export function menuOpenPanel(): void {
  showPanel(PRODUCT);
}

/** «Помощь». */
export function menuHelp(): void {
  showHelp(`${PRODUCT}: помощь`, HELP);
}

/** The panel's one door. */
export function callPanel(json: string): string {
  return answerCall(json, schoolCalls({ open: openWorkbook, run: runCommand, goTo }));
}
