/** «Loading…» in a cell of IMPORTRANGE and its like is no data: it stands there until Google has them. */
import { cellAddress } from '../../../core/values/cell-address';
import { Fault } from '../../../core/values/fault';

const LOADING = /^\s*(loading|загрузка)(\.{3}|…)\s*$/i;
const LONGEST = 16;

/** Whether the value is what Google shows of a cell that it is still fetching. */
export const isLoading = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && LOADING.test(value);

/** Throws where a formula of the sheet is still loading; a person's own text is a text. */
export function refuseLoading(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: readonly (readonly unknown[])[],
): void {
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!isLoading(value)) return;
      const [[formula] = ['']] = sheet.getRange(r + 1, c + 1, 1, 1).getFormulas();
      if (!formula) return;
      throw new Fault(
        `Ячейки листа «${sheet.getName()}» ещё загружаются (${cellAddress(r, c)}). Ничего не изменено: подождите, пока вместо «${value.trim()}» появятся данные, и повторите.`,
      );
    });
  });
}
