/** The documents say what the code does, and the tests cite what the documents say. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks, checkCatalogue } from '../../scripts/docs/check-catalogue';
import { dataDictionary } from '../../scripts/docs/data-dictionary';

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

const TESTS = filesUnder('test', '.test.ts').map((path) => readFileSync(path, 'utf8'));

/** Whether a test cites the id itself, or a span that holds it: «В-01 … В-04». */
function isCited(id: string): boolean {
  const [group = '', number = ''] = id.split('-');
  const exact = new RegExp(`${id}(?![\\d.])`);
  const span = new RegExp(`${group}-(\\d+) … ${group}-(\\d+)`, 'g');
  return TESTS.some((text) => {
    if (exact.test(text)) return true;
    return [...text.matchAll(span)].some(
      ([, from, to]) => Number(from) <= Number(number) && Number(number) <= Number(to),
    );
  });
}

test('docs/checks.md and docs/data-dictionary.md are what `npm run docs` writes', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checkCatalogue());
  expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(dataDictionary());
});

test('every check has its own id', () => {
  const ids = allChecks().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every check and every rule of the rule book is cited by a test', () => {
  const rules = [
    ...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| ([ДЛВРШСИК]-?\d+(?:\.\d)?)/gm),
  ];
  const ids = [...allChecks().map(({ id }) => id), ...rules.map(([, id]) => id ?? '')];
  expect(rules.length).toBeGreaterThan(40);
  expect(ids.filter((id) => !isCited(id))).toEqual([]);
});

test('every relative link of the documents leads somewhere', () => {
  const broken = ['README.md', ...filesUnder('docs', '.md')].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => join(path, '..', target ?? ''))
      .filter((target) => !statSync(target, { throwIfNoEntry: false })),
  );
  expect(broken).toEqual([]);
});
