/** What the library could do to a sheet but the workbook on the server would not follow. */
import { CanceledError, type ICommandService } from '@univerjs/core';

const STRUCTURE =
  /^sheet\.command\.(insert|remove|delete|move-(range|rows|cols)|add-|set-(worksheet-(name|order|hidden|show)|defined-name|style|border|range-(?!values))|set-.*(bold|italic|underline|stroke|font|align|wrap|rotation|color|frozen|hidden)|cancel-frozen|clear-selection-(all|format)|copy-sheet|reorder|split-text|apply-format|append-row|update-note|toggle-note)/;

/** Cancels such commands before they begin. */
export function forbidStructure(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id }) => {
    if (STRUCTURE.test(id)) throw new CanceledError();
  });
}
