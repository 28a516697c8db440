/** Rows for «Журнал импорта». */
import { rowOf } from '../../schema/table';
import { formatPeriod } from '../../settings/period';
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import { JOURNAL } from '../tables/journal';
import { PASTED } from '../tables/summaries';
import { type JournalEntry, STORED_EARLIER } from './decide';
import { fileNameKept, isCut } from './file-name';
import { BY_LINK } from './linked-deliveries';

/** What is no file's name. */
const isOurs = (source: string): boolean =>
  source === PASTED.sheet || source === STORED_EARLIER || source.startsWith(BY_LINK);

/** Where the delivery came from and why it was judged so, without the names that a file's name may hold. */
function keptWords({ source, reason }: JournalEntry): Pick<JournalEntry, 'source' | 'reason'> {
  if (isOurs(source)) return { source, reason };
  const kept = fileNameKept(source);
  return { source: kept, reason: reason.split(source).join(kept) };
}

/** The entries as rows of the journal; `now` is «14:05», or '' where the time is not known. */
export function journalRows(entries: readonly JournalEntry[], today: Day, now: string): Cell[][] {
  return entries.map((entry) => {
    const { label, outcome } = entry;
    const { source, reason } = keptWords(entry);
    const { schoolCode, periodStart, periodEnd, asOf } = label;
    const period =
      periodStart === null || periodEnd === null ? null : formatPeriod({ periodStart, periodEnd });
    return rowOf(JOURNAL, {
      when: { day: today },
      time: now === '' ? null : now,
      source,
      schoolCode,
      period,
      asOf: asOf === null ? null : { day: asOf },
      outcome,
      reason,
    });
  });
}

/**
 * The rows that the journal does not hold yet, each once: repeating an import on the same day
 * adds nothing. `written` are the journal's rows in the same columns. Of files whose names are not kept (С-77)
 * each has its row, though the rows are alike.
 */
export function newRows(
  rows: readonly (readonly Cell[])[],
  written: readonly (readonly Cell[])[],
): (readonly Cell[])[] {
  const known = new Map<string, number>();
  for (const key of written.map(keyOf)) known.set(key, (known.get(key) ?? 0) + 1);
  return rows.filter((row) => {
    const key = keyOf(row);
    const times = known.get(key) ?? 0;
    const isOneOfMany = isCut(String(row[SOURCE] ?? ''));
    known.set(key, isOneOfMany ? Math.max(0, times - 1) : 1);
    return times === 0;
  });
}

const [TIME, SOURCE] = (['time', 'source'] as const).map((key) =>
  Object.keys(JOURNAL.columns).indexOf(key),
) as [number, number];

/** Equal for rows that say the same to a reader of one day, whatever the hour. */
function keyOf(row: readonly Cell[]): string {
  return JSON.stringify(row.map((cell, at) => (cell === '' || at === TIME ? null : cell)));
}
