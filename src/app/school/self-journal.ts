import { Findings } from '../../core/schema/findings';
import { readTable } from '../../core/schema/read-table';
import { templateOf } from '../../core/schema/template';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { journalRows } from '../../core/school/self-assessment/collecting/journal-lines';
import type { Submission } from '../../core/school/self-assessment/collecting/submission';
import { type JournalLine, SELF_JOURNAL } from '../../core/school/tables/self-journal';
import type { Span } from '../../core/settings/period';
import { appendColumns, appending } from '../append-columns';
import type { Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';

/** What «Журнал самооценок» tells of the sheets that were collected; none while there is no journal. */
export function journalLines(workbook: Pick<Workbook, 'read'>): readonly JournalLine[] {
  const grid = workbook.read(SELF_JOURNAL.sheet);
  return grid === null ? [] : readTable(SELF_JOURNAL, grid, new Findings()).records;
}

/** The changes that tell the journal of these sheets; null when its headers are damaged. */
export function selfJournalChanges(
  workbook: Workbook,
  submissions: readonly Submission[],
  span: Span,
): Change[] | null {
  const columns = appendColumns(workbook, SELF_JOURNAL);
  if (columns === null) return null;
  const { sheet } = SELF_JOURNAL;
  const rows = journalRows(submissions, journalLines(workbook), span, workbook.today());
  if (rows.length === 0) return [];
  const created =
    workbook.read(sheet) === null
      ? [creation(templateOf(SELF_JOURNAL), workbook.sheetNames(), SCHOOL_SHEETS)]
      : [];
  return [...created, appending(sheet, columns, rows)];
}
