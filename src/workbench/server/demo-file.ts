/** The working copy of the demonstration workbook. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../core/values/day';
import { saveXlsxFile } from '../../hosts/xlsx/file';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';
import type { Edition } from './edition';

const NAME = 'Демонстрационная школа.xlsx';

/** Its path in the folder; it is made when missing, and left as the person has changed it. */
export function demoFile(folder: string, edition: Edition, today: Day): string {
  const path = join(folder, NAME);
  if (!existsSync(path)) {
    const workbook = createXlsx({ today, name: NAME });
    workbook.apply(edition.demo(today).map((plan) => ({ kind: 'createSheet', plan })));
    saveXlsxFile(path, workbook.toBytes());
  }
  return path;
}
