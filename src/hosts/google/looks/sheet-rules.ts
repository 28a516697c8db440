/** The rules laid on a new sheet: drop-downs, checkboxes, dates and numbers. */

import type { ColumnPlan, DropDown, SheetPlan } from '../../../core/schema/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Finds the cells under a header of any sheet; null when there is no such sheet or header. */
export type FindColumn = (sheet: string, header: string) => Range | null;

/** A longer list is refused by Google: the cells of such a column are left without a drop-down. */
const LONGEST_LIST = 500;

function helpOf({ header, dropDown }: ColumnPlan): string {
  const source =
    dropDown && 'sheet' in dropDown
      ? `Значения берутся с листа «${dropDown.sheet}», столбец «${dropDown.header}».`
      : 'Выберите значение из списка.';
  return `${header}. ${source} Другое значение можно ввести, но проверка о нём сообщит.`;
}

function listRule(dropDown: DropDown, findColumn: FindColumn): Rule | null {
  if ('values' in dropDown) {
    if (dropDown.values.length === 0 || dropDown.values.length > LONGEST_LIST) return null;
    return SpreadsheetApp.newDataValidation().requireValueInList([...dropDown.values], true);
  }
  const source = findColumn(dropDown.sheet, dropDown.header);
  return source && SpreadsheetApp.newDataValidation().requireValueInRange(source, true);
}

/**
 * What Google itself marks while a person types: a date or a number that is none gets a red corner
 * with the reason, without a script, a note or a colour of ours.
 */
function typedRule({ header, look }: ColumnPlan): Rule | null {
  switch (look) {
    case 'day':
      return SpreadsheetApp.newDataValidation()
        .requireDate()
        .setHelpText(`${header}. Введите дату цифрами, например 15.03.2026.`);
    case 'integer':
    case 'points':
      return SpreadsheetApp.newDataValidation()
        .requireNumberGreaterThanOrEqualTo(0)
        .setHelpText(`${header}. Введите число цифрами, без единиц измерения.`);
    default:
      return null;
  }
}

function ruleOf(column: ColumnPlan, findColumn: FindColumn): Rule | null {
  // By validation, not insertCheckboxes: that would write FALSE into every row.
  if (column.checkbox) return SpreadsheetApp.newDataValidation().requireCheckbox();
  if (!column.dropDown) return typedRule(column);
  return listRule(column.dropDown, findColumn)?.setHelpText(helpOf(column)) ?? null;
}

/** What is asked of the cells that people fill, row and column of the data counted from 0. */
export function validationAt(
  { kind, columns, cellDropDowns = [] }: SheetPlan,
  findColumn: FindColumn,
): (row: number, column: number) => Validation | null {
  // None ever refuses what is typed.
  const built = (column: ColumnPlan): Validation | null =>
    ruleOf(column, findColumn)?.setAllowInvalid(true).build() ?? null;
  const ofColumns = columns.map((column) =>
    kind === 'computed' || column.computed ? null : built(column),
  );
  const ofCells = new Map<string, Validation | null>();
  for (const { row, header, values } of cellDropDowns) {
    const index = columns.findIndex((column) => column.header === header);
    const column = columns[index];
    if (column) ofCells.set(`${row} ${index}`, built({ ...column, dropDown: { values } }));
  }
  return (row, column) => ofCells.get(`${row} ${column}`) ?? ofColumns[column] ?? null;
}
