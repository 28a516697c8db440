/** A run that was killed goes on behind the last case that was written down whole. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { played } from './attack';
import { CaseLog, counted } from './figures';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a line that was being written is cut off, and its case is played again', () => {
  const path = join(folder, 'kills-1.jsonl');
  const first = new CaseLog(path);
  first.add({ index: 0, became: 'old' });
  appendFileSync(path, '{"index":1,"became":"ол');
  const second = new CaseLog(path);
  expect(second.cases).toEqual([{ index: 0, became: 'old' }]);
  second.add({ index: 1, became: 'new', amount: 3 });
  expect(new CaseLog(path).cases).toEqual(second.cases);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
});

test('what is thrown breaks the promise, and is counted with its number', async () => {
  const prepared = {
    play: (_dice: unknown, index: number) => {
      if (index === 1) throw new Error('lost');
      return { became: 'held', amount: 2 };
    },
  };
  const cases = [];
  for (const index of [0, 1, 2]) cases.push(await played({ id: 'x' }, prepared, 1, index));
  expect(counted(cases)).toEqual({
    cases: 3,
    broken: [{ index: 1, why: 'Error: lost' }],
    became: { broken: 1, held: 2 },
    amount: 4,
  });
});

test('a case follows from attack, seed and number alone', async () => {
  const prepared = {
    play: (dice: { int(a: number, b: number): number }) => ({ became: `${dice.int(0, 1e6)}` }),
  };
  const one = (id: string, seed: number, index: number) => played({ id }, prepared, seed, index);
  expect(await one('x', 1, 5)).toEqual(await one('x', 1, 5));
  const others = await Promise.all([
    one('x', 1, 5),
    one('x', 1, 6),
    one('x', 2, 5),
    one('y', 1, 5),
  ]);
  expect(new Set(others.map(({ became }) => became)).size).toBe(4);
});
