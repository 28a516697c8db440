/** The demo municipality with this year's deliveries and last year's. */
import {
  computeMunicipality,
  type MunicipalResults,
} from '../../../../src/core/municipality/compute-municipality';
import { readerOf } from '../../../../src/core/schema/new-workbook';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import { computeSchool } from '../../../../src/core/school/compute-school';
import type { Summary } from '../../../../src/core/summary/summary';
import { DEMO_DAY } from '../../../../src/demo/days';
import { demoMunicipality } from '../../../../src/demo/municipality/book';
import { sentFiles } from '../../../../src/demo/municipality/school-files';

/** Of a school that sent twice the first holds; damaged files are left out. */
export function demoResults(): { plans: SheetPlan[]; results: MunicipalResults } {
  const { files, lastYear } = sentFiles();
  const delivered = new Map<string, Summary>();
  for (const { name, plans, damage } of files) {
    const { summary } = computeSchool(readerOf(plans), DEMO_DAY);
    const code = name.slice(0, 4);
    if (damage === null && summary !== null && !delivered.has(code)) delivered.set(code, summary);
  }
  const plans = demoMunicipality([...lastYear, ...delivered.values()]);
  return { plans, results: computeMunicipality(readerOf(plans), DEMO_DAY) };
}
