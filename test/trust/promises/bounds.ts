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
  {
    id: 'T-114',
    promise:
      'A sheet with more rows than a whole region has is told of with the number of its rows, and makes no records.',
    tests: [
      'test/core/schema/too-many-rows.test.ts › one more, and none is: one error says how many there are',
    ],
    attacks: [],
  },
  {
    id: 'T-115',
    promise: "A teacher's sheet with too many rows says why it is not read.",
    tests: [
      'test/core/schema/too-many-rows.test.ts › a form with so many rows is not read and says why: none of them is lost in silence',
    ],
    attacks: [],
  },
  {
    id: 'T-116',
    promise: 'The work on a column of text dates grows with its rows, not with their square.',
    tests: [
      'test/core/schema/swapped-days.test.ts › a column of texts is gone through once: ten times the rows are ten times the work',
    ],
    attacks: [],
  },
  {
    id: 'T-117',
    promise: 'What many rows say is looked through for personal data once.',
    tests: [
      'test/core/school/checks/personal-data.test.ts › what many rows say is looked through once, and told of each',
    ],
    attacks: [],
  },
  {
    id: 'T-118',
    promise:
      'No pattern of the core that is tried on typed texts begins with a run that is tried from each of its places.',
    tests: ['test/architecture/linear-patterns.test.ts › no pattern of the core is one'],
    attacks: [],
  },
  {
    id: 'T-141',
    promise:
      'A text that many rows of a column say is read once, and a faulty one is told of in each of its rows.',
    tests: ['test/core/schema/read-once.test.ts › a text that many rows say is read once'],
    attacks: [],
  },
  {
    id: 'T-142',
    promise: 'No work of a calculation, a roll-up or a file grows faster than its data.',
    tests: ['test/budgets/growth.test.ts › %s grows with its data'],
    attacks: [],
  },
  {
    id: 'T-160',
    promise:
      'A book’s own «Сводка» of hundreds of thousands of rows is counted, not read, and stops the calculation with one error.',
    tests: [
      'test/core/summary/standing.test.ts › 100 000 rows of %s are counted, not read: one error, and a look or two a row',
    ],
    attacks: [],
  },
  {
    id: 'T-161',
    promise:
      'Nothing but «Проверка» is written over a «Сводка» with too many rows, so that its edition never falls.',
    tests: [
      'test/core/summary/standing.test.ts › nothing but «Проверка» is written then: the number of the summary never falls',
    ],
    attacks: [],
  },
  {
    id: 'T-162',
    promise:
      'A small file whose cells share one long text is refused with the sheet and the remedy once they tell of 300 million signs.',
    tests: [
      'test/hosts/xlsx/bounds.test.ts › is refused with the sheet above that, by whoever reads it',
    ],
    attacks: [],
  },
];
