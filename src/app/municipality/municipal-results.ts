/** Everything that is computed from a municipal workbook: read once, computed once. */
import {
  computeMunicipality,
  type MunicipalResults,
} from '../../core/municipality/compute-municipality';
import { type Look, Remembered } from '../remembered';
import type { Workbook } from '../workbook';

const RESULTS = new Remembered(({ read, today }) => computeMunicipality(read, today));

/** The results for the workbook as it stands. */
export function municipalResults(workbook: Workbook): MunicipalResults {
  return RESULTS.of(workbook);
}

/** Keeps the results over a write of sheets that they reckoned with. */
export function keepMunicipalResults(
  workbook: Workbook,
  results: MunicipalResults,
  written: readonly string[],
  look?: Look,
): void {
  RESULTS.keep(workbook, results, written, look);
}
