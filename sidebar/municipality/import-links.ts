/** The import by links as the panel drives it: a few books a call, so that no call takes long. */
import { button, html } from '../dom';
import type { Outcome } from '../shell/view';
import type { MunicipalShell } from './municipal-view';

/** Google gives reads by the minute. */
const WAIT_MS = 10_000;
/** Two minutes of waiting, and the minute has surely passed. */
const MOST_WAITS = 12;
const MOST_IDLE_STEPS = 3;

const NOT_KEPT: Outcome = {
  ok: false,
  message:
    'Google не запоминает прочитанное между шагами. Выберите в меню «Расширения» → «Посткурс» → «Импортировать сводки»: так импорт идёт за один раз.',
};

/** A bar and «Остановить» in the place of the button that began. */
class ImportBox {
  isStopped = false;
  private endPause: () => void = () => undefined;
  private readonly bar = html('progress', { 'aria-label': 'Прочитано книг', max: 1, value: 0 });
  private readonly stop = button('Остановить', {}, (self) => {
    this.isStopped = true;
    self.disabled = true;
    self.textContent = 'Останавливаю…';
    this.endPause();
  });

  constructor(place: HTMLElement) {
    place.replaceChildren(this.bar, this.stop);
    this.stop.focus();
  }

  show(done: number, total: number): void {
    this.bar.max = Math.max(total, 1);
    this.bar.value = done;
  }

  /** Waits, but not longer than the person does. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.endPause = resolve;
      window.setTimeout(resolve, milliseconds);
    });
  }

  /** From here on there is nothing to stop. */
  finish(): void {
    this.stop.disabled = true;
  }
}

/** Reads all linked books, or until stopped, and imports what was read. */
export async function importLinks(
  shell: MunicipalShell,
  place: HTMLElement,
  tell: (text: string) => void,
): Promise<Outcome> {
  const box = new ImportBox(place);
  let [best, idle, waits] = [0, 0, 0];
  while (!box.isStopped) {
    const { done, total, next, isWaiting } = await shell.call('readLinks');
    box.show(done, total);
    if (next === null) break;
    idle = done > best || isWaiting ? 0 : idle + 1;
    waits = done > best ? 0 : waits + Number(isWaiting);
    best = Math.max(best, done);
    if (idle >= MOST_IDLE_STEPS) return NOT_KEPT;
    if (waits >= MOST_WAITS) break;
    const what = isWaiting
      ? 'Google просит подождать: много чтений за минуту.'
      : `Сейчас: ${next}.`;
    tell(`Прочитано ${done} из ${total}. ${what}`);
    if (isWaiting) await box.pause(WAIT_MS);
  }
  box.finish();
  tell('Записываю сводки и рассчитываю отчёты…');
  return shell.act('importRead');
}
