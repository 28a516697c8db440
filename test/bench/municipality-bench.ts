/** Rolling up 10, 100 and 1,000 schools, the first time and again. */
import { importDeliveries } from '../../src/app/municipality/import-deliveries';
import type { Delivery } from '../../src/core/municipality/import/delivery';
import { SCHOOLS } from '../../src/core/municipality/tables/schools';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { computeSchool } from '../../src/core/school/compute-school';
import { sealed } from '../../src/core/summary/summary';
import { DEMO_DAY } from '../../src/demo/days';
import { demoMunicipality } from '../../src/demo/municipality/book';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { rounded, timed } from './timing';

const SIZES = [10, 100, 1000];

const codeOf = (index: number): string => `Ш${String(index).padStart(4, '0')}`;

/** One school's figures under as many names as asked for. */
function deliveriesOf(count: number): Delivery[] {
  const plans = new Map(demoSchool({ mistakes: false }).map((plan) => [plan.name, plan]));
  const { summary } = computeSchool((sheet) => {
    const plan = plans.get(sheet);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  }, DEMO_DAY);
  if (summary === null) throw new Error('the demo school has no summary');
  return Array.from({ length: count }, (_school, index) => {
    const head = { ...summary.head, schoolCode: codeOf(index) };
    return {
      source: `${codeOf(index)}.xlsx`,
      label: head,
      summary: sealed(head, summary.measures),
    };
  });
}

function municipalityOf(count: number): MemoryWorkbook {
  const plans = demoMunicipality([]).map((plan) =>
    plan.name === SCHOOLS.sheet
      ? {
          ...plan,
          rows: Array.from({ length: count }, (_school, index) => {
            const filled = [codeOf(index), `Школа ${index}`];
            return plan.columns.map((_column, at) => filled[at] ?? null);
          }),
        }
      : plan,
  );
  return new MemoryWorkbook(
    DEMO_DAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
}

function benchMunicipality(count: number): string {
  const deliveries = deliveriesOf(count);
  const first = timed(() => importDeliveries(municipalityOf(count), deliveries));
  const known = municipalityOf(count);
  importDeliveries(known, deliveries);
  const again = timed(() => importDeliveries(known, deliveries));
  const aSchool = (ms: number): string => `${rounded(ms / count)} ms a school`;
  return [
    `${count} schools, ${first.result.journal.filter(({ outcome }) => outcome === 'принято').length} accepted`,
    `  import + reports        ${rounded(first.ms)} ms, ${aSchool(first.ms)}`,
    `  the same again          ${rounded(again.ms)} ms, ${aSchool(again.ms)}`,
  ].join('\n');
}

export function benchMunicipalities(): void {
  for (const count of SIZES) console.log(benchMunicipality(count));
}
