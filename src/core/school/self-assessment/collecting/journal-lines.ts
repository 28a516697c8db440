/** Lines for «Журнал самооценок»: one a sheet that was collected, unless it says what the last one said. */
import { LONGEST_TEXT } from '../../../schema/columns/text';
import { rowOf } from '../../../schema/table';
import { formatPeriod, type Span } from '../../../settings/period';
import type { Cell } from '../../../values/cell';
import type { Day } from '../../../values/day';
import { listing } from '../../../values/russian';
import { tidy } from '../../../values/text';
import { type JournalLine, SELF_JOURNAL } from '../../tables/self-journal';
import type { ExplainedRow, Submission } from './submission';

/** A cell that a person still reads. */
const MOST_REASONS = 10;

/** What a host may leave out when it writes a cell. */
const UNWRITTEN = /[\p{Cc}\p{Cs}]/gu;

const rowReason = ({ row, line, reason }: ExplainedRow): string =>
  `Строка ${row} (${line}): ${reason}`;

function reasonsOf({ refusal, refused, remarks, beyond }: Submission): string {
  const ofSheet = beyond === null ? [] : [beyond];
  const reasons =
    refusal === null ? [...ofSheet, ...[...refused, ...remarks].map(rowReason)] : [refusal];
  const text = tidy(listing(reasons, MOST_REASONS, ' ').replace(UNWRITTEN, ' '));
  return text.length <= LONGEST_TEXT
    ? text
    : tidy(`${text.slice(0, LONGEST_TEXT - 1).replace(UNWRITTEN, '')}…`);
}

/** A line of the journal as far as it decides whether another one is needed. */
type ToldLine = Pick<JournalLine, 'source' | 'teacher' | 'period' | 'reasons'>;

const tellingOf = ({ source, teacher, period, reasons }: ToldLine): string =>
  JSON.stringify([source, teacher, period, reasons]);

/**
 * The rows that the journal gets. A sheet that changes nothing gets none where a line of its file,
 * teacher and period gives the same reasons already: collecting again writes nothing, and of two files
 * that a teacher has called alike neither calls for another line.
 */
export function journalRows(
  submissions: readonly Submission[],
  told: readonly ToldLine[],
  span: Span,
  today: Day,
): Cell[][] {
  const period = formatPeriod(span);
  const isTold = new Set(told.map(tellingOf));
  return submissions.flatMap((submission) => {
    const { refusal, teacher, added, changed, unchanged, refused } = submission;
    const source = tidy(submission.file.replace(UNWRITTEN, ' '));
    const reasons = reasonsOf(submission) || null;
    const isQuiet = added.length + changed.length === 0;
    if (isQuiet && isTold.has(tellingOf({ source, teacher, period, reasons }))) return [];
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
        reasons,
        period,
      }),
    ];
  });
}
