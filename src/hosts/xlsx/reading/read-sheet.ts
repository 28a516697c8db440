/** A worksheet part as a grid of values. */
import type { MergedArea, SheetGrid } from '../../../core/schema/sheet-grid';
import { type Cell, UNRECKONED } from '../../../core/values/cell';
import { extended } from '../../../core/values/sparse-row';
import { BrokenPackage } from '../faults';
import { scanXml, type XmlText } from '../xml/scan';
import type { XmlVisitor } from '../xml/visitor';
import { areaOf } from './cell-address';
import { cellValue, type ValueContext } from './cell-value';
import { DistinctCells } from './distinct-cells';
import { SheetCursor } from './sheet-cursor';
import { SheetGrammar } from './sheet-grammar';

const NO_CELLS: readonly Cell[] = [];

/** A filled row stands below the rows that were asked for. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/**
 * How many signs the texts of a sheet may have together: 800 in each of as many rows as are read. Cells share a
 * text, so that a small file can tell of milliards, and every sign is looked at.
 */
const MOST_SIGNS = 300_000_000;

/** The texts of a sheet have more signs together than may be. */
export class TooMuchText extends Error {
  override readonly name = 'TooMuchText';
}

/** What reading a part has found. */
export interface ReadSheet {
  readonly grid: SheetGrid;
  readonly hasFormulas: boolean;
}

/**
 * Reads a worksheet part, of at most `mostRows` rows: throws `TooManyRows` at the first filled one
 * below, whatever the part says of its size, and `TooMuchText`. Blank cells and rows at the end cost nothing, however they are formatted.
 * A formula's value is the one the file remembers; `UNRECKONED` where it remembers none. `beside` is told of the same pass.
 */
export function readSheet(
  xml: XmlText,
  part: string,
  context: ValueContext,
  mostRows = Number.POSITIVE_INFINITY,
  beside: XmlVisitor | null = null,
): ReadSheet {
  const reader = new SheetReader(new SheetGrammar(part), context, mostRows);
  scanXml(xml, part, () => (beside === null ? reader : bothOf(reader, beside)));
  const { rows, merged, hasFormulas } = reader;
  return { grid: { rows, merged }, hasFormulas };
}

function bothOf(reader: SheetReader, beside: XmlVisitor): XmlVisitor {
  return {
    open(name, prefix) {
      reader.open(name, prefix);
      beside.open(name, prefix);
    },
    attribute(name, value) {
      reader.attribute(name, value);
      beside.attribute?.(name, value);
    },
    text(data) {
      reader.text(data);
      beside.text?.(data);
    },
    close(name) {
      reader.close(name);
      beside.close(name);
    },
  };
}

class SheetReader implements XmlVisitor {
  readonly rows: (readonly Cell[])[] = [];
  readonly merged: MergedArea[] = [];
  hasFormulas = false;
  private readonly distinct = new DistinctCells();
  private readonly cursor = new SheetCursor();
  private cells: Cell[] = [];
  private element = '';
  private phonetic = false;
  private collecting = false;
  private type = '';
  private style = 0;
  private content = '';
  private isFormula = false;
  /** Whether the value that was met last stands in the cell as a text of its own. */
  private isInline = false;
  private signs = 0;

  constructor(
    private readonly grammar: SheetGrammar,
    private readonly context: ValueContext,
    private readonly mostRows: number,
  ) {}

  open(name: string, prefix: string): void {
    this.element = '';
    if (!this.grammar.open(name, prefix)) return;
    this.element = name;
    this.cursor.open(name);
    if (name === 'c') {
      this.type = '';
      this.style = 0;
      this.content = '';
      this.isFormula = false;
      this.isInline = false;
    } else if (name === 'f') {
      this.isFormula = true;
      this.hasFormulas = true;
    } else if (name === 'row') {
      this.cells = [];
    } else if (name === 'v' || name === 'is') {
      if (this.content !== '') throw new BrokenPackage('в нём у одной ячейки два значения');
      this.isInline = name === 'is';
      this.collecting = !this.isInline && this.cursor.inData;
    } else if (name === 't') {
      this.collecting = this.isInline && !this.phonetic;
    } else if (name === 'rPh') {
      this.phonetic = true;
    }
  }

  attribute(name: string, value: string): void {
    this.cursor.attribute(this.element, name, value);
    if (this.element === 'c') {
      if (name === 't') this.type = value;
      else if (name === 's') this.style = Number(value);
    } else if (this.element === 'mergeCell' && name === 'ref') {
      const area = areaOf(value);
      if (area) this.merged.push(area);
    }
  }

  text(data: string): void {
    if (this.collecting) this.content += data;
  }

  close(name: string): void {
    if (!this.grammar.close()) return;
    this.cursor.close(name);
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private endCell(): void {
    const value = this.value();
    if (value === null) return;
    if (typeof value === 'string') {
      this.signs += value.length;
      if (this.signs > MOST_SIGNS) throw new TooMuchText();
    }
    const { column } = this.cursor;
    this.cells = extended<Cell>(this.cells, column, this.distinct.of(value), null);
  }

  private value(): Cell {
    if (this.content !== '' && this.isInline && this.type !== 'inlineStr') {
      throw new BrokenPackage('в нём вид ячейки не тот, что у её значения');
    }
    if (this.content !== '') return cellValue(this.type, this.style, this.content, this.context);
    // One that gives an empty text says that it is a text.
    const isUnknown = this.isFormula ? this.type !== 'str' : this.type === 'e';
    return isUnknown ? UNRECKONED : null;
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    const { row } = this.cursor;
    if (row >= this.mostRows) throw new TooManyRows();
    while (this.rows.length < row) this.rows.push(NO_CELLS);
    this.rows[row] = this.cells;
  }
}
