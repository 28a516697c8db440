/** How many sheets are read for one collection: as many as a call carries, the rest later, nothing lost. */
import { readBatch } from '../../../sidebar/school/self/read-batch';
import type { FormParcel } from '../../../src/core/school/self-assessment/collecting/submission';

const filesTo = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${at + 1}.xlsx`);

const parcelOf = (source: string, characters: number): FormParcel => ({
  source,
  form: { rows: [['x'.repeat(characters)]] },
  about: null,
});

function reader(characters = 1_000, stopAfter = Number.POSITIVE_INFINITY) {
  let reached = 0;
  return {
    read: async (source: string) => parcelOf(source, characters),
    reach: async () => {
      reached += 1;
    },
    isStopped: () => reached > stopAfter,
  };
}

const sourcesOf = (parcels: readonly FormParcel[]) => parcels.map(({ source }) => source);

it('a school of three hundred is one collection', async () => {
  const files = filesTo(300);
  const batch = await readBatch(files, reader());
  expect(sourcesOf(batch?.parcels ?? [])).toEqual(files);
  expect(batch?.left).toEqual([]);
});

it.each([
  ['by their number', 301, 10],
  ['by their weight', 12, 3_000_000],
])('what is too much at once, %s, is read afterwards, in order', async (_, count, characters) => {
  const files = filesTo(count);
  const read: string[] = [];
  let left: readonly string[] = files;
  let rounds = 0;
  while (left.length > 0) {
    const batch = await readBatch(left, reader(characters));
    read.push(...sourcesOf(batch?.parcels ?? []));
    left = batch?.left ?? [];
    rounds += 1;
  }
  expect(read).toEqual(files);
  expect(rounds).toBe(characters === 10 ? 2 : 6);
});

it('one file that is too heavy for any call still has its turn: the call refuses it by its name', async () => {
  const batch = await readBatch(['1.xlsx'], reader(9_000_000));
  expect(sourcesOf(batch?.parcels ?? [])).toEqual(['1.xlsx']);
});

it('stopped, it brings nothing', async () => {
  expect(await readBatch(filesTo(20), reader(10, 5))).toBeNull();
});
