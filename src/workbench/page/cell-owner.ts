/** What the grid tells: it goes into the open book, and into the line of the cell above the grid. */
import type { ContextRequest, GridEdit, GridOwner, SelectedCell } from '../grid/grid';
import type { Choice } from '../wire/engine';
import { computedSheet } from '../wire/words';
import type { BookDesk } from './book-desk';
import type { Frame } from './frame';
import { columnEntries, type MenuActions, rowEntries } from './menus';
import { openContextMenu } from './parts/context-menu';

const NO_ROOM =
  'Вставляемое не помещается: на листе не хватает столбцов или строк. Выберите ячейку левее или выше.';

/** The page around the grid. */
interface Around {
  readonly frame: Frame;
  readonly actions: MenuActions;
  /** The open book; null on the first screen. */
  desk(): BookDesk | null;
}

export class CellOwner implements GridOwner {
  private here: SelectedCell | null = null;

  constructor(private readonly page: Around) {}

  edited(edit: GridEdit): void {
    this.page.desk()?.edited(edit);
  }

  selected(cell: SelectedCell): void {
    this.here = cell;
    this.page.frame.address.show({ ...cell, meaning: '' });
    this.page.desk()?.selected(cell);
  }

  /** What stands behind the code of the selected cell is known now. */
  meaning(meaning: string): void {
    if (this.here) this.page.frame.address.show({ ...this.here, meaning });
  }

  async choices(row: number, column: number): Promise<readonly Choice[]> {
    return (await this.page.desk()?.choices(row, column)) ?? [];
  }

  refused(because: 'computed' | 'noRoom'): void {
    const desk = this.page.desk();
    if (!desk) return;
    const words = because === 'computed' ? computedSheet(desk.view.inGrid) : NO_ROOM;
    this.page.frame.toast.show(words);
  }

  resized(column: number, pixels: number): void {
    const desk = this.page.desk();
    void desk?.perform({ kind: 'width', sheet: desk.view.inGrid, column, pixels });
  }

  contextMenu({ part, x, y }: ContextRequest): void {
    const { actions, frame } = this.page;
    const isComputed = this.page.desk()?.view.shown?.computed ?? false;
    const columns = columnEntries(actions, isComputed);
    const entries =
      part === 'columnHead' ? columns : [...rowEntries(actions, isComputed), ...columns];
    openContextMenu({ title: 'Строки и столбец', x, y, entries, home: () => frame.grid.focus() });
  }

  today(): string {
    return new Date().toLocaleDateString('ru-RU');
  }
}
