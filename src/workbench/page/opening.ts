/** From «Открыть» to a book at the page: questions, refusals, and nothing lost of the book before. */
import type { KeptBook, Opening } from '../books/books';
import type { Opened } from '../wire/engine';
import { messageOf, type RunningEngine } from './engine-worker';
import { ask } from './parts/dialogs';

export interface OpenedBook {
  readonly kept: KeptBook;
  readonly running: RunningEngine;
  readonly opened: Opened;
}

/** Another tab has the book: the person decides where to go on. */
async function settled(opening: Opening): Promise<Opening> {
  if (opening.kind !== 'elsewhere') return opening;
  const choice = await ask(
    'Книга открыта в другой вкладке',
    `«${opening.name}» уже открыта в другой вкладке этого браузера. Две вкладки одну книгу менять не могут. Можно продолжить здесь: та вкладка сначала запишет всё, что в ней введено.`,
    [{ value: 'here', title: 'Продолжить здесь', primary: true }],
  );
  return choice === 'here' ? settled(await opening.takeOver()) : { kind: 'cancelled' };
}

/**
 * Opens what was chosen in an engine of its own. null when the person left it; a plain message when
 * there is no workbook in it.
 */
export async function openedBook(
  choosing: Promise<Opening>,
  start: () => RunningEngine,
): Promise<OpenedBook | string | null> {
  const opening = await settled(await choosing);
  if (opening.kind === 'cancelled' || opening.kind === 'elsewhere') return null;
  if (opening.kind === 'failed') return opening.message;
  const kept = opening.book;
  const running = start();
  try {
    const { name, base: bytes, operations } = kept;
    return { kept, running, opened: await running.engine.open({ name, bytes, operations }) };
  } catch (error) {
    running.stop();
    await kept.discard();
    return messageOf(error);
  }
}
