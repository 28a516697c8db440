/** Promises about what people’s files look like. */
import type { Promised } from './promise';

export const SHAPES: readonly Promised[] = [
  {
    id: 'T-40',
    promise: 'Many faults of one cause are told once, with all their rows, and few are told each.',
    tests: [
      'test/core/schema/gather.test.ts › twenty of one check in one column are one, which names the other rows',
    ],
    attacks: [],
  },
  {
    id: 'T-41',
    promise: 'Every row of an issue that stands for many is marked in the grid.',
    tests: [
      'test/workbench/engine/marks.test.ts › marks every row of an issue that stands for many',
    ],
    attacks: [],
  },
  {
    id: 'T-42',
    promise: 'A number that people see as «0512» is the code 0512.',
    tests: [
      'test/hosts/xlsx/reading.test.ts › a number is read with the zeros that a format of zeros shows before it',
    ],
    attacks: [],
  },
  {
    id: 'T-43',
    promise: 'No second, empty sheet is made beside one that is only misnamed.',
    tests: [
      'test/app/school-commands.test.ts › makes no second, empty sheet beside one that is only misnamed, and says so',
    ],
    attacks: [],
  },
  {
    id: 'T-44',
    promise: 'A lost column that figures need is an error once its sheet is filled.',
    tests: [
      'test/core/schema/headers.test.ts › an optional column that figures need is an error once the sheet is filled (Ф-12)',
    ],
    attacks: [],
  },
  {
    id: 'T-127',
    promise: "What is said of a teacher's sheet that is collected quotes no text of it.",
    tests: [
      'test/cli/canaries.test.ts › a sheet with a colleague’s record: its row and what is odd, without the topic',
    ],
    attacks: [],
  },
  {
    id: 'T-128',
    promise:
      "No sheet for a teacher is made while the school's names are unknown or cannot be read.",
    tests: [
      'test/core/school/summary/unknown-names.test.ts › no sheet for a teacher is made, and it is said why',
    ],
    attacks: [],
  },
  {
    id: 'T-129',
    promise:
      "The calendar file of the deadlines holds codes only, and no name that serves as a course's code.",
    tests: [
      'test/sidebar/school/deadline-calendar.test.ts › the name of a colleague does not go out as a code, nor in what tells events apart',
    ],
    attacks: [],
  },
  {
    id: 'T-130',
    promise: 'The journal of a roll-up names nobody whose name a delivered file bears.',
    tests: [
      'test/cli/canaries.test.ts › none stands in the journal of a roll-up, by whomever the files are called',
    ],
    attacks: [],
  },
  {
    id: 'T-131',
    promise: 'A file is not written over by the page before what another program wrote is kept.',
    tests: [
      'test/workbench/books/saving.test.ts › stays in the file while the browser cannot keep it: nothing is written over it',
    ],
    attacks: [],
  },
  {
    id: 'T-132',
    promise:
      'A book that is right already is not written again, and no further copy of it is kept.',
    tests: [
      'test/cli/faults.test.ts › --in-place does not write a book that is right already, nor keep a copy of it',
    ],
    attacks: [],
  },
  {
    id: 'T-133',
    promise:
      'Rows that are no entries (numbers of columns, headings of parts, a day under a signature) are told once, and not as faults of each cell.',
    tests: [
      'test/core/schema/no-entries.test.ts › a signature and its day in the column of days are told once',
    ],
    attacks: [],
  },
  {
    id: 'T-134',
    promise: 'What every row lacks for want of one sheet or column is told once.',
    tests: [
      'test/core/school/checks/told-once.test.ts › of «Курсы» that could not be read, and not of plans and activities that have no course then',
    ],
    attacks: [],
  },
  {
    id: 'T-143',
    promise:
      "No row of a teacher's sheet is left out without its row and remedy being told, those too that read as totals or signatures.",
    tests: ['test/app/school/collect-asides.test.ts › %j is told with its row'],
    attacks: [],
  },
  {
    id: 'T-144',
    promise:
      "No command of the command line takes a book whose «Настройки» are another edition's or a person's own.",
    tests: ['test/cli/whose-book.test.ts › leaves %s alone'],
    attacks: [],
  },
  {
    id: 'T-145',
    promise: 'Neither does a command, a view or a document of the page.',
    tests: ['test/workbench/engine/whose-book.test.ts › %s is refused'],
    attacks: [],
  },
  {
    id: 'T-146',
    promise:
      'A folder inside of a given one that holds books is told by the command line: nothing is passed over in silence.',
    tests: ['test/cli/subfolders.test.ts › only those with books are told'],
    attacks: [],
  },
  {
    id: 'T-168',
    promise:
      'What a teacher types where nothing is collected from is told by its place, and nowhere by its text.',
    tests: ['test/app/school/collect-beyond.test.ts › a text %s is told'],
    attacks: [],
  },
  {
    id: 'T-169',
    promise:
      "Of a teacher's sheet as it was handed out nothing is told, also when the school has worded its remark anew meanwhile.",
    tests: [
      'test/app/school/collect-beyond.test.ts › nor when the school has worded its remark anew meanwhile',
    ],
    attacks: [],
  },
  {
    id: 'T-170',
    promise:
      'A sheet whose cells contradict their row or their type is refused by name: damage is not taken for data.',
    tests: ['test/hosts/xlsx/malformed.test.ts › %s is refused by its name'],
    attacks: [],
  },
  {
    id: 'T-171',
    promise:
      'A kind of institution is told from its name in every grammatical case and abbreviation, and a word that only begins or ends like one is none.',
    tests: [
      'test/core/municipality/school-name.test.ts › С-23: a word that only begins or ends like a kind, a form or a place is a word',
    ],
    attacks: [],
  },
];
