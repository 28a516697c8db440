/** Collecting teachers' own sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectForms } from '../../../src/app/school/collect';
import { formsOf, givenPaths } from '../../../src/cli/parcels';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { BOOK, FOLDER, today } from '../inputs';
import type { Measure } from '../measure';

export const COLLECTING: Measure = {
  id: 'collect.files',
  title: 'teachers’ sheets into the workbook, two new records each, the file written',
  unit: 'sheets',
  sizes: [30, 300],
  input: 'forms',
  begin: (input) => {
    let records = 0;
    return {
      run: () => {
        const workbook = openXlsx(readFileSync(join(input, BOOK)), { today });
        const rows = workbook.read('Мероприятия')?.rows.length ?? 0;
        const { message } = collectForms(workbook, [
          ...formsOf(givenPaths([join(input, FOLDER)], [])),
        ]);
        records = (workbook.read('Мероприятия')?.rows.length ?? 0) - rows;
        if (records === 0) throw new Error(`Nothing was collected: ${message}`);
        return workbook.toBytes();
      },
      counted: () => ({ records }),
    };
  },
};
