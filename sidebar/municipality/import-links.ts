/** The import by links as the panel drives it: a few books a call, so that no call takes long. */
import type { ImportedLine } from '../../src/panel/municipality/imported';
import { ProgressBox } from '../shell/progress-box';
import type { Outcome } from '../shell/view';
import type { MunicipalShell } from './municipal-view';

/** Google gives reads by the minute. */
const WAIT_MS = 10_000;
/** Two minutes of waiting, and the minute has surely passed. */
const MOST_WAITS = 12;
const MOST_IDLE_STEPS = 3;

/** What came of it; `lines` of what was imported. */
interface LinksOutcome extends Outcome {
  readonly lines: readonly ImportedLine[];
}

const NOT_KEPT: LinksOutcome = {
  ok: false,
  lines: [],
  message:
    'Google не запоминает прочитанное между шагами. Выберите в меню «Посткурс» → «Импортировать сводки»: так импорт идёт за один раз.',
};

/** Reads all linked books, or until stopped, and imports what was read. */
export async function importLinks(
  shell: MunicipalShell,
  place: HTMLElement,
  tell: (text: string) => void,
): Promise<LinksOutcome> {
  const box = new ProgressBox(place, 'Прочитано книг');
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
  const { report, ...outcome } = await shell.act('importRead');
  return { ...outcome, lines: report.entries };
}
