/** A sheet's cells as they are shown: text, look and note, with the marks of issues laid over. */
import type { Severity } from '../../core/schema/issue';
import type { MergedArea } from '../../core/schema/sheet-grid';
import { type Cell, isBlankCell } from '../../core/values/cell';
import { contains } from '../../core/values/cell-address';
import type { CellLook } from '../../hosts/xlsx/view/cell-looks';
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
import type { CellPatch } from '../wire/engine';
import type { Look } from '../wire/snapshot';
import { cellText } from './cell-text';
import { columnStyleAt } from './formats';
import { type Mark, placeKey } from './marks';

const MARK_FILLS = { error: '#f8d7d4', warning: '#fdeec2' } as const;

const NONE: ReadonlySet<number> = new Set();
const NO_FORMULAS: ReadonlyMap<number, string> = new Map();
const STORED_NOTE = 'Показано значение из файла: формулы пересчитает Excel или LibreOffice.';
const MOST_OF_FORMULA = 200;
const STALE_LOOK = { italic: true, colour: '#6b6b6b' } as const;
const STALE_NOTE =
  'Значение устарело: ячейки, от которых зависит эта формула, изменились. Она пересчитается, когда книгу откроют в Excel или LibreOffice.';

export class SheetDisplay {
  private readonly notes: ReadonlyMap<number, string>;
  private readonly plain: Look[] = [];
  private readonly columnStyles: number[] = [];
  /** Columns in which cells may stand out: most have none. */
  private readonly highlighted: ReadonlySet<number>;

  constructor(
    readonly view: SheetView,
    /** The header row that the checkboxes follow from. */
    readonly headers: readonly Cell[],
    /** Columns shown as checkboxes below the header. */
    readonly checkboxes: ReadonlySet<number>,
    private readonly marks: () => ReadonlyMap<number, Mark> | undefined,
    /** Formulas that do not follow from the cells any more, by `placeKey`. */
    private readonly stale: () => ReadonlySet<number> = () => NONE,
    /** What the formulas say, by `placeKey`. */
    private readonly formulas: () => ReadonlyMap<number, string> = () => NO_FORMULAS,
  ) {
    this.notes = new Map(
      view.notes.map(({ row, column, text }) => [placeKey(row, column), text] as const),
    );
    this.highlighted = columnsOf(view.highlights.flatMap(({ areas }) => areas));
  }

  text(cell: Cell | undefined, row: number, column: number): string {
    return cellText(cell, this.format(row, column)?.decimals);
  }

  look(cell: Cell | undefined, row: number, column: number): Look {
    const style = this.style(row, column);
    const plain = this.plainLook(style, typeof cell === 'number', this.isCheckbox(row, column));
    const highlight = this.highlight(cell, row, column);
    const severity = this.severity(row, column);
    const isStale = this.isStale(row, column);
    if (!highlight && severity === null && !isStale) return plain;
    return {
      ...plain,
      ...highlight,
      ...(severity && { fill: MARK_FILLS[severity] }),
      ...(isStale && STALE_LOOK),
    };
  }

  /** The look of a column's blank cells. */
  columnLook(column: number): Look {
    const row = Number.POSITIVE_INFINITY;
    return this.plainLook(this.columnStyle(column), false, this.isCheckbox(row, column));
  }

  note(row: number, column: number): string | null {
    const key = placeKey(row, column);
    const stale = this.isStale(row, column) ? STALE_NOTE : undefined;
    const formula = this.formulaNote(key, stale !== undefined);
    const parts = [this.marks()?.get(key)?.text, stale, formula, this.notes.get(key)];
    return parts.filter((part) => part !== undefined).join('\n\n') || null;
  }

  /** How grave the issues of a cell are; null when it has none. */
  severity(row: number, column: number): Severity | null {
    return this.marks()?.get(placeKey(row, column))?.severity ?? null;
  }

  cell(cell: Cell | undefined, row: number, column: number): CellPatch {
    return {
      row,
      column,
      text: this.text(cell, row, column),
      look: this.look(cell, row, column),
      note: this.note(row, column),
      severity: this.severity(row, column),
    };
  }

  /** Places of all notes and marks. */
  notedPlaces(): number[] {
    return [
      ...new Set([
        ...this.notes.keys(),
        ...(this.marks()?.keys() ?? []),
        ...this.formulas().keys(),
      ]),
    ];
  }

  private formulaNote(key: number, isStale: boolean): string | undefined {
    const formula = this.formulas().get(key);
    if (formula === undefined) return undefined;
    const shown =
      formula.length > MOST_OF_FORMULA ? `${formula.slice(0, MOST_OF_FORMULA)}…` : formula;
    const said = shown === '' ? 'Формула' : `Формула: =${shown}`;
    return isStale ? said : `${said}\n${STORED_NOTE}`;
  }

  private isStale(row: number, column: number): boolean {
    const stale = this.stale();
    return stale.size > 0 && stale.has(placeKey(row, column));
  }

  private format(row: number, column: number): CellLook | undefined {
    return this.view.looks[this.style(row, column)];
  }

  private style(row: number, column: number): number {
    return this.view.styles.get(row)?.[column] ?? this.columnStyle(column);
  }

  private columnStyle(column: number): number {
    const known = this.columnStyles[column];
    if (known !== undefined) return known;
    const style = columnStyleAt(this.view, column);
    this.columnStyles[column] = style;
    return style;
  }

  private isCheckbox(row: number, column: number): boolean {
    return row > 0 && this.checkboxes.has(column);
  }

  private plainLook(style: number, isNumber: boolean, isCheckbox: boolean): Look {
    const key = style * 4 + (isNumber ? 1 : 0) + (isCheckbox ? 2 : 0);
    const known = this.plain[key];
    if (known) return known;
    const { kind: _kind, decimals: _decimals, ...shown } = this.view.looks[style] ?? {};
    const look: Look = isCheckbox
      ? { ...shown, align: 'center' }
      : isNumber && !shown.align
        ? { ...shown, align: 'right' }
        : shown;
    this.plain[key] = look;
    return look;
  }

  private highlight(cell: Cell | undefined, row: number, column: number): Look | undefined {
    if (!this.highlighted.has(column) || isBlankCell(cell)) return undefined;
    return this.view.highlights.find(
      ({ areas, text, isPart }) =>
        (isPart ? typeof cell === 'string' && cell.includes(text) : text === cell) &&
        areas.some((area) => contains(area, row, column)),
    )?.look;
  }
}

/** Every column of the areas. */
function columnsOf(areas: readonly MergedArea[]): Set<number> {
  const columns = new Set<number>();
  for (const { left, right } of areas) {
    for (let column = left; column <= right; column += 1) columns.add(column);
  }
  return columns;
}
