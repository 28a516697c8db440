/**
 * The workbook at one moment, never changed: going back is taking an earlier one. Edits are laid over
 * the file's cells and written into its XML when something needs that: in a large sheet it takes
 * seconds, and typing must not wait for it.
 */
import { presentChanges } from '../../app/present-names';
import type { CellEdit, Change } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { sheetMeant } from '../../core/schema/sheet-name';
import { groupBy } from '../../core/values/arrange';
import { isDayCell } from '../../core/values/cell';
import type { CellLook } from '../../hosts/xlsx/view/cell-looks';
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import { withCells } from './edited-grid';
import { styleAt } from './formats';
import { placeKey } from './marks';

/** What was typed since the file was written last, the newest first. */
interface Pending {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly before: Pending | null;
}

/** Cells that are others than in the file that was opened, the newest first; null: a whole sheet. */
export interface Edited {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[] | null;
  readonly before: Edited | null;
}

export type CellKind = CellLook['kind'];

type Kinds = ReadonlyMap<string, ReadonlyMap<number, CellKind>>;

export class Moment {
  /** `file` with everything pending written into it: kept while nothing follows, a large sheet weighs much. */
  private whole: XlsxWorkbook | null = null;
  /** Found in the package once: asked for with every cell of a pasted block. */
  private names: readonly string[] | null = null;

  private constructor(
    readonly file: XlsxWorkbook,
    private readonly pending: Pending | null,
    /** Sheets whose cells are not read from the file: edited ones. */
    private readonly grids: ReadonlyMap<string, SheetGrid>,
    /** How sheets look; typing changes no looks, so that moments share what was read. */
    private readonly views: Map<string, SheetView | null>,
    /** Formats that writing a value has changed or will change, where `views` say another. */
    private readonly kinds: Kinds,
    readonly edited: Edited | null,
  ) {}

  static of(file: XlsxWorkbook): Moment {
    return new Moment(file, null, new Map(), new Map(), new Map(), null);
  }

  sheetNames(): readonly string[] {
    this.names ??= this.file.sheetNames();
    return this.names;
  }

  read(sheet: string): SheetGrid | null {
    const name = this.meant(sheet) ?? sheet;
    return this.grids.get(name) ?? this.file.read(name);
  }

  /** How a sheet looks: the same object until something but typing changes it. */
  view(sheet: string): SheetView | null {
    const known = this.views.get(sheet);
    if (known !== undefined) return known;
    const view = this.file.view(sheet);
    this.views.set(sheet, view);
    return view;
  }

  /** What kind of value a cell's format expects. */
  kindAt(sheet: string, row: number, column: number): CellKind {
    const changed = this.kinds.get(sheet);
    const key = placeKey(row, column);
    if (changed?.has(key)) return changed.get(key);
    const view = this.view(sheet);
    return view?.looks[styleAt(view, row, column)]?.kind;
  }

  /** The file with everything in it; it is not to be changed, only copied. */
  written(): XlsxWorkbook {
    if (this.pending === null) return this.file;
    this.whole ??= this.write(this.pending);
    return this.whole;
  }

  /** With cells of a sheet set; `kinds`: formats that change with them, by `placeKey`. */
  withEdits(
    sheet: string,
    cells: readonly CellEdit[],
    kinds: ReadonlyMap<number, CellKind>,
  ): Moment {
    const grid = withCells(this.read(sheet) ?? { rows: [] }, cells);
    this.whole = null;
    return new Moment(
      this.file,
      { sheet, cells, before: this.pending },
      new Map(this.grids).set(sheet, grid),
      this.views,
      kinds.size === 0
        ? this.kinds
        : new Map(this.kinds).set(sheet, new Map([...(this.kinds.get(sheet) ?? []), ...kinds])),
      { sheet, cells, before: this.edited },
    );
  }

  /** With changes of the port made to it; null when they change nothing. Throws `Fault`. */
  withChanges(changes: readonly Change[]): Moment | null {
    const file = this.written().copy();
    const before = file.revision;
    const present = presentChanges(changes, (name) => this.meant(name));
    file.apply(present);
    if (file.revision === before) return null;
    this.whole = null;
    // Moving rows may touch formulas, lists and formats of any sheet, and a new sheet stands in the way.
    const touchesAll = present.some(({ kind }) => !NEAR.has(kind));
    const touched = touchesAll ? null : new Set(present.map(sheetOf));
    return new Moment(
      file,
      null,
      without(this.grids, touched),
      without(this.views, touched),
      without(this.kinds, touched),
      present.reduce(editedBy, this.edited),
    );
  }

  /** With something of one sheet's looks changed by `change`, which is given a copy of the file. */
  withLook(sheet: string, change: (file: XlsxWorkbook) => void): Moment {
    const file = this.file.copy();
    change(file);
    const views = without(this.views, new Set([sheet]));
    return new Moment(file, this.pending, this.grids, views, this.kinds, this.edited);
  }

  private meant(sheet: string): string | undefined {
    return sheetMeant(this.sheetNames(), sheet);
  }

  private write(last: Pending): XlsxWorkbook {
    const edits: Pending[] = [];
    for (let one: Pending | null = last; one !== null; one = one.before) edits.push(one);
    const file = this.file.copy();
    file.apply(
      [...groupBy(edits.reverse(), ({ sheet }) => sheet)].map(([sheet, ofSheet]) => ({
        kind: 'editCells',
        sheet,
        cells: ofSheet.flatMap(({ cells }) => cells),
      })),
    );
    return file;
  }
}

/** Changes that touch no other sheet than their own. */
const NEAR = new Set<Change['kind']>(['replaceSheet', 'appendRows', 'editCells']);

const sheetOf = (change: Change): string => ('plan' in change ? change.plan.name : change.sheet);

/** What is kept of sheets that were not touched; null: all were. */
function without<T>(
  kept: ReadonlyMap<string, T>,
  touched: ReadonlySet<string> | null,
): Map<string, T> {
  if (touched === null) return new Map();
  return new Map([...kept].filter(([sheet]) => !touched.has(sheet)));
}

/** The kind of a cell's format after a value was written into it, as the host fits it. */
export function kindAfter(value: CellEdit['value'], kind: CellKind): CellKind {
  if (typeof value === 'number') return kind === 'day' ? undefined : kind;
  const isDay = typeof value === 'object' && value !== null && isDayCell(value);
  return isDay ? 'day' : kind;
}

/** Rows that are put elsewhere are the same facts; of a sheet that was edited the places are lost. */
function editedBy(before: Edited | null, change: Change): Edited | null {
  const sheet = sheetOf(change);
  if (change.kind === 'editCells') return { sheet, cells: change.cells, before };
  const isMoved = change.kind === 'insertRows' || change.kind === 'orderRows';
  if (isMoved && !hasEdited(before, sheet)) return before;
  return { sheet, cells: null, before };
}

function hasEdited(edited: Edited | null, sheet: string): boolean {
  for (let one = edited; one !== null; one = one.before) if (one.sheet === sheet) return true;
  return false;
}
