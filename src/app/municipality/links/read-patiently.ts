import type { LinkedSummary } from '../../../core/municipality/import/linked-deliveries';
import { MOST_ROWS } from '../../../core/municipality/import/row-limits';
import { SUMMARY } from '../../../core/summary/summary-table';
import type { Clock, LinkedBooks } from './linked-books';

/** Google counts reads by the minute: together these outlast any used-up minute. */
const QUOTA_PAUSES_MS = [5_000, 10_000, 20_000, 40_000];
const HICCUP_PAUSES_MS = [1_000, 3_000];

/** Not read: the next pause would end after the deadline, or all pauses were in vain. */
export type Impatience = 'wait';

/**
 * «Сводка» of a book, asked for again after growing pauses while the host is busy. A book's own
 * hiccups end as its fault; a used-up quota is no school's fault and ends the reading instead.
 */
export function readPatiently(
  books: LinkedBooks,
  id: string,
  clock: Clock,
  deadline: number,
): LinkedSummary | Impatience {
  const pauses = { quota: [...QUOTA_PAUSES_MS], hiccup: [...HICCUP_PAUSES_MS] };
  for (;;) {
    const reading = books.read(id, SUMMARY.sheet, MOST_ROWS);
    if (!('busy' in reading)) return reading;
    const pause = pauses[reading.busy].shift();
    if (pause === undefined && reading.busy === 'hiccup') return { fault: 'silent' };
    if (pause === undefined || clock.now() + pause > deadline) return 'wait';
    clock.pause(pause);
  }
}
