/**
 * A sheet as the product wants it: what a template creates and what a calculation writes.
 * Hosts turn it into Google Sheets calls or into .xlsx parts; nothing in it is theirs.
 */
import type { Cell } from '../values/cell';

/** How a column's values are shown: dates ДД.ММ.ГГГГ, shares with one decimal, points as they are. */
export type Look = 'text' | 'day' | 'integer' | 'points' | 'share';

/** Who owns a sheet: people («input»), people with our defaults («reference»), the product. */
export type SheetKind = 'input' | 'reference' | 'computed';

/** Where a drop-down takes its values from. */
export type DropDown =
  | { readonly values: readonly string[] }
  | { readonly sheet: string; readonly header: string };

/** What a column's cells should hold: a cell that does not is asked about, and stays marked. */
export interface CellCheck {
  /** True of a good cell that is not blank; written as `ColumnPlan.formula` is. */
  readonly formula: string;
  /** What is said of any other, and a question whether to keep it. At most 225 characters. */
  readonly question: string;
}

export interface ColumnPlan {
  readonly header: string;
  /** Width in pixels. */
  readonly width: number;
  readonly look: Look;
  /** Long text wraps inside the cell. */
  readonly wrap?: boolean;
  /** Shown as a checkbox where the host has one, as a «да»/«нет» drop-down elsewhere. */
  readonly checkbox?: boolean;
  readonly dropDown?: DropDown;
  /** The header cell's note. */
  readonly note?: string;
  /** Header shown as required. */
  readonly required?: boolean;
  /** Its figures sum up other columns: they are shown in bold. */
  readonly strong?: boolean;
  /** A column that the product fills on a sheet that people fill. */
  readonly computed?: boolean;
  /**
   * The formula of every row of the plan, blank ones too, without «=» and with English names of
   * functions; `{row}` stands for its row on the sheet. The plan's cell is its value until a program
   * reckons it. Only the .xlsx host writes it: in the others the cell holds that value and no more.
   */
  readonly formula?: string;
  /** In a column without a drop-down. Only the .xlsx host writes it. */
  readonly check?: CellCheck;
  /** Shown while one of its cells is chosen: at most 255 characters. Only the .xlsx host writes it. */
  readonly prompt?: string;
}

/** Cells of a column that stand out when they hold this text. */
export interface Highlight {
  readonly header: string;
  readonly text: string;
  /** The text may be a part of what the cell holds; else it is all of it. */
  readonly isPart?: boolean;
  readonly tone: 'bad' | 'warn' | 'good' | 'calm';
}

/** A drop-down of one cell, where the cells of a column have different ones. */
export interface CellDropDown {
  /** The row of the plan, counted from 0. */
  readonly row: number;
  readonly header: string;
  readonly values: readonly string[];
}

/** Bars of a sheet's figures, where a host has charts: one for each row, and each of these columns. */
export interface ChartPlan {
  readonly title: string;
  /** The header of the column that says what a row's bars are of. */
  readonly labels: string;
  /** The headers of the columns whose figures are shown. */
  readonly values: readonly string[];
}

export interface SheetPlan {
  readonly name: string;
  readonly kind: SheetKind;
  /** Lines above the header row, each with one text in the first column. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnPlan[];
  /** Rows under the header, as wide as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  readonly highlights?: readonly Highlight[];
  /**
   * Rows of the plan, counted from 0, that sum up others: they are shown in bold. Empty where a sheet
   * that can have such rows has none now: a host then takes the bold of earlier ones away.
   */
  readonly strongRows?: readonly number[];
  /** In columns that have no drop-down of their own. */
  readonly cellDropDowns?: readonly CellDropDown[];
  /** Columns frozen on the left. */
  readonly frozenColumns?: number;
  /** Stands over every printed page. Only the .xlsx host writes it. */
  readonly pageHeader?: string;
  /** Stands under the rows. It comes with the sheet's first rows; from then on it is a person's to remove. */
  readonly chart?: ChartPlan;
  /** false: no filter where the sheet's kind has one. */
  readonly filtered?: boolean;
}

/** The whole rectangle of a plan, title lines and header row included; rows are equally wide. */
export function rectangleOf(plan: SheetPlan): (readonly Cell[])[] {
  const width = plan.columns.length;
  const titles = plan.titles.map((title) => [title, ...new Array<Cell>(width - 1).fill(null)]);
  return [...titles, plan.columns.map((column) => column.header), ...plan.rows];
}

/** The same as rows of one's own, to be changed: a large sheet has hundreds of thousands. */
export const cellsOf = (plan: SheetPlan): Cell[][] => rectangleOf(plan).map((row) => [...row]);
