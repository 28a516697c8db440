/** Lines for «Журнал самооценок»: one a sheet that was collected, unless it says what the last one said. */
import { rowOf } from '../../schema/table';
import { formatPeriod, type Span } from '../../settings/period';
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import { listing } from '../../values/russian';
import { tidy } from '../../values/text';
import { SELF_JOURNAL } from '../tables/self-journal';
import type { ExplainedRow, Submission } from './submission';

/** A cell that a person still reads. */
const MOST_REASONS = 10;

/** What a host may leave out when it writes a cell. */
const UNWRITTEN = /[\p{Cc}\p{Cs}]/gu;

const rowReason = ({ row, line, reason }: ExplainedRow): string =>
  `Строка ${row} (${line}): ${reason}`;

function reasonsOf({ refusal, refused, remarks }: Submission): string {
  const reasons = refusal === null ? [...refused, ...remarks].map(rowReason) : [refusal];
  return tidy(listing(reasons, MOST_REASONS, ' ').replace(UNWRITTEN, ' '));
}

/** A line of the journal as far as it decides whether another one is needed. */
export interface ToldLine {
  readonly source: string;
  readonly teacher: string | null;
  readonly period: string;
  readonly reasons: string;
}

const placeOf = ({ source, teacher, period }: Omit<ToldLine, 'reasons'>): string =>
  JSON.stringify([source, teacher, period]);

/**
 * The rows that the journal gets. A sheet that changes nothing gets none where the last line of its
 * source, teacher and period gives the same reasons: collecting again writes nothing.
 */
export function journalRows(
  submissions: readonly Submission[],
  told: readonly ToldLine[],
  span: Span,
  today: Day,
): Cell[][] {
  const period = formatPeriod(span);
  const last = new Map(told.map((line) => [placeOf(line), line.reasons]));
  return submissions.flatMap((submission) => {
    const { refusal, teacher, added, changed, unchanged, refused } = submission;
    const source = tidy(submission.source.replace(UNWRITTEN, ' '));
    const reasons = reasonsOf(submission);
    const isQuiet = added.length + changed.length === 0;
    if (isQuiet && last.get(placeOf({ source, teacher, period })) === reasons) return [];
    const counts =
      refusal === null
        ? {
            added: added.length,
            changed: changed.length,
            unchanged,
            refused: refused.length,
          }
        : {};
    return [
      rowOf(SELF_JOURNAL, {
        when: { day: today },
        source,
        teacher,
        ...counts,
        reasons: reasons === '' ? null : reasons,
        period,
      }),
    ];
  });
}
