/** A municipality of three schools, two small books of theirs, for tests of files and not of figures: the demo's takes seconds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeAll } from '../../src/app/school/compute';
import { demoSchool } from '../../src/demo/school';
import { newXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { municipalSheets } from '../core/municipality/municipal-kit';
import { kept } from '../kept';
import { dayFrom } from './school-files';

const TODAY = dayFrom('2026-04-24');
const SCHOOLS = [
  ['0502', 'МБОУ СОШ № 2'],
  ['0503', 'МБОУ СОШ № 3'],
] as const;
/** Sends nothing. */
const SILENT = ['0504', 'МБОУ СОШ № 4'] as const;

function made(): readonly (readonly [path: string, bytes: Uint8Array])[] {
  const books = SCHOOLS.map(([schoolCode, schoolName]) => {
    const plans = demoSchool({
      schoolCode,
      schoolName,
      people: 2,
      activitiesPerPerson: 3,
      mistakes: false,
    });
    const book = newXlsx(plans, { today: TODAY });
    computeAll(book);
    return [`schools/${schoolCode}.xlsx`, book.toBytes()] as const;
  });
  const sheets = municipalSheets({
    schools: [...SCHOOLS, SILENT].map(([code, name]) => [code, false, { name }]),
    settings: { Муниципалитет: 'Заречный район' },
  });
  return [['municipality.xlsx', newXlsx(sheets, { today: TODAY }).toBytes()], ...books];
}

/** Puts `municipality.xlsx`, `schools/0502.xlsx` and `schools/0503.xlsx` into a folder. */
export function smallMunicipalityInto(folder: string): void {
  mkdirSync(join(folder, 'schools'), { recursive: true });
  for (const [path, bytes] of kept('small-municipality', made)) {
    writeFileSync(join(folder, path), bytes);
  }
}
