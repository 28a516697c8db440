/** Promises about files on a disk, and about what leaves a school. */
import type { Promised } from './promise';

export const FILES: readonly Promised[] = [
  {
    id: 'T-20',
    promise: 'With --replace a copy of the replaced file stays.',
    tests: ['test/cli/outputs.test.ts › with --replace keeps a copy of it'],
    attacks: [],
  },
  {
    id: 'T-21',
    promise: 'A file that came while a command was working is not written over.',
    tests: [
      'test/cli/outputs.test.ts › to a file that came while it was reckoning is refused, and that file stays',
    ],
    attacks: [],
  },
  {
    id: 'T-22',
    promise: 'A roll-up does not replace a delivered book.',
    tests: ['test/cli/kept-deliveries.test.ts › of a given folder'],
    attacks: [],
  },
  {
    id: 'T-23',
    promise: 'A file changed or gone at the last moment before the rename stays as it is.',
    tests: ['test/hosts/disk/save-file.test.ts › %s: what is there stays'],
    attacks: [],
  },
  {
    id: 'T-24',
    promise: "Nothing takes the place of a backup or of somebody's own .bak.",
    tests: [
      'test/hosts/disk/backup.test.ts › nothing ever takes the place of a copy, nor of what somebody else keeps there',
    ],
    attacks: [],
  },
  {
    id: 'T-25',
    promise: 'A copy of a private book is private from its first byte.',
    tests: ['test/hosts/disk/backup.test.ts › the copy of a file of rights %o has the same'],
    attacks: [],
  },
  {
    id: 'T-26',
    promise: 'Names of 255 bytes in Cyrillic have backups too.',
    tests: [
      'test/hosts/disk/backup.test.ts › of a name as long as a disk takes the copy has a shorter one that is told',
    ],
    attacks: [],
  },
  {
    id: 'T-27',
    promise: 'The original of the day is always among the copies of `npm start`.',
    tests: [
      'test/workbench/server/copies.test.ts › the original of every day stays, of a program that runs for days too',
    ],
    attacks: [],
  },
  {
    id: 'T-28',
    promise: '`npm start` never touches copies that are not its own.',
    tests: [
      'test/workbench/server/copies.test.ts › somebody’s own copies stay, whatever their names, those too that they put in the place of ours',
    ],
    attacks: [],
  },
  {
    id: 'T-29',
    promise: 'Drafts of killed runs are removed by the next run.',
    tests: ['test/hosts/disk/drafts.test.ts › «%s» takes them away'],
    attacks: [],
  },
  {
    id: 'T-30',
    promise: 'Drafts of living runs and files of others are left alone.',
    tests: ['test/hosts/disk/drafts.test.ts › leaves what may be at work, and what is not ours'],
    attacks: [],
  },
  {
    id: 'T-31',
    promise: 'No typed name leaves a school by summary, .csv or file names.',
    tests: [
      'test/cli/canaries.test.ts › none stands on «Сводка», in the .csv or in the names of files',
    ],
    attacks: [],
  },
  {
    id: 'T-32',
    promise: 'No typed name or code comes to the municipality or the region.',
    tests: [
      'test/cli/canaries.test.ts › none comes to the municipality, nor from there to the region, nor any teacher’s code',
    ],
    attacks: [],
  },
  {
    id: 'T-33',
    promise: "A teacher's sheet holds only that teacher's data.",
    tests: ['test/cli/canaries.test.ts › a teacher’s sheet holds no cell of another teacher'],
    attacks: [],
  },
  {
    id: 'T-34',
    promise: 'Papers with codes only name nobody of the school.',
    tests: ['test/cli/canaries.test.ts › no paper with codes only names anybody of the school'],
    attacks: [],
  },
  {
    id: 'T-35',
    promise:
      'Commands print no texts of people (faulty cells of other types are quoted, to be mended).',
    tests: ['test/cli/canaries.test.ts › what commands print'],
    attacks: [],
  },
  {
    id: 'T-36',
    promise: "A .csv field is no formula and falls apart under no locale's separator.",
    tests: ['test/sidebar/files.test.ts › has no field that is a formula where %j parts columns'],
    attacks: [],
  },
  {
    id: 'T-119',
    promise:
      'What another program wrote into a file and was written over stays beside it for good.',
    tests: [
      'test/workbench/server/copies.test.ts › and was written over by the person’s word stays beside the book for good',
    ],
    attacks: [],
  },
  {
    id: 'T-120',
    promise:
      'What another program wrote and was written over stays in «История», however often the book is saved after it.',
    tests: [
      'test/workbench/books/saving.test.ts › stays in the history, however often the book is saved after it',
    ],
    attacks: [],
  },
  {
    id: 'T-121',
    promise: 'A file that is gone is never written anew under its old name.',
    tests: [
      'test/workbench/server/book.test.ts › never anew where the file is gone, %s: it may have another name now',
    ],
    attacks: [],
  },
  {
    id: 'T-194',
    promise: 'Whoever writes over a book that another program has open is warned.',
    tests: ['test/cli/outputs.test.ts › is written all the same, with a warning: %s'],
    attacks: [],
  },
];
