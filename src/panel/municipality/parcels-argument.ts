/** Rows of «Сводка» that a page has read from files: taken only if they are nothing else. */

import type { Parcel } from '../../core/municipality/import/delivery';
import type { SchoolBelow } from '../../core/municipality/import/schools-below';
import type { Cell } from '../../core/values/cell';
import { Fault } from '../../core/values/fault';

const MOST_FILES = 2_000;
const MOST_ROWS = 20_000;
const LONGEST_TEXT = 50_000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT;

/** An object with this one field and no other. */
function onlyField(value: object, name: string): unknown {
  const [entry, ...more] = Object.entries(value);
  return entry?.[0] === name && more.length === 0 ? entry[1] : undefined;
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'boolean' || isText(value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  return Number.isInteger(onlyField(value, 'day')) || isText(onlyField(value, 'error'));
}

const isRows = (value: unknown): value is Cell[][] =>
  Array.isArray(value) &&
  value.length <= MOST_ROWS &&
  value.every((row) => Array.isArray(row) && row.every(isCell));

function isSchool(value: unknown): value is SchoolBelow {
  if (typeof value !== 'object' || value === null) return false;
  const { code, name, periodStart, periodEnd }: Record<string, unknown> = { ...value };
  return [code, name].every(isText) && [periodStart, periodEnd].every(Number.isInteger);
}

const isSchools = (value: unknown): value is SchoolBelow[] =>
  Array.isArray(value) && value.length <= MOST_ROWS && value.every(isSchool);

function parcelOf(value: unknown): Parcel | null {
  if (typeof value !== 'object' || value === null) return null;
  const { source, cells, fault, schools = [] }: Record<string, unknown> = { ...value };
  if (!isText(source) || source === '') return null;
  if (isText(fault)) return { source, cells: null, fault };
  if (cells === null) return { source, cells };
  if (typeof cells !== 'object' || cells === undefined) return null;
  const { rows }: Record<string, unknown> = { ...cells };
  return isRows(rows) && isSchools(schools) ? { source, cells: { rows }, schools } : null;
}

/** The parcels that a page hands over. */
export function parcelsArgument(argument: unknown): Parcel[] {
  const given = Array.isArray(argument) && argument.length <= MOST_FILES ? argument : [];
  const parcels = given.flatMap((value) => parcelOf(value) ?? []);
  if (parcels.length > 0 && parcels.length === given.length) return parcels;
  throw new Fault('Панель передала не сводки. Обновите панель и выберите файлы ещё раз.');
}
