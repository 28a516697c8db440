/** «Педагоги» brought up to a later decision of «Аттестация» (rule Ш-05). */
import { bindSheet } from '../../schema/binding';
import type { SheetGrid } from '../../schema/sheet-grid';
import { type Cell, sameCell } from '../../values/cell';
import type { School } from '../shares/school';
import { TEACHERS } from '../tables/teachers';
import type { CellMend, Mend } from './mend';

/**
 * The cells «Категория» and «Дата присвоения» of the people whom П-08 names. Both or neither: a
 * category with another one's day would be nobody's, so a person waits whose cells the `others`
 * mend. `cells` is the sheet «Педагоги».
 */
export function categoryMends(
  { base, categoryOf }: School,
  cells: SheetGrid,
  others: readonly Mend[],
): CellMend[] {
  const { sheet, columns } = TEACHERS;
  const { positions } = bindSheet(TEACHERS, cells);
  const [categoryAt, dayAt] = [positions.get('qualification'), positions.get('granted')];
  if (categoryAt === undefined || dayAt === undefined) return [];
  const waiting = new Set(
    others.flatMap((mend) =>
      mend.kind !== 'sheet' && mend.sheet === sheet && [categoryAt, dayAt].includes(mend.column - 1)
        ? [mend.row]
        : [],
    ),
  );
  return base.flatMap((teacher): CellMend[] => {
    const { row } = teacher;
    const { decision, isBehind } = categoryOf(teacher);
    if (decision === null || !isBehind || waiting.has(row)) return [];
    const cell = (at: number, { header }: { header: string }, becomes: Cell): CellMend => {
      const was = cells.rows[row - 1]?.[at] ?? null;
      return { kind: 'category', sheet, row, column: at + 1, header, was, becomes };
    };
    return [
      cell(categoryAt, columns.qualification, decision.claimed),
      cell(dayAt, columns.granted, { day: decision.decided }),
    ].filter(({ was, becomes }) => !sameCell(was, becomes));
  });
}
