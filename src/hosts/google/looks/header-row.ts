/** The header row of a sheet that the product made: its colours, weight and notes. */
import { headerColour } from '../../../core/schema/sheet-colours';
import type { SheetPlan } from '../../../core/schema/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lays the looks of a header on the row under the plan's titles. */
export function layHeader(sheet: Sheet, plan: SheetPlan): void {
  sheet
    .getRange(plan.titles.length + 1, 1, 1, plan.columns.length)
    .setBackgrounds([plan.columns.map((column) => headerColour(plan.kind, column))])
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setNotes([plan.columns.map(({ note }) => note ?? '')]);
}

/** Takes the looks of a header from `width` cells of a row; row and column count from 0. */
export function bareHeader(sheet: Sheet, row: number, column: number, width: number): void {
  sheet
    .getRange(row + 1, column + 1, 1, width)
    .setBackground(null)
    .setFontWeight('normal')
    .setWrap(false)
    .setNotes([new Array<string>(width).fill('')]);
}
