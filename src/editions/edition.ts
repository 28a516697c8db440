/** An edition of the product, declared once: everything that depends on it follows from here. */
import type { Workbook } from '../app/workbook';
import type { Issue } from '../core/schema/issue';
import type { SheetGrid } from '../core/schema/sheet-grid';
import type { SheetPlan } from '../core/schema/sheet-plan';
import type { Columns, Table } from '../core/schema/table';
import type { Span } from '../core/settings/period';
import type { Summary } from '../core/summary/summary';
import type { Day } from '../core/values/day';
import type { EditionFace } from '../panel/common-calls';
import type { CallList } from '../panel/gateway';
import type { PanelHost } from '../panel/host';

export interface Edition extends EditionFace {
  /** The name of its folders and files: «school». */
  readonly id: string;
  /** Whose workbook it is, in the genitive: «школы». */
  readonly owner: string;
  /** The sheet by which a workbook is known as one of this edition. */
  readonly ownSheet: string;
  /**
   * The sheet by which a file is known that people hand in to its panel: dropped beside the book, it is no
   * book to be opened. null: there are no such files.
   */
  readonly handedInSheet: string | null;
  /** Every sheet of the workbook in its order; issues are listed in it too. */
  readonly sheets: readonly string[];
  /** Every sheet of an empty workbook, in that order. */
  readonly template: (today: Day) => SheetPlan[];
  /** Every declared sheet whose headers stand in its first row. */
  readonly tables: readonly Table[];
  /** Every sheet that its results are made of: whoever has these has everything. */
  readonly reads: readonly string[];
  /** The parameters of «Настройки». */
  readonly settings: Columns;
  /**
   * By sheet: the columns that say in words what stands behind its codes, the shortest first. What a
   * reference refers to is shown by them.
   */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Calls that change the workbook and are no commands, as «Отменить: …» names them. */
  readonly callTitles: Readonly<Record<string, string>>;
  /** The reporting period that «Настройки» say, or that holds without them. */
  readonly period: (settings: SheetGrid | null, today: Day) => Span;
  /** What is wrong with the workbook as it stands. */
  readonly issues: (workbook: Workbook) => readonly Issue[];
  /** What is handed over of it; null until «Настройки» say whose it is. */
  readonly summary: (workbook: Workbook) => Summary | null;
  /** Everything that its panel may ask for, allow-listed by name. */
  readonly calls: (host: PanelHost) => CallList;
  /** Files at the repository's root that Google's tools read: the manifest, clasp's configuration. */
  readonly google: { readonly manifest: string; readonly clasp: string };
}

/** «createSheets» → «menuCreateSheets»: the public function that a menu item of Google Sheets calls. */
export function menuFunction(call: string): string {
  return `menu${call.charAt(0).toUpperCase()}${call.slice(1)}`;
}
