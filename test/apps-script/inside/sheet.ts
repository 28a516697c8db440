/** `Sheet`: a grid of cells and what is laid upon it. */
import { type Area, type CellState, DEFAULT_WIDTH, occupied, type SheetState } from '../documents';
import { ConditionalFormatRule } from './builders';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts';
import { rangePrefix } from './data-validation';
import { Protection } from './protection';
import { Range, rangeOf } from './range';
import { RangeList } from './range-list';
import { REFUSAL, refusalOfSheet } from './refusals';
import { followRows, type RowMove } from './row-surgery';
import { requireFreeName } from './sheet-names';
import { notEmulated, ordinal, strict } from './strict';
import type { World } from './world';

/** «AB12» as row and column, from 1. */
function cellOf(notation: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(notation) ?? [];
  if (letters === '') throw new Error(`No such range: ${notation}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

export class Sheet {
  constructor(
    private readonly world: World,
    readonly state: SheetState,
  ) {}

  [REFUSAL](method: string): string | null {
    return refusalOfSheet(this.state, method);
  }

  getName(): string {
    return this.state.name;
  }

  setName(name: string): this {
    requireFreeName(this.world.document, name, this.state);
    const [before, after] = [rangePrefix(this.state.name), rangePrefix(name)];
    for (const rule of this.world.document.rules) {
      if (rule.summary.startsWith(before)) rule.summary = rule.summary.replace(before, after);
    }
    if (this.world.document.active === this.state.name) this.world.document.active = name;
    this.state.name = name;
    return this;
  }

  getType(): string {
    return this.state.isChart ? 'OBJECT' : 'GRID';
  }

  getLastColumn(): number {
    return this.getDataRange().columns;
  }

  /** Of a row that holds something; 0 of a blank sheet. */
  getLastRow(): number {
    return occupied(this.state).rows;
  }

  getColumnWidth(column: number): number {
    return this.state.widths[ordinal(column, 'The column')] ?? DEFAULT_WIDTH;
  }

  getMaxRows(): number {
    return this.state.maxRows;
  }

  getMaxColumns(): number {
    return this.state.maxColumns;
  }

  getDataRange(): Range {
    // Its words are not known.
    if (this.state.isChart) throw new Error('The sheet is not a grid');
    const { rows, columns } = occupied(this.state);
    return this.range(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  getRange(...args: unknown[]): Range {
    if (args.length === 4 && args.every((arg) => typeof arg === 'number')) {
      const [top, left, rows, columns] = args as [number, number, number, number];
      return this.range(top, left, rows, columns);
    }
    const columnFrom = /^([A-Z])(\d+):\1$/.exec(String(args[0]));
    if (args.length !== 1 || !columnFrom) return notEmulated(`Sheet.getRange(${args.join(', ')})`);
    const [, letter = 'A', row = '1'] = columnFrom;
    const left = letter.charCodeAt(0) - 64;
    return this.range(Number(row), left, this.state.maxRows - Number(row) + 1, 1);
  }

  getRangeList(notations: string[]): RangeList {
    const ranges = notations.map((notation) => {
      const [from, to] = notation.split(':').map(cellOf);
      if (!from) return notEmulated(`Sheet.getRangeList([${notation}])`);
      const { row, column } = to ?? from;
      const [rows, columns] = [row - from.row + 1, column - from.column + 1];
      return new Range(this.world, this.state, from.row, from.column, rows, columns);
    });
    return strict(this.world, 'RangeList', new RangeList(ranges));
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insertRows(after, count, after);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.insertRows(before - 1, count, before);
  }

  /** Behind row `after`; new rows look like row `model`. */
  private insertRows(after: number, count: number, model: number): this {
    ordinal(count, 'The number of rows');
    if (ordinal(model, 'The row') > this.state.maxRows)
      throw new Error('Those rows are out of bounds.');
    const above = this.state.cells[model - 1] ?? [];
    const like = (cell: CellState | undefined): CellState | undefined =>
      cell && {
        value: null,
        format: cell.format,
        ...(cell.validation ? { validation: cell.validation } : {}),
        ...(cell.bold ? { bold: cell.bold } : {}),
        ...(cell.wrap ? { wrap: cell.wrap } : {}),
      };
    const added = Array.from({ length: count }, () => Array.from(above, like));
    while (this.state.cells.length < after) this.state.cells.push([]);
    this.state.cells.splice(after, 0, ...added);
    this.follow((row) => (row > after ? row + count : row));
    this.state.maxRows += count;
    return this;
  }

  insertColumnsAfter(after: number, count: number): this {
    ordinal(count, 'The number of columns');
    if (ordinal(after, 'The column') !== this.state.maxColumns) {
      return notEmulated('Sheet.insertColumnsAfter in the middle');
    }
    // New columns look like the last one.
    for (const line of this.state.cells) {
      const cell = line?.[after - 1];
      if (!cell) continue;
      for (let column = after; column < after + count; column++) {
        line[column] = {
          value: null,
          format: cell.format,
          ...(cell.validation && { validation: cell.validation }),
        };
      }
    }
    this.state.maxColumns += count;
    return this;
  }

  deleteColumn(column: number): this {
    if (ordinal(column, 'The column') !== this.state.maxColumns) {
      return notEmulated('Sheet.deleteColumn in the middle');
    }
    for (const line of this.state.cells) line?.splice(column - 1);
    this.state.maxColumns -= 1;
    return this;
  }

  /** The index is one before the rows are moved. */
  moveRows(rows: Range, destination: number): void {
    const { top, rows: count } = rows;
    if (ordinal(destination, 'The destination') > this.state.maxRows + 1) {
      throw new Error('Those rows are out of bounds.');
    }
    if (destination > top) notEmulated('Sheet.moveRows downwards');
    const { cells } = this.state;
    while (cells.length < top - 1 + count) cells.push([]);
    cells.splice(destination - 1, 0, ...cells.splice(top - 1, count));
    this.follow((row) => {
      if (row >= top && row < top + count) return row - (top - destination);
      return row >= destination && row < top ? row + count : row;
    });
  }

  getFrozenRows(): number {
    return this.state.frozenRows;
  }

  getFrozenColumns(): number {
    return this.state.frozenColumns;
  }

  getTabColor(): string | null {
    return this.state.tabColour ?? null;
  }

  getFilter(): object | null {
    return this.state.filtered ? strict(this.world, 'Filter', {}) : null;
  }

  deleteRows(first: number, count: number): this {
    ordinal(count, 'The number of rows');
    const left = this.state.maxRows - count;
    if (ordinal(first, 'The row') + count - 1 > this.state.maxRows) {
      throw new Error('Those rows are out of bounds.');
    }
    if (left <= this.state.frozenRows) {
      throw new Error('It is not possible to delete all the non-frozen rows.');
    }
    this.state.cells.splice(first - 1, count);
    this.follow((row) => {
      if (row < first) return row;
      return row < first + count ? null : row - count;
    });
    this.state.maxRows = left;
    return this;
  }

  setColumnWidths(first: number, count: number, width: number): this {
    ordinal(width, 'The width');
    if (ordinal(first, 'The column') + ordinal(count, 'The count') - 1 > this.state.maxColumns) {
      throw new Error('Those columns are out of bounds.');
    }
    for (let column = first; column < first + count; column++) this.state.widths[column] = width;
    return this;
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.state.maxRows) throw new Error('You can’t freeze all visible rows');
    this.state.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.state.maxColumns) throw new Error('You can’t freeze all visible columns');
    this.state.frozenColumns = columns;
  }

  setTabColor(colour: string): this {
    this.state.tabColour = colour;
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.state.highlights.map((rule) =>
      strict(
        this.world,
        'ConditionalFormatRule',
        new ConditionalFormatRule(this.world, rule, (area) => this.rangeOf(area)),
      ),
    );
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.state.highlights = rules.map(({ state }) => state);
  }

  newChart(): EmbeddedChartBuilder {
    const builder = new EmbeddedChartBuilder(this.world, this.state, null);
    return strict(this.world, 'EmbeddedChartBuilder', builder);
  }

  getCharts(): EmbeddedChart[] {
    return this.state.charts.map((chart) =>
      strict(this.world, 'EmbeddedChart', new EmbeddedChart(this.world, this.state, chart)),
    );
  }

  insertChart({ state }: EmbeddedChart): void {
    if (state.id !== null) throw new Error('The chart stands on the sheet already');
    const id = Math.max(0, ...this.state.charts.map((one) => one.id ?? 0)) + 1;
    this.state.charts.push({ ...state, id });
  }

  updateChart({ state }: EmbeddedChart): void {
    const at = this.state.charts.findIndex(({ id }) => id === state.id);
    if (at < 0) throw new Error('The chart is not on the sheet');
    this.state.charts[at] = state;
  }

  /** Unlike a range, a sheet that is protected gives the protection that it has. */
  protect(): Protection {
    const present = this.state.protections.find(({ area }) => area === null);
    const entry = present ?? { area: null, description: '', warningOnly: false };
    if (!present) this.state.protections.push(entry);
    return strict(this.world, 'Protection', new Protection(entry, () => this.getDataRange()));
  }

  getProtections(type: string): Protection[] {
    if (type !== 'RANGE' && type !== 'SHEET') return notEmulated(`Sheet.getProtections(${type})`);
    return this.state.protections
      .filter(({ area }) => (area === null) === (type === 'SHEET'))
      .map((entry) => {
        const { area } = entry;
        const range = () => (area === null ? this.getDataRange() : this.rangeOf(area));
        return strict(this.world, 'Protection', new Protection(entry, range));
      });
  }

  private follow(move: RowMove): void {
    followRows(this.world.document, this.state, move);
  }

  private range(top: number, left: number, rows: number, columns: number): Range {
    return this.rangeOf({ top, left, rows, columns });
  }

  private rangeOf(area: Area): Range {
    return rangeOf(this.world, this.state, area);
  }
}
