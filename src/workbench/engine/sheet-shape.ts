/** A sheet as the page shows it. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { columnsInEither, emptyRow } from '../../core/values/sparse-row';
import type { Area, ColumnShape, SheetShape } from '../wire/snapshot';
import { placeOf } from './marks';
import type { OpenBook } from './open-book';
import { Palette } from './palette';
import { fittedRows } from './row-heights';
import type { SheetDisplay } from './sheet-display';

const DEFAULT_WIDTH = 90;
/** Columns behind the last filled one, for what a person may add. */
const SPARE_COLUMNS = 3;
const FEWEST_COLUMNS = 20;

/**
 * One sheet in full; `plan` is its declaration, if the product knows the sheet, `lists` are the areas
 * whose values it knows without the file.
 */
export function sheetShape(
  book: Pick<OpenBook, 'read'>,
  name: string,
  display: SheetDisplay,
  plan: SheetPlan | undefined,
  lists: readonly Area[],
  headerRow: number,
): SheetShape {
  const { view } = display;
  const rows = book.read(name)?.rows ?? [];
  const palette = new Palette();
  const columns = columnsOf(display, widthOf(display, rows, plan), palette);
  const texts: string[][] = [];
  const looks: (readonly number[])[] = [];
  rows.forEach((cells, row) => {
    // Blank cells can be coloured: a header row's formats go on behind its last text.
    const styles = view.styles.get(row) ?? [];
    const length = Math.max(cells.length, styles.length);
    const shown = emptyRow<string>(length);
    const indexes = emptyRow<number>(length);
    for (const column of columnsInEither(cells, styles)) {
      const cell = cells[column];
      shown[column] = display.text(cell, row, column);
      indexes[column] = palette.indexOf(display.look(cell, row, column));
    }
    texts.push(shown);
    looks.push(palette.row(indexes));
  });
  return {
    name,
    computed: plan?.kind === 'computed',
    headerRow,
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    columns,
    heights: [...view.heights],
    fitted: fittedRows(rows, columns, display),
    merged: view.merged,
    lists: [...lists, ...view.lists.flatMap(({ areas }) => areas)],
    rows: texts,
    looks,
    palette: palette.looks,
    notes: display.notedPlaces().map((key) => {
      const { row, column } = placeOf(key);
      const note = display.note(row, column) ?? '';
      return { row, column, note, severity: display.severity(row, column) };
    }),
  };
}

function widthOf(
  { view }: SheetDisplay,
  rows: readonly (readonly unknown[])[],
  plan: SheetPlan | undefined,
): number {
  return Math.max(
    plan?.columns.length ?? 0,
    // One by one: as arguments of a call a hundred thousand rows are too many.
    rows.reduce((most, { length }) => Math.max(most, length), 0),
    // A span to the sheet's edge is one format for all the rest, not so many columns.
    view.columns.reduce(
      (most, { first, last }) => (last - first < 100 ? Math.max(most, last + 1) : most),
      0,
    ),
  );
}

function columnsOf(display: SheetDisplay, width: number, palette: Palette): ColumnShape[] {
  return Array.from({ length: Math.max(FEWEST_COLUMNS, width + SPARE_COLUMNS) }, (_, column) => {
    const span = display.view.columns.find(({ first, last }) => column >= first && column <= last);
    return {
      width: span?.width ?? DEFAULT_WIDTH,
      look: palette.indexOf(display.columnLook(column)),
      hidden: span?.hidden ?? false,
      checkbox: display.checkboxes.has(column),
    };
  });
}
