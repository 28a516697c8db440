/** What a page has read from files is taken only if it is cells and nothing else. */
import type { Cell } from '../core/values/cell';

const LONGEST_NAME = 1_000;

/** The name of a file, of a school. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;

/** An object with this one field and no other. */
function onlyField(value: object, name: string): unknown {
  const [entry, ...more] = Object.entries(value);
  return entry?.[0] === name && more.length === 0 ? entry[1] : undefined;
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  return Number.isInteger(onlyField(value, 'day')) || typeof onlyField(value, 'error') === 'string';
}

/** Rows of cells and nothing else. */
export const isRows = (value: unknown): value is Cell[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
