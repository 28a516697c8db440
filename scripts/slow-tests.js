/** A reporter of jest: the files of tests that took longest, printed after a run of many. */

const MOST = 15;
/** Whoever runs a few files sees the times of their tests already. */
const FEW = 30;

/** The lines of the report: the slowest of `files` first, each with its share of the whole. */
export function slowest(files, most = MOST) {
  const all = files.reduce((sum, { ms }) => sum + ms, 0);
  if (all === 0) return [];
  const seconds = (ms) => (ms / 1000).toFixed(1).padStart(7);
  const line = ({ path, ms }) =>
    `${seconds(ms)} s ${String(Math.round((ms / all) * 100)).padStart(3)} %  ${path}`;
  const named = [...files].sort((a, b) => b.ms - a.ms).slice(0, most);
  return [`Slowest of ${files.length} files, ${seconds(all).trim()} s in all:`, ...named.map(line)];
}

export default class SlowTests {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    if (testResults.length < FEW) return;
    const files = testResults.map(({ testFilePath, perfStats }) => ({
      path: testFilePath.slice(this.rootDir.length + 1),
      ms: perfStats.end - perfStats.start,
    }));
    process.stdout.write(`${slowest(files).join('\n')}\n`);
  }
}
