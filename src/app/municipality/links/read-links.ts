/** «Импортировать сводки», first half: reads linked books until done or out of time. */
import { spreadsheetIdIn } from '../../../core/municipality/import/book-link';
import {
  type LinkedSummary,
  linkedDeliveries,
} from '../../../core/municipality/import/linked-deliveries';
import type { Workbook } from '../../workbook';
import type { LinkHost } from './linked-books';
import { type LinkedSchool, type ListedSchools, listedSchools } from './linked-schools';
import { type Impatience, readPatiently } from './read-patiently';
import { ReadingRun } from './reading-run';

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** The school whose turn it is; null when all have been read. */
  readonly next: string | null;
  /** Google asks to wait: too many reads this minute. */
  readonly isWaiting: boolean;
}

/** The schools with links and what has been read of them so far. */
export interface Reading extends ListedSchools {
  readonly run: ReadingRun;
}

/** The reading that was begun, or a new one. */
export function readingOf(workbook: Pick<Workbook, 'read'>, host: LinkHost): Reading {
  return { ...listedSchools(workbook), run: new ReadingRun(host.checkpoints, host.clock) };
}

const unreadIn = ({ linked, run }: Reading): LinkedSchool[] =>
  linked.filter((school) => !run.isRead(school));

export function progressOf(reading: Reading, isWaiting: boolean): ReadingProgress {
  const unread = unreadIn(reading);
  const total = reading.linked.length;
  const [first] = unread;
  const next = first === undefined ? null : (first.name ?? first.code);
  return { done: total - unread.length, total, next, isWaiting };
}

function readSchool(
  { link }: LinkedSchool,
  { books, clock }: LinkHost,
  deadline: number,
): LinkedSummary | Impatience {
  const id = spreadsheetIdIn(link);
  return id === null ? { fault: 'badLink' } : readPatiently(books, id, clock, deadline);
}

/**
 * Reads the books that were not read yet, one look each, at least one, until the host's clock
 * shows the deadline. Nothing is written to the workbook.
 */
export function readOn(reading: Reading, host: LinkHost, deadline: number): ReadingProgress {
  let isFirst = true;
  for (const school of unreadIn(reading)) {
    if (!isFirst && host.clock.now() >= deadline) break;
    isFirst = false;
    const summary = readSchool(school, host, deadline);
    if (summary === 'wait') return progressOf(reading, true);
    reading.run.keep(school, linkedDeliveries(school, summary, reading.codes));
  }
  return progressOf(reading, false);
}
