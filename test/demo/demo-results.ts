/** A demo school as the product sees it. */
import { cellsOf, type SheetPlan } from '../../src/core/schema/sheet-plan';
import { computeSchool, type SchoolResults } from '../../src/core/school/compute-school';
import { DEMO_DAY } from '../../src/demo/days';
import type { DemoOptions } from '../../src/demo/options';
import { demoSchool } from '../../src/demo/school';

/** Computes the sheets as they stand. */
function resultsOf(plans: readonly SheetPlan[]): SchoolResults {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  return computeSchool((sheet) => {
    const plan = byName.get(sheet);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  }, DEMO_DAY);
}

/** Everything computed from the demo school of the options. */
export function demoResults(options: DemoOptions = {}): SchoolResults {
  return resultsOf(demoSchool(options));
}

/** The codes of all issues, in order. */
export function issueCodes(options: DemoOptions): string[] {
  return demoResults(options)
    .issues.map(({ code }) => code)
    .sort();
}
