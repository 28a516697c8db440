/** «Импортировать сводки» in Google: the linked books and the pasted rows. */
import { isSound } from '../../../core/municipality/import/delivery';
import { SCHOOLS } from '../../../core/municipality/tables/schools';
import { PASTED } from '../../../core/municipality/tables/summaries';
import { type CountForms, counted } from '../../../core/values/russian';
import type { CommandOutcome } from '../../command';
import type { Workbook } from '../../workbook';
import { importDeliveries } from '../import-deliveries';
import type { ImportReport } from '../import-report';
import { pastedDeliveries } from '../pasted-deliveries';
import type { LinkHost } from './linked-books';
import { progressOf, type Reading, type ReadingProgress, readingOf, readOn } from './read-links';
import { storedAlready } from './stored-already';

const NOTHING_TO_IMPORT = `Импортировать нечего: на листе «${SCHOOLS.sheet}» нет ссылок на книги, лист «${PASTED.sheet}» пуст. Добавьте ссылки или перетащите файлы со сводками на панель.`;

const BOOKS: CountForms = ['книги', 'книг', 'книг'];

/** Why not all books were read, and that the same button goes on. */
function unfinished({ done, total, next, isWaiting }: ReadingProgress): string {
  if (next === null) return '';
  const why = isWaiting ? ': Google ограничивает число чтений в минуту' : '';
  return `Прочитано ${done} из ${counted(total, BOOKS)}${why}. Выберите «Импортировать сводки» ещё раз: импорт продолжится с книги «${next}».`;
}

/**
 * Imports whatever has been read, and the pasted rows, in one write. A book that brought what is
 * stored already is no event: repeating an import writes nothing.
 */
function importRead(
  workbook: Workbook,
  reading: Reading,
  wasWaiting: boolean,
): CommandOutcome<ImportReport> {
  const { run, linked } = reading;
  const read = [...run.deliveriesOf(linked), ...pastedDeliveries(workbook)];
  if (workbook.read(SCHOOLS.sheet) !== null && linked.length === 0 && read.length === 0) {
    return { ok: false, message: NOTHING_TO_IMPORT };
  }
  const isStored = storedAlready(workbook);
  const news = read.filter((delivery) => !isSound(delivery) || !isStored(delivery.summary));
  const { ok, isBlocked, done, message, report } = importDeliveries(workbook, news);
  const progress = progressOf(reading, wasWaiting);
  const isComplete = progress.next === null;
  // What was read for nothing is still good when the workbook has been mended.
  if (isComplete && !isBlocked) run.finish();
  const same = read.length - news.length;
  const sentences = [unfinished(progress), message, same === 0 ? '' : `Без изменений: ${same}.`];
  const told = { message: sentences.filter(Boolean).join(' '), report };
  return { ok: ok && isComplete, ...(isComplete && done && { done }), ...told };
}

/** Reads until the deadline, then imports: the menu's way, in one execution. */
export function importByLinks(
  workbook: Workbook,
  host: LinkHost,
  deadline: number,
): CommandOutcome {
  const reading = readingOf(workbook, host);
  const { isWaiting } = readOn(reading, host, deadline);
  return importRead(workbook, reading, isWaiting);
}

/** The panel's way, step by step: reads on until the deadline and writes nothing. */
export function readLinks(
  workbook: Pick<Workbook, 'read'>,
  host: LinkHost,
  deadline: number,
): ReadingProgress {
  const reading = readingOf(workbook, host);
  const { isWaiting } = readOn(reading, host, deadline);
  reading.run.forgetLost();
  return progressOf(reading, isWaiting);
}

/** The panel's last step, also after «Остановить»: imports what has been read. */
export function importReadLinks(workbook: Workbook, host: LinkHost): CommandOutcome<ImportReport> {
  return importRead(workbook, readingOf(workbook, host), false);
}
