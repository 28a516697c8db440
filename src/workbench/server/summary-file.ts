/** «Сводка» as a workbook of its own: the file that goes to the municipality. */
import type { FileParcel } from '../../addon/panel-calls';
import { resultsOf } from '../../app/school/school-workbook';
import { type Workbook, WorkbookFault } from '../../app/workbook';
import { summarySheet } from '../../core/summary/summary-table';
import { formatDay } from '../../core/values/day';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';

/** The summary of the data as they stand, the only sheet of a new file. */
export function summaryFile(workbook: Workbook): FileParcel {
  const { summary } = resultsOf(workbook);
  if (summary === null) {
    throw new WorkbookFault(
      'Сводки ещё нет: заполните на листе «Настройки» код и наименование ОО и муниципалитет.',
    );
  }
  const { schoolCode, periodStart, periodEnd } = summary.head;
  const code = schoolCode.replace(/[^\p{L}\p{N}-]/gu, '_');
  const name = `svodka-${code}-${formatDay(periodStart)}-${formatDay(periodEnd)}.xlsx`;
  const file = createXlsx({ today: workbook.today(), name });
  file.apply([{ kind: 'createSheet', plan: summarySheet(summary) }]);
  return { name, base64: Buffer.from(file.toBytes()).toString('base64') };
}
