/**
 * One roll-up as the command line does it, in a process of its own so that its memory can be told:
 * `rollup-run.ts BOOK FOLDER OUT` prints the times of its parts and the most memory it took, as JSON.
 */
import { rmSync } from 'node:fs';
import { importDeliveries } from '../../src/app/municipality/import-deliveries';
import { openBookOf } from '../../src/cli/files';
import { givenPaths, parcelsOf } from '../../src/cli/parcels';
import type { Delivery } from '../../src/core/municipality/import/delivery';
import { deliveriesIn } from '../../src/core/municipality/import/read-deliveries';
import { DEMO_DAY } from '../../src/demo/days';
import { MUNICIPALITY } from '../../src/editions/municipality';
import { saveFile } from '../../src/hosts/disk/save-file';

/** Milliseconds of the processor, which others on the machine do not lengthen; but for the two last ones. */
export interface RollUpTimes {
  /** Opening the files and taking «Сводка» out of them. */
  readonly files: number;
  /** From cells to summaries that are sound. */
  readonly rows: number;
  /** Admission, sums, every report. */
  readonly computing: number;
  /** The sheets into the book, the book to the disk. */
  readonly writing: number;
  readonly accepted: number;
  readonly megabytes: number;
}

/** Milliseconds that this process has worked so far. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function main([book = '', folder = '', out = '']: readonly string[]): void {
  const started = spent();
  const { workbook } = openBookOf(MUNICIPALITY, book, { day: DEMO_DAY, time: '' });
  const deliveries: Delivery[] = [];
  let rows = 0;
  for (const parcel of parcelsOf(givenPaths([folder], []))) {
    const opened = spent();
    deliveries.push(...deliveriesIn(parcel));
    rows += spent() - opened;
  }
  const read = spent();
  let applying = 0;
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (changes) => {
    const begun = spent();
    apply(changes);
    applying += spent() - begun;
  };
  const { journal } = importDeliveries(workbook, deliveries);
  const imported = spent();
  // Each measuring writes a new file.
  rmSync(out, { force: true });
  saveFile(out, workbook.toBytes());
  const times: RollUpTimes = {
    files: read - started - rows,
    rows,
    computing: imported - read - applying,
    writing: spent() - imported + applying,
    accepted: journal.filter(({ outcome }) => outcome === 'принято').length,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(times));
}

main(process.argv.slice(2));
