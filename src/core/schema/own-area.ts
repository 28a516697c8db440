/**
 * What of a sheet is the product's before it writes a computed sheet there (rules Б-90 to Б-93). Cells
 * decide: a name says nothing, and what a workbook remembers (`SheetMark`) may have been lost by another
 * program, or speak of a sheet that has been renamed since. Whatever is in doubt is a person's.
 */
import { isBlankCell } from '../values/cell';
import { cellAddress } from '../values/cell-address';
import { columnLetters } from '../values/column-letters';
import { Fault } from '../values/fault';
import { findHeader, isOurTitle, OwnHeaders } from './own-headers';
import { isBlankIn, ownEnd } from './own-rows';
import type { SheetGrid } from './sheet-grid';
import type { SheetMark } from './sheet-mark';
import type { SheetPlan } from './sheet-plan';

type Rows = SheetGrid['rows'];

export interface OwnArea {
  /** How many columns, from the first, are the product's to write: those of the plan and those left over. */
  readonly width: number;
  /** The row, from 0, behind the last one of the product. */
  readonly end: number;
  /** The row, from 0, from which on a person has something under the table; infinite: there is none. */
  readonly floor: number;
  /** The codes of the headers that stand over the product's columns now. */
  readonly left: readonly string[];
}

/**
 * The product's part of the sheet that is to hold the plan; `rows` is what it holds. Throws `Fault` where the
 * sheet, cells above the header or a column in the way are a person's.
 */
export function ownArea(rows: Rows, plan: SheetPlan, mark: SheetMark | null): OwnArea {
  const planned = plan.columns.length;
  const widest = Math.max(planned, mark?.width ?? 0);
  if (rows.every((cells) => isBlankIn(cells, widest))) {
    return { width: planned, end: 0, floor: Number.POSITIVE_INFINITY, left: [] };
  }
  const header = findHeader(rows, plan, mark);
  if (header === null) throw foreignSheet(plan);
  const own = new OwnHeaders(rows, header, plan, mark);
  const { width } = own;
  const above = foreignAbove(rows, header, width, plan, mark);
  if (above !== null) throw foreignCell(plan, above.row, above.column, width);
  const end = ownEnd(rows, header, own, plan, mark);
  let floor = end;
  while (floor < rows.length && isBlankIn(rows[floor], width)) floor += 1;
  if (floor >= rows.length) floor = Number.POSITIVE_INFINITY;
  const table = rows.slice(0, floor);
  const foreign = Array.from({ length: width }, (_, column) => ({
    column,
    row: own.has(column) ? -1 : table.findIndex((cells) => !isBlankCell(cells[column])),
  })).filter(({ row }) => row >= 0);
  if (foreign.length > 0) throw foreignColumns(plan, foreign, width);
  return { width, end, floor, left: own.codes };
}

/**
 * How many rows have to be put in before the floor, so that the plan does not reach a person's rows: a blank
 * row that there was stays.
 */
export function missingRows({ end, floor }: OwnArea, { titles, rows }: SheetPlan): number {
  if (floor === Number.POSITIVE_INFINITY) return 0;
  const height = titles.length + 1 + rows.length;
  return height <= end ? 0 : Math.max(0, height + (floor > end ? 1 : 0) - floor);
}

/** The first cell above the header that no title of the product takes; null: there is none. */
function foreignAbove(
  rows: Rows,
  header: number,
  width: number,
  plan: SheetPlan,
  mark: SheetMark | null,
): { readonly row: number; readonly column: number } | null {
  const above = rows.slice(0, header);
  for (const [row, cells] of above.entries()) {
    const column = cells.findIndex((cell, at) => at > 0 && at < width && !isBlankCell(cell));
    if (column >= 0) return { row, column };
  }
  const lines = above.flatMap((cells, row) => (isBlankCell(cells[0]) ? [] : [row]));
  const [first] = lines;
  if (first === undefined) return null;
  const written = mark?.header ?? plan.titles.length;
  const isTitle = (row: number): boolean => isOurTitle(rows[row] ?? [], plan);
  const isMoved = header > written;
  if ((isMoved || (mark === null && first === 0)) && !isTitle(first)) {
    return { row: first, column: 0 };
  }
  // Every line but the first can be anything: it is a number of them that was written.
  return lines.length > written ? { row: lines[1] ?? first, column: 0 } : null;
}

const foreignSheet = ({ name }: SheetPlan): Fault =>
  new Fault(
    `Лист «${name}» создан не программой или его заголовки изменены, поэтому он не перезаписан. ` +
      'Переименуйте его и повторите: программа создаст свой лист с этим названием.',
  );

const foreignCell = ({ name }: SheetPlan, row: number, column: number, width: number): Fault =>
  new Fault(
    `На листе «${name}» над таблицей ваши данные (ячейка ${cellAddress(row, column)}), а эти строки ` +
      `занимает расчёт: перенесите свои данные под таблицу или правее столбца ${columnLetters(width - 1)} ` +
      'и повторите.',
  );

function foreignColumns(
  { name }: SheetPlan,
  foreign: readonly { readonly row: number; readonly column: number }[],
  width: number,
): Fault {
  const [first = { row: 0, column: 0 }] = foreign;
  const letters = foreign.map(({ column }) => columnLetters(column)).join(', ');
  const [needed, them, it] =
    foreign.length === 1
      ? ['нужен столбец', 'в нём', 'столбец']
      : ['нужны столбцы', 'в них', 'столбцы'];
  return new Fault(
    `На листе «${name}» для расчёта ${needed} ${letters}, а ${them} ваши данные ` +
      `(ячейка ${cellAddress(first.row, first.column)}): перенесите ${it} правее столбца ` +
      `${columnLetters(width - 1)} и повторите. Если это ${it} прежнего расчёта, удалите лист: ` +
      'программа создаст его заново.',
  );
}
