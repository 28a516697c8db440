/** A sheet as a page shows it that opens or has fallen behind. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import type { ColumnShape, Look, SheetShape } from '../wire/snapshot';
import { placeOf } from './marks';
import { unsaidHeights } from './row-heights';
import type { SheetDisplay } from './sheet-display';

const DEFAULT_WIDTH = 90;
/** Columns behind the last filled one, for what a person may add. */
const SPARE_COLUMNS = 3;
const FEWEST_COLUMNS = 20;

/** Looks by index, each kept once. */
export class Palette {
  readonly looks: Look[] = [];
  private readonly byObject = new Map<Look, number>();
  private readonly byContent = new Map<string, number>();

  indexOf(look: Look): number {
    const known = this.byObject.get(look);
    if (known !== undefined) return known;
    const content = JSON.stringify(look);
    const index = this.byContent.get(content) ?? this.looks.push(look) - 1;
    this.byContent.set(content, index);
    this.byObject.set(look, index);
    return index;
  }
}

/** One sheet as the page shows it; `plan` is its declaration, if the product knows the sheet. */
export function sheetShape(
  workbook: XlsxWorkbook,
  name: string,
  display: SheetDisplay,
  plan: SheetPlan | undefined,
  palette: Palette,
): SheetShape {
  const { view } = display;
  const rows = workbook.read(name)?.rows ?? [];
  const width = Math.max(
    plan?.columns.length ?? 0,
    // One by one: as arguments of a call a hundred thousand rows are too many.
    rows.reduce((most, { length }) => Math.max(most, length), 0),
    // A span to the sheet's edge is one format for all the rest, not so many columns.
    ...view.columns.filter(({ first, last }) => last - first < 100).map(({ last }) => last + 1),
  );
  const columns = Array.from(
    { length: Math.max(FEWEST_COLUMNS, width + SPARE_COLUMNS) },
    (_, column): ColumnShape => {
      const span = view.columns.find(({ first, last }) => column >= first && column <= last);
      return {
        width: span?.width ?? DEFAULT_WIDTH,
        look: palette.indexOf(display.columnLook(column)),
        hidden: span?.hidden ?? false,
        checkbox: display.checkboxes.has(column),
      };
    },
  );
  const cells = rows.map((row, index) => {
    // Blank cells can be coloured: a header row's formats go on behind its last text.
    const length = Math.max(row.length, view.styles.get(index)?.length ?? 0);
    return Array.from({ length }, (_, column) => ({ cell: row[column], column }));
  });
  return {
    name,
    tabColour: view.tabColour,
    computed: plan?.kind === 'computed',
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    columns,
    heights: [...view.heights, ...unsaidHeights(rows, columns, display)],
    merged: view.merged,
    lists: view.lists,
    rows: cells.map((row, index) =>
      row.map(({ cell, column }) => display.text(cell, index, column)),
    ),
    looks: cells.map((row, index) =>
      row.map(({ cell, column }) => palette.indexOf(display.look(cell, index, column))),
    ),
    notes: display.notedPlaces().map((key) => {
      const { row, column } = placeOf(key);
      const note = display.note(row, column) ?? '';
      return { row, column, note, severity: display.severity(row, column) };
    }),
  };
}
