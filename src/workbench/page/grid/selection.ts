/** Where the person is on the sheet, and whether something is being typed. */
import type { ICommandService } from '@univerjs/core';

export interface SelectedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface SelectionParams {
  readonly selections?: readonly {
    readonly range: {
      readonly startRow: number;
      readonly startColumn: number;
      readonly endRow: number;
      readonly endColumn: number;
    };
  }[];
}

/** The last of the selected areas in the library's parameters; null when there is none. */
export function selectionParams(params: unknown): SelectedArea | null {
  const range = (params as SelectionParams).selections?.slice(-1)[0]?.range;
  if (!range) return null;
  // A whole row or column is selected with NaN bounds.
  const bound = (value: number, otherwise: number): number =>
    Number.isNaN(value) ? otherwise : value;
  const [row, column] = [bound(range.startRow, 0), bound(range.startColumn, 0)];
  return {
    row,
    column,
    rows: bound(range.endRow, row) - row + 1,
    columns: bound(range.endColumn, column) - column + 1,
  };
}

/** Follows typing into a cell and into the box of the address. */
export class TypingWatch {
  private inCell = false;
  private inBox = false;

  constructor(commands: ICommandService, container: HTMLElement) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== 'sheet.operation.set-cell-edit-visible') return;
      this.inCell = (params as { visible?: boolean }).visible === true;
    });
    // Of the box the library tells nothing; a cell's editor is no input element.
    container.addEventListener('input', ({ target }) => {
      this.inBox = target instanceof HTMLInputElement;
    });
    container.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === 'Escape') this.inBox = false;
    });
    container.addEventListener('focusout', () => {
      this.inBox = false;
    });
  }

  get isTyping(): boolean {
    return this.inCell || this.inBox;
  }
}
