/** Drop-downs as list validations: short lists inline, all others through a defined name. */
import type { DropDown, SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import type { SpreadsheetDocument } from '../package/document';
import { columnReference } from '../package/workbook-part';
import { escapeXml } from '../xml/escape';
import { LAST_PREPARED_ROW } from './prepared-rows';
import { listName } from './value-lists';

/** What Excel takes in an inline list, commas included. */
const LONGEST_INLINE = 255;

/** `<dataValidations>` for a plan's columns, or ''; `plans` are the sheets about to be created. */
export function dropDownsXml(
  document: SpreadsheetDocument,
  plan: SheetPlan,
  plans: readonly SheetPlan[],
): string {
  const first = plan.titles.length + 2;
  const list = plan.columns.flatMap((column, index) => {
    const source: DropDown | undefined =
      column.checkbox === true ? { values: ['да', 'нет'] } : column.dropDown;
    const formula = source && formulaOf(document, source, plans);
    if (!formula) return [];
    const letters = columnLetters(index);
    return [
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
        'errorTitle="Значения нет в списке" ' +
        'error="Такого значения в списке нет. Оставить его?" ' +
        `sqref="${letters}${first}:${letters}${LAST_PREPARED_ROW}">` +
        `<formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    ];
  });
  if (list.length === 0) return '';
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
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
  const place = headerPlace(document, sheet, header, plans);
  if (!place) return null;
  const name = `Список_${sheet}_${header}`.replace(/[^\p{L}\p{N}_]+/gu, '_');
  const letters = columnLetters(place.column);
  const formula = columnReference(sheet, letters, place.row + 2, LAST_PREPARED_ROW);
  document.workbook.setDefinedName({ name, formula });
  return name;
}

function headerPlace(
  document: SpreadsheetDocument,
  sheet: string,
  header: string,
  plans: readonly SheetPlan[],
): { row: number; column: number } | null {
  const plan = plans.find(({ name }) => name === sheet);
  if (plan) {
    const column = plan.columns.findIndex((one) => one.header === header);
    return column < 0 ? null : { row: plan.titles.length, column };
  }
  const known = document.worksheets().find(({ name }) => name === sheet);
  if (!known) return null;
  const { rows } = document.grid(known.part);
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(header);
    if (column >= 0) return { row, column };
  }
  return null;
}
