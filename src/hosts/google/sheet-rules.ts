/** The rules laid on a new sheet: drop-downs, checkboxes, highlights and warnings before edits. */

import { TONES } from '../../core/schema/sheet-colours';
import type { ColumnPlan, DropDown, SheetPlan } from '../../core/schema/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Finds the cells under a header of any sheet; null when there is no such sheet or header. */
export type FindColumn = (sheet: string, header: string) => Range | null;

/** The cells of a column from the first row under the header to the foot of the grid. */
export type DataRange = (column: number) => Range;

/** A longer list is refused by Google: the cells of such a column are left without a drop-down. */
const LONGEST_LIST = 500;

function helpOf({ header, dropDown }: ColumnPlan): string {
  const source =
    dropDown && 'sheet' in dropDown
      ? `Значения берутся с листа «${dropDown.sheet}», столбец «${dropDown.header}».`
      : 'Выберите значение из списка.';
  return `${header}. ${source} Другое значение можно ввести, но проверка о нём сообщит.`;
}

function listRule(
  dropDown: DropDown,
  findColumn: FindColumn,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder | null {
  if ('values' in dropDown) {
    if (dropDown.values.length === 0 || dropDown.values.length > LONGEST_LIST) return null;
    return SpreadsheetApp.newDataValidation().requireValueInList([...dropDown.values], true);
  }
  const source = findColumn(dropDown.sheet, dropDown.header);
  return source && SpreadsheetApp.newDataValidation().requireValueInRange(source, true);
}

/** Lays drop-downs and checkboxes on the plan's columns. Neither ever refuses what is typed. */
export function layValidations(
  columns: readonly ColumnPlan[],
  dataRange: DataRange,
  findColumn: FindColumn,
): void {
  columns.forEach((column, index) => {
    if (column.checkbox) {
      // By validation, not insertCheckboxes: that would write FALSE into every row.
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true);
      dataRange(index).setDataValidation(rule.build());
      return;
    }
    const rule = column.dropDown && listRule(column.dropDown, findColumn);
    if (!rule) return;
    rule.setAllowInvalid(true).setHelpText(helpOf(column));
    dataRange(index).setDataValidation(rule.build());
  });
}

/** Colours the cells that hold exactly the text of a highlight. */
export function layHighlights(sheet: Sheet, plan: SheetPlan, dataRange: DataRange): void {
  const rules = (plan.highlights ?? []).flatMap(({ header, text, tone }) => {
    const index = plan.columns.findIndex((column) => column.header === header);
    if (index < 0) return [];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(TONES[tone].background)
      .setFontColor(TONES[tone].text)
      .setRanges([dataRange(index)])
      .build();
  });
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

const SHEET_NOTICE = 'Лист рассчитывает «Посткурс»: правки будут заменены при следующем расчёте.';
const COLUMN_NOTICE = 'Столбец заполняет «Посткурс»: правки будут заменены при следующем расчёте.';

/** Warns, and only warns, before an edit of what the product calculates. */
export function layProtection(sheet: Sheet, plan: SheetPlan, dataRange: DataRange): void {
  if (plan.kind === 'computed') {
    sheet.protect().setDescription(SHEET_NOTICE).setWarningOnly(true);
    return;
  }
  plan.columns.forEach((column, index) => {
    if (!column.computed) return;
    dataRange(index).protect().setDescription(COLUMN_NOTICE).setWarningOnly(true);
  });
}
