/** Data validations: checks of cells, and drop-downs, short lists inline, all others through a defined name. */

import { headerCell } from '../../../core/schema/header-row';
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import {
  type ColumnPlan,
  cellsOf,
  type DropDown,
  type SheetPlan,
} from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import type { SpreadsheetDocument } from '../document';
import { listNameOf } from '../list-names';
import { columnReference } from '../package/workbook-part';
import { escapeXml } from '../xml/escape';
import { atRow } from './plan-rows';
import { listName } from './value-lists';

/** Rows down to this one (from 1) get drop-downs and filters when a sheet is created. */
export const LAST_PREPARED_ROW = 5000;
/** What Excel takes in an inline list, commas included. */
const LONGEST_INLINE = 255;

/** `<dataValidations>` of a plan, or ''; `plans` are the sheets about to be created. */
export function dropDownsXml(
  document: SpreadsheetDocument,
  plan: SheetPlan,
  plans: readonly SheetPlan[],
): string {
  const first = plan.titles.length + 2;
  const validation = (source: DropDown | undefined, area: string, prompt?: string): string[] => {
    const formula = source && formulaOf(document, source, plans);
    if (!formula) return [];
    return [
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
        'errorTitle="Значения нет в списке" ' +
        `error="Такого значения в списке нет. Оставить его?"${promptAttributes(prompt)} ` +
        `sqref="${area}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    ];
  };
  const ofColumns = plan.columns.flatMap((column, index) => {
    const source = column.checkbox === true ? { values: ['да', 'нет'] } : column.dropDown;
    const letters = columnLetters(index);
    const area = `${letters}${first}:${letters}${LAST_PREPARED_ROW}`;
    const ofList = validation(source, area, column.prompt);
    return ofList.length > 0 ? ofList : checkXml(column, first, area);
  });
  const ofCells = (plan.cellDropDowns ?? []).flatMap(({ row, header, values }) => {
    const index = plan.columns.findIndex((column) => column.header === header);
    return index < 0 ? [] : validation({ values }, `${columnLetters(index)}${first + row}`);
  });
  const list = [...ofColumns, ...ofCells];
  if (list.length === 0) return '';
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}

const promptAttributes = (prompt: string | undefined): string =>
  prompt === undefined ? '' : ` showInputMessage="1" prompt="${escapeXml(prompt)}"`;

/** The validation of a column without a list: a warning, so that nobody is locked out by a program's locale. */
function checkXml({ header, check, prompt }: ColumnPlan, first: number, area: string): string[] {
  const shown = promptAttributes(prompt);
  if (check === undefined) {
    return prompt === undefined ? [] : [`<dataValidation${shown} sqref="${area}"/>`];
  }
  return [
    '<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
      `errorTitle="${escapeXml(header)}" error="${escapeXml(check.question)}"${shown} ` +
      `sqref="${area}"><formula1>${escapeXml(atRow(check.formula, first))}</formula1></dataValidation>`,
  ];
}

/** The list's formula; null when the sheet or column that it should follow is not there. */
function formulaOf(
  document: SpreadsheetDocument,
  source: DropDown,
  plans: readonly SheetPlan[],
): string | null {
  if ('sheet' in source) return nameOfColumn(document, source.sheet, source.header, plans);
  const inline = source.values.join(',');
  const fits =
    inline.length <= LONGEST_INLINE && !source.values.some((value) => /[,"]/.test(value));
  return fits ? `"${inline}"` : listName(document, source.values);
}

/** Excel keeps a direct reference to another sheet in an extension; a name works everywhere. */
function nameOfColumn(
  document: SpreadsheetDocument,
  sheet: string,
  header: string,
  plans: readonly SheetPlan[],
): string | null {
  const rows = rowsOf(document, sheet, plans);
  const place = rows && headerCell(rows, header);
  if (!place) return null;
  const name = listNameOf(sheet, header);
  const letters = columnLetters(place.column);
  const formula = columnReference(sheet, letters, place.row + 2, LAST_PREPARED_ROW);
  document.workbook.setDefinedName({ name, formula });
  return name;
}

/** The cells of a sheet as it is, or its titles and header as it is about to be. */
function rowsOf(
  document: SpreadsheetDocument,
  sheet: string,
  plans: readonly SheetPlan[],
): SheetGrid['rows'] | null {
  const plan = plans.find(({ name }) => name === sheet);
  if (plan) return cellsOf({ ...plan, rows: [] });
  const known = document.worksheets().find(({ name }) => name === sheet);
  return known ? document.grid(known.part).rows : null;
}
