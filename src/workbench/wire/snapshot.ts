/** A workbook as the page shows it. Cells are texts: what they mean is the engine's affair. */
import type { Severity } from '../../core/schema/issue';

/** How a cell looks; absent parts are the default. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** In points. */
  readonly size?: number;
  /** #RRGGBB */
  readonly colour?: string;
  /** #RRGGBB */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  readonly bordered?: true;
}

/** Bounds of an area of cells, counted from 0 and included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ColumnShape {
  /** In pixels. */
  readonly width: number;
  /** Index into the sheet's looks, for cells that are blank. */
  readonly look: number;
  readonly hidden: boolean;
  /** Shown as checkboxes below the header: «да» is ticked, anything else blank is not. */
  readonly checkbox: boolean;
}

/** What is said beside a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
  /** How grave the issues are that it tells of; null where it only explains. */
  readonly severity: Severity | null;
}

/** One sheet in full; it travels when it is looked at. Rows and columns are counted from 0. */
export interface SheetShape {
  readonly name: string;
  /** Whether the product rewrites the sheet: it takes no typing. */
  readonly computed: boolean;
  /** The row of the headers, counted from 0: what stands above every cell below it. */
  readonly headerRow: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnShape[];
  /** Row heights in pixels, where they are not the default: [row, height]. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  /** Rows that are to be as high as their wrapped texts: nobody has set their height. */
  readonly fitted: readonly number[];
  readonly merged: readonly Area[];
  /** Cells with a drop-down; what it offers is asked for when it is opened (`choices`). */
  readonly lists: readonly Area[];
  /** Texts by row and column; rows may be shorter than `columns`, and wide ones have holes (`sparse-row.ts`). */
  readonly rows: readonly (readonly string[])[];
  /** Looks by row and column, as indexes into `palette`; where there is none, it is the column's. */
  readonly looks: readonly (readonly number[])[];
  readonly palette: readonly Look[];
  readonly notes: readonly CellNote[];
}

/** A sheet among the tabs. */
export interface SheetTab {
  readonly name: string;
  /** #RRGGBB or null. */
  readonly colour: string | null;
  readonly computed: boolean;
}

export interface MenuItem {
  readonly title: string;
  /** A call of the panel's gateway. */
  readonly call: string;
  /** What is told while it runs. */
  readonly progress: string;
  /** The sheet on which its result stands. */
  readonly shows?: string;
  /** Whether `confirmation` is to be asked for before it is called. */
  readonly asks: boolean;
}

/** What the page knows of a workbook without looking into its sheets. */
export interface BookShape {
  /** The id of the workbook's edition: another one has another menu and another panel. */
  readonly edition: string;
  readonly product: string;
  readonly commands: readonly MenuItem[];
  /** Paragraphs of «Помощь». */
  readonly help: readonly string[];
  readonly tabs: readonly SheetTab[];
  /** Where to begin: «Настройки» while they are empty, else the first sheet that people fill. */
  readonly firstSheet: string;
  /** Whose workbook it is, as «Настройки» say: the school, or the municipality; null: they do not. */
  readonly whose: string | null;
}
