/** What cannot be done is said before anything is done: an edit is refused as a whole, when it is typed. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { Fault } from '../../core/values/fault';
import type { RowOperation, TypedCell } from '../wire/operations';
import { computedSheet } from '../wire/words';

/** What one cell of an .xlsx file can hold. */
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

/** Refuses texts that no cell can hold; where cells cannot be written, the file refuses itself. */
export function refuseTexts(cells: readonly TypedCell[]): void {
  for (const { text } of cells) {
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
