/** What a person is told when something was thrown. */
import type { CommandOutcome } from '../app/command';
import { Fault } from '../core/values/fault';

/** Every host has one, while the libraries that this layer compiles against have none. */
declare const console: { error(message: string): void };

const UNFORESEEN =
  'Действие не выполнено из-за непредвиденной ошибки. Данные на ваших листах не изменены. Повторите; если ошибка останется, сообщите о ней разработчику.';

/** One plain sentence or two; the details of what was not foreseen go to the log. */
export function plainMessage(caught: unknown): string {
  if (caught instanceof Fault) return caught.message;
  console.error(caught instanceof Error ? (caught.stack ?? caught.message) : String(caught));
  return UNFORESEEN;
}

/** A command's outcome alone, without what was computed on the way; one that throws has one too. */
export function outcomeOf<Report>(run: () => CommandOutcome<Report>): CommandOutcome<Report> {
  try {
    const { ok, done, message, report } = run();
    return { ok, ...(done && { done }), message, ...(report !== undefined && { report }) };
  } catch (caught) {
    return { ok: false, message: plainMessage(caught) };
  }
}
