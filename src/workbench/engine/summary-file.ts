/** «Сводка» as a workbook of its own: the file that is handed over. */

import { SETTINGS_SHEET } from '../../core/settings/parameters';
import { summaryFileName } from '../../core/summary/file-name';
import type { Summary } from '../../core/summary/summary';
import { summarySheet } from '../../core/summary/summary-table';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';
import type { FileParcel } from '../wire/engine';

/** The summary as the only sheet of a new file. */
export function summaryFile(summary: Summary | null, today: Day): FileParcel {
  if (summary === null) {
    throw new Fault(
      `Сводки ещё нет: заполните на листе «${SETTINGS_SHEET}» код и наименование ОО и муниципалитет.`,
    );
  }
  const name = summaryFileName(summary.head, 'xlsx');
  const file = createXlsx({ today, name });
  file.apply([{ kind: 'createSheet', plan: summarySheet(summary) }]);
  return { name, bytes: file.toBytes() };
}
