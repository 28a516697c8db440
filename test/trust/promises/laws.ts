/** Laws of the rules, and what other programs leave of a book. */
import type { Promised } from './promise';

export const LAWS: readonly Promised[] = [
  {
    id: 'T-98',
    promise:
      'A book that another program has opened and saved reads, counts and goes on as before: no cell, result or issue differs, and a computation after it writes nothing.',
    tests: [
      'test/hosts/xlsx/round-trips/other-programs.test.ts › %s: reads, counts and goes on as before',
    ],
    attacks: [],
  },
  {
    id: 'T-99',
    promise:
      'What openpyxl, exceljs and SheetJS take away from a book is what the guide says, and no more.',
    tests: [
      'test/hosts/xlsx/round-trips/other-programs.test.ts › %s takes away what docs/guide.md says, and no more',
    ],
    attacks: [],
  },
  {
    id: 'T-100',
    promise:
      'LibreOffice saves a school, a school of any rows and a municipality without changing a result.',
    tests: [
      'test/hosts/xlsx/round-trips/libreoffice.test.ts › saves the %s so that it reads, counts and goes on as before',
    ],
    attacks: [],
  },
  {
    id: 'T-101',
    promise:
      'Formulas and names on rows that were inserted, sorted and deleted are reckoned by LibreOffice to the figures of hand.',
    tests: ['test/hosts/xlsx/round-trips/libreoffice.test.ts › reckons the same from rows %s'],
    attacks: [],
  },
  {
    id: 'T-102',
    promise: "Another activity lowers nobody's points and raises those of its own person alone.",
    tests: [
      'test/core/properties/monotony.test.ts › Р-04, Р-05, Р-06: another activity lowers nobody’s points, and raises those of its own person alone',
    ],
    attacks: [],
  },
  {
    id: 'T-103',
    promise: 'Another activity makes no place of its own person worse.',
    tests: [
      'test/core/properties/monotony.test.ts › Р-08: another activity makes no place of its own person worse, and none of another better',
    ],
    attacks: [],
  },
  {
    id: 'T-104',
    promise: "Another activity or course takes nobody out of a share's numerator.",
    tests: [
      'test/core/properties/monotony.test.ts › К4, К5, К11, К12, К17: another activity takes nobody out of a numerator, and changes no denominator',
    ],
    attacks: [],
  },
  {
    id: 'T-105',
    promise:
      'Of a group of courses the windows are open that are meant: one where one topic is meant.',
    tests: [
      'test/core/properties/groups.test.ts › В-05, В-06: no two windows are of one group where one topic is meant, and no group is without one',
    ],
    attacks: [],
  },
  {
    id: 'T-106',
    promise: 'Mending what was mended changes nothing.',
    tests: [
      'test/core/properties/mending.test.ts › mending what was mended changes nothing, and no preview offers what it will not do',
    ],
    attacks: [],
  },
  {
    id: 'T-107',
    promise: 'Checking after mending, done twice, is as done once.',
    tests: [
      'test/core/properties/mending.test.ts › checking after mending, done twice, is as done once: sheets, messages, and nothing is written',
    ],
    attacks: [],
  },
  {
    id: 'T-108',
    promise:
      'A second run of every calculation writes nothing, in memory, in .xlsx and in Google Sheets.',
    tests: [
      'test/core/properties/second-run.test.ts › writes nothing, after each command and after all of them',
    ],
    attacks: [],
  },
  {
    id: 'T-109',
    promise:
      'A day of 1940–2100 is itself in nine time zones, out of a file, a typed text and its parts.',
    tests: [
      'test/core/properties/zones.test.ts › Д-02: a day of 1940–2100 is itself out of a file, out of a typed text and out of its parts',
    ],
    attacks: [],
  },
  {
    id: 'T-110',
    promise:
      'A day of 1940–2100 that is written in Google Sheets is read as the same one in nine time zones.',
    tests: [
      'test/hosts/google/days.test.ts › a day of 1940–2100 that is written in %s is read as the same one',
    ],
    attacks: [],
  },
  {
    id: 'T-111',
    promise:
      'A row is taken for a total or a signature only beyond doubt; in doubt it is told as a faulty row.',
    tests: ['test/core/schema/no-entries.test.ts › %s is a faulty row (З-01)'],
    attacks: [],
  },
  {
    id: 'T-112',
    promise:
      'However many faults one cause has, one line tells of all of them with their full number.',
    tests: ['test/core/schema/gather.test.ts › %i of one cause are one line with the full count'],
    attacks: [],
  },
  {
    id: 'T-113',
    promise: 'A time of day that was typed is never lost silently where no day is declared.',
    tests: ['test/workbench/engine/typed-value.test.ts › «%s» in a cell that takes %s'],
    attacks: [],
  },
];
