/**
 * Patterns that are tried on typed texts are no trap. One that may begin anywhere, begins with a run of
 * any length and must then find something else goes through a long run from each of its places; a text
 * of 32 000 letters, as a cell holds, would take hundreds of millions of steps.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['src/core/naming', 'src/core/schema', 'src/core/summary', 'src/core/values'];

/** A literal with some repeat in it. */
const LITERAL =
  /(?<=[(=,:!&|?\s])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/[dgimsuy]*/g;

/** A run of any length, and something that must stand behind it. */
const BEGINS_WITH_RUN =
  /^(?:\(\?[:!]?|\()?(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\.)[+*]\??(?=.)(?!\)?\||\)$|(?:\\.|[^()[\]])[?*]$)/;

/** The alternatives of a pattern. */
function alternatives(pattern: string): string[] {
  const found = [''];
  let [depth, isClass] = [0, false];
  for (const [sign] of pattern.matchAll(/\\.|[\s\S]/g)) {
    if (!isClass && sign === '|' && depth === 0) {
      found.push('');
      continue;
    }
    if (sign === '[') isClass = true;
    else if (sign === ']') isClass = false;
    else if (!isClass && sign === '(') depth += 1;
    else if (!isClass && sign === ')') depth -= 1;
    found[found.length - 1] += sign;
  }
  return found;
}

const isTrap = (pattern: string): boolean =>
  alternatives(pattern).some((one) => BEGINS_WITH_RUN.test(one));

it.each([
  ['[a-z.]+@[a-z]+', true],
  ['^[^a]+|[^a]+$', true],
  ['([\\s-]*)(\\d+)', true],
  ['\\s+$', true],
  ['\\s+', false],
  ['\\p{L}+\\.?', false],
  ['^\\s+@', false],
  ['[a-z]@[a-z]+', false],
  ['(?<!\\d)\\d+@', false],
])('%s: %s', (pattern, is) => {
  expect(isTrap(pattern)).toBe(is);
});

it('no pattern of the core is one', () => {
  const literals = PLACES.flatMap((place) =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        [...readFileSync(join(place, name), 'utf8').matchAll(LITERAL)].map(
          ([, pattern = '']) => `${join(place, name)}: ${pattern}`,
        ),
      ),
  );
  expect(literals.length).toBeGreaterThan(80);
  expect(literals.filter((one) => isTrap(one.replace(/^[^:]*: /, '')))).toEqual([]);
});
