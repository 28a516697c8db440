/** Where the person is on the sheet, and whether a cell is open for typing. */
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

/** Follows the opening and closing of the cell editor. */
export class TypingWatch {
  isTyping = false;

  constructor(commands: ICommandService) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== 'sheet.operation.set-cell-edit-visible') return;
      this.isTyping = (params as { visible?: boolean }).visible === true;
    });
  }
}
