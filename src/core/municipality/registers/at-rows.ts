import { listing } from '../../values/russian';

const MOST_ROWS = 12;

/** «строка 5», «строки 5, 9, 12»: where rows that are told together stand. */
export function atRows(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'строка' : 'строки'} ${listing(rows, MOST_ROWS)}`;
}
