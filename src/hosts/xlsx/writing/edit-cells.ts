/** Setting single cells of a worksheet part; everything else in it stays as it was. */
import type { CellEdit } from '../../../app/workbook';
import type { Cell } from '../../../core/values/cell';
import { cellAddress } from '../../../core/values/cell-address';
import { fittingStyle } from '../styles/fitting-style';
import type { StyleSheet } from '../styles/style-sheet';
import { type Splice, splice, withPrefix } from '../xml/splice';
import { cellXml } from './cell-xml';
import { updatedDimension } from './dimension';
import { isCutByCells, releaseGroupFormulas } from './group-formulas';
import { layoutOf, type RowSpan, type SheetLayout } from './sheet-layout';

/** What writing into a sheet needs of its workbook. */
export interface WriteContext {
  /** The worksheet part's name. */
  readonly part: string;
  readonly styles: StyleSheet;
  readonly date1904: boolean;
}

type EditsByRow = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/**
 * The worksheet `xml` with the cells set; the last edit of a cell wins. A cell keeps its format; a
 * new one takes its row's or column's.
 */
export function editCells(xml: string, edits: readonly CellEdit[], context: WriteContext): string {
  const byRow = groupByRow(edits);
  const inEditedRow = (row: number): boolean => byRow.has(row);
  const source = releaseGroupFormulas(xml, context.part, {
    has: (row, column) => byRow.get(row)?.has(column) ?? false,
    isCut: (area) => isCutByCells(area, edits),
  });
  const layout = layoutOf(source, context.part, inEditedRow);
  const writer = new RowWriter(source, layout, context);
  const splices: Splice[] = [];
  const rowsLeft = new Set(byRow.keys());
  for (const row of layout.rows) {
    const cells = byRow.get(row.index);
    if (cells && rowsLeft.delete(row.index)) splices.push(...writer.intoRow(row, cells));
  }
  splices.push(...writer.newRows(rowsLeft, byRow));
  splices.push(...updatedDimension(source, layout, edits));
  return splice(source, splices);
}

function groupByRow(edits: readonly CellEdit[]): EditsByRow {
  const byRow = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of edits) {
    const cells = byRow.get(row) ?? new Map<number, Cell>();
    cells.set(column, value);
    byRow.set(row, cells);
  }
  return byRow;
}

class RowWriter {
  constructor(
    private readonly xml: string,
    private readonly layout: SheetLayout,
    private readonly context: WriteContext,
  ) {}

  /** The splices that set cells of a row that the sheet has. */
  intoRow(row: RowSpan, cells: ReadonlyMap<number, Cell>): Splice[] {
    const splices: Splice[] = [];
    const left = new Map([...cells].sort(([a], [b]) => a - b));
    const insertBefore = (column: number, at: number): void => {
      for (const [wanted, value] of left) {
        if (wanted >= column) break;
        left.delete(wanted);
        const text = this.cell(row.index, wanted, row.style, value);
        if (text !== '') splices.push({ start: at, end: at, text });
      }
    };
    for (const { column, start, end, style } of row.cells) {
      insertBefore(column, start);
      const value = left.get(column);
      if (value === undefined) continue;
      left.delete(column);
      splices.push({ start, end, text: this.styled(row.index, column, style, value) });
    }
    if (row.contentStart !== row.end) {
      insertBefore(Number.POSITIVE_INFINITY, row.contentEnd);
      return [...this.withoutSpans(row), ...splices];
    }
    insertBefore(Number.POSITIVE_INFINITY, row.end);
    const open = withoutSpansAttribute(this.xml.slice(row.start, row.end)).replace(/\s*\/>$/, '>');
    const content = splices.map(({ text }) => text).join('');
    const text = `${open}${content}</${this.layout.prefix}row>`;
    return [{ start: row.start, end: row.end, text }];
  }

  /** The splices that add rows which the sheet lacks. */
  newRows(indexes: ReadonlySet<number>, byRow: EditsByRow): Splice[] {
    const { data, prefix, rows } = this.layout;
    const splices: Splice[] = [];
    let next = 0;
    for (const index of [...indexes].sort((a, b) => a - b)) {
      const cells = [...(byRow.get(index) ?? [])].sort(([a], [b]) => a - b);
      const markup = cells.map(([column, value]) => this.cell(index, column, null, value)).join('');
      if (markup === '') continue;
      while ((rows[next]?.index ?? index) < index) next += 1;
      const start = rows[next]?.start ?? data.contentEnd;
      const text = `<${prefix}row r="${index + 1}">${markup}</${prefix}row>`;
      splices.push({ start, end: start, text });
    }
    if (data.contentStart !== data.end || splices.length === 0) return splices;
    const content = splices.map(({ text }) => text).join('');
    const text = `<${prefix}sheetData>${content}</${prefix}sheetData>`;
    return [{ start: data.start, end: data.end, text }];
  }

  private cell(row: number, column: number, rowStyle: number | null, value: Cell): string {
    if (value === null || value === '') return '';
    const ofColumn = this.layout.columns.find(
      ({ first, last }) => column >= first && column <= last,
    );
    return this.styled(row, column, rowStyle ?? ofColumn?.style ?? 0, value);
  }

  private styled(row: number, column: number, style: number, value: Cell): string {
    const { styles, date1904 } = this.context;
    const reference = cellAddress(row, column);
    const fitting = fittingStyle(styles, style, value);
    return withPrefix(cellXml(reference, fitting, value, date1904), this.layout.prefix);
  }

  private withoutSpans(row: RowSpan): Splice[] {
    const open = this.xml.slice(row.start, row.contentStart);
    const text = withoutSpansAttribute(open);
    return text === open ? [] : [{ start: row.start, end: row.contentStart, text }];
  }
}

/** `spans` is a hint that a new cell may make wrong. */
function withoutSpansAttribute(openTag: string): string {
  return openTag.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '');
}
