/** Promises of bounds: hostile shapes cost what they hold, or are refused with a sentence. */
import type { Promised } from './promise';

export const BOUNDS: readonly Promised[] = [
  {
    id: 'T-64',
    promise: 'A row with cells far apart costs what it holds.',
    tests: [
      'test/hosts/xlsx/bounds.test.ts › of %i rows with a cell in XFD each, that cell is kept alone',
    ],
    attacks: [],
  },
  {
    id: 'T-65',
    promise: 'A sheet with A1 and XFD1048576 alone keeps two cells.',
    tests: ['test/hosts/xlsx/bounds.test.ts › A1 and XFD1048576 are two cells'],
    attacks: [],
  },
  {
    id: 'T-66',
    promise: 'Sparse rows hold each cell in its column, whatever the columns (seeded).',
    tests: [
      'test/core/values/sparse-row.test.ts › hold each cell in its column, and a blank or a hole anywhere else',
    ],
    attacks: [],
  },
  {
    id: 'T-67',
    promise: 'Elements nested without end are refused at the thousand-and-first.',
    tests: ['test/hosts/xlsx/bounds.test.ts › are refused at the next, however many follow'],
    attacks: [],
  },
  {
    id: 'T-68',
    promise: 'A text longer than a million characters is refused, not kept.',
    tests: ['test/hosts/xlsx/bounds.test.ts › above that is refused, not kept'],
    attacks: [],
  },
  {
    id: 'T-69',
    promise: 'A part read in pieces is read as the whole, wherever it is cut.',
    tests: ['test/hosts/xlsx/bounds.test.ts › gives what the whole gives, wherever it is cut'],
    attacks: [],
  },
  {
    id: 'T-70',
    promise: 'An array formula over a whole sheet does not stop edits beside it.',
    tests: [
      'test/hosts/xlsx/bounds.test.ts › lets the cells beside it be edited, without a look at all seventeen milliards of its own',
    ],
    attacks: [],
  },
  {
    id: 'T-71',
    promise: 'Of issues alike so many are kept, the rest is counted.',
    tests: [
      'test/core/schema/many-issues.test.ts › %i more are one line that says how many, and what to do',
    ],
    attacks: [],
  },
  {
    id: 'T-72',
    promise:
      'A sheet of a delivered book that unpacks to more than it may is not unpacked, and said to be too large.',
    tests: [
      'test/hosts/xlsx/read-xlsx.test.ts › is not even unpacked when it would take more than 64 MB',
    ],
    attacks: [],
  },
  {
    id: 'T-73',
    promise: 'A closed standard output ends a command quietly.',
    tests: ['test/cli/closed-output.test.ts › is no fault of the program'],
    attacks: [],
  },
  {
    id: 'T-74',
    promise: 'The page opens a sheet with cells in XFD and takes typing.',
    tests: [
      'test/e2e/files-hostile.e2e.ts › a cell in the last column of 10,000 rows: the sheet is shown and takes typing',
    ],
    attacks: [],
  },
  {
    id: 'T-75',
    promise: 'The page says what is wrong with a file nested without end, and lives on.',
    tests: [
      'test/e2e/files-hostile.e2e.ts › elements nested without end: the sheet is refused in words, and the page lives on',
    ],
    attacks: [],
  },
];
