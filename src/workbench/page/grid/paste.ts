/** Pasting and cutting as a person means it here: values only, formats stay the sheet's own. */
import { CanceledError, type ICommandService } from '@univerjs/core';
import { clipboardTable } from './clipboard-table';

export interface PasteTarget {
  /** Whether the grid has the keyboard and no cell is being typed into. */
  takesPaste(): boolean;
  /** Where the block goes: the selection's first cell, and how far it reaches. */
  selection(): { row: number; column: number; rows: number; columns: number } | null;
  setTexts(row: number, column: number, texts: readonly (readonly string[])[]): void;
}

/** A single value fills the whole selection, as in every spreadsheet. */
function filled(
  table: string[][],
  { rows, columns }: { rows: number; columns: number },
): readonly (readonly string[])[] {
  const [only] = table;
  if (table.length > 1 || only === undefined || only.length > 1) return table;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => only[0] ?? ''));
}

/** Takes over pasting and cutting from the library, which would move formats and rules too. */
export function takeOverClipboard(commands: ICommandService, target: PasteTarget): void {
  window.addEventListener(
    'paste',
    (event) => {
      if (!target.takesPaste()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const selection = target.selection();
      event.preventDefault();
      event.stopImmediatePropagation();
      if (text === '' || !selection) return;
      target.setTexts(selection.row, selection.column, filled(clipboardTable(text), selection));
    },
    true,
  );
  commands.beforeCommandExecuted(({ id }) => {
    if (id === 'univer.command.paste' && target.takesPaste()) throw new CanceledError();
    if (id !== 'univer.command.cut' || !target.takesPaste()) return;
    void commands
      .executeCommand('univer.command.copy')
      .then(() => commands.executeCommand('sheet.command.clear-selection-content'));
    throw new CanceledError();
  });
}
