/** `Range`: a rectangle inside the grid of a sheet. */
import {
  type Area,
  type CellState,
  cellAt,
  isOccupied,
  type SheetState,
  UNTOUCHED,
} from '../documents';
import { enter, isDateFormat } from './cell-entry';
import { copyCells } from './copying';
import { type DataValidation, validationOf } from './data-validation';
import { Protection } from './protection';
import { isHidden, isTyped, overlap, REFUSAL, refusalOfRange } from './refusals';
import { sortRows } from './row-surgery';
import { Sheet } from './sheet';
import { notEmulated, ordinal, rectangle, strict } from './strict';
import type { World } from './world';

export class Range {
  constructor(
    private readonly world: World,
    readonly sheetState: SheetState,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    ordinal(rows, 'The number of rows');
    ordinal(columns, 'The number of columns');
    const inGrid =
      ordinal(top, 'The row') + rows - 1 <= sheetState.maxRows &&
      ordinal(left, 'The column') + columns - 1 <= sheetState.maxColumns;
    if (!inGrid) {
      throw new Error(`The coordinates of the range are outside the sheet «${sheetState.name}»`);
    }
  }

  [REFUSAL](method: string, args: unknown[]): string | null {
    return refusalOfRange(this, method, args);
  }

  getSheet(): Sheet {
    return strict(this.world, 'Sheet', new Sheet(this.world, this.sheetState));
  }

  getRow(): number {
    return this.top;
  }

  getColumn(): number {
    return this.left;
  }

  getLastColumn(): number {
    return this.left + this.columns - 1;
  }

  getLastRow(): number {
    return this.top + this.rows - 1;
  }

  getA1Notation(): string {
    const letter = (column: number): string => String.fromCharCode(64 + column);
    return `${letter(this.left)}${this.top}:${letter(this.getLastColumn())}${this.getLastRow()}`;
  }

  getMergedRanges(): Range[] {
    return this.sheetState.merged
      .filter((area) => overlap(area, this))
      .map((area) => rangeOf(this.world, this.sheetState, area));
  }

  getFormulas(): string[][] {
    return this.collect((cell) => cell.formula ?? '');
  }

  clearDataValidations(): this {
    this.each((cell) => {
      if (cell.validation) delete cell.validation;
    });
    return this;
  }

  sort({ column, ascending }: { column: number; ascending: boolean }): this {
    if (!ascending) return notEmulated('Range.sort downwards');
    sortRows(this.sheetState, this, column);
    return this;
  }

  getNumRows(): number {
    return this.rows;
  }

  getNumColumns(): number {
    return this.columns;
  }

  getValues(): unknown[][] {
    return this.collect((cell) => this.readValue(cell));
  }

  getNumberFormats(): string[][] {
    const { defaultFormatIsNumeric } = this.world.document.doubts;
    const shown = (format: string): string =>
      format === 'General' && defaultFormatIsNumeric ? '0.###############' : format;
    return this.collect((cell) => shown(cell.format));
  }

  setValues(values: unknown[][]): this {
    const { document } = this.world;
    const toSerial = (instant: number) => this.world.serialOf(document.zone, instant);
    rectangle(values, this.rows, this.columns, 'setValues');
    this.each((cell, r, c) => {
      const { format } = cell;
      if (isHidden(this.sheetState, this.top + r, this.left + c)) return;
      enter(cell, values[r]?.[c], document, toSerial);
      if (isTyped(this.sheetState, this.top + r, this.left + c)) cell.format = format;
    });
    return this;
  }

  setNumberFormats(formats: string[][]): this {
    rectangle(formats, this.rows, this.columns, 'setNumberFormats');
    this.each((cell, r, c) => {
      cell.format = formats[r]?.[c] ?? '';
    });
    return this;
  }

  setNumberFormat(format: string): this {
    this.each((cell) => {
      cell.format = format;
    });
    return this;
  }

  setNotes(notes: string[][]): this {
    rectangle(notes, this.rows, this.columns, 'setNotes');
    this.each((cell, r, c) => {
      const note = notes[r]?.[c] ?? '';
      if (note !== '') cell.note = note;
      else if (cell.note !== undefined) delete cell.note;
    });
    return this;
  }

  setBackgrounds(colours: (string | null)[][]): this {
    rectangle(colours, this.rows, this.columns, 'setBackgrounds');
    return this.colour((r, c) => colours[r]?.[c] ?? null);
  }

  setBackground(colour: string | null): this {
    return this.colour(() => colour);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.collect(({ validation }) =>
      validation ? validationOf(this.world, validation) : null,
    );
  }

  setDataValidation(rule: DataValidation): this {
    this.each((cell) => {
      cell.validation = rule.state;
    });
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    rectangle(rules, this.rows, this.columns, 'setDataValidations');
    this.each((cell, r, c) => {
      const rule = rules[r]?.[c];
      if (rule) cell.validation = rule.state;
      else if (cell.validation) delete cell.validation;
    });
    return this;
  }

