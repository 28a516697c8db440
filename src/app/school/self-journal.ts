import { textOf } from '../../core/schema/shown';
import { templateOf } from '../../core/schema/template';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { journalRows, type ToldLine } from '../../core/school/self-assessment/journal-lines';
import type { Submission } from '../../core/school/self-assessment/submission';
import { SELF_JOURNAL } from '../../core/school/tables/self-journal';
import type { Span } from '../../core/settings/period';
import { formatPeriod } from '../../core/settings/period';
import { appendColumns, appending } from '../append-columns';
import type { Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';

const KEYS = Object.keys(SELF_JOURNAL.columns);

/** What the journal has told; a journal without «Период» tells of this one. */
function toldLines(
  workbook: Pick<Workbook, 'read'>,
  columns: readonly (number | null)[],
  span: Span,
): ToldLine[] {
  const rows = workbook.read(SELF_JOURNAL.sheet)?.rows.slice(1) ?? [];
  const at = (key: keyof typeof SELF_JOURNAL.columns): number | null =>
    columns[KEYS.indexOf(key)] ?? null;
  const [source, teacher, period, reasons] = [
    at('source'),
    at('teacher'),
    at('period'),
    at('reasons'),
  ];
  return rows.map((row) => {
    const text = (column: number | null): string =>
      column === null ? '' : textOf(row[column] ?? null);
    return {
      source: text(source),
      teacher: text(teacher) || null,
      period: period === null ? formatPeriod(span) : text(period),
      reasons: text(reasons),
    };
  });
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
  const told = toldLines(workbook, columns, span);
  const rows = journalRows(submissions, told, span, workbook.today());
  if (rows.length === 0) return [];
  const created =
    workbook.read(sheet) === null
      ? [creation(templateOf(SELF_JOURNAL), workbook.sheetNames(), SCHOOL_SHEETS)]
      : [];
  return [...created, appending(sheet, columns, rows)];
}
