/** Writes in order, many at a time, and again after a failure. */
import { Journal } from '../../../src/workbench/books/journal';

/** A disk whose writes end when the test says so. */
class SlowDisk {
  readonly writes: (readonly number[])[] = [];
  private ends: ((isKept: boolean) => void)[] = [];

  readonly journal = new Journal<number>((entries) => {
    this.writes.push(entries);
    return new Promise((resolve, reject) => {
      this.ends.push((isKept) => (isKept ? resolve() : reject(new Error('full'))));
    });
  });

  async end(isKept = true): Promise<void> {
    // Lets a write begin that has been asked for.
    await new Promise(setImmediate);
    this.ends.shift()?.(isKept);
    await new Promise(setImmediate);
  }
}

test('what comes while a write is under way shares the next one', async () => {
  const disk = new SlowDisk();
  const first = disk.journal.keep(1);
  await new Promise(setImmediate);
  const rest = Array.from({ length: 200 }, (_, index) => disk.journal.keep(index + 2));
  await disk.end();
  await first;
  await disk.end();
  await Promise.all(rest);
  const all = Array.from({ length: 200 }, (_, index) => index + 2);
  expect(disk.writes).toEqual([[1], all]);
});

test('nothing is kept before its own write has ended', async () => {
  const disk = new SlowDisk();
  const kept: number[] = [];
  void disk.journal.keep(1).then(() => kept.push(1));
  await new Promise(setImmediate);
  void disk.journal.keep(2).then(() => kept.push(2));
  await disk.end();
  expect(kept).toEqual([1]);
  await disk.end();
  expect(kept).toEqual([1, 2]);
});

test('what was refused is tried again first, in its order', async () => {
  const disk = new SlowDisk();
  const refused = expect(disk.journal.keep(1)).rejects.toThrow('full');
  await disk.end(false);
  await refused;
  expect(disk.journal.unkept).toBe(1);
  const kept = disk.journal.keep(2);
  await disk.end();
  await kept;
  expect(disk.writes).toEqual([[1], [1, 2]]);
  expect(disk.journal.unkept).toBe(0);
});
