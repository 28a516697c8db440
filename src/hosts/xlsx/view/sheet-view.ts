/** How a worksheet looks on a screen, as far as the workbook's file says: read-only. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import type { SpreadsheetDocument } from '../document';
import { notesOf, type SheetNote } from '../sheet-notes';
import { type CellLook, looksOf } from './cell-looks';
import { type FormulaCell, formulaCells } from './formulas';
import { type Highlight, highlightsOf } from './highlights';
import { type DropDownList, listsOf } from './lists';
import { type ColumnSpan, surveyOf } from './survey';

export interface SheetView {
  /** #RRGGBB; null: no colour. */
  readonly tabColour: string | null;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Looks by format index. */
  readonly looks: readonly CellLook[];
  /** Widths are in pixels. */
  readonly columns: readonly ColumnSpan[];
  /** Heights in pixels by row, where the file fixes them. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows whose height a person has set. */
  readonly fixedHeights: ReadonlySet<number>;
  /** Format indexes by row and column; a missing one takes its column's. */
  readonly styles: ReadonlyMap<number, readonly (number | undefined)[]>;
  readonly merged: readonly MergedArea[];
  readonly lists: readonly DropDownList[];
  readonly highlights: readonly Highlight[];
  readonly notes: readonly SheetNote[];
  /** The cells that hold formulas, and what those read. */
  readonly formulas: readonly FormulaCell[];
}

/** Reads how the worksheet `name` looks; null when there is none. */
export function viewSheet(document: SpreadsheetDocument, name: string): SheetView | null {
  const sheet = document.worksheets().find((one) => one.name === name);
  if (!sheet) return null;
  const { cells, differential } = looksOf(document.styles);
  const survey = surveyOf(document.pack, sheet.part);
  return {
    tabColour: survey.tabColour,
    hidden: sheet.state !== 'visible',
    frozenRows: survey.frozenRows,
    frozenColumns: survey.frozenColumns,
    looks: cells,
    columns: survey.columns,
    heights: survey.heights,
    fixedHeights: survey.fixedHeights,
    styles: survey.styles,
    merged: survey.merged,
    lists: listsOf(survey.rules, document, name),
    highlights: highlightsOf(survey.rules, differential),
    notes: notesOf(document.pack, sheet.part),
    formulas: formulaCells(survey.formulas, document, name),
  };
}
