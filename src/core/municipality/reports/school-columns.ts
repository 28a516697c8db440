/** One column a school, headed by its name, in the order of «ОО». */
import { widthForLines } from '../../schema/column-width';
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import type { Look } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import type { RollUp, SchoolLine } from '../roll-up';

/** What stands in the column of a school that has not delivered. */
export const NO_DELIVERY = 'нет сводки';

/** So many lines a long name takes at most, unless it is wider than a column may be (Б-88). */
const MOST_LINES = 4;
const HEADER = { least: 80, most: 230 };
const CELL = { least: 220, most: 340 };

/** How wide a column is that has the schools' names under its header. */
export const widthOfNames = ({ lines }: RollUp): number =>
  widthForLines(
    lines.map(({ name }) => name),
    MOST_LINES,
    CELL,
  );

/** The schools' columns, headed by their names; those called alike are told apart (С-61). */
export function schoolColumns<Row>(
  { lines }: RollUp,
  look: Look,
  cellOf: (row: Row, index: number, line: SchoolLine) => Cell,
): ComputedColumn<Row>[] {
  return lines.map((line, index) =>
    column(line.name, look, widthForLines([line.name], MOST_LINES, HEADER), (row) =>
      cellOf(row, index, line),
    ),
  );
}
