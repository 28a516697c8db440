/** Rows of «Сводка» that a page has read from files: taken only if they are nothing else. */

import type { Parcel } from '../../core/municipality/import/delivery';
import { MOST_ROWS } from '../../core/municipality/import/row-limits';
import type { SchoolBelow, SchoolsBelow } from '../../core/municipality/import/schools-below';
import { Fault } from '../../core/values/fault';
import { isName, isRows } from '../parcel-cells';
import { FILES_A_CALL, tooHeavy } from './parcel-limits';

function isSchool(value: unknown): value is SchoolBelow {
  if (typeof value !== 'object' || value === null) return false;
  const { code, name, periodStart, periodEnd }: Record<string, unknown> = { ...value };
  return [code, name].every(isName) && [periodStart, periodEnd].every(Number.isInteger);
}

const isSchools = (value: unknown): value is SchoolsBelow =>
  value === 'tooLong' ||
  (Array.isArray(value) && value.length <= MOST_ROWS && value.every(isSchool));

/** The parcel; one that is too large is a refused one, so that the others can be imported. */
function parcelOf(value: unknown): Parcel | null {
  if (typeof value !== 'object' || value === null) return null;
  const { source, cells, fault, unread, schools = [] }: Record<string, unknown> = { ...value };
  if (!isName(source)) return null;
  if (typeof fault === 'string') return { source, cells: null, fault };
  if (unread === 'foreign' || unread === 'tooLong') return { source, cells: null, unread };
  if (cells === null) return { source, cells };
  if (typeof cells !== 'object' || cells === undefined) return null;
  const { rows }: Record<string, unknown> = { ...cells };
  // One file too long is refused by its name, and the others of the drop are imported.
  if (Array.isArray(rows) && rows.length > MOST_ROWS) {
    return { source, cells: null, unread: 'tooLong' };
  }
  if (!isRows(rows) || !isSchools(schools)) return null;
  const refusal = tooHeavy(source, rows);
  return refusal === null
    ? { source, cells: { rows }, schools }
    : { source, cells: null, fault: refusal };
}

/** The parcels that a page hands over. Throws `Fault` when one of them is none. */
export function parcelsArgument(argument: unknown): Parcel[] {
  const given = Array.isArray(argument) && argument.length <= FILES_A_CALL ? argument : [];
  const parcels = given.flatMap((value) => parcelOf(value) ?? []);
  if (parcels.length > 0 && parcels.length === given.length) return parcels;
  throw new Fault('Панель передала не сводки. Обновите панель и выберите файлы ещё раз.');
}
