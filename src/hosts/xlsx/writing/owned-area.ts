/**
 * What the product filled last on a computed sheet, kept as hidden defined names: the area, the codes of its
 * headers, and the number of titles with what its rows are known by.
 */
import {
  joinedCodes,
  markOf,
  ROW_LENGTH,
  type SheetMark,
  splitCodes,
} from '../../../core/schema/sheet-mark';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import type { SpreadsheetDocument } from '../document';
import { areaOf, quotedSheetName } from '../reading/cell-address';

const AREA = '_postcourse_area';
const HEADERS = '_postcourse_headers';
const ROWS = '_postcourse_rows';

/** A text in a formula has at most 255 letters. */
const MOST_LETTERS = 255;

/** A text as a formula; the codes have no quotes. */
function textFormula(text: string): string {
  const pieces = text.match(new RegExp(`.{1,${MOST_LETTERS}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece}"`).join('&');
}

/** Remembers the plan's rectangle and headers for the sheet with this index. */
export function rememberArea(
  { workbook }: SpreadsheetDocument,
  plan: SheetPlan,
  sheet: number,
): void {
  const { width, height, headers, header, tails } = markOf(plan);
  const last = `$${columnLetters(width - 1)}$${height}`;
  const formula = `${quotedSheetName(plan.name)}!$A$1:${last}`;
  workbook.setDefinedName({ name: AREA, formula, sheet, hidden: true });
  const codes = textFormula(joinedCodes(headers));
  workbook.setDefinedName({ name: HEADERS, formula: codes, sheet, hidden: true });
  const rows = textFormula(`${header}.${tails.join('')}`);
  workbook.setDefinedName({ name: ROWS, formula: rows, sheet, hidden: true });
}

/** What is remembered of the sheet with this index; null: nothing. */
export function rememberedMark({ workbook }: SpreadsheetDocument, sheet: number): SheetMark | null {
  const formulaOf = (name: string): string | undefined =>
    workbook.definedNames().find((one) => one.name === name && one.sheet === sheet)?.formula;
  const formula = formulaOf(AREA) ?? '';
  const area = areaOf(formula.slice(formula.lastIndexOf('!') + 1).replace(/\$/g, ''));
  if (area?.left !== 0) return null;
  const headers = splitCodes((formulaOf(HEADERS) ?? '').replace(/[^0-9a-f]/g, ''));
  const [header = '', tails = ''] = (formulaOf(ROWS) ?? '').replace(/[^0-9a-f.]/g, '').split('.');
  return {
    width: area.right + 1,
    height: area.bottom + 1,
    headers: headers.length === 0 ? null : headers,
    header: header === '' ? null : Number(header),
    tails: splitCodes(tails, 2 * ROW_LENGTH),
  };
}
