/** Where rows, cells and the elements around them stand in a worksheet part's text. */
import { BrokenPackage } from '../faults';
import { SheetCursor } from '../reading/sheet-cursor';
import { openTagEnd, scanXml } from '../xml/scan';
import type { XmlPosition, XmlVisitor } from '../xml/visitor';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface CellSpan extends Span {
  readonly column: number;
  readonly style: number;
}

/** An element with content; `contentStart` equals `end` when it is self-closing. */
interface ElementSpan extends Span {
  readonly contentStart: number;
  readonly contentEnd: number;
}

export interface RowSpan extends ElementSpan {
  /** Counted from 0. */
  readonly index: number;
  /** The format of the row's untouched cells, if it has one. */
  readonly style: number | null;
  /** The cells that the caller asked for. */
  readonly cells: readonly CellSpan[];
}

/** The columns `first` to `last` have cells of this format where a row says nothing. */
interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** An `<f>` that speaks for several cells: shared formula, array formula or data table. */
export interface GroupFormula extends Span {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly group: string;
  /** Empty for the dependants of a shared formula. */
  readonly area: string;
  readonly formula: string;
}

interface MergeSpan extends Span {
  readonly reference: string;
}

export interface SheetLayout {
  /** The namespace prefix with its colon, or ''. */
  readonly prefix: string;
  readonly data: ElementSpan;
  readonly rows: readonly RowSpan[];
  readonly columns: readonly ColumnFormat[];
  readonly formulas: readonly GroupFormula[];
  readonly dimension: Span | null;
  readonly mergeCells: ElementSpan | null;
  readonly merges: readonly MergeSpan[];
}

/** Lays out a worksheet part; `wanted` chooses the cells to list. */
export function layoutOf(
  xml: string,
  part: string,
  wanted: (row: number, column: number) => boolean,
): SheetLayout {
  const surveyor = { current: null as Surveyor | null };
  scanXml(xml, part, (position) => {
    surveyor.current = new Surveyor(xml, position, wanted);
    return surveyor.current;
  });
  const layout = surveyor.current?.layout();
  if (!layout) throw new BrokenPackage(`в части ${part} нет данных листа`);
  return layout;
}

class Surveyor implements XmlVisitor {
  private prefix = '';
  private data: ElementSpan | null = null;
  private readonly rows: RowSpan[] = [];
  private readonly columns: ColumnFormat[] = [];
  private readonly formulas: GroupFormula[] = [];
  private readonly merges: MergeSpan[] = [];
  private dimension: Span | null = null;
  private mergeCells: ElementSpan | null = null;

  private element = '';
  private attributes = new Map<string, string>();
  private readonly marks = new Map<string, Mark>();
  private readonly cursor = new SheetCursor();
  private rowStyle = 0;
  private ownFormat = false;
  private cellStart = 0;
  private style = 0;
  private cells: CellSpan[] = [];
  private formula: string | null = null;

  constructor(
    private readonly xml: string,
    private readonly position: XmlPosition,
    private readonly wanted: (row: number, column: number) => boolean,
  ) {}

  layout(): SheetLayout | null {
    const { prefix, data, rows, columns, formulas, dimension, mergeCells, merges } = this;
    return data && { prefix, data, rows, columns, formulas, dimension, mergeCells, merges };
  }

  open(name: string, prefix: string): void {
    this.element = name;
    this.cursor.open(name);
    if (name === 'c') {
      this.style = 0;
      this.cellStart = this.position.start();
    } else if (MARKED.has(name)) {
      this.marks.set(name, { start: this.position.start(), tagEnd: this.position.end() });
      this.attributes = new Map();
      if (name === 'row') this.beginRow();
      else if (name === 'f') this.formula = '';
      else if (name === 'sheetData') this.prefix = prefix;
    }
  }

  attribute(name: string, value: string): void {
    this.cursor.attribute(this.element, name, value);
    if (this.element === 'c') {
      if (name === 's') this.style = Number(value);
      return;
    }
    const mark = this.marks.get(this.element);
    if (!mark) return;
    mark.tagEnd = this.position.end();
    if (this.element !== 'row') this.attributes.set(name, value);
    else if (name === 's') this.rowStyle = Number(value);
    else if (name === 'customFormat') this.ownFormat = value === '1' || value === 'true';
  }

  text(data: string): void {
    if (this.formula !== null) this.formula += data;
  }

  close(name: string): void {
    const { inData } = this.cursor;
    this.cursor.close(name);
    if (name === 'c') this.endCell();
    else if (name === 'row' && inData) this.endRow();
    else if (name === 'f') this.endFormula();
    else if (name === 'col') this.endColumn();
    else if (name === 'sheetData') this.data = this.elementSpan(name);
    else if (name === 'mergeCells') this.mergeCells = this.elementSpan(name);
    else if (name === 'dimension') this.dimension = this.elementSpan(name);
    else if (name === 'mergeCell') {
      this.merges.push({ ...this.elementSpan(name), reference: this.attributes.get('ref') ?? '' });
    }
  }

  private beginRow(): void {
    this.ownFormat = false;
    this.cells = [];
  }

  private endCell(): void {
    const { row, column } = this.cursor;
    if (!this.wanted(row, column)) return;
    const { style, cellStart: start } = this;
    this.cells.push({ column, style, start, end: this.position.end() });
  }

  private endRow(): void {
    const { cells } = this;
    const index = this.cursor.row;
    const style = this.ownFormat ? this.rowStyle : null;
    this.rows.push({ ...this.elementSpan('row'), index, style, cells });
  }

  private endFormula(): void {
    const type = this.attributes.get('t') ?? 'normal';
    const group = this.attributes.get('si') ?? '';
    const area = this.attributes.get('ref') ?? '';
    const { start, end } = this.elementSpan('f');
    const { row, column } = this.cursor;
    const formula = this.formula ?? '';
    this.formula = null;
    if (type === 'normal') return;
    this.formulas.push({ row, column, type, group, area, formula, start, end });
  }

  private endColumn(): void {
    const style = this.attributes.get('style');
    if (style === undefined) return;
    const min = this.attributes.get('min');
    const max = this.attributes.get('max');
    this.columns.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
  }

  private elementSpan(name: string): ElementSpan {
    const { start, tagEnd } = this.marks.get(name) ?? { start: 0, tagEnd: 0 };
    const contentStart = openTagEnd(this.xml, tagEnd - 1);
    const end = this.position.end();
    return {
      start,
      contentStart,
      contentEnd: contentStart === end ? end : this.position.start(),
      end,
    };
  }
}

/** Where an element begins, and where its name or last attribute ends. */
interface Mark {
  readonly start: number;
  tagEnd: number;
}

const MARKED = new Set(['row', 'f', 'sheetData', 'mergeCells', 'mergeCell', 'dimension', 'col']);
