/** What is told when the workbook lacks what nothing can be done without. */
import { ISSUES_SHEET } from '../core/schema/issues-sheet';

const LOOK = `Откройте лист «${ISSUES_SHEET}».`;

/** «Расчёт не выполнен: нет обязательного листа или столбца. Откройте лист «Проверка».» */
export function blockedMessage(notDone: string, next = LOOK): string {
  return `${notDone}: нет обязательного листа или столбца. ${next}`;
}
