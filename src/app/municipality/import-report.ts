/** What an import did, as plain data: a page that sends files in several calls adds the counts up. */
import type { JournalEntry } from '../../core/municipality/import/decide';
import { type Tally, tallyOf } from '../../core/municipality/import/tally';
import type { Outcome } from '../../core/municipality/tables/journal';

/** What became of one delivery. */
interface ImportEntry {
  /** A file's name, «По ссылке: …», «Вставка сводок». */
  readonly source: string;
  readonly schoolCode: string | null;
  readonly outcome: Outcome;
  /** Why, and what to do; the remarks are part of it. */
  readonly reason: string;
  /** What is strange about an accepted one. */
  readonly remarks: readonly string[];
}

export interface ImportReport {
  /** For `tallyText`. */
  readonly tally: Tally;
  readonly entries: readonly ImportEntry[];
  /** «Сдали 32 из 34. Не сдали: …», as it stands after this call. */
  readonly delivered: string;
  /** What all refusals together show, and what to do; null: nothing. */
  readonly advice: string | null;
}

export function importReport(
  journal: readonly JournalEntry[],
  delivered: string,
  advice: string | null,
): ImportReport {
  return {
    tally: tallyOf(journal),
    entries: journal.map(({ source, label, outcome, reason, remarks }) => ({
      source,
      schoolCode: label.schoolCode,
      outcome,
      reason,
      remarks,
    })),
    delivered,
    advice,
  };
}
