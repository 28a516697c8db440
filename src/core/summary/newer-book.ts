/** A book that a newer version of the program has reckoned: what this one would write over is not its own. */
import { Findings } from '../schema/findings';
import { type Check, COSTS } from '../schema/issue';
import { readTable } from '../schema/read-table';
import type { SheetGrid } from '../schema/sheet-grid';
import { defineTable } from '../schema/table';
import { SCHEMA_VERSION } from './summary';
import { SUMMARY, SUMMARY_COLUMNS } from './summary-table';

export const NEWER_BOOK: Check<{ readonly version: number }> = {
  id: 'Ф-16',
  severity: 'error',
  costs: COSTS.everything,
  clause: 'правила листов, З-31',
  example: `на листе «Сводка» версия ${SCHEMA_VERSION + 1} при здешней ${SCHEMA_VERSION}`,
  message: ({ version }) =>
    `Книгу рассчитала более новая программа: её версия шаблона ${version}, здесь ${SCHEMA_VERSION}`,
  remedy:
    'Откройте книгу в новой версии программы. Пока ничего не рассчитано, и ничего, кроме «Проверки», не изменено.',
};

const { version } = SUMMARY_COLUMNS;

/** Version alone: whatever else a newer program writes on the sheet, it keeps this header. */
const VERSIONED = defineTable({ ...SUMMARY, columns: { version } });

/** Whether `cells` of the sheet have a version above ours; reported once (rule З-31). */
export function isNewer(sheet: string, cells: SheetGrid | null, findings: Findings): boolean {
  if (cells === null) return false;
  const { records } = readTable(VERSIONED, cells, new Findings());
  const highest = records.reduce((most, row) => Math.max(most, row.version ?? 0), 0);
  if (highest <= SCHEMA_VERSION) return false;
  findings.note(NEWER_BOOK, { sheet }, { version: highest });
  return true;
}
