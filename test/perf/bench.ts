/**
 * Benchmarks, as ratios in one run: `npm run bench`. Nothing is asserted: machines differ, and the
 * ratios between the columns and between the sizes are what to look at.
 */

import { computeAll } from '../../src/app/school/compute';
import { computedSheets, computeSchool } from '../../src/core/school/results';
import { type Day, parseIsoDay } from '../../src/core/values/day';
import { demoSchool } from '../../src/demo/school';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';

const TODAY: Day = parseIsoDay('2026-04-15') ?? (0 as Day);
const RUNS = 3;
const SIZES = [30, 300, 3000];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds of a piece of work, the median of a few runs, and its last result. */
function timed<T>(work: () => T): { ms: number; result: T } {
  const times: number[] = [];
  let result = work();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    result = work();
    times.push(performance.now() - start);
  }
  return { ms: median(times), result };
}

function schoolFile(people: number): Uint8Array {
  const workbook = createXlsx({ today: TODAY });
  const plans = demoSchool({ people, activitiesPerPerson: 10, mistakes: false });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

for (const people of SIZES) {
  const bytes = schoolFile(people);
  globalThis.gc?.();
  const read = timed(() => {
    const workbook = openXlsx(bytes, { today: TODAY });
    for (const sheet of workbook.sheetNames()) workbook.read(sheet);
    return workbook;
  });
  const compute = timed(() => {
    const results = computeSchool((sheet) => read.result.read(sheet), TODAY);
    return { results, plans: computedSheets(results) };
  });
  const write = timed(() => {
    const workbook = openXlsx(bytes, { today: TODAY });
    computeAll(workbook);
    return workbook.toBytes();
  });
  const { filledRows } = compute.result.results.book;
  const rows = Object.values(filledRows).reduce((sum, count) => sum + count, 0);
  const whole = write.ms;
  console.log(
    [
      `${people} people, ${filledRows.activities} activities, ${rows} rows, ${rounded(bytes.length / 1024)} KB`,
      `  read      ${rounded(read.ms)} ms, ${rounded((read.ms * 1000) / rows)} µs a row`,
      `  compute   ${rounded(compute.ms)} ms, ${rounded((compute.ms * 1000) / rows)} µs a row; ${rounded((100 * compute.ms) / read.ms)} % of reading`,
      `  read + compute + write  ${rounded(whole)} ms, ${rounded(whole / read.ms)} × reading`,
      `  resident  ${rounded(process.memoryUsage().rss / 1024 / 1024)} MB`,
    ].join('\n'),
  );
}
