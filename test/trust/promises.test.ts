/** `docs/trust.md` names tests and attacks that there are, and is what its figures make of it. */
import { existsSync, readFileSync } from 'node:fs';
import { MUTANT_FIGURES } from '../../scripts/mutants/figures';
import { ATTACKS } from './attacks';
import { PROMISES } from './promises';
import { trustPage } from './trust-page';

const QUOTED = /(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g;

/** The texts with which arguments begin in a file of tests: titles are among them. */
function titlesIn(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const source = readFileSync(file, 'utf8');
  return new Set([...source.matchAll(QUOTED)].map(([, , title = '']) => title));
}

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
