/** A municipal workbook as the commands see it: read once, computed once. */
import { computeMunicipality, type MunicipalResults } from '../../core/municipality/results';
import { municipalTemplate } from '../../core/municipality/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Workbook } from '../workbook';

/** Reads the whole workbook and computes everything. */
export function municipalResultsOf(workbook: Workbook): MunicipalResults {
  return computeMunicipality((sheet) => workbook.read(sheet), workbook.today());
}

/** Every sheet of an empty municipal workbook, in order. */
export function municipalTemplateFor(workbook: Pick<Workbook, 'today'>): SheetPlan[] {
  return municipalTemplate(workbook.today());
}

/** Names of all sheets in workbook order, so that a missing one is put where it belongs. */
export function municipalSheetOrder(workbook: Workbook): string[] {
  return municipalTemplateFor(workbook).map((plan) => plan.name);
}
