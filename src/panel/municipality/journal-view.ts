/** «Журнал»: what became of every delivery, the newest first. */

import type { Workbook } from '../../app/workbook';
import { JOURNAL, type Outcome } from '../../core/municipality/tables/journal';
import { Findings } from '../../core/schema/findings';
import { HeaderRow } from '../../core/schema/header-row';
import type { CellPlace } from '../../core/schema/place';
import { readTable } from '../../core/schema/read-table';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { rowPlace } from '../cell-places';

export interface JournalLine {
  readonly when: Day;
  /** «14:05»; null where the journal has no time of day. */
  readonly time: string | null;
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

const MINUTES_A_DAY = 1_440;

const REFUSED: Outcome = 'отклонено';

/** A panel is no place for years of lines. */
const MOST_LINES = 300;

/** «9:05» of a text, or of the part of a day that spreadsheets make of it; null for anything else. */
function timeIn(cell: Cell): string | null {
  if (typeof cell === 'string') return /^\d{1,2}:\d{2}/.exec(cell.trim())?.[0] ?? null;
  if (typeof cell !== 'number' || cell < 0 || cell >= 1) return null;
  const minutes = Math.round(cell * MINUTES_A_DAY);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The journal as it stands; none while there is no such sheet. */
export function journalLines(workbook: Pick<Workbook, 'read'>): JournalLine[] {
  const cells = workbook.read(JOURNAL.sheet);
  if (cells === null) return [];
  const { records } = readTable(JOURNAL, cells, new Findings());
  // A spreadsheet may have made a part of a day of the time, and an old journal lacks it.
  const at = new HeaderRow(cells.rows[0] ?? []).under(JOURNAL.columns.time.header);
  return records.map(({ row, when, source, schoolCode, outcome, reason }) => ({
    when,
    time: at === undefined ? null : timeIn(cells.rows[row - 1]?.[at] ?? null),
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
