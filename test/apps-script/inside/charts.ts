/** Charts of a sheet: what a builder is told, and what Google refuses. */
import type { ChartState, SheetState } from '../documents';
import type { Range } from './range';
import { ordinal, strict } from './strict';
import type { World } from './world';

class ChartOptions {
  constructor(private readonly options: ChartState['options']) {}

  /** Google has null for what nobody has set. */
  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

export class EmbeddedChart {
  constructor(
    private readonly world: World,
    private readonly sheet: SheetState,
    readonly state: ChartState,
  ) {}

  getOptions(): ChartOptions {
    return strict(this.world, 'ChartOptions', new ChartOptions(this.state.options));
  }

  modify(): EmbeddedChartBuilder {
    const builder = new EmbeddedChartBuilder(this.world, this.sheet, this.state);
    return strict(this.world, 'EmbeddedChartBuilder', builder);
  }
}

export class EmbeddedChartBuilder {
  private state: ChartState;

  constructor(
    private readonly world: World,
    private readonly sheet: SheetState,
    from: ChartState | null,
  ) {
    this.state = from ?? { id: null, kind: null, headers: 0, options: {}, areas: [], place: null };
  }

  asBarChart(): this {
    this.state = { ...this.state, kind: 'bar' };
    return this;
  }

  setNumHeaders(headers: number): this {
    this.state = { ...this.state, headers: ordinal(headers, 'The number of headers') };
    return this;
  }

  setOption(option: string, value: unknown): this {
    this.state = { ...this.state, options: { ...this.state.options, [option]: value } };
    return this;
  }

  clearRanges(): this {
    this.state = { ...this.state, areas: [] };
    return this;
  }

  addRange({ top, left, rows, columns }: Range): this {
    this.state = { ...this.state, areas: [...this.state.areas, { top, left, rows, columns }] };
    return this;
  }

  /** The anchor is a cell of the grid. */
  setPosition(row: number, column: number, right: number, down: number): this {
    const { maxRows, maxColumns } = this.sheet;
    if (ordinal(row, 'The row') > maxRows || ordinal(column, 'The column') > maxColumns) {
      throw new Error('The chart’s position is out of bounds.');
    }
    this.state = { ...this.state, place: { row, column, right, down } };
    return this;
  }

  build(): EmbeddedChart {
    if (this.state.kind === null || this.state.areas.length === 0 || this.state.place === null) {
      throw new Error('An incomplete chart');
    }
    const chart = new EmbeddedChart(this.world, this.sheet, this.state);
    return strict(this.world, 'EmbeddedChart', chart);
  }
}
