/** How the cells of each sheet are shown, made when a sheet is looked at. */
import { checkboxColumns } from './checkboxes';
import { formulaTexts } from './formula-texts';
import type { Mark } from './marks';
import type { OpenBook } from './open-book';
import type { Plans } from './own-sheets';
import { SheetDisplay } from './sheet-display';
import { staleCells } from './stale-formulas';

export class Displays {
  private readonly made = new Map<string, SheetDisplay>();

  constructor(
    private readonly book: OpenBook,
    private readonly plans: Plans,
    private readonly marksOf: (sheet: string) => ReadonlyMap<number, Mark> | undefined,
  ) {}

  /** How a sheet's cells are shown; null when there is no such sheet. */
  of(sheet: string): SheetDisplay | null {
    // The cells first: reading them surveys the looks in the same pass.
    const headers = this.book.read(sheet)?.rows[0] ?? [];
    const view = this.book.moment.view(sheet);
    if (view === null) return null;
    const known = this.made.get(sheet);
    if (known?.view === view && known.headers === headers) return known;
    const checkboxes = checkboxColumns(this.plans.get(sheet), headers);
    const display = new SheetDisplay(
      view,
      headers,
      checkboxes,
      () => this.marksOf(sheet),
      () => staleCells(this.book.moment, sheet),
      () => formulaTexts(this.book.moment, sheet),
    );
    this.made.set(sheet, display);
    return display;
  }
}
