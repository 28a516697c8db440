/** A worksheet part as a grid of values. */
import type { MergedArea, SheetGrid } from '../../../core/schema/sheet-grid';
import type { Cell } from '../../../core/values/cell';
import { BrokenPackage } from '../faults';
import { scanXml, type XmlVisitor } from '../xml/scan';
import { areaOf, columnOf, MOST_COLUMNS, MOST_ROWS } from './cell-address';
import { cellValue, type ValueContext } from './cell-value';
import { DistinctCells } from './distinct-cells';

const NO_CELLS: readonly Cell[] = [];

/**
 * Reads a worksheet part. Blank cells and rows at the end cost nothing, however they are formatted.
 * A formula's value is the one the file remembers.
 */
export function readSheet(xml: string, part: string, context: ValueContext): SheetGrid {
  const reader = new SheetReader(context);
  scanXml(xml, part, () => reader);
  return { rows: reader.rows, merged: reader.merged };
}

class SheetReader implements XmlVisitor {
  readonly rows: (readonly Cell[])[] = [];
  readonly merged: MergedArea[] = [];
  private readonly distinct = new DistinctCells();
  private row = -1;
  private column = -1;
  private cells: Cell[] = [];
  private element = '';
  private inSheetData = false;
  private phonetic = false;
  private collecting = false;
  private type = '';
  private style = 0;
  private content = '';

  constructor(private readonly context: ValueContext) {}

  open(name: string): void {
    this.element = name;
    if (name === 'c') {
      this.column += 1;
      this.type = '';
      this.style = 0;
      this.content = '';
    } else if (name === 'row') {
      this.row += 1;
      this.column = -1;
      this.cells = [];
    } else if (name === 'v' || name === 't') {
      this.collecting = this.inSheetData && !this.phonetic;
    } else if (name === 'rPh') {
      this.phonetic = true;
    } else if (name === 'sheetData') {
      this.inSheetData = true;
    }
  }

  attribute(name: string, value: string): void {
    if (this.element === 'c') {
      if (name === 't') this.type = value;
      else if (name === 's') this.style = Number(value);
      else if (name === 'r') this.column = within(columnOf(value), MOST_COLUMNS);
    } else if (this.element === 'row') {
      if (name === 'r') this.row = within(Number(value) - 1, MOST_ROWS);
    } else if (this.element === 'mergeCell' && name === 'ref') {
      const area = areaOf(value);
      if (area) this.merged.push(area);
    }
  }

  text(data: string): void {
    if (this.collecting) this.content += data;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.inSheetData = false;
  }

  private endCell(): void {
    if (this.content === '' || !this.inSheetData) return;
    const value = cellValue(this.type, this.style, this.content, this.context);
    if (value === null) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = this.distinct.of(value);
  }

  private endRow(): void {
    if (this.cells.length === 0 || !this.inSheetData) return;
    while (this.rows.length < this.row) this.rows.push(NO_CELLS);
    this.rows[this.row] = this.cells;
  }
}

function within(index: number, most: number): number {
  if (index >= 0 && index < most) return index;
  throw new BrokenPackage('в нём есть ячейка за пределами листа');
}
