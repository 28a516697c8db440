/**
 * The municipal edition: every export is a public function of Apps Script. Nothing here calls a
 * service while the file loads, because the menu has to appear before the add-on is enabled.
 */
import { computeReports, createMunicipalSheets } from '../app/municipal-commands';
import { answerCall } from './gateway';
import { goTo } from './go-to';
import { importFromMenu, importWhatWasRead, readSomeLinks } from './import-by-links';
import { installMenu, type MenuItem } from './menu';
import { municipalCalls } from './municipal-calls';
import { MUNICIPAL_HELP, MUNICIPAL_PRODUCT } from './municipal-help';
import { showHelp, showPanel } from './pages';
import { openWorkbook, runCommand, runFromMenu } from './run-command';

const MENU: readonly MenuItem[] = [
  ['Создать листы', 'menuCreateSheets'],
  ['Импортировать сводки', 'menuImportSummaries'],
  ['Рассчитать отчёты', 'menuComputeReports'],
  null,
  ['Открыть панель', 'menuOpenPanel'],
  ['Помощь', 'menuHelp'],
];

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
  runFromMenu('Создать листы', createMunicipalSheets);
}

/** «Импортировать сводки». */
export function menuImportSummaries(): void {
  runFromMenu('Импортировать сводки', importFromMenu);
}

/** «Рассчитать отчёты». */
export function menuComputeReports(): void {
  runFromMenu('Рассчитать отчёты', computeReports);
}

/** «Открыть панель». */
export function menuOpenPanel(): void {
  showPanel(MUNICIPAL_PRODUCT);
}

/** «Помощь». */
export function menuHelp(): void {
  showHelp(`${MUNICIPAL_PRODUCT}. Помощь`, MUNICIPAL_HELP);
}

/** The panel's one door. */
export function callPanel(json: string): string {
  const links = { read: readSomeLinks, finish: importWhatWasRead };
  return answerCall(json, municipalCalls({ open: openWorkbook, run: runCommand, goTo, links }));
}
