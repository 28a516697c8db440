/** What every computed sheet says of the rows that are not in it. */
import { counted, ROWS } from '../values/russian';
import type { Findings } from './findings';

/** How many rows errors took out of the calculation. */
export function leftOutLine({ findings: { leftOut } }: { readonly findings: Findings }): string {
  return leftOut === 0
    ? 'Все заполненные строки учтены'
    : `Не учтено из-за ошибок: ${counted(leftOut, ROWS)}`;
}
