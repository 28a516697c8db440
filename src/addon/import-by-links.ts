/** The import by links on Google's services and within Google's limits. */
import {
  importByLinks,
  importReadLinks,
  type LinkHost,
  type ReadingProgress,
  readLinks,
} from '../app/municipal-commands';
import type { CommandOutcome } from '../app/outcome';
import type { Workbook } from '../app/workbook';
import { googleCheckpoints } from '../hosts/google/checkpoints';
import { googleLinkedBooks } from '../hosts/google/linked-books';

/** Google ends an execution at 6 minutes; the reports have to be written before that. */
const READING_MS = 270_000;
/** A step of the panel, so that its progress moves. */
const STEP_MS = 8_000;

const linkHost = (): LinkHost => ({
  books: googleLinkedBooks,
  clock: { now: () => Date.now(), pause: (milliseconds) => Utilities.sleep(milliseconds) },
  checkpoints: googleCheckpoints(),
});

/** «Импортировать сводки» from the menu: reads as much as one execution may, then imports. */
export function importFromMenu(workbook: Workbook): CommandOutcome {
  return importByLinks(workbook, linkHost(), Date.now() + READING_MS);
}

/** One step of the panel's import. */
export function readSomeLinks(workbook: Workbook): ReadingProgress {
  return readLinks(workbook, linkHost(), Date.now() + STEP_MS);
}

/** The end of the panel's import. */
export function importWhatWasRead(workbook: Workbook): CommandOutcome {
  return importReadLinks(workbook, linkHost());
}
