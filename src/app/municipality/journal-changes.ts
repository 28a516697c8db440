import type { JournalEntry } from '../../core/municipality/import/decide';
import { journalRows, newRows } from '../../core/municipality/import/journal-rows';
import { JOURNAL } from '../../core/municipality/tables/journal';
import { appendColumns } from '../append-columns';
import type { Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';
import { municipalTemplateFor } from './municipal-workbook';

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
  const template = municipalTemplateFor(workbook);
  const plan = template.find(({ name }) => name === sheet);
  const order = template.map(({ name }) => name);
  const created =
    grid !== null || plan === undefined ? [] : [creation(plan, workbook.sheetNames(), order)];
  return [...created, { kind: 'appendRows', sheet, columns, rows }];
}
