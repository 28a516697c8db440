/** The cell that a drag has reached; beyond the cells' edge the sheet goes on scrolling under it. */
import type { Cell } from './moves';
import type { Surface } from './surface';

/** The pace of scrolling while the mouse is held beyond the edge. */
const PACE_MS = 50;

/** How far beyond the cells a point lies: −1 before them, 1 behind them, 0 among them. */
interface Beyond {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export class DragTarget {
  private timer: number | undefined;
  private beyond: Beyond = { rows: 0, columns: 0 };

  constructor(
    private readonly surface: Surface,
    private cell: Cell,
    private readonly reached: (cell: Cell) => void,
  ) {}

  follow({ clientX, clientY }: PointerEvent): void {
    const { part, row, column } = this.surface.at(clientX, clientY);
    const { right, bottom } = this.surface.element.getBoundingClientRect();
    const above = part === 'columnHead' || part === 'columnEdge' || part === 'corner';
    const before = part === 'rowHead' || part === 'corner';
    this.beyond = {
      rows: above ? -1 : clientY >= bottom ? 1 : 0,
      columns: before ? -1 : clientX >= right ? 1 : 0,
    };
    this.go({
      row: above ? this.cell.row : row,
      column: before ? this.cell.column : column,
    });
    if (this.beyond.rows === 0 && this.beyond.columns === 0) this.end();
    else this.timer ??= window.setInterval(() => this.step(), PACE_MS);
  }

  end(): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
  }

  private step(): void {
    const { rows, columns } = this.beyond;
    const row = rows === 0 ? this.cell.row : this.surface.nextRow(this.cell.row, rows);
    const column =
      columns === 0 ? this.cell.column : this.surface.nextColumn(this.cell.column, columns);
    this.surface.reveal(row, column);
    this.go({ row, column });
  }

  private go(cell: Cell): void {
    if (cell.row === this.cell.row && cell.column === this.cell.column) return;
    this.cell = cell;
    this.reached(cell);
  }
}
