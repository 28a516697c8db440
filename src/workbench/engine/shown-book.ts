/** The workbook as the page shows it: its tabs, its sheets, and cells that are others now. */
import { Findings } from '../../core/schema/findings';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { readParameters, SETTINGS_SHEET } from '../../core/settings/parameters';
import { MOST_ROWS } from '../../core/values/sheet-limits';
import type { Edition } from '../../editions/edition';
import type { SheetPatch } from '../wire/engine';
import type { Area, BookShape, SheetShape } from '../wire/snapshot';
import { offersValues } from './choices';
import { Displays } from './displays';
import type { ShownCells } from './find';
import { ABOUT_FILES } from './help';
import type { CellAt } from './history';
import type { LiveCheck } from './live-check';
import { placeOf } from './marks';
import type { Moment } from './moment';
import type { OpenBook } from './open-book';
import type { OwnSheets } from './own-sheets';
import type { SheetColumns } from './sheet-columns';
import { sheetShape } from './sheet-shape';
import { staleCells } from './stale-formulas';

/** The parameters that say whose a workbook is: of a school, of a municipality. */
const WHOSE = ['schoolName', 'municipality'];

export class ShownBook {
  private readonly displays: Displays;
  /** Sheets that the page has: others are read whole when it looks at them. */
  private readonly lookedAt = new Set<string>();

  constructor(
    private readonly book: OpenBook,
    private readonly edition: Edition,
    private readonly own: OwnSheets,
    private readonly columns: SheetColumns,
    check: LiveCheck,
  ) {
    this.displays = new Displays(book, own, (sheet) => check.of(sheet));
  }

  shape(): BookShape {
    const { id, product, commands, help } = this.edition;
    const tabs = this.book
      .tabs()
      .filter(({ hidden }) => !hidden)
      .map(({ name, colour }) => ({ name, colour, computed: this.kindOf(name) === 'computed' }));
    return {
      edition: id,
      product,
      commands: commands.map(({ title, call, progress, shows, confirm }) => ({
        ...{ title, call, progress },
        ...(shows !== undefined && { shows }),
        asks: confirm !== undefined,
      })),
      help: [...help('file').steps, ...ABOUT_FILES],
      tabs,
      firstSheet: this.firstSheet(tabs.map(({ name }) => name)),
      whose: this.whose(),
    };
  }

  sheet(name: string): SheetShape | null {
    const display = this.displays.of(name);
    if (display === null) return null;
    this.lookedAt.add(name);
    const headerRow = this.columns.headerRow(name, display.view);
    return sheetShape(this.book, name, display, this.own.get(name), this.listsOf(name), headerRow);
  }

  /** The cells of a sheet with their texts, for those who look for one. */
  cells(name: string): ShownCells {
    const rows = this.book.read(name)?.rows ?? [];
    const display = this.displays.of(name);
    return { rows, text: (...at) => display?.text(...at) ?? '' };
  }

  /** The page will ask for these sheets again; null: for all. */
  rewritten(sheets: readonly string[] | null): void {
    if (sheets === null) this.lookedAt.clear();
    else for (const sheet of sheets) this.lookedAt.delete(sheet);
  }

  /** Cells as they are now. */
  patch(sheet: string, places: readonly CellAt[]): SheetPatch[] {
    const display = this.lookedAt.has(sheet) ? this.displays.of(sheet) : null;
    if (display === null) return [];
    const rows = this.book.read(sheet)?.rows ?? [];
    const cells = places.map(({ row, column }) => display.cell(rows[row]?.[column], row, column));
    return [{ sheet, cells }];
  }

  /** Formulas that are stale now, or are not any more, since the workbook stood at another moment. */
  formulas(before: Moment): SheetPatch[] {
    return [...this.lookedAt].flatMap((sheet) => {
      const [was, is] = [staleCells(before, sheet), staleCells(this.book.moment, sheet)];
      const other = [...was, ...is].filter((key) => was.has(key) !== is.has(key));
      return other.length === 0 ? [] : this.patch(sheet, other.map(placeOf));
    });
  }

  /** Looks and notes alone: the person may have typed another text meanwhile. */
  marks(changed: ReadonlyMap<string, readonly number[]>): SheetPatch[] {
    return [...changed].flatMap(([sheet, keys]) =>
      this.patch(sheet, keys.map(placeOf)).map(({ cells }) => ({
        sheet,
        cells: cells.map(({ text: _text, ...mark }) => mark),
      })),
    );
  }

  /** «Настройки» while something is missing without which nothing is computed. */
  private firstSheet(tabs: readonly string[]): string {
    const settings = this.own.tab(SETTINGS_SHEET);
    if (tabs.includes(settings) && this.lacksSettings()) return settings;
    return tabs.find((name) => this.kindOf(name) === 'input') ?? tabs[0] ?? '';
  }

  private parameters() {
    const cells = this.book.read(SETTINGS_SHEET);
    return readParameters(this.edition.settings, {}, cells, new Findings());
  }

  private whose(): string | null {
    const { typed } = this.parameters();
    const names = WHOSE.map((key) => typed[key]);
    return names.find((name): name is string => typeof name === 'string') ?? null;
  }

  private lacksSettings(): boolean {
    const { settings } = this.edition;
    const { typed, blocked } = this.parameters();
    const required = Object.entries(settings).filter(([, column]) => column.required);
    return !blocked && required.some(([key]) => typed[key] === null);
  }

  private kindOf(sheet: string): SheetPlan['kind'] | undefined {
    return this.own.get(sheet)?.kind;
  }

  /** Columns whose values the product knows, whatever the file says; parameters have the file's lists. */
  private listsOf(sheet: string): Area[] {
    if (this.own.declaredName(sheet) === SETTINGS_SHEET) return [];
    const grid = this.book.read(sheet);
    return (grid?.rows[0] ?? []).flatMap((_, column) => {
      const declared = this.columns.at(sheet, grid, 1, column);
      if (declared === undefined || !offersValues(declared)) return [];
      return [{ top: 1, left: column, bottom: MOST_ROWS - 1, right: column }];
    });
  }
}
