/** A school workbook as the commands see it: read once, computed once. */

import type { SheetPlan } from '../../core/schema/sheet-plan';
import { computeSchool, type SchoolResults } from '../../core/school/results';
import { schoolTemplate } from '../../core/school/workbook';
import type { Workbook } from '../workbook';

/** Reads the whole workbook and computes everything. */
export function resultsOf(workbook: Workbook): SchoolResults {
  return computeSchool((sheet) => workbook.read(sheet), workbook.today());
}

/** Every sheet of an empty school workbook, in order. */
export function templateFor(workbook: Pick<Workbook, 'today'>): SheetPlan[] {
  return schoolTemplate(workbook.today());
}

/** Names of all sheets in workbook order, so that a missing one is put where it belongs. */
export function sheetOrder(workbook: Workbook): string[] {
  return templateFor(workbook).map((plan) => plan.name);
}
