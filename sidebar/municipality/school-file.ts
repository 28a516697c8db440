/**
 * Reads «Сводка» of a .xlsx file in the browser: no other sheet leaves this computer, and of a
 * municipality's «Данные» the codes and names of its schools.
 */

import type { Parcel } from '../../src/core/municipality/import/delivery';
import { schoolsBelow } from '../../src/core/municipality/import/schools-below';
import { SUMMARY } from '../../src/core/summary/summary-table';
import { Fault } from '../../src/core/values/fault';
import { MOST_BYTES, TOO_LARGE } from '../../src/hosts/xlsx/package/file-kind';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';

function refused(source: string, fault: string): Parcel {
  return { source, cells: null, fault };
}

/** The file's «Сводка» as a parcel for the import; what cannot be read says why. */
export async function parcelOf(file: File): Promise<Parcel> {
  const source = file.name;
  if (file.size > MOST_BYTES) return refused(source, `Файл «${source}» ${TOO_LARGE}`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const grid = readXlsx(bytes, source, SUMMARY.sheet);
    const schools = schoolsBelow(grid, (sheet) => readXlsx(bytes, source, sheet));
    return { source, cells: grid && { rows: grid.rows }, schools };
  } catch (caught) {
    if (caught instanceof Fault) return refused(source, caught.message);
    return refused(source, `Файл «${source}» не открывается: возьмите другую копию.`);
  }
}
