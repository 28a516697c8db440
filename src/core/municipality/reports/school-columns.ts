/** One column a school, headed by its name, in the order of «ОО». */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import type { Look } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import type { RollUp, SchoolLine } from '../roll-up';

/** What stands in the column of a school that has not delivered. */
export const NO_DELIVERY = 'нет сводки';

/** The schools' columns, headed by their names; those called alike are told apart (С-61). */
export function schoolColumns<Row>(
  { lines }: RollUp,
  look: Look,
  cellOf: (row: Row, index: number, line: SchoolLine) => Cell,
): ComputedColumn<Row>[] {
  return lines.map((line, index) => column(line.name, look, 80, (row) => cellOf(row, index, line)));
}
