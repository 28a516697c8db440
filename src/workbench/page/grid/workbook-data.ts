/** A snapshot as the grid library's workbook. */
import {
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { SheetShape, Snapshot } from '../../wire/snapshot';
import { validationRules, valueListsSheet } from './drop-downs';
import { styleOf } from './look-style';
import { noteOf } from './notes';

/** Blank rows below the last filled one, to type into. */
const SPARE_ROWS = 200;
const FEWEST_ROWS = 300;
/** A line of text with the room that drop-downs need. */
const ROW_HEIGHT = 25;
const TEXT = 1;

/** The library's id of the sheet at this place in the workbook. */
export const sheetId = (index: number): string => `sheet-${index}`;

const rowCountOf = ({ rows }: SheetShape): number =>
  Math.max(FEWEST_ROWS, rows.length + SPARE_ROWS);

/**
 * Every cell with a look of its own, the blank ones under the last row too: the library takes a text
 * as typed only where the cell itself says that it is text, else «0504» becomes 504.
 */
function cellsOf(shape: SheetShape): Record<number, Record<number, ICellData>> {
  const { rows, looks, columns } = shape;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rowCountOf(shape); row++) {
    const inRow: Record<number, ICellData> = {};
    columns.forEach(({ look }, column) => {
      const s = String(looks[row]?.[column] ?? look);
      const text = rows[row]?.[column] ?? '';
      inRow[column] = text === '' ? { s } : { v: text, t: TEXT, s };
    });
    cells[row] = inRow;
  }
  return cells;
}

function sheetData(shape: SheetShape, index: number): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = shape;
  return {
    id: sheetId(index),
    name: shape.name,
    cellData: cellsOf(shape),
    rowCount: rowCountOf(shape),
    columnCount: shape.columns.length,
    defaultColumnWidth: 90,
    defaultRowHeight: ROW_HEIGHT,
    columnData: Object.fromEntries(
      shape.columns.map(({ width, look, hidden }, column) => [
        column,
        { w: width, s: String(look), hd: hidden ? 1 : 0 },
      ]),
    ),
    rowData: Object.fromEntries(
      shape.heights.map(([row, height]) => {
        const h = Math.max(ROW_HEIGHT, height);
        return [row, { h, ah: h }];
      }),
    ),
    mergeData: shape.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
  };
}

/** The library's workbook with this id. */
export function workbookData(snapshot: Snapshot, id: string): IWorkbookData {
  const { sheets, looks } = snapshot;
  const ids = sheets.map((_, index) => sheetId(index));
  const lists = valueListsSheet(sheets);
  const rules = Object.fromEntries(
    sheets.map((shape, index) => [sheetId(index), validationRules(shape, sheets)]),
  );
  const notes = Object.fromEntries(
    sheets.map((shape, index) => {
      const byRow: Record<number, Record<number, ReturnType<typeof noteOf>>> = {};
      for (const { row, column, note } of shape.notes) {
        byRow[row] = { ...byRow[row], [column]: noteOf(row, column, note) };
      }
      return [sheetId(index), byRow];
    }),
  );
  return {
    id,
    name: snapshot.file.name,
    appVersion: '0.25.1',
    locale: LocaleType.RU_RU,
    styles: Object.fromEntries(looks.map((look, index) => [String(index), styleOf(look)])),
    sheetOrder: [...ids, lists.id],
    sheets: Object.fromEntries([
      ...sheets.map((shape, index) => [sheetId(index), sheetData(shape, index)]),
      [lists.id, lists],
    ]),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(rules) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
    ],
  };
}
