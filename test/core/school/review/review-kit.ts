/** What waits for checking in a school that a test describes. */

import { computeSchool } from '../../../../src/core/school/compute-school';
import { ActivityRows } from '../../../../src/core/school/review/row-mark';
import { type WaitingEntry, waitingEntries } from '../../../../src/core/school/review/waiting';
import { dayAt, readerOf, type SchoolRows, sheetsWith, TODAY } from '../school-kit';

/** The entries that wait, on 15.04.2026. */
export function waitingIn(rows: SchoolRows): WaitingEntry[] {
  const read = readerOf(sheetsWith(rows));
  const results = computeSchool(read, dayAt(TODAY));
  return waitingEntries(results, new ActivityRows(read('Мероприятия') ?? { rows: [] }));
}
