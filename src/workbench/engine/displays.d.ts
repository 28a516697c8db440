/** How the cells of each sheet are shown, made when a sheet is looked at. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Mark } from './marks';
import type { OpenBook } from './open-book';
import { SheetDisplay } from './sheet-display';
export declare class Displays {
  private readonly book;
  private readonly plans;
  private readonly marksOf;
  private readonly made;
  constructor(
    book: OpenBook,
    plans: ReadonlyMap<string, SheetPlan>,
    marksOf: (sheet: string) => ReadonlyMap<number, Mark> | undefined,
  );
  /** How a sheet's cells are shown; null when there is no such sheet. */
  of(sheet: string): SheetDisplay | null;
}
