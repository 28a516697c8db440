/** «Журнал»: what became of every delivery, the newest first. */

import type { Workbook } from '../../app/workbook';
import { JOURNAL, type Outcome } from '../../core/municipality/tables/journal';
import { Findings } from '../../core/schema/findings';
import type { CellPlace } from '../../core/schema/place';
import { readTable } from '../../core/schema/read-table';
import type { Day } from '../../core/values/day';
import { rowPlace } from '../cell-places';

export interface JournalLine {
  readonly when: Day;
  readonly source: string | null;
  readonly schoolCode: string | null;
  readonly outcome: string | null;
  readonly isRefused: boolean;
  readonly reason: string | null;
  readonly place: CellPlace;
}

export interface JournalView {
  readonly lines: readonly JournalLine[];
  /** Older lines that stand on the sheet alone. */
  readonly older: number;
}

const REFUSED: Outcome = 'отклонено';

/** A panel is no place for years of lines. */
const MOST_LINES = 300;

/** The journal as it stands; none while there is no such sheet. */
export function journalLines(workbook: Pick<Workbook, 'read'>): JournalLine[] {
  const cells = workbook.read(JOURNAL.sheet);
  if (cells === null) return [];
  const { records } = readTable(JOURNAL, cells, new Findings());
  return records.map(({ row, when, source, schoolCode, outcome, reason }) => ({
    when,
    source,
    schoolCode,
    outcome,
    isRefused: outcome === REFUSED,
    reason,
    place: rowPlace(JOURNAL, { row }),
  }));
}

export function journalView(lines: readonly JournalLine[]): JournalView {
  const newest = [...lines].reverse().slice(0, MOST_LINES);
  return { lines: newest, older: lines.length - newest.length };
}
