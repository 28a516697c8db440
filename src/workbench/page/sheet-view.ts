/**
 * Which sheet is in the grid, and where the person is on each. Nothing is shown anew under the hands
 * of somebody typing, and what is typed while a sheet is on its way is not lost.
 */
import type { CellPlace } from '../../core/schema/place';
import { isSameSheet } from '../../core/schema/sheet-name';
import { SETTINGS_HEADERS, SETTINGS_SHEET } from '../../core/settings/parameters';
import type { Grid, GridPlace } from '../grid/grid';
import type { HiddenRows, SheetPatch } from '../wire/engine';
import type { SheetShape } from '../wire/snapshot';
import { filteredRows, type RowFilter } from './row-filter';

const [, VALUE] = SETTINGS_HEADERS;

const PAUSE_MS = 50;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

export interface SheetSource {
  sheet(name: string): Promise<SheetShape | null>;
  /** Whether everything typed is in the workbook. */
  isIdle(): boolean;
  idle(): Promise<void>;
  /** A sheet is in the grid. */
  shown(shape: SheetShape): void;
  /** The filter of what is in the grid is another one; `isLifted`: it hid the row that somebody goes to. */
  filtered(isLifted: boolean): void;
  /** So many acts are under way or wait for what is to be shown before. */
  acting(count: number): void;
  /** The sheet is not there any more. */
  missing(name: string): void;
  /** The sheet cannot be read. */
  damaged(error: unknown): void;
}

const cellAt = (row: number, column: number): GridPlace => ({
  row,
  column,
  toRow: row,
  toColumn: column,
});

/**
 * Where typing begins: the first cell below the headers, on «Настройки» beside the first name; a sheet
 * that is only read shows its top.
 */
function firstPlace({ name, computed, headerRow, rows }: SheetShape): GridPlace {
  if (computed) return cellAt(0, 0);
  const value = isSameSheet(name, SETTINGS_SHEET) ? rows[headerRow]?.indexOf(VALUE) : undefined;
  return cellAt(headerRow + 1, Math.max(0, value ?? 0));
}

export class SheetView {
  /** The sheet that is in the grid, or on its way into it. */
  private current = '';
  private last = '';
  private shape: SheetShape | null = null;
  private hidden: ReadonlySet<number> | null = null;
  /** Counts requests: an answer that comes after a newer one is dropped. */
  private turn = 0;
  /** The sheet that is on its way, until it is shown; it never rejects. */
  private loading: Promise<void> = Promise.resolve();
  /** What is shown is older than the workbook. */
  private isStale = false;
  private isRefreshing = false;
  /** Acts that go by what is shown, under way or waiting for their turn. */
  private acts = 0;
  private actsUnderWay = 0;
  private readonly places = new Map<string, GridPlace>();
  private readonly filters = new Map<string, RowFilter>();

  constructor(
    private readonly grid: Grid,
    private readonly source: SheetSource,
  ) {}

  get name(): string {
    return this.current;
  }

  /** The sheet that is in the grid, whatever is on its way: what is done there is done to it. */
  get inGrid(): string {
    return this.last;
  }

  /** The sheet as it was shown last; null while one is on its way. */
  get shown(): SheetShape | null {
    return this.shape;
  }

  /** Shows a sheet, where the person was on it or at a place; a half-typed cell is taken first. */
  async open(name: string, at?: { readonly row: number; readonly column: number }): Promise<void> {
    // An act that waits is about the sheet that was there when it was asked for.
    if (this.acts > this.actsUnderWay) await this.quiet();
    await this.turnTo(name, at);
  }

  private async turnTo(
    name: string,
    at?: { readonly row: number; readonly column: number },
  ): Promise<void> {
    this.grid.commit();
    this.remember();
    if (at) this.places.set(name, cellAt(at.row, at.column));
    if (name === this.current && this.shape) {
      if (at) {
        this.reveal(at.row);
        this.grid.goTo(at.row, at.column);
      }
      return;
    }
    const before = this.shape;
    this.current = name;
    this.shape = null;
    this.grid.hold();
    this.loading = this.load(before, at?.row);
    await this.loading;
  }

