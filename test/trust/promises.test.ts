/** `docs/trust.md` names tests and attacks that there are, and is what its figures make of it. */
import { existsSync, readFileSync } from 'node:fs';
import { MUTANT_FIGURES } from '../../scripts/mutants/figures';
import { ATTACKS } from './attacks';
import { PROMISES } from './promises';
import { titlesOf } from './titles';
import { trustPage } from './trust-page';

const titlesIn = (file: string): Set<string> =>
  existsSync(file) ? titlesOf(readFileSync(file, 'utf8')) : new Set();

test('a text that is no title of a test is none', () => {
  const source = `
    describe('group', () => {
      it('one', () => expect(said('not one', 1)).toBe(''));
      test.each<[string, number]>([['a row', 1], ['another', 2]])('%s of a table', () => {});
      it.each\`a\`(\`in backquotes\`, () => {});
      test.step('a step', () => {});
    });
    test.describe('of a browser', () => {});
    test('in the short form @short', () => {});
    const it2 = (title: string) => title;
    it2('a call', 1);`;
  const titles = [
    'group',
    'one',
    '%s of a table',
    'in backquotes',
    'of a browser',
    'in the short form',
  ];
  expect([...titlesOf(source)].sort()).toEqual(titles.sort());
});

test('every test that is named attacks a promise somewhere', () => {
  const named = PROMISES.flatMap(({ tests }) => tests);
  const missing = named.filter((one) => {
    const [file = '', title = ''] = one.split(' › ');
    return !titlesIn(file).has(title);
  });
  expect(missing).toEqual([]);
});

test('every promise is attacked, and every attack is of a promise', () => {
  const attacks = ATTACKS.map(({ id }) => id);
  expect(PROMISES.filter(({ tests, attacks: of }) => tests.length + of.length === 0)).toEqual([]);
  const attacked = new Set(PROMISES.flatMap(({ attacks: of }) => of));
  expect([...attacked].sort()).toEqual([...attacks].sort());
  expect(new Set(PROMISES.map(({ id }) => id)).size).toBe(PROMISES.length);
});

test('the page is what `npm run trust` makes of the promises and the figures', () => {
  const figures = JSON.parse(readFileSync('docs/trust.json', 'utf8'));
  const mutants = JSON.parse(readFileSync(MUTANT_FIGURES, 'utf8'));
  expect(readFileSync('docs/trust.md', 'utf8')).toBe(
    trustPage(ATTACKS, PROMISES, figures, mutants),
  );
});
