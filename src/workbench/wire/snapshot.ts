/** The workbook as the page shows it. Cells are texts: what they mean is the server's affair. */
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

/** Cells with a drop-down: of fixed values, or of the values of other cells. */
export interface ListArea {
  readonly areas: readonly Area[];
  readonly source:
    | { readonly values: readonly string[] }
    | { readonly sheet: string; readonly area: Area };
}

export interface ColumnShape {
  /** In pixels. */
  readonly width: number;
  /** Index into the snapshot's looks, for cells that are blank. */
  readonly look: number;
  readonly hidden: boolean;
  /** Shown as checkboxes below the header. */
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

export interface SheetShape {
  readonly name: string;
  /** #RRGGBB or null. */
  readonly tabColour: string | null;
  /** Whether the product rewrites the sheet. */
  readonly computed: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnShape[];
  /** Row heights in pixels, where they are not the default: [row, height]. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  readonly merged: readonly Area[];
  readonly lists: readonly ListArea[];
  /** Texts by row and column. */
  readonly rows: readonly (readonly string[])[];
  /** Looks by row and column, as indexes into the snapshot's looks. */
  readonly looks: readonly (readonly number[])[];
  readonly notes: readonly CellNote[];
}

/** Where the file is and whether it holds everything. */
export interface FileState {
  readonly name: string;
  readonly folder: string;
  readonly saved: boolean;
  /** A fault that the person should know of: the file is gone, changed, or the draft is not kept. */
  readonly trouble: string | null;
  /** What «Отменить» would undo, e.g. «Рассчитать всё». */
  readonly undoable: string | null;
  /** How many issues each sheet has. */
  readonly issues: Readonly<Record<string, number>>;
}

interface MenuItem {
  readonly title: string;
  /** A call of the panel's gateway. */
  readonly call: string;
}

export interface Snapshot {
  /** Changes whenever another workbook is opened or the server starts anew. */
  readonly book: string;
  readonly revision: number;
  /** The id of the workbook's edition: another one has another menu and another panel. */
  readonly edition: string;
  readonly product: string;
  readonly commands: readonly MenuItem[];
  /** Paragraphs of «Помощь». */
  readonly help: readonly string[];
  /** Said once after opening: «Восстановлены несохранённые правки». */
  readonly notice: string | null;
  readonly file: FileState;
  readonly looks: readonly Look[];
  readonly sheets: readonly SheetShape[];
}
