import { PASTED } from '../../core/municipality/tables/summaries';
import { SUMMARY } from '../../core/summary/summary-table';
import type { CommandOutcome } from '../command';
import type { Workbook } from '../workbook';
import { importFiles } from './import-files';
import type { ImportReport } from './import-report';
import { pastedRows } from './pasted-deliveries';

const NOTHING_PASTED = `Импортировать нечего: лист «${PASTED.sheet}» пуст. Вставьте на него строки листов «${SUMMARY.sheet}» или перетащите файлы школ на панель.`;

/** «Импортировать сводки» where no links can be read: the pasted rows alone. */
export function importPasted(workbook: Workbook): CommandOutcome<ImportReport> {
  if (pastedRows(workbook) > 0) return importFiles(workbook, []);
  return { ok: false, message: NOTHING_PASTED };
}
