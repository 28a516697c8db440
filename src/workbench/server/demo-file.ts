/** The working copy of the demonstration workbook. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../core/values/day';
import { demoSchool } from '../../demo/school';
import { saveXlsxFile } from '../../hosts/xlsx/file';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';

const NAME = 'Демонстрационная школа.xlsx';

/** Its path in the folder; it is made when missing, and left as the person has changed it. */
export function demoFile(folder: string, today: Day): string {
  const path = join(folder, NAME);
  if (!existsSync(path)) {
    const workbook = createXlsx({ today, name: NAME });
    workbook.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
    saveXlsxFile(path, workbook.toBytes());
  }
  return path;
}
