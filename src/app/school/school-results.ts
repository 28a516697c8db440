/** Everything that is computed from a school workbook: read once, computed once. */
import { computeSchool, type SchoolResults } from '../../core/school/compute-school';
import { Remembered } from '../remembered';
import type { Workbook } from '../workbook';

const RESULTS = new Remembered((content) =>
  computeSchool(content.read, content.today, () => content.sheetNames()),
);

/** The results for the workbook as it stands. */
export function schoolResults(workbook: Workbook): SchoolResults {
  return RESULTS.of(workbook);
}

/** Keeps the results over a write of sheets that does not bear on them. */
export function keepSchoolResults(
  workbook: Workbook,
  results: SchoolResults,
  written: readonly string[],
): void {
  RESULTS.keep(workbook, results, written);
}