  getNotes(): string[][] {
    return this.collect(({ note }) => note ?? '');
  }

  getBackgrounds(): string[][] {
    return this.collect(({ background }) => background || '#ffffff');
  }

  getFontWeights(): string[][] {
    return this.collect(({ bold }) => (bold ? 'bold' : 'normal'));
  }

  copyTo(destination: Range): void {
    copyCells(this.world.document, this, destination);
  }

  setFontWeight(weight: string): this {
    return this.weigh(() => weight);
  }

  setFontWeights(weights: string[][]): this {
    rectangle(weights, this.rows, this.columns, 'setFontWeights');
    return this.weigh((r, c) => weights[r]?.[c]);
  }

  setVerticalAlignment(alignment: string): this {
    return this.align(() => alignment);
  }

  setVerticalAlignments(alignments: string[][]): this {
    rectangle(alignments, this.rows, this.columns, 'setVerticalAlignments');
    return this.align((r, c) => alignments[r]?.[c]);
  }

  setWrap(wrap: boolean): this {
    return this.wrap(() => wrap);
  }

  setWraps(wraps: boolean[][]): this {
    rectangle(wraps, this.rows, this.columns, 'setWraps');
    return this.wrap((r, c) => wraps[r]?.[c]);
  }

  activate(): this {
    const { sheetState, top, left } = this;
    this.world.document.active = sheetState.name;
    this.world.shown.cells.push({ sheet: sheetState.name, row: top, column: left });
    return this;
  }

  protect(): Protection {
    const { top, left, rows, columns } = this;
    const area = { top, left, rows, columns };
    const entry = { area, description: '', warningOnly: false };
    this.sheetState.protections.push(entry);
    return strict(this.world, 'Protection', new Protection(entry, () => this));
  }

  private weigh(weightOf: (row: number, column: number) => string | undefined): this {
    this.each((cell, r, c) => {
      const weight = weightOf(r, c);
      if (weight !== 'bold' && weight !== 'normal') throw new Error(`No font weight: ${weight}`);
      if (weight === 'bold') cell.bold = true;
      else if (cell.bold) delete cell.bold;
    });
    return this;
  }

  private colour(colourOf: (row: number, column: number) => string | null): this {
    this.each((cell, r, c) => {
      const colour = colourOf(r, c);
      if (colour !== null) cell.background = colour;
      else if (cell.background !== undefined) delete cell.background;
    });
    return this;
  }

  private wrap(wrapsAt: (row: number, column: number) => boolean | undefined): this {
    this.each((cell, r, c) => {
      const wraps = wrapsAt(r, c);
      if (typeof wraps !== 'boolean') throw new Error(`No wrapping: ${String(wraps)}`);
      if (wraps) cell.wrap = true;
      else if (cell.wrap) delete cell.wrap;
    });
    return this;
  }

  /** «bottom» is where cells stand by themselves. */
  private align(placeAt: (row: number, column: number) => string | undefined): this {
    this.each((cell, r, c) => {
      const place = placeAt(r, c);
      if (place !== 'middle' && place !== 'bottom') throw new Error(`No alignment: ${place}`);
      if (place === 'middle') cell.middle = true;
      else if (cell.middle) delete cell.middle;
    });
    return this;
  }

  private readValue(cell: Readonly<CellState>): unknown {
    if (!isOccupied(cell)) return '';
    if (cell.value === null) return false;
    if (typeof cell.value !== 'number' || !isDateFormat(cell.format)) return cell.value;
    const { zone, doubts } = this.world.document;
    return new Date(this.world.instantOf(zone, cell.value, doubts.missingTimesAreBeforeTheLeap));
  }

  private each(visit: (cell: CellState, row: number, column: number) => void): void {
    for (let r = 0; r < this.rows; r++) {
      for (let c = 0; c < this.columns; c++) {
        visit(cellAt(this.sheetState, this.top - 1 + r, this.left - 1 + c), r, c);
      }
    }
  }

  /** Reading brings no cell into being. */
  private collect<T>(read: (cell: Readonly<CellState>) => T): T[][] {
    const { cells } = this.sheetState;
    const [top, left] = [this.top - 1, this.left - 1];
    return Array.from({ length: this.rows }, (_row, r) => {
      const line = cells[top + r];
      return Array.from({ length: this.columns }, (_cell, c) =>
        read(line?.[left + c] ?? UNTOUCHED),
      );
    });
  }
}

/** The range of an area as scripts see it. */
export function rangeOf(
  world: World,
  sheet: SheetState,
  { top, left, rows, columns }: Area,
): Range {
  return strict(world, 'Range', new Range(world, sheet, top, left, rows, columns));
}
