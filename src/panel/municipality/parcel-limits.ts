/** How much a call to the workbook carries at once. */
import { SUMMARY } from '../../core/summary/summary-table';
import type { Cell } from '../../core/values/cell';

/** More at once would be one very long request. */
export const FILES_A_CALL = 100;
/** Of all texts in a call together; a summary that alone has more is not taken. */
export const CHARACTERS_A_CALL = 8_000_000;

type Rows = readonly (readonly Cell[])[];

/** The characters of all texts: what a «Сводка» weighs when it travels. */
export function charactersIn(rows: Rows): number {
  let count = 0;
  for (const row of rows) {
    for (const cell of row) count += typeof cell === 'string' ? cell.length : 1;
  }
  return count;
}

/** Why no call can carry these rows: a sentence that names the file; null when one can. */
export function tooHeavy(source: string, rows: Rows): string | null {
  if (charactersIn(rows) <= CHARACTERS_A_CALL) return null;
  return `На листе «${SUMMARY.sheet}» файла «${source}» слишком много текста.`;
}
