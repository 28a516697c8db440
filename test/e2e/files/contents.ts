/** Books as files, made here, and what is in a file that the page wrote. */
import type { Day } from '../../../src/core/values/day';
import { demoSchool } from '../../../src/demo/school';
import { SCHOOL } from '../../../src/editions/school';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';

const TODAY = 46_000 as Day;

/** The invented school as a file. */
export function demoBook(options: Parameters<typeof demoSchool>[0] = {}): Buffer {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply(demoSchool(options).map((plan) => ({ kind: 'createSheet', plan })));
  return Buffer.from(workbook.toBytes());
}

/** A new school's book: headers, and nobody in it yet but this one name. */
export function smallBook(name = ''): Buffer {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply(SCHOOL.template(TODAY).map((plan) => ({ kind: 'createSheet', plan })));
  if (name !== '') {
    const cells = [{ row: 1, column: 1, value: name }];
    workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells }]);
  }
  return Buffer.from(workbook.toBytes());
}

/** Values of a column of a sheet below its header, from the first row on. */
function columnOf(bytes: Uint8Array, sheet: string, column: number): unknown[] {
  const { rows } = openXlsx(new Uint8Array(bytes), { today: TODAY }).read(sheet) ?? { rows: [] };
  return rows.slice(1).map((row) => row[column] ?? '');
}

/** The first names of «Педагоги» in a file. */
export function namesIn(bytes: Uint8Array, count: number): unknown[] {
  return columnOf(bytes, 'Педагоги', 1).slice(0, count);
}
