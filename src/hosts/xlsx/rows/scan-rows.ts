/** Where the rows, addresses and formulas of a worksheet part stand in its text. */
import { BrokenPackage } from '../faults';
import { SheetCursor } from '../reading/sheet-cursor';
import { openTagEnd, scanXml } from '../xml/scan';
import type { XmlPosition, XmlVisitor } from '../xml/visitor';

/** The value of an address attribute (`r`), without its quotes; null: the element has none. */
type Address = { readonly start: number; readonly end: number } | null;

interface CellMark {
  readonly column: number;
  readonly start: number;
  readonly address: Address;
  /** 0: the default format. */
  readonly style: number;
}

export interface FormulaMark {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface RowMark {
  /** Counted from 0. */
  readonly index: number;
  readonly start: number;
  /** Just behind the open tag’s name. */
  readonly nameEnd: number;
  readonly contentStart: number;
  readonly end: number;
  readonly address: Address;
  readonly cells: readonly CellMark[];
  readonly formulas: readonly FormulaMark[];
}

export interface ScannedRows {
  /** The prefix of the elements with its colon, or ''. */
  readonly prefix: string;
  readonly rows: readonly RowMark[];
  /** What stands between the tags of `sheetData`; both the same where it is empty. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Scans a worksheet part; cells are listed from the row `firstRow` on. Throws `BrokenPackage`. */
export function scanRows(xml: string, part: string, firstRow: number): ScannedRows {
  const scans: Scan[] = [];
  scanXml(xml, part, (position) => {
    const scan = new Scan(xml, position, firstRow);
    scans.push(scan);
    return scan;
  });
  const found = scans[0]?.found();
  if (!found) throw new BrokenPackage(`в части ${part} нет данных листа`);
  return found;
}

type Open = { start: number; nameEnd: number; tagEnd: number; address: Address };

class Scan implements XmlVisitor {
  private readonly cursor = new SheetCursor();
  private readonly rows: RowMark[] = [];
  private prefix = '';
  private element = '';
  private data: Open | null = null;
  private bounds: readonly [number, number] | null = null;
  private row: Open | null = null;
  private cell: Open | null = null;
  private style = 0;
  private cells: CellMark[] = [];
  private formulas: FormulaMark[] = [];
  private formula: (Open & { attributes: Map<string, string>; text: string }) | null = null;

  constructor(
    private readonly xml: string,
    private readonly position: XmlPosition,
    private readonly firstRow: number,
  ) {}

  found(): ScannedRows | null {
    const { prefix, rows, bounds } = this;
    return bounds && { prefix, rows, contentStart: bounds[0], contentEnd: bounds[1] };
  }

  open(name: string, prefix: string): void {
    this.element = name;
    this.cursor.open(name);
    if (name === 'sheetData') {
      this.prefix = prefix;
      this.data = this.opened();
    }
    if (!this.cursor.inData) return;
    if (name === 'row') {
      this.row = { ...this.opened(), nameEnd: this.nameEnd() };
      this.cells = [];
      this.formulas = [];
    } else if (name === 'c') {
      this.cell = this.opened();
      this.style = 0;
    } else if (name === 'f') {
      this.formula = { ...this.opened(), attributes: new Map(), text: '' };
    }
  }

  attribute(name: string, value: string): void {
    this.cursor.attribute(this.element, name, value);
    const open = this.openElement();
    if (!open) return;
    open.tagEnd = this.position.end();
    if (this.element === 'f') this.formula?.attributes.set(name, value);
    else if (name === 'r') open.address = this.addressEnding(value);
    else if (name === 's' && this.element === 'c') this.style = Number(value);
  }

  text(data: string): void {
    if (this.formula) this.formula.text += data;
  }

  close(name: string): void {
    const { inData } = this.cursor;
    this.cursor.close(name);
    if (name === 'sheetData' && this.data) {
      const { contentStart, contentEnd } = this.content(this.data);
      this.bounds = [contentStart, contentEnd];
    }
    if (!inData) return;
    if (name === 'f') this.endFormula();
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    this.element = '';
  }

  private opened(): Open {
    const end = this.position.end();
    return { start: this.position.start(), nameEnd: 0, tagEnd: end, address: null };
  }

  private nameEnd(): number {
    const start = this.position.start();
    const name = /^<[^\s/>]+/.exec(this.xml.slice(start, start + 64));
    return start + (name?.[0].length ?? 0);
  }

  private openElement(): Open | null {
    if (!this.cursor.inData) return null;
    if (this.element === 'c') return this.cell;
    if (this.element === 'row') return this.row;
    if (this.element === 'f') return this.formula;
    return this.element === 'sheetData' ? this.data : null;
  }

  private addressEnding(value: string): Address {
    const end = this.xml.lastIndexOf(value, this.position.end()) + value.length;
    return { start: end - value.length, end };
  }

  private content({ tagEnd }: Open): { contentStart: number; contentEnd: number; end: number } {
    const contentStart = openTagEnd(this.xml, tagEnd - 1);
    const end = this.position.end();
    return { contentStart, contentEnd: contentStart === end ? end : this.position.start(), end };
  }

  private endFormula(): void {
    if (!this.formula) return;
    const { start, attributes, text } = this.formula;
    const { row, column } = this.cursor;
    this.formulas.push({ row, column, start, ...this.content(this.formula), attributes, text });
    this.formula = null;
  }

  private endCell(): void {
    if (!this.cell || this.cursor.row < this.firstRow) return;
    const { start, address } = this.cell;
    this.cells.push({ column: this.cursor.column, start, address, style: this.style });
  }

  private endRow(): void {
    if (!this.row) return;
    const { start, nameEnd, address } = this.row;
    const { contentStart, end } = this.content(this.row);
    const { cells, formulas } = this;
    const index = this.cursor.row;
    this.rows.push({ index, start, nameEnd, contentStart, end, address, cells, formulas });
    this.row = null;
  }
}
