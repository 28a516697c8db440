/** Invented schools as files. */
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';

export const today = DEMO_DAY;

/** The bytes of a school's workbook with ten activities a person and no mistakes. */
export function schoolFile(people: number): Uint8Array {
  const workbook = createXlsx({ today });
  const plans = demoSchool({ people, activitiesPerPerson: 10, mistakes: false });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
}
