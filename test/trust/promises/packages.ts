/** Promises of packages: damage is not taken for data, and what is foreign stays. */
import type { Promised } from './promise';

export const PACKAGES: readonly Promised[] = [
  {
    id: 'T-76',
    promise:
      'A single bit that has turned in a file is refused, or changes no value and no part that is carried over.',
    tests: [
      'test/hosts/xlsx/damaged.test.ts › a bit that has turned is refused, or it says nothing: no value and no part is ever another one',
    ],
    attacks: [],
  },
  {
    id: 'T-77',
    promise: 'A part that stands twice in the archive is refused.',
    tests: ['test/hosts/xlsx/damaged.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-78',
    promise: 'Parts that differ by case alone are refused.',
    tests: ['test/hosts/xlsx/damaged.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-79',
    promise: 'Two sheets on one part are refused.',
    tests: ['test/hosts/xlsx/damaged.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-80',
    promise: 'Bytes in front of the archive are refused.',
    tests: ['test/hosts/xlsx/damaged.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-81',
    promise:
      'A part never takes more memory than it says it unpacks to, and is refused when it would.',
    tests: ['test/hosts/xlsx/bad-files.test.ts › never takes more than a part says it unpacks to'],
    attacks: [],
  },
  {
    id: 'T-82',
    promise: 'A row or cell nested in another one is refused.',
    tests: ['test/hosts/xlsx/bad-files.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-83',
    promise:
      'A formula without a stored value is an error with its place and remedy, and the exit status says so.',
    tests: [
      'test/cli/bad-data.test.ts › З-19: a formula without its value is no blank: exit 1, with its place and the remedy',
    ],
    attacks: [],
  },
  {
    id: 'T-84',
    promise: 'The sheet that a person was at stays the active one when others are inserted.',
    tests: ['test/hosts/xlsx/foreign-packages.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-85',
    promise: 'A styles part that the workbook does not use is never overwritten.',
    tests: [
      'test/hosts/xlsx/foreign-packages.test.ts › that the workbook does not use stay what they are, and make way for its own',
    ],
    attacks: [],
  },
  {
    id: 'T-86',
    promise: "A table's columns and its header cells agree, or the sheet is not rewritten.",
    tests: [
      'test/hosts/xlsx/foreign-packages.test.ts › refuses to rewrite headers under a table, whose columns would be called otherwise',
    ],
    attacks: [],
  },
  {
    id: 'T-87',
    promise: 'A book with macros is never written under a name that no program opens.',
    tests: ['test/cli/macros.test.ts › a book with macros is written as one, or not at all'],
    attacks: [],
  },
  {
    id: 'T-135',
    promise: 'What nobody changes in a book goes into the new file as the bytes that were packed.',
    tests: [
      'test/hosts/xlsx/unpacking.test.ts › parts that nobody changes are carried over as they were packed',
    ],
    attacks: [],
  },
  {
    id: 'T-136',
    promise: 'A calculation unpacks no sheet a second time but those that it writes.',
    tests: [
      'test/hosts/xlsx/unpacking.test.ts › «Рассчитать всё» unpacks no sheet a second time but those that it writes',
    ],
    attacks: [],
  },
  {
    id: 'T-137',
    promise: "The checksum that damage is told by is zip's, of any bytes.",
    tests: [
      'test/hosts/xlsx/damaged.test.ts › the checksum of any bytes, wherever they begin and end, is that of zip',
    ],
    attacks: [],
  },
  {
    id: 'T-138',
    promise: 'A sheet that has the same cell twice is refused, and the file named.',
    tests: ['test/hosts/xlsx/malformed.test.ts › %s is refused by its name'],
    attacks: [],
  },
  {
    id: 'T-139',
    promise: 'Tags that do not match are refused in every part of a book.',
    tests: [
      'test/hosts/xlsx/malformed.test.ts › parts that say how the book hangs together are held to the same',
    ],
    attacks: [],
  },
  {
    id: 'T-157',
    promise:
      'No part of a package is carried over that is XML and is not well-formed: the file is refused by name.',
    tests: ['test/hosts/xlsx/carried-parts.test.ts › is refused where it is «%s»'],
    attacks: [],
  },
  {
    id: 'T-158',
    promise: 'No sheet of a file stands in memory unpacked whole to be read.',
    tests: [
      'test/hosts/xlsx/unpacking.test.ts › no sheet and no list of texts stands in memory whole to be read',
    ],
    attacks: [],
  },
  {
    id: 'T-192',
    promise:
      'A part in an encoding that it should not be in is refused by its name, and never read as other letters.',
    tests: [
      'test/hosts/xlsx/encodings.test.ts › in windows-1251 is refused, and the encoding is told',
    ],
    attacks: [],
  },
  {
    id: 'T-193',
    promise:
      'A package that has something else in the place of a sheet, or among its texts, is refused, and never read as if it had not.',
    tests: ['test/hosts/xlsx/odd-cells.test.ts › a root that is none of a sheet'],
    attacks: [],
  },
];