  /** Shows the first of these sheets that can be read, unless the person goes to another meanwhile. */
  async openFirst(names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.open(name);
      if (this.shape !== null || this.current !== name) return;
    }
  }

  /** Shows a cell of any sheet, counted from 1, and gives it the keyboard. */
  async goTo({ sheet, row, column }: CellPlace): Promise<void> {
    const opened = this.turnTo(sheet, { row: row - 1, column: column - 1 });
    // At once: what is typed while the sheet is on its way is meant for it.
    this.focus();
    await opened;
  }

  /**
   * Does what goes by the place of the person: one after the other, each when what came before is shown.
   * What is typed meanwhile waits, for it is meant for the rows that will stand there then.
   */
  async act<T>(work: () => Promise<T>): Promise<T> {
    this.acts += 1;
    this.source.acting(this.acts);
    try {
      await new Promise<void>((begin) => this.grid.whenShown(() => this.begin(begin)));
      return await work();
    } finally {
      this.acts -= 1;
      this.actsUnderWay -= 1;
      this.source.acting(this.acts);
      this.release();
    }
  }

  /** Resolves when every act so far is done, and what was on its way is shown or cannot be read. */
  async quiet(): Promise<void> {
    await this.loading;
    if (this.acts > 0) await new Promise<void>((go) => this.grid.whenShown(go));
  }

  /** Gives the sheet the keyboard. */
  focus(): void {
    this.grid.focus();
  }

  /** Sheets were rewritten; null: all. What is shown is shown anew as soon as nobody types. */
  rewritten(sheets: readonly string[] | null): void {
    if (sheets === null || sheets.includes(this.current)) void this.refresh();
  }

  patch(patches: readonly SheetPatch[]): void {
    if (this.shape === null) return;
    for (const { sheet, cells } of patches) if (sheet === this.current) this.grid.applyPatch(cells);
  }

  /** How many rows of the shown sheet the filter leaves out. */
  get hiddenCount(): number {
    return this.hidden?.size ?? 0;
  }

  /** The rows that filters hide: on what is in the grid those out of sight, elsewhere as they would be. */
  async hiddenRows(): Promise<HiddenRows> {
    const hidden = new Map<string, ReadonlySet<number>>();
    for (const [sheet, filter] of [...this.filters]) {
      const shape = sheet === this.last ? null : await this.source.sheet(sheet);
      const rows = sheet === this.last ? this.hidden : shape && filteredRows(shape, filter);
      if (rows) hidden.set(sheet, rows);
    }
    return hidden;
  }

  filter(): RowFilter | null {
    return this.filters.get(this.current) ?? null;
  }

  /** Shows only rows that pass; null: all. It is a way of looking, the workbook does not know of it. */
  async setFilter(filter: RowFilter | null): Promise<void> {
    if (filter === null) this.filters.delete(this.current);
    else this.filters.set(this.current, filter);
    await this.refresh();
    this.source.filtered(false);
  }

  /** Somebody goes to a row: where the filter hides it, nobody could see what is typed there. */
  private reveal(row: number): void {
    // While rows are on their way, it is not known which one that is.
    if (this.isStale || this.isRefreshing || !this.shape || !this.hidden?.has(row)) return;
    this.filters.delete(this.current);
    this.hidden = null;
    this.grid.hideRows(null);
    this.source.shown(this.shape);
    this.source.filtered(true);
  }

  /** The sheet as the workbook has it, everything typed so far in it. */
  async read(): Promise<SheetShape | null> {
    this.grid.commit();
    await this.source.idle();
    return this.source.sheet(this.current);
  }

  private begin(work: () => void): void {
    this.actsUnderWay += 1;
    this.grid.commit();
    this.grid.hold();
    work();
  }

  /** Lets the keyboard go on, unless something is still to be shown: then that does it. */
  private release(): void {
    const isComing = this.shape === null || this.isStale || this.isRefreshing;
    if (!isComing && this.actsUnderWay === 0) this.grid.release();
  }

  private remember(): void {
    if (this.shape) this.places.set(this.current, this.grid.place());
  }

  /** Reads the wanted sheet and shows it, unless another one is wanted by then. */
  private async load(before: SheetShape | null, soughtRow = -1): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const name = this.current;
    try {
      const shape = await this.source.sheet(name);
      if (turn !== this.turn) return;
      if (shape) this.show(shape, soughtRow);
      else this.source.missing(name);
    } catch (error) {
      this.source.damaged(error);
      // What was shown before stands there still, and takes what was typed meanwhile.
      if (turn === this.turn && before && before.name !== name) await this.turnTo(before.name);
    }
  }

  /** Shows the sheet as it has become, again if it changes meanwhile, and never under typing hands. */
  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    try {
      while (this.isStale) await this.readAgain();
    } catch (error) {
      // What is shown stays; the next change tries again.
      this.isStale = false;
      this.source.damaged(error);
    } finally {
      this.isRefreshing = false;
      this.release();
    }
  }

  private async readAgain(): Promise<void> {
    while (this.grid.isTyping()) await pause();
    await this.source.idle();
    this.isStale = false;
    const name = this.current;
    const shape = await this.source.sheet(name);
    // A sheet is on its way, perhaps this very one: its own reading is the newer one.
    if (name !== this.current || this.shape === null) return;
    if (shape === null) this.source.missing(name);
    else if (this.grid.isTyping() || !this.source.isIdle()) this.isStale = true;
    else if (!this.isStale) {
      this.remember();
      this.show(shape);
    }
  }

  private show(shape: SheetShape, soughtRow = -1): void {
    this.shape = shape;
    this.last = shape.name;
    this.grid.show(shape, this.places.get(shape.name) ?? firstPlace(shape));
    const filter = this.filters.get(shape.name);
    const hidden = filter ? filteredRows(shape, filter) : null;
    const isLifted = hidden?.has(soughtRow) === true;
    if (isLifted) this.filters.delete(shape.name);
    this.hidden = isLifted ? null : hidden;
    this.grid.hideRows(this.hidden);
    this.source.shown(shape);
    if (isLifted) this.source.filtered(true);
  }
}
