/** The one message of an import of files, however many calls it took. */
import { tallyOf, tallyText } from '../../src/core/municipality/import/tally';
import { type CountForms, counted } from '../../src/core/values/russian';
import { Refusal } from '../client';
import type { Outcome } from '../shell/view';
import type { HandedOver } from './hand-over';

const OF_FILES: CountForms = ['файла', 'файлов', 'файлов'];

const NO_ANSWER =
  'Связь с таблицей прервалась: последние файлы могли и записаться, повтор ничего не удвоит.';

/** What was taken in: «Принято: 2. Сдали 2 из 3.»; empty when nothing was. */
function taken({ lines, delivered, advice }: HandedOver<unknown>): string {
  if (delivered === null) return '';
  return [`${tallyText(tallyOf(lines))}. ${delivered}.`, advice].filter(Boolean).join(' ');
}

const TOO_LATE = 'Остановить не успели: последние файлы уже записывались.';

/** Why the import ended early and what to do; empty when it did not. */
function unfinished(handed: HandedOver<unknown>, total: number): string {
  const { left, failure, isStoppedLate } = handed;
  if (isStoppedLate) return TOO_LATE;
  if (failure === null && left.length === 0) return '';
  const done = total - left.length;
  if (failure === null && done === 0) return 'Импорт остановлен, ничего не записано.';
  const reached = `импортировано ${done} из ${counted(total, OF_FILES)}`;
  if (failure === null) return `Импорт остановлен: ${reached}.`;
  const { thrown } = failure;
  const why = thrown instanceof Refusal ? thrown.message : NO_ANSWER;
  if (done === 0) return why;
  return `Импорт прервался: ${reached}. ${why} Кнопка «Импортировать остальные» доделает начатое.`;
}

/** What a person is told of it; `total`: the files that were given. */
export function outcomeOf(handed: HandedOver<unknown>, total: number): Outcome {
  const { lines, failure } = handed;
  const refused = lines.filter(({ outcome }) => outcome === 'отклонено').length;
  const ok = handed.ok && refused === 0;
  const message = [unfinished(handed, total), taken(handed)].filter(Boolean).join(' ');
  if (failure !== null) return { ok: false, message };
  return { ok, ...(!ok && refused < lines.length && { done: true as const }), message };
}
