import { createMissingSheets } from '../create-missing-sheets';
import type { CommandOutcome } from '../outcome';
import type { Workbook } from '../workbook';
import { templateFor } from './school-workbook';

/** «Создать листы»: adds every missing sheet of the school workbook; existing ones stay as they are. */
export function createSheets(workbook: Workbook): CommandOutcome {
  return createMissingSheets(workbook, templateFor(workbook));
}
