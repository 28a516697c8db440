/** What has to be known before rows are moved, and why some orders are refused. */
import { isSameOrder, type RowMap, rowMapOf, tornMerge } from '../../../app/row-map';
import type { RowChange } from '../../../app/workbook';
import { Fault } from '../../../core/values/fault';
import { swapIn } from './move-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const refusal = (why: string): Fault =>
  new Fault(`Строки не переставлены: ${why}. Переставьте их в самой таблице.`);

/** A sheet whose formulas look at rows of this one, or this one where it has formulas itself. */
function lookingSheet(spreadsheet: Spreadsheet, name: string): string | undefined {
  const quoted = name.replace(/'/g, "''").toLowerCase();
  return spreadsheet
    .getSheets()
    .find((sheet) => {
      const isHere = sheet.getName() === name;
      const formulas = sheet.getDataRange().getFormulas().flat();
      return formulas.some(
        (formula) => formula !== '' && (isHere || formula.toLowerCase().includes(quoted)),
      );
    })
    ?.getName();
}

/**
 * Google's sort takes values, looks, notes and rules of cells along, but nothing that points at
 * them, while its move of one block takes everything. Where something points, the sort is refused.
 */
function requireSortable(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { first, order }: Extract<RowChange, { kind: 'orderRows' }>,
): void {
  if (sheet.getFilter()) throw refusal('на листе включён фильтр');
  const looking = lookingSheet(spreadsheet, sheet.getName());
  if (looking !== undefined) {
    throw refusal(`формулы листа «${looking}» показывали бы на другие строки`);
  }
  const last = first + order.length - 1;
  /** Whether it has some of the rows that are put in order, and not all of them. */
  const isCut = (range: Range): boolean => {
    const [top, bottom] = [range.getRow() - 1, range.getLastRow() - 1];
    return bottom >= first && top <= last && (top > first || bottom < last);
  };
  for (const named of spreadsheet.getNamedRanges()) {
    const range = named.getRange();
    if (range.getSheet().getName() === sheet.getName() && isCut(range)) {
      throw refusal(
        `имя «${named.getName()}» указывало бы на другие строки («Данные» → «Именованные диапазоны»)`,
      );
    }
  }
  if (sheet.getConditionalFormatRules().some((rule) => rule.getRanges().some(isCut))) {
    throw refusal('условное форматирование осталось бы на прежних местах');
  }
}

/** A sort tears every merged area of several rows, a move of one block those at its edges. */
function requireWhole(sheet: Sheet, map: RowMap, isSort: boolean): void {
  for (const merged of sheet.getDataRange().getMergedRanges()) {
    const span = { top: merged.getRow() - 1, bottom: merged.getLastRow() - 1 };
    const isTorn = isSort ? span.bottom > span.top : map.mergeAfter(span) === 'torn';
    if (isTorn) throw tornMerge(merged.getA1Notation());
  }
}

/** Refuses what cannot be carried out soundly; how many rows of the sheet are frozen, where it matters. */
export function surveyRows(spreadsheet: Spreadsheet, sheet: Sheet, change: RowChange): number {
  const map = rowMapOf(change);
  if (change.kind === 'deleteRows') return sheet.getFrozenRows();
  if (change.kind === 'orderRows' && !isSameOrder(change.order)) {
    const isSort = swapIn(change.order) === null;
    if (isSort) requireSortable(spreadsheet, sheet, change);
    requireWhole(sheet, map, isSort);
  }
  return 0;
}
