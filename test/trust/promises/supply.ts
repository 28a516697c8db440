/** Promises of versions and of what the product is made of. */
import type { Promised } from './promise';

export const SUPPLY: readonly Promised[] = [
  {
    id: 'T-88',
    promise:
      'A book that a newer program has reckoned is not computed, imported into, fixed or added to.',
    tests: ['test/app/newer-book.test.ts › %s writes «Проверка» at most, which says why'],
    attacks: [],
  },
  {
    id: 'T-89',
    promise: 'What a newer program took in stays on «Данные» when an older one is asked to import.',
    tests: [
      'test/app/newer-book.test.ts › keeps on «Данные» what a newer program took in, when something is imported',
    ],
    attacks: [],
  },
  {
    id: 'T-90',
    promise: 'A workbook of version 0.1 is an older one, not a damaged one.',
    tests: [
      'test/core/school/checks/earlier-book.test.ts › З-25: what is new is told as new, costs nothing, and «Кто помог» is not told of',
    ],
    attacks: [],
  },
  {
    id: 'T-91',
    promise: 'An older page changes nothing of what a newer one keeps in the browser, and says so.',
    tests: [
      'test/workbench/books/newer-page.test.ts › an older page tells that a newer one keeps the drafts, shows the file, and changes nothing',
    ],
    attacks: [],
  },
  {
    id: 'T-92',
    promise: "A change of the browser's database that breaks off in the middle loses nothing.",
    tests: [
      'test/workbench/books/newer-page.test.ts › a change of the stores that breaks off in the middle loses nothing',
    ],
    attacks: [],
  },
  {
    id: 'T-93',
    promise: 'What a newer page did in a draft is set aside whole, and everything else is done.',
    tests: [
      'test/workbench/engine/newer-draft.test.ts › is set aside with its reason, and everything else is done as if it were not there',
    ],
    attacks: [],
  },
  {
    id: 'T-94',
    promise: 'Every installed package has a permissive licence, or an exception with its reason.',
    tests: ['test/scripts/supply.test.ts › are permissive, or excepted with a reason'],
    attacks: [],
  },
  {
    id: 'T-95',
    promise: 'Every package has an exact version and a hash in the lock file.',
    tests: [
      'test/scripts/supply.test.ts › are those of the lock file, which names the hash of every one and no other source',
    ],
    attacks: [],
  },
  {
    id: 'T-96',
    promise: 'The bill of materials names what the bundler has written into the command line.',
    tests: [
      'test/scripts/supply.test.ts › names for the command line what the bundler itself has written into it',
    ],
    attacks: [],
  },
  {
    id: 'T-97',
    promise: 'What packages carry within themselves is named, with its licence.',
    tests: ['test/scripts/supply.test.ts › are told by the list, all of them'],
    attacks: [],
  },
];
