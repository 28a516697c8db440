/** The demo municipality with some deliveries of this year and of last year: all thirty-four take long. */
import {
  computeMunicipality,
  type MunicipalResults,
} from '../../../../src/core/municipality/compute-municipality';
import { readerOf } from '../../../../src/core/schema/new-workbook';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import { computeSchool } from '../../../../src/core/school/compute-school';
import { withPeriod } from '../../../../src/core/settings/with-period';
import { DEMO_DAY } from '../../../../src/demo/days';
import { demoMunicipality } from '../../../../src/demo/municipality/book';
import { SCHOOL_LIST, schoolOptions } from '../../../../src/demo/municipality/school-list';
import { demoSchool } from '../../../../src/demo/school';
import { dayFrom } from '../municipal-kit';

/** A town school, ШНОР, ШНСУ, both, a kindergarten, and one so small that it has no ranking. */
const DELIVERED = new Set(['0510', '0513', '0515', '0519', '0522', '0531']);

const LAST_YEAR = { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') };

export function demoResults(): { plans: SheetPlan[]; results: MunicipalResults } {
  const summaries = SCHOOL_LIST.filter(({ code }) => DELIVERED.has(code)).flatMap((card) => {
    const read = readerOf(demoSchool(schoolOptions(card)));
    return [withPeriod(read, LAST_YEAR), read].flatMap(
      (each) => computeSchool(each, DEMO_DAY).summary ?? [],
    );
  });
  const plans = demoMunicipality(summaries);
  return { plans, results: computeMunicipality(readerOf(plans), DEMO_DAY) };
}
