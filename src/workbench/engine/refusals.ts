/** What cannot be done is said before anything is done: an edit is refused as a whole, when it is typed. */
import type { CellEdit } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { isDayCell } from '../../core/values/cell';
import { cellAddress } from '../../core/values/cell-address';
import { formatDay, isCellDay } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { HALF_SIGN, hasHalfSign } from '../../core/values/half-sign';
import type { Edit, RowOperation, TypedCell } from '../wire/operations';
import { computedSheet } from '../wire/words';
import type { Plans } from './own-sheets';
import type { SheetColumns } from './sheet-columns';

/** What one cell of an .xlsx file can hold. */
const MOST_CHARACTERS = 32_767;

/** Refuses sheets that are gone, and those that the product writes. */
export function refuseSheet(sheet: string, names: readonly string[], plans: Plans): void {
  if (!names.includes(sheet)) {
    throw new Fault(`Листа «${sheet}» в книге уже нет: введённое не записано.`);
  }
  if (plans.get(sheet)?.kind === 'computed') {
    throw new Fault(computedSheet(sheet));
  }
}

/** Refuses texts that no cell can hold; where cells cannot be written, the file refuses itself. */
export function refuseTexts(cells: readonly TypedCell[]): void {
  for (const { row, column, text } of cells) {
    if (text.length > MOST_CHARACTERS) {
      throw new Fault(
        'В ячейке помещается не больше 32 767 знаков, а введено больше. Ничего не записано: разделите текст на несколько ячеек.',
      );
    }
    if (hasHalfSign(text)) {
      throw new Fault(
        `${cellAddress(row, column)}: ${HALF_SIGN}. Ничего не записано: удалите этот знак.`,
      );
    }
  }
}

/** Refuses days that a spreadsheet does not know: their cells would show no day, or another one. */
export function refuseDays(cells: readonly CellEdit[]): void {
  for (const { row, column, value } of cells) {
    if (value === null || !isDayCell(value) || isCellDay(value.day)) continue;
    throw new Fault(
      `${cellAddress(row, column)}: даты ${formatDay(value.day)} в таблице быть не может, годы в ней — с 1900 по 9999. Ничего не записано: проверьте год.`,
    );
  }
}

/**
 * Refuses to change the headers by which the product knows a sheet's columns. Words are replaced wherever
 * else they stand: the cells of an edit without such headers.
 */
export function withoutHeaders(
  { sheet, cells, way }: Edit,
  grid: SheetGrid | null,
  columns: SheetColumns,
): readonly TypedCell[] {
  const isHeader = ({ row, column, text }: TypedCell): boolean => {
    const header = columns.headerAt(sheet, grid, row, column);
    return header !== null && !columns.staysKnown(sheet, grid, column, text);
  };
  const [first] = cells.filter(isHeader);
  if (first === undefined) return cells;
  const others = cells.filter((cell) => !isHeader(cell));
  if (way === 'replaced' && others.length > 0) return others;
  const header = columns.headerAt(sheet, grid, first.row, first.column);
  const rest = cells.length > 1 ? ' Ничего не записано: выделите ячейки под заголовками.' : '';
  throw new Fault(`Заголовок «${header}» менять нельзя: по нему программа узнаёт столбец.${rest}`);
}

/** Refuses to move the headers by which the product knows a sheet's columns. */
export function refuseHeader(operation: RowOperation, firstRow: number, isKnown: boolean): void {
  if (!isKnown || operation.kind === 'sortRows') return;
  const touches = firstRow === 0 || (operation.kind === 'moveRows' && operation.before === 0);
  if (!touches) return;
  throw new Fault(
    `Первая строка листа «${operation.sheet}» — заголовки столбцов: она остаётся на своём месте.`,
  );
}
