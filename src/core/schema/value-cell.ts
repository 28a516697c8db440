/** The way back from a column's value to what a cell holds. */
import type { Cell } from '../values/cell';
import type { Day } from '../values/day';
import type { Column } from './column';

/**
 * What a cell holds for a value that the parser of a column gave, other than of a term: a day as a day, several words joined by
 * commas (none of them: blank), anything else as it is. A tick stays one: whether a sheet shows a checkbox,
 * a word or a blank is the caller's business.
 */
export function cellFor({ look }: Pick<Column<unknown>, 'look'>, value: unknown): Cell {
  if (Array.isArray(value)) return value.join(', ') || null;
  return look === 'day' && typeof value === 'number' ? { day: value as Day } : (value as Cell);
}
