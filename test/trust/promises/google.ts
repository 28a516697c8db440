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
];
