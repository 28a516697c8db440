/** How much a call to the workbook carries at once. */
import { SUMMARY } from '../../core/summary/summary-table';
import type { Cell } from '../../core/values/cell';
import { CHARACTERS_A_CALL, charactersIn } from '../call-weight';

/** More at once would be one very long request. */
export const FILES_A_CALL = 100;

/** Why no call can carry these rows: a sentence that names the file; null when one can. */
export function tooHeavy(source: string, rows: readonly (readonly Cell[])[]): string | null {
  if (charactersIn(rows) <= CHARACTERS_A_CALL) return null;
  return `На листе «${SUMMARY.sheet}» файла «${source}» слишком много текста.`;
}
