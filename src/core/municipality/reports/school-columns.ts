/** One column a school, headed by its name, in the order of «ОО». */
import type { ColumnPlan, Look } from '../../schema/sheet-plan';
import { fold } from '../../values/text';
import type { RollUp } from '../roll-up';

/** What stands in the column of a school that has not delivered. */
export const NO_DELIVERY = 'нет сводки';

/** The schools' columns; a name that stands twice gets the school's code. */
export function schoolColumns({ lines }: RollUp, look: Look): ColumnPlan[] {
  const times = new Map<string, number>();
  for (const { school } of lines) {
    const name = fold(school.name);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return lines.map(({ school: { name, code } }) => ({
    header: times.get(fold(name)) === 1 ? name : `${name} (${code})`,
    width: 80,
    look,
  }));
}
