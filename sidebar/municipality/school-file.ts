/**
 * Reads «Сводка» of a .xlsx file in the browser: no other sheet leaves this computer, and of a
 * municipality's «Данные» the codes and names of its schools.
 */

import type { GivenFile } from '../../src/browser/given-file';
import type { Parcel } from '../../src/core/municipality/import/delivery';
import { foreignFile } from '../../src/core/municipality/import/foreign-file';
import { MOST_ROWS } from '../../src/core/municipality/import/row-limits';
import { schoolsBelow } from '../../src/core/municipality/import/schools-below';
import { SUMMARY } from '../../src/core/summary/summary-table';
import { Fault } from '../../src/core/values/fault';
import { MOST_BYTES, TOO_LARGE } from '../../src/hosts/xlsx/package/file-kind';
import { readXlsx, TOO_LONG } from '../../src/hosts/xlsx/read-xlsx';
import { tooHeavy } from '../../src/panel/municipality/parcel-limits';

function refused(source: string, fault: string): Parcel {
  return { source, cells: null, fault };
}

/**
 * The file's «Сводка» as a parcel for the import; what cannot be read says why. `source`: what the
 * journal calls it.
 */
export async function parcelOf({ file }: GivenFile, source: string): Promise<Parcel> {
  if (foreignFile(source) !== null) return { source, cells: null, unread: 'foreign' };
  const closed = `Файл «${source}» не открывается: возьмите другую копию.`;
  if (file === null) return refused(source, closed);
  if (file.size > MOST_BYTES) return refused(source, `Файл «${source}» ${TOO_LARGE}`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const grid = readXlsx(bytes, source, SUMMARY.sheet, MOST_ROWS);
    if (grid === TOO_LONG) return { source, cells: null, unread: TOO_LONG };
    if (grid === null) return { source, cells: null };
    const refusal = tooHeavy(source, grid.rows);
    if (refusal !== null) return refused(source, refusal);
    const schools = schoolsBelow(grid, (sheet, most) => readXlsx(bytes, source, sheet, most));
    return { source, cells: { rows: grid.rows }, schools };
  } catch (caught) {
    return refused(source, caught instanceof Fault ? caught.message : closed);
  }
}
