/** Reading schools' books by their links on Google's services and within Google's limits. */
import {
  importByLinks,
  importReadLinks,
  readLinks,
} from '../app/municipality/links/import-by-links';
import type { LinkHost } from '../app/municipality/links/linked-books';
import { googleCheckpoints } from '../hosts/google/links/checkpoints';
import { googleLinkedBooks } from '../hosts/google/links/linked-books';
import type { Links } from '../panel/host';

/** Google ends an execution at 6 minutes; the reports have to be written before that. */
const READING_MS = 270_000;
/** A step of the panel, so that its progress moves. */
const STEP_MS = 8_000;

const linkHost = (): LinkHost => ({
  books: googleLinkedBooks,
  clock: { now: () => Date.now(), pause: (milliseconds) => Utilities.sleep(milliseconds) },
  checkpoints: googleCheckpoints(),
});

export const googleLinks: Links = {
  importAll: (workbook) => importByLinks(workbook, linkHost(), Date.now() + READING_MS),
  readSome: (workbook) => readLinks(workbook, linkHost(), Date.now() + STEP_MS),
  importRead: (workbook) => importReadLinks(workbook, linkHost()),
};
