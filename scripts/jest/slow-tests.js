/**
 * A reporter of jest: the files of tests that took longest, printed after a run of many. With `left` (seconds)
 * it writes down the slow ones in `list`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MOST = 15;
/** Whoever runs a few files sees the times of their tests already. */
const FEW = 30;

const slowestFirst = (files) => [...files].sort((a, b) => b.ms - a.ms);
const sumOf = (files) => files.reduce((sum, { ms }) => sum + ms, 0);

/** The lines of the report: the slowest of `files` first, each with its share of the whole. */
export function slowest(files, most = MOST) {
  const all = sumOf(files);
  if (all === 0) return [];
  const seconds = (ms) => (ms / 1000).toFixed(1).padStart(7);
  const line = ({ path, ms }) =>
    `${seconds(ms)} s ${String(Math.round((ms / all) * 100)).padStart(3)} %  ${path}`;
  const named = slowestFirst(files).slice(0, most);
  return [`Slowest of ${files.length} files, ${seconds(all).trim()} s in all:`, ...named.map(line)];
}

/** The fewest files without which the others take `left` seconds together; by their paths. */
export function slowBeyond(files, left) {
  let rest = sumOf(files);
  const slow = [];
  for (const { path, ms } of slowestFirst(files)) {
    if (rest <= left * 1000) break;
    rest -= ms;
    slow.push(path);
  }
  return slow.sort();
}

export default class SlowTests {
  constructor({ rootDir }, { left, list } = {}) {
    this.rootDir = rootDir;
    this.left = left;
    this.list = list;
  }

  onRunComplete(_contexts, { testResults }) {
    if (testResults.length < FEW) return;
    const files = testResults.map(({ testFilePath, perfStats }) => ({
      path: testFilePath.slice(this.rootDir.length + 1).replaceAll('\\', '/'),
      ms: perfStats.end - perfStats.start,
    }));
    process.stdout.write(`${slowest(files).join('\n')}\n`);
    if (this.left === undefined) return;
    const slow = slowBeyond(files, this.left);
    writeFileSync(join(this.rootDir, this.list), `${JSON.stringify(slow, null, 2)}\n`);
  }
}
