import { createMissingSheets } from '../create-missing-sheets';
import type { CommandOutcome } from '../outcome';
import type { Workbook } from '../workbook';
import { municipalTemplateFor } from './municipal-workbook';

/** «Создать листы»: adds every missing sheet of the municipal workbook; existing ones stay as they are. */
export function createMunicipalSheets(workbook: Workbook): CommandOutcome {
  return createMissingSheets(workbook, municipalTemplateFor(workbook));
}
