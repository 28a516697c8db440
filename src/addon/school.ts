/**
 * The school edition: every export is a public function of Apps Script. Nothing here calls a
 * service while the file loads, because the menu has to appear before the add-on is enabled.
 */
import { checkData, computeAll, computeRating, createSheets, fixRating } from '../app/commands';
import { answerCall } from './gateway';
import { installMenu, type MenuItem } from './menu';
import { showHelp, showPanel } from './pages';
import { runFromMenu } from './run-command';
import { SCHOOL_CALLS } from './school-calls';

const PRODUCT = 'Посткурс';

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

const HELP = [
  '1. «Создать листы» добавит листы, которых ещё нет. Ваши листы и данные не изменятся.',
  '2. Заполните «Настройки», «Педагоги», «Курсы», «Мероприятия». Столбцы можно переставлять и добавлять свои; заголовки менять нельзя.',
  '3. «Проверить данные» покажет на листе «Проверка», что исправить и где.',
  '4. «Рассчитать всё» обновит серые листы. Ошибочные строки в расчёт не входят, остальные считаются.',
  '5. «Зафиксировать рейтинг» сохранит места в «Архив рейтинга», чтобы в следующий раз увидеть динамику.',
  'Дополнение видит только эту таблицу и никуда не отправляет данные.',
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
  return answerCall(json, SCHOOL_CALLS);
}
