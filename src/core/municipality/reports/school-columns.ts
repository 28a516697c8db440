/** One column a school, headed by its name, in the order of «ОО». */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import type { Look } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { fold } from '../../values/text';
import type { RollUp, SchoolLine } from '../roll-up';

/** What stands in the column of a school that has not delivered. */
export const NO_DELIVERY = 'нет сводки';

/** The schools' columns; a name that stands twice gets the school's code. */
export function schoolColumns<Row>(
  { lines }: RollUp,
  look: Look,
  cellOf: (row: Row, index: number, line: SchoolLine) => Cell,
): ComputedColumn<Row>[] {
  const times = new Map<string, number>();
  for (const { school } of lines) {
    const name = fold(school.name);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return lines.map((line, index) => {
    const { name, code } = line.school;
    const header = times.get(fold(name)) === 1 ? name : `${name} (${code})`;
    return column(header, look, 80, (row) => cellOf(row, index, line));
  });
}
