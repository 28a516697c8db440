/** Reads «Сводка» of a school's .xlsx file in the browser: no other sheet leaves this computer. */

import type { Parcel } from '../../src/core/municipality/import/delivery';
import { SUMMARY } from '../../src/core/summary/summary-table';
import type { Day } from '../../src/core/values/day';
import { Fault } from '../../src/core/values/fault';
import { MOST_BYTES, TOO_LARGE } from '../../src/hosts/xlsx/package/file-kind';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';

/** Reading asks for no day; only a calculation would. */
const NO_DAY = 0 as Day;

function refused(source: string, fault: string): Parcel {
  return { source, cells: null, fault };
}

/** The file's «Сводка» as a parcel for the import; what cannot be read says why. */
export async function parcelOf(file: File): Promise<Parcel> {
  const source = file.name;
  if (file.size > MOST_BYTES) return refused(source, `Файл «${source}» ${TOO_LARGE}`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const grid = openXlsx(bytes, { today: NO_DAY, name: source }).read(SUMMARY.sheet);
    return { source, cells: grid && { rows: grid.rows } };
  } catch (caught) {
    if (caught instanceof Fault) return refused(source, caught.message);
    return refused(source, `Файл «${source}» не открывается: возьмите другую копию.`);
  }
}
