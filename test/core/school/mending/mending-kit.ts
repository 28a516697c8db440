/** Mends of workbooks that a test describes. */
import { type Mend, mendKey } from '../../../../src/core/school/mending/mend';
import { planMends } from '../../../../src/core/school/mending/plan-mends';
import type { Cell } from '../../../../src/core/values/cell';
import { formatDay } from '../../../../src/core/values/day';
import { type KitSheet, readerOf, type SchoolRows, sheetsWith } from '../school-kit';

export function mendsOf(sheets: readonly KitSheet[]): Mend[] {
  return planMends(
    readerOf(sheets),
    sheets.map(({ name }) => name),
  );
}

const shown = (cell: Cell): string =>
  typeof cell === 'object' && cell !== null && 'day' in cell
    ? `день ${formatDay(cell.day)}`
    : JSON.stringify(cell);

/** «day Курсы R2C10: "15.03.2025" → день 15.03.2025». */
export function linesOf(mends: readonly Mend[]): string[] {
  return mends.map((mend) => {
    if (mend.kind === 'sheet') return `sheet ${mend.sheet}`;
    const { kind, sheet, row, column, was, becomes } = mend;
    return `${kind} ${sheet} R${row}C${column}: ${shown(was)} → ${shown(becomes)}`;
  });
}

/** The mends of a school in which everything else is in order. */
export function mendLines(rows: SchoolRows): string[] {
  return linesOf(mendsOf(sheetsWith(rows)));
}

export const keysOf = (mends: readonly Mend[]): string[] => mends.map(mendKey);
