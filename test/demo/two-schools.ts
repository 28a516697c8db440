/** The demo municipality of whose schools two have delivered: its documents are as many, and quickly made. */
import { readerOf } from '../../src/core/schema/new-workbook';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';
import { computeSchool } from '../../src/core/school/compute-school';
import { type Summary, sealed } from '../../src/core/summary/summary';
import { DEMO_DAY } from '../../src/demo/days';
import { demoMunicipality } from '../../src/demo/municipality/book';
import { SCHOOL_LIST, schoolOptions } from '../../src/demo/municipality/school-list';
import { demoSchool } from '../../src/demo/school';
import { dayAt } from '../core/school/school-kit';

/** The same figures a year ago. */
const yearBefore = ({ head, measures }: Summary): Summary =>
  sealed(
    {
      ...head,
      periodStart: dayAt('01.09.2024'),
      periodEnd: dayAt('31.08.2025'),
      asOf: dayAt('31.08.2025'),
    },
    measures,
  );

/** Its sheets; «Данные» holds this year and the one before. */
export function municipalityOfTwo(): SheetPlan[] {
  const delivered = SCHOOL_LIST.slice(0, 2).flatMap((card) => {
    const plans = demoSchool({ ...schoolOptions(card), people: 14 });
    return computeSchool(readerOf(plans), DEMO_DAY).summary ?? [];
  });
  return demoMunicipality([...delivered.map(yearBefore), ...delivered]);
}
