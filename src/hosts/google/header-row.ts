/** The header row of a sheet that the product made: its colours, weight and notes. */
import { headerColour } from '../../core/schema/sheet-colours';
import type { SheetPlan } from '../../core/schema/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lays the looks of a header on the row under the plan's titles. */
export function layHeader(sheet: Sheet, plan: SheetPlan): void {
  const header = sheet.getRange(plan.titles.length + 1, 1, 1, plan.columns.length);
  header
    .setBackgrounds([plan.columns.map((column) => headerColour(plan.kind, column))])
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setWrap(true);
  if (plan.columns.some(({ note }) => note)) {
    header.setNotes([plan.columns.map(({ note }) => note ?? '')]);
  }
}

/** Takes the looks of the header from the row (from 0) where it stood, and freezes it where it stands. */
export function moveHeader(sheet: Sheet, plan: SheetPlan, from: number): void {
  const { length } = plan.columns;
  sheet
    .getRange(from + 1, 1, 1, length)
    .setBackground(null)
    .setFontWeight('normal')
    .setWrap(false)
    .setNotes([new Array<string>(length).fill('')]);
  layHeader(sheet, plan);
  sheet.setFrozenRows(plan.titles.length + 1);
}
