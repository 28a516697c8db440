/** Rows that stand over others in a numbered table. */
import { row, type TableRow } from '../../documents/document';

/** The name beside the column of numbers, in a table of `width` columns. */
export const rowOver = (name: string, width: number): TableRow =>
  row([null, name, ...Array.from({ length: width - 2 }, () => null)], true);
