/** From «Открыть» to a book at the page: questions, refusals, and nothing lost of the book before. */
import type { Books, KeptBook, Opening } from '../books/books';
import type { Opened } from '../wire/engine';
import { messageOf, type RunningEngine } from './engine-worker';
import { ask } from './parts/dialogs';
import { momentText } from './parts/words';

export interface OpenedBook {
  readonly kept: KeptBook;
  readonly running: RunningEngine;
  readonly opened: Opened;
}

/** Says that one waits while the work goes on; never while the person is asked. */
export type Waited = <T>(work: Promise<T>) => Promise<T>;

/** Another tab has the book: the person decides where to go on. */
async function settled(opening: Opening, waited: Waited): Promise<Opening> {
  if (opening.kind !== 'elsewhere') return opening;
  const choice = await ask(
    'Книга открыта в другой вкладке',
    `«${opening.name}» уже открыта в другой вкладке этого браузера. Две вкладки одну книгу менять не могут. Можно продолжить здесь: та вкладка сначала запишет всё, что в ней введено.`,
    [{ value: 'here', title: 'Продолжить здесь', primary: true }],
  );
  return choice === 'here'
    ? settled(await waited(opening.takeOver()), waited)
    : { kind: 'cancelled' };
}

/** «Школа 5 (прежнее).xlsx»: an earlier state as a book of its own. */
export const earlierName = (name: string): string => name.replace(/(\.xlsx)?$/i, ' (прежнее).xlsx');

/**
 * A file of ours that was damaged: the state before is offered. null: there is none; else what the
 * person decided.
 */
async function earlierOpening(
  books: Books,
  kept: KeptBook,
  reason: string,
): Promise<Opening | null> {
  // The latest one is what could not be opened.
  const [, before] = await kept.history().catch(() => []);
  if (!before) return null;
  const when = momentText(before.savedAt, Date.now());
  const choice = await ask(
    'Книга не открыта',
    `${reason} В браузере осталось прежнее состояние этой книги (${when}): его можно открыть отдельной книгой.`,
    [{ value: 'earlier', title: 'Открыть прежнее', primary: true }],
  );
  if (choice === '') return { kind: 'cancelled' };
  return books.fresh(earlierName(kept.name), await kept.earlier(before.id), false);
}

/**
 * Opens what was chosen in an engine of its own. null when the person left it; a plain message when
 * there is no workbook in it.
 */
export async function openedBook(
  books: Books,
  choosing: Promise<Opening>,
  start: () => RunningEngine,
  waited: Waited,
): Promise<OpenedBook | string | null> {
  const opening = await settled(await choosing, waited);
  if (opening.kind === 'cancelled' || opening.kind === 'elsewhere') return null;
  if (opening.kind === 'failed') return opening.message;
  const kept = opening.book;
  const running = start();
  try {
    const { name, base: bytes, operations } = kept;
    const opened = await waited(running.engine.open({ name, bytes, operations }));
    return { kept, running, opened };
  } catch (error) {
    running.stop();
    const reason = messageOf(error);
    const earlier = await earlierOpening(books, kept, reason);
    await kept.discard();
    return earlier === null ? reason : openedBook(books, Promise.resolve(earlier), start, waited);
  }
}
