/** Changes of cells by the person: shown at once, told to the page as one edit. */
import type { EditWay, TypedCell } from '../wire/operations';
import type { Cursor } from './cursor';
import type { Editor } from './editor';
import type { GridOwner } from './grid';
import type { Surface } from './surface';

export class Writing {
  constructor(
    private readonly surface: Surface,
    private readonly owner: Pick<GridOwner, 'edited' | 'refused'>,
    private readonly cursor: Cursor,
    private readonly editor: Pick<Editor, 'forget'>,
  ) {}

  /** Whether the sheet takes no typing; the page is told of the attempt. */
  isRefused(): boolean {
    if (!this.surface.isComputed) return false;
    this.owner.refused('computed');
    return true;
  }

  /** Cells that change nothing, and those that a merged area covers, are left out. */
  write(way: EditWay, cells: readonly TypedCell[]): void {
    if (this.isRefused()) return;
    const changed = cells.filter((cell) => this.isChange(cell));
    if (changed.length === 0) return;
    this.surface.setTexts(changed);
    this.owner.edited({ way, cells: changed });
    const { row, column } = this.cursor.cell;
    if (!changed.some((cell) => cell.row === row && cell.column === column)) return;
    this.editor.forget();
    this.cursor.tell();
  }

  private isChange({ row, column, text }: TypedCell): boolean {
    if (this.surface.text(row, column) === text) return false;
    const owner = this.surface.owner(row, column);
    return owner.row === row && owner.column === column;
  }
}
