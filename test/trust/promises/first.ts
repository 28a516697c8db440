/** The promises that the house stands on. */
import type { Promised } from './promise';

export const FIRST: readonly Promised[] = [
  {
    id: 'T-01',
    promise:
      'Whenever the command line is killed, a book is the old one or the new one to the byte, and the next run takes away what was left.',
    tests: ['test/hosts/disk/drafts.test.ts › «%s» takes them away'],
    attacks: ['kills'],
  },
  {
    id: 'T-02',
    promise:
      'Whatever call the disk refuses, sources are whole, nothing is half written, and one Russian sentence says what to do.',
    tests: [
      'test/hosts/disk/every-call.test.ts › %s',
      'test/cli/all-or-nothing.test.ts › a full disk leaves nothing of «%s», and that is said',
      'test/cli/refusing-disk.test.ts › %s',
    ],
    attacks: ['disk-faults'],
  },
  {
    id: 'T-03',
    promise:
      'An output is never one of the inputs, and replaces another book only when asked to, with a copy.',
    tests: [
      'test/cli/outputs.test.ts › over another book is refused, however it is named, and nothing is written',
      'test/cli/outputs.test.ts › over what it reads is refused with --replace too',
      'test/cli/kept-deliveries.test.ts › С-46: --out does not replace a book that was handed over',
    ],
    attacks: [],
  },
  {
    id: 'T-04',
    promise: 'A file that another program has changed is noticed before it is replaced.',
    tests: [
      'test/cli/outputs.test.ts › %s --in-place notices that the book was changed since it was read',
      'test/workbench/books/saving.test.ts › a file that another program has changed is not written over',
    ],
    attacks: [],
  },
  {
    id: 'T-05',
    promise:
      'A damaged file is refused in a sentence or read with exactly the values of the whole one; never a stack trace.',
    tests: [
      'test/hosts/xlsx/damaged.test.ts › a bit that has turned is refused, or it says nothing: no value and no part is ever another one',
      'test/hosts/xlsx/properties.test.ts › reads damaged bytes or refuses them in words',
    ],
    attacks: ['damaged-packages'],
  },
  {
    id: 'T-06',
    promise: 'What we read in a file is what another library reads in it.',
    tests: [
      'test/hosts/xlsx/rows-properties.test.ts › another reader finds cells, lists, highlights, notes and merged areas where they are now',
    ],
    attacks: ['two-readers'],
  },
  {
    id: 'T-07',
    promise:
      'Whatever stands in the cells, every command ends without an exception, and none changes what people typed but those that are asked to.',
    tests: [
      'test/app/school/collect-laws.test.ts › a stranger’s sheet of any cells is refused or read, never a failure',
      'test/app/school/faulty-rows.test.ts › «%s» with a row without «%s»',
    ],
    attacks: ['hostile-rows'],
  },
  {
    id: 'T-08',
    promise:
      'Valid rows of every sheet raise no issue; a row with one fault raises exactly the issue of that fault.',
    tests: ['test/demo/mistakes.test.ts › each slip is found, and adds nothing else'],
    attacks: ['declared-rows', 'keys-and-references'],
  },
  {
    id: 'T-09',
    promise:
      'Whichever call Google refuses, and wherever it ends the execution, what people typed is whole and a repeat finishes.',
    tests: [
      'test/addon/commands.test.ts › keeps the sources whole and can be repeated, whichever call Google refuses',
      'test/addon/commands.test.ts › neither loses nor doubles a request, whichever call Google refuses',
      'test/addon/commands.test.ts › is finished by the next run, and no sheet is left half made',
    ],
    attacks: ['google-calls'],
  },
  {
    id: 'T-10',
    promise:
      'Whatever is done in the page in whatever order, shown, saved and out of the draft it is what a plain list of rows would be.',
    tests: [
      'test/workbench/engine/any-sequence.test.ts › gives the cells of a plain list, in the page, in the file, and out of the draft',
    ],
    attacks: ['page-operations'],
  },
  {
    id: 'T-11',
    promise: 'What the page calls kept is there after a kill of the browser, in its order.',
    tests: [
      'test/e2e/files-kill.e2e.ts › killed in the middle of typing: all that was called written is there, in its order',
      'test/workbench/books/draft.test.ts › what was kept is offered back after a kill',
    ],
    attacks: [],
  },
  {
    id: 'T-12',
    promise: 'What was taken can be written: what no file could hold is refused where it is typed.',
    tests: [
      'test/workbench/engine/refused-texts.test.ts › what is taken can be written, and comes back as it was typed',
      'test/workbench/engine/large-paste.test.ts › 130 000 cells are taken, written and done again',
      'test/workbench/engine/draft.test.ts › what cannot be done again is set aside, and the rest is done',
    ],
    attacks: [],
  },
  {
    id: 'T-13',
    promise: 'Nothing can leave the page: no connection, no frame, no form, no script of another.',
    tests: [
      'test/e2e/ways-out.e2e.ts › no way leads out of the page on a disk',
      'test/e2e/ways-out.e2e.ts › no way leads out of the page that npm start shows',
    ],
    attacks: [],
  },
  {
    id: 'T-14',
    promise: 'No surname, name or code of a person leaves a school with «Сводка».',
    tests: [
      'test/core/properties/summary.test.ts › С-01, С-16: no surname of «Педагоги» stands in any cell of «Сводка»',
      'test/core/school/summary/leaving-words.test.ts › С-16: the name of a person whose row is faulty does not leave either',
      'test/app/municipality/privacy.test.ts › no name, code or topic of a course reaches «Сводка» or the municipality',
    ],
    attacks: [],
  },
  {
    id: 'T-15',
    promise: 'A teacher’s own sheet holds nothing of anybody else.',
    tests: [
      'test/core/school/self-assessment/form/nobody-else.test.ts › is in no part of the file, whatever the rows',
    ],
    attacks: [],
  },
  {
    id: 'T-16',
    promise: 'From «Публичная сводка» nobody works out the figures of a small group.',
    tests: [
      'test/core/municipality/reports/public-attack.test.ts › С-12: nobody works out a school of a small municipality',
      'test/core/municipality/reports/public-attack.test.ts › С-12: nobody works out a municipality of a region, whose schools are of both kinds',
    ],
    attacks: [],
  },
  {
    id: 'T-17',
    promise:
      'The order of rows and columns, blank rows, and the zone of the computer change no result.',
    tests: [
      'test/core/properties/school.test.ts › the order of rows changes neither ratings nor shares nor the checksum',
      'test/core/properties/school.test.ts › columns may stand in any order',
      'test/core/properties/zones.test.ts › results are the same in all of them',
    ],
    attacks: [],
  },
  {
    id: 'T-18',
    promise:
      'Summaries merge to the same, in whatever order and pieces and however often they come.',
    tests: [
      'test/core/municipality/laws.test.ts › С-03: merging is associative and commutative to the byte',
      'test/core/municipality/laws.test.ts › import in any order, in pieces and with repeats gives the same «Данные»',
    ],
    attacks: [],
  },
  {
    id: 'T-19',
    promise:
      'Rows moved, inserted, deleted and sorted take everything along that hangs on them, or stay.',
    tests: [
      'test/hosts/xlsx/rows-properties.test.ts › deletes what it has inserted to the letter',
      'test/hosts/xlsx/rows-properties.test.ts › puts an order back to the letter, or refuses it',
    ],
    attacks: [],
  },
];
