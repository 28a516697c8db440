/** Whole files that are attacked: each is made once. */
import { readFileSync } from 'node:fs';
import type { Day } from '../../src/core/values/day';
import { demoSchool } from '../../src/demo/school';
import { newXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { excelBook } from '../hosts/xlsx/excel-book';

export const TODAY = 46_127 as Day;

/** A few sheets of a school, small enough for thousands of files. */
function smallSchool(): Uint8Array {
  const plans = demoSchool({ people: 2 }).filter(({ kind }) => kind === 'input');
  return newXlsx(plans.slice(1, 5), { today: TODAY }).toBytes();
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as three programs write them. */
export const wholeFiles = (): readonly NamedFile[] => [
  { name: 'a school of two', bytes: smallSchool() },
  { name: 'a book as Excel writes it', bytes: excelBook() },
  {
    name: 'a book of LibreOffice',
    bytes: new Uint8Array(readFileSync('test/fixtures/libreoffice.xlsx')),
  },
];
