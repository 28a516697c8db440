import type { JournalEntry } from '../../core/municipality/import/decide';
import { journalRows, newRows } from '../../core/municipality/import/journal-rows';
import { MUNICIPAL_SHEETS } from '../../core/municipality/municipal-sheets';
import { journalSheet } from '../../core/municipality/municipal-template';
import { JOURNAL } from '../../core/municipality/tables/journal';
import type { Cell } from '../../core/values/cell';
import { appendColumns, appending } from '../append-columns';
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
  const cellsIn = (row: readonly Cell[]): Cell[] =>
    columns.map((column) => (column === null ? null : (row[column] ?? null)));
  const written = (grid?.rows ?? []).map(cellsIn);
  const rows = newRows(journalRows(entries, workbook.today(), workbook.now()), written);
  if (rows.length === 0) return [];
  const created =
    grid === null ? [creation(journalSheet(), workbook.sheetNames(), MUNICIPAL_SHEETS)] : [];
  return [...created, appending(sheet, columns, rows)];
}
