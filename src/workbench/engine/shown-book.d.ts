import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Edition } from '../../editions/edition';
import type { SheetPatch } from '../wire/engine';
import type { BookShape, SheetShape } from '../wire/snapshot';
import type { CellAt } from './history';
import type { LiveCheck } from './live-check';
import type { OpenBook } from './open-book';
import type { SheetColumns } from './sheet-columns';
export declare class ShownBook {
  private readonly book;
  private readonly edition;
  private readonly plans;
  private readonly columns;
  private readonly displays;
  /** Sheets that the page has: others are read whole when it looks at them. */
  private readonly lookedAt;
  constructor(
    book: OpenBook,
    edition: Edition,
    plans: ReadonlyMap<string, SheetPlan>,
    columns: SheetColumns,
    check: LiveCheck,
  );
  shape(): BookShape;
  sheet(name: string): SheetShape | null;
  /** The page will ask for these sheets again; null: for all. */
  rewritten(sheets: readonly string[] | null): void;
  /** Cells as they are now. */
  patch(sheet: string, places: readonly CellAt[]): SheetPatch[];
  /** Looks and notes alone: the person may have typed another text meanwhile. */
  marks(changed: ReadonlyMap<string, readonly number[]>): SheetPatch[];
  /** «Настройки» while something is missing without which nothing is computed. */
  private firstSheet;
  private lacksSettings;
  private kindOf;
  /** Columns whose values the product knows, whatever the file says; parameters have the file's lists. */
  private listsOf;
}
