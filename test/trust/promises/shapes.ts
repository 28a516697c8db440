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
];
