/** The roll-up of schools' summaries, from files to the written book. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDeliveries } from '../../../src/app/municipality/import-deliveries';
import { givenPaths, parcelsOf } from '../../../src/cli/parcels';
import { deliveriesIn } from '../../../src/core/municipality/import/read-deliveries';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { BOOK, FOLDER, today } from '../inputs';
import type { Measure } from '../measure';

const ROLL_UP = {
  unit: 'summaries',
  sizes: [10, 100, 1_000, 10_000],
  input: 'municipality',
} as const;

const parcelsIn = (input: string) => parcelsOf(givenPaths([join(input, FOLDER)], []));

export const MUNICIPAL_MEASURES: readonly Measure[] = [
  {
    ...ROLL_UP,
    id: 'rollup.read',
    title: 'files into sound summaries',
    begin: (input) => ({
      run: () => [...parcelsIn(input)].flatMap((parcel) => deliveriesIn(parcel)),
    }),
  },
  {
    ...ROLL_UP,
    id: 'rollup.all',
    title: 'the same, admission, sums, all reports, the file written',
    against: 'rollup.read',
    begin: (input) => {
      let accepted = 0;
      return {
        run: () => {
          const workbook = openXlsx(readFileSync(join(input, BOOK)), { today });
          const { journal } = importDeliveries(
            workbook,
            [...parcelsIn(input)].flatMap((parcel) => deliveriesIn(parcel)),
          );
          accepted = journal.filter(({ outcome }) => outcome === 'принято').length;
          if (accepted === 0) throw new Error(`Nothing was accepted: ${journal[0]?.reason}`);
          return workbook.toBytes();
        },
        counted: () => ({ accepted }),
      };
    },
  },
];
