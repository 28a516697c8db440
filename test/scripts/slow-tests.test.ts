/** The report of slow tests. The reporter is JavaScript, since jest loads it by itself. */
import SlowTests, { slowBeyond, slowest } from '../../scripts/jest/slow-tests';

const FILES = [
  { path: 'test/a.test.ts', ms: 500 },
  { path: 'test/b.test.ts', ms: 3000 },
  { path: 'test/c.test.ts', ms: 1500 },
];

it('names the slowest first, with seconds and the share of the whole', () => {
  expect(slowest(FILES, 2)).toEqual([
    'Slowest of 3 files, 5.0 s in all:',
    '    3.0 s  60 %  test/b.test.ts',
    '    1.5 s  30 %  test/c.test.ts',
  ]);
});

it('says nothing of a run without files', () => {
  expect(slowest([])).toEqual([]);
});

it.each([
  [5, []],
  [2, ['test/b.test.ts']],
  [1.9, ['test/b.test.ts', 'test/c.test.ts']],
])('so that others take %d s, the slowest are left out', (left, slow) => {
  expect(slowBeyond(FILES, left)).toEqual(slow);
});

it.each([
  [29, 0],
  [30, 1],
])('after a run of %i files prints %i reports', (count, reports) => {
  const print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const testResults = Array.from({ length: count }, (_, index) => ({
    testFilePath: `/root/test/${index}.test.ts`,
    perfStats: { start: 1000, end: 1100 + index },
  }));
  try {
    new SlowTests({ rootDir: '/root' }).onRunComplete(new Set(), { testResults });
    expect(print).toHaveBeenCalledTimes(reports);
    if (reports > 0) {
      expect(String(print.mock.calls[0]?.[0]).split('\n')[1]).toMatch(/ test\/29\.test\.ts$/);
    }
  } finally {
    print.mockRestore();
  }
});
