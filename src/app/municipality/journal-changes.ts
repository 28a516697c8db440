import type { JournalEntry } from '../../core/municipality/import/decide';
import { journalRows, newRows } from '../../core/municipality/import/journal-rows';
import { MUNICIPAL_SHEETS } from '../../core/municipality/municipal-sheets';
import { journalSheet } from '../../core/municipality/municipal-template';
import { JOURNAL } from '../../core/municipality/tables/journal';
import { appendColumns } from '../append-columns';
import type { Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';

/** The changes that add the entries to the journal; null when its headers are damaged. */
export function journalChanges(
  workbook: Workbook,
  entries: readonly JournalEntry[],
): Change[] | null {
  const columns = appendColumns(workbook, JOURNAL);
  if (columns === null) return null;
  const { sheet } = JOURNAL;
  const grid = workbook.read(sheet);
  const written = (grid?.rows ?? []).map((row) => columns.map((column) => row[column] ?? null));
  const rows = newRows(journalRows(entries, workbook.today()), written);
  if (rows.length === 0) return [];
  const created =
    grid === null ? [creation(journalSheet(), workbook.sheetNames(), MUNICIPAL_SHEETS)] : [];
  return [...created, { kind: 'appendRows', sheet, columns, rows }];
}
