/** The bytes of the demo's files: the same every time. */
import { computeReports } from '../app/municipality/compute-reports';
import { computeAll } from '../app/school/compute';
import type { Day } from '../core/values/day';
import { demoMunicipality } from '../demo/municipality/book';
import { type SchoolFile, sentFiles } from '../demo/municipality/school-files';
import { demoSchool } from '../demo/school';
import { newXlsx } from '../hosts/xlsx/xlsx-workbook';

/** A file's place in the demo folder, and its bytes. */
export interface DemoFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const NO_WORKBOOK = 'Вместо книги пришло письмо: «Сводку вышлем на следующей неделе».\n';

function damaged(bytes: Uint8Array, damage: SchoolFile['damage']): Uint8Array {
  if (damage === 'no workbook') return new TextEncoder().encode(NO_WORKBOOK);
  return damage === 'cut short' ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes;
}

function schoolBytes({ name, plans, oldSummary, damage }: SchoolFile, day: Day): Uint8Array {
  const workbook = newXlsx(plans, { today: day, name });
  computeAll(workbook);
  if (oldSummary !== null) workbook.apply([{ kind: 'replaceSheet', plan: oldSummary }]);
  return damaged(workbook.toBytes(), damage);
}

/** The demo school's workbook, computed. */
function demoBook(day: Day): Uint8Array {
  const workbook = newXlsx(demoSchool(), { today: day, name: 'school.xlsx' });
  computeAll(workbook);
  return workbook.toBytes();
}

/** A school; a municipality before its import; and what its schools have sent. */
export function demoFiles(day: Day): DemoFile[] {
  const { files, lastYear } = sentFiles();
  const municipality = newXlsx(demoMunicipality(lastYear), {
    today: day,
    name: 'municipality.xlsx',
  });
  computeReports(municipality);
  return [
    { path: 'school.xlsx', bytes: demoBook(day) },
    { path: 'municipality.xlsx', bytes: municipality.toBytes() },
    ...files.map((file) => ({ path: `schools/${file.name}`, bytes: schoolBytes(file, day) })),
  ];
}
