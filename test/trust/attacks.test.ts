/** The short form of `npm run trust`: the first cases of every attack. */
import { played } from './attack';
import { ATTACKS } from './attacks';
import { counted } from './figures';

const SEED = 1;

test.each(ATTACKS.map((attack) => [attack.id, attack] as const))('%s', async (_, attack) => {
  const prepared = await attack.prepare('short');
  const cases = [];
  for (let index = 0; index < Math.min(attack.short, prepared.cases ?? attack.short); index += 1) {
    cases.push(await played(attack, prepared, SEED, index));
  }
  const { broken } = counted(cases);
  expect(broken).toEqual([]);
  expect(cases.length).toBeGreaterThan(0);
});
