/**
 * What of a sheet is the product's before it writes a computed sheet there (rules Б-90 to Б-93). Cells
 * decide: a name says nothing, and what a workbook remembers (`SheetMark`) may have been lost by another
 * program, or speak of a sheet that has been renamed since. Whatever is in doubt is a person's.
 */
import { isBlankCell } from '../values/cell';
import { cellAddress } from '../values/cell-address';
import { columnLetters } from '../values/column-letters';
import { Fault } from '../values/fault';
import { findHeader, OwnHeaders } from './own-headers';
import type { SheetGrid } from './sheet-grid';
import type { SheetMark } from './sheet-mark';
import type { SheetPlan } from './sheet-plan';

type Rows = SheetGrid['rows'];

export interface OwnArea {
  /** How many columns, from the first, are the product's to write: those of the plan and those left over. */
  readonly width: number;
  /** The row, from 0, from which on a person has something under the table; infinite: there is none. */
  readonly floor: number;
  /** The codes of the headers that stand over the product's columns now. */
  readonly left: readonly string[];
}

const isBlankIn = (cells: Rows[number] | undefined, width: number): boolean =>
  (cells ?? []).slice(0, width).every(isBlankCell);

/**
 * The product's part of the sheet that is to hold the plan; `rows` is what it holds. Throws `Fault` where the
 * sheet, a column in the way or rows under the table are a person's.
 */
export function ownArea(rows: Rows, plan: SheetPlan, mark: SheetMark | null): OwnArea {
  const planned = plan.columns.length;
  const width = Math.max(planned, mark?.width ?? 0);
  if (rows.every((cells) => isBlankIn(cells, width))) {
    return { width: planned, floor: Number.POSITIVE_INFINITY, left: [] };
  }
  const header = findHeader(rows, plan, mark);
  if (header === null) throw foreignSheet(plan);
  const own = new OwnHeaders(rows, header, plan, mark);
  const floor = floorOf(rows, plan, header, own.width, mark?.height ?? null);
  for (let column = 0; column < own.width; column += 1) {
    if (own.has(column)) continue;
    const row = rows.slice(0, floor).findIndex((cells) => !isBlankCell(cells[column]));
    if (row >= 0) throw foreignColumn(plan, row, column, own.width);
  }
  const height = plan.titles.length + 1 + plan.rows.length;
  if (height >= floor) throw foreignRows(plan, rows[floor] ?? [], floor, height);
  return { width: own.width, floor, left: own.codes };
}

/**
 * Where a person's rows begin under the table: behind a blank row, or right under the last row that the
 * product wrote where no rows have gone in between. A sheet without titles is a table that is read back:
 * whatever stands in its columns belongs to it.
 */
function floorOf(
  rows: Rows,
  { titles }: SheetPlan,
  header: number,
  width: number,
  written: number | null,
): number {
  if (titles.length === 0) return Number.POSITIVE_INFINITY;
  // Rows that were put in above the header have moved the table down.
  const bottom = written === null ? 0 : written + Math.max(0, header - titles.length);
  let isBroken = false;
  for (let row = header + 1; row < rows.length; row += 1) {
    if (isBlankIn(rows[row], width)) {
      isBroken = true;
      continue;
    }
    if (row < bottom) continue;
    const isApart = isBroken && isBlankIn(rows[row - 1], width);
    if (isApart || (row === bottom && !isBroken)) return row;
  }
  return Number.POSITIVE_INFINITY;
}

const foreignSheet = ({ name }: SheetPlan): Fault =>
  new Fault(
    `Лист «${name}» создан не программой или его заголовки изменены, поэтому он не перезаписан. ` +
      'Переименуйте его и повторите: программа создаст свой лист с этим названием.',
  );

const foreignColumn = ({ name }: SheetPlan, row: number, column: number, width: number): Fault =>
  new Fault(
    `На листе «${name}» для расчёта нужен столбец ${columnLetters(column)}, а в нём ваши данные ` +
      `(ячейка ${cellAddress(row, column)}): перенесите столбец правее столбца ` +
      `${columnLetters(width - 1)} и повторите. Если это столбец прежнего расчёта, удалите его ` +
      'или весь лист: программа создаст его заново.',
  );

const foreignRows = (
  { name }: SheetPlan,
  cells: Rows[number],
  floor: number,
  height: number,
): Fault =>
  new Fault(
    `На листе «${name}» под таблицей ваши данные (ячейка ` +
      `${cellAddress(
        floor,
        cells.findIndex((cell) => !isBlankCell(cell)),
      )}), а расчёту нужны строки по ` +
      `${height}-ю и пустая строка под ними: перенесите свои данные ниже или правее таблицы и повторите.`,
  );
