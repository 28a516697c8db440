/** Everything that is measured, in the order of the table. */
import type { Measure } from './measure';
import { COMMAND_LINE } from './measures/command-line';
import { GOOGLE_CALLS } from './measures/google';
import { MUNICIPAL_MEASURES } from './measures/municipality';
import { PAGE_MEASURES } from './measures/page';
import { PAPERS } from './measures/papers';
import { SCHOOL_MEASURES } from './measures/school';
import { COLLECTING } from './measures/self-assessment';
import { FORMULA_RIVALS } from './rivals/formulas';
import { LIBRARY_RIVALS } from './rivals/libraries';

export interface Chapter {
  readonly title: string;
  readonly measures: readonly Measure[];
}

export const CHAPTERS: readonly Chapter[] = [
  { title: 'A school', measures: SCHOOL_MEASURES },
  { title: 'The command line', measures: COMMAND_LINE },
  { title: 'The engine of the page', measures: PAGE_MEASURES },
  { title: 'A municipality', measures: MUNICIPAL_MEASURES },
  { title: 'Teachers’ sheets', measures: [COLLECTING] },
  { title: 'Documents', measures: PAPERS },
  { title: 'Calls to Google', measures: GOOGLE_CALLS },
  { title: 'Against spreadsheet formulas', measures: FORMULA_RIVALS },
  { title: 'Against .xlsx libraries', measures: LIBRARY_RIVALS },
];

export const MEASURES: readonly Measure[] = CHAPTERS.flatMap(({ measures }) => measures);
