/** Reading, computing and writing a school of 30, 300 and 3,000 people. */
import { computeAll } from '../../src/app/school/compute';
import { computedSheets, computeSchool } from '../../src/core/school/compute-school';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { schoolFile, today } from './school-file';
import { rounded, timed } from './timing';

const SIZES = [30, 300, 3000];

function benchSchool(people: number): string {
  const bytes = schoolFile(people);
  globalThis.gc?.();
  const read = timed(() => {
    const workbook = openXlsx(bytes, { today });
    for (const sheet of workbook.sheetNames()) workbook.read(sheet);
    return workbook;
  });
  const compute = timed(() => {
    const results = computeSchool((sheet) => read.result.read(sheet), today);
    return { results, plans: computedSheets(results) };
  });
  const whole = timed(() => {
    const workbook = openXlsx(bytes, { today });
    computeAll(workbook);
    return workbook.toBytes();
  });
  const { filledRows } = compute.result.results.book;
  const rows = Object.values(filledRows).reduce((sum, count) => sum + count, 0);
  const aRow = (ms: number): string => `${rounded((ms * 1000) / rows)} µs a row`;
  return [
    `${people} people, ${filledRows.activities} activities, ${rows} rows, ${rounded(bytes.length / 1024)} KB`,
    `  read                    ${rounded(read.ms)} ms, ${aRow(read.ms)}`,
    `  compute                 ${rounded(compute.ms)} ms, ${aRow(compute.ms)}, ${rounded((100 * compute.ms) / read.ms)} % of reading`,
    `  read + compute + write  ${rounded(whole.ms)} ms, ${rounded(whole.ms / read.ms)} × reading`,
    `  resident                ${rounded(process.memoryUsage().rss / 1024 / 1024)} MB`,
  ].join('\n');
}

export function benchSchools(): void {
  for (const people of SIZES) console.log(benchSchool(people));
}
