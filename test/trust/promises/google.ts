/** Promises about Google Sheets, where somebody else works at the same time. */
import type { Promised } from './promise';

export const GOOGLE: readonly Promised[] = [
  {
    id: 'T-37',
    promise:
      'What somebody else inserts, deletes or types in a Google table while a command runs is neither lost nor written into a wrong place: the command refuses in words and has written nothing, or all stands in order (but for the window of the writes themselves).',
    tests: ['test/addon/meanwhile.test.ts › $name, while somebody else'],
    attacks: [],
  },
  {
    id: 'T-38',
    promise: 'A rating fixed twice on one day is archived once.',
    tests: [
      'test/app/school-commands.test.ts › appends a row for everyone ranked, and the same rating once',
    ],
    attacks: [],
  },
  {
    id: 'T-39',
    promise:
      "A fixing that was broken off is completed and not doubled, and a person's column and rows in the archive stay.",
    tests: [
      'test/app/school-commands.test.ts › is completed where it was broken off, by the columns on either side of a person’s',
    ],
    attacks: [],
  },
  {
    id: 'T-122',
    promise: 'A book of another edition is refused at once and nothing of it is written.',
    tests: ['test/addon/whose-book.test.ts › a school’s %s leaves a municipality’s book alone'],
    attacks: [],
  },
  {
    id: 'T-123',
    promise: "A person's own «Настройки» is told of in one message and never written into.",
    tests: [
      'test/addon/whose-book.test.ts › %s says in one message that «Настройки» are a person’s own',
    ],
    attacks: [],
  },
  {
    id: 'T-124',
    promise: 'Nothing is written into merged cells where it would not be seen.',
    tests: [
      'test/hosts/google/merged.test.ts › a row that would be added into a merged area is refused with its place',
    ],
    attacks: [],
  },
  {
    id: 'T-125',
    promise: 'Making a sheet that was broken off is finished by a repeat, nothing doubled.',
    tests: [
      'test/addon/broken-making.test.ts › a repeat finishes: nothing is doubled, nothing is left',
    ],
    attacks: [],
  },
  {
    id: 'T-126',
    promise: 'A fault beyond the first 5,000 alike keeps its row out of a collection.',
    tests: ['test/core/school/many-faults.test.ts › %s: none of them is taken'],
    attacks: [],
  },
  {
    id: 'T-159',
    promise:
      'The live suite asks a person for a word while it runs and says whether the run saw it.',
    tests: ['test/live/meanwhile.test.ts › typed after %i looks, remembered until a flush: %s'],
    attacks: [],
  },
  {
    id: 'T-187',
    promise:
      'In Google nothing typed is kept, and the documents’ page asks before it closes over dates.',
    tests: [
      'test/e2e/documents-in-google.e2e.ts › asks before it closes over dates of which there is no document, and keeps nothing',
    ],
    attacks: [],
  },
];
