/** What cannot be done is said before anything is done: an edit is refused as a whole, when it is typed. */
import type { CellEdit } from '../../app/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { Fault } from '../../core/values/fault';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import type { RowOperation, TypedCell } from '../wire/operations';
import { computedSheet } from '../wire/words';

/** What a sheet of an .xlsx file can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** What one of its cells can. */
const MOST_CHARACTERS = 32_767;

type Plans = ReadonlyMap<string, SheetPlan>;

/** Refuses sheets that are gone, and those that the product writes. */
export function refuseSheet(sheet: string, names: readonly string[], plans: Plans): void {
  if (!names.includes(sheet)) {
    throw new Fault(`Листа «${sheet}» в книге уже нет: введённое не записано.`);
  }
  if (plans.get(sheet)?.kind === 'computed') {
    throw new Fault(computedSheet(sheet));
  }
}

/** Refuses cells that a sheet does not have, and texts that no cell can hold. */
export function refuseCells(cells: readonly TypedCell[]): void {
  for (const { row, column, text } of cells) {
    if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) {
      throw new Fault(
        'Введённое выходит за край листа: на нём не больше 1 048 576 строк и 16 384 столбцов. Ничего не записано.',
      );
    }
    if (text.length > MOST_CHARACTERS) {
      throw new Fault(
        'В ячейке помещается не больше 32 767 знаков, а введено больше. Ничего не записано: разделите текст на несколько ячеек.',
      );
    }
  }
}

/** Refuses to move the headers by which the product knows a sheet's columns. */
export function refuseHeader(operation: RowOperation, isKnown: boolean): void {
  if (!isKnown || operation.kind === 'sortRows') return;
  const touches = operation.at === 0 || (operation.kind === 'moveRows' && operation.before === 0);
  if (!touches) return;
  throw new Fault(
    `Первая строка листа «${operation.sheet}» — заголовки столбцов: она остаётся на своём месте.`,
  );
}

/** A file that knows which of its cells cannot be written. */
interface Refusing extends Pick<XlsxWorkbook, 'sheetNames'> {
  refuseEdits?(sheet: string, cells: readonly CellEdit[]): void;
}

/** Refuses what the file itself cannot take: cells of an array formula, formats that are not there. */
export function refuseByFile(file: Refusing, sheet: string, cells: readonly CellEdit[]): void {
  file.refuseEdits?.(sheet, cells);
}
