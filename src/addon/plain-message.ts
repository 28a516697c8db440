/** What a person is told when something was thrown. */
import { WorkbookFault } from '../app/workbook';

const UNFORESEEN =
  'Действие не выполнено из-за непредвиденной ошибки. Данные на ваших листах не изменены. Повторите; если ошибка останется, сообщите о ней разработчику.';

/** One plain sentence or two; the details of what was not foreseen go to the log. */
export function plainMessage(caught: unknown): string {
  if (caught instanceof WorkbookFault) return caught.message;
  console.error(caught instanceof Error ? (caught.stack ?? caught.message) : String(caught));
  return UNFORESEEN;
}
