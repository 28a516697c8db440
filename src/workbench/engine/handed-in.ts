/** Telling a file that is for the panel from a book that is to be opened, by a look at its sheets. */
import { Fault } from '../../core/values/fault';
import type { Edition } from '../../editions/edition';
import { readXlsx } from '../../hosts/xlsx/read-xlsx';

/** Whether people hand such a file in to the edition's panel; what cannot be read is no such file. */
export function isHandedIn(
  bytes: Uint8Array,
  { handedInSheet, ownSheet }: Pick<Edition, 'handedInSheet' | 'ownSheet'>,
): boolean {
  if (handedInSheet === null) return false;
  const has = (sheet: string): boolean => readXlsx(bytes, '', sheet, 1) !== null;
  try {
    // Somebody may keep such a sheet in the book itself.
    return has(handedInSheet) && !has(ownSheet);
  } catch (caught) {
    if (caught instanceof Fault) return false;
    throw caught;
  }
}
