/** The documents say what the code does, and the tests cite what the documents say. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks, checkCatalogue } from '../../scripts/docs/check-catalogue';
import { dataDictionary } from '../../scripts/docs/data-dictionary';
import { ruleBook } from '../../scripts/docs/rule-book';
import { familyOf, listedMeasures } from '../../src/core/summary/measures';
import * as law from '../../src/core/values/law';

const { THRESHOLDS } = law;

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

/** What only a page does is held by the tests in a browser, what hosts promise by the contract's cases. */
const TESTS = [
  ...['.test.ts', '.e2e.ts'].flatMap((ending) => filesUnder('test', ending)),
  ...filesUnder('src/live/contract', '-cases.ts'),
].map((path) => readFileSync(path, 'utf8'));

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

const ROOT_PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

const RULE_BOOK = readFileSync('docs/rules.md', 'utf8');

test('the documents and tables that follow from the code are what `npm run docs` writes', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checkCatalogue());
  expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(dataDictionary());
  expect(RULE_BOOK).toBe(ruleBook(RULE_BOOK));
});

/** The codes that begin the rows of a chapter's tables, «К9.1, К9.2» taken apart. */
function codesIn(chapter: string): string[] {
  const text = RULE_BOOK.split(`\n## ${chapter}`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^\| (К\d[^|]*) \|/gm)].flatMap(([, codes]) => codes?.split(', ') ?? []);
}

test('the rule book defines the shares of a school, and those of a municipality, in their order', () => {
  const shares = listedMeasures().filter(({ code }) => familyOf(code)?.kind === 'доля');
  const of = (owner: string) =>
    shares.filter(({ whose }) => whose === owner).map(({ code }) => code);
  expect(codesIn('Shares')).toEqual(of('school'));
  expect(codesIn('Roll-up')).toEqual(of('municipality'));
});

test('the rule book lists every number that a law or a decision sets', () => {
  const numbers = Object.values(law).filter((value) => typeof value === 'number');
  const listed = THRESHOLDS.map(({ value }) => value);
  expect([...listed].sort()).toEqual([...numbers].sort());
  expect(THRESHOLDS.filter(({ clause }) => clause === '')).toEqual([]);
});

test('every check has its own id', () => {
  const ids = allChecks().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every check and every rule of the rule book is cited by a test', () => {
  const rules = [...RULE_BOOK.matchAll(/^\| ([ЗДЛВРШСИКУЭЯБ]-?\d+(?:\.\d)?)/gm)];
  const ids = [...allChecks().map(({ id }) => id), ...rules.map(([, id]) => id ?? '')];
  expect(rules.length).toBeGreaterThan(40);
  expect(ids.filter((id) => !isCited(id))).toEqual([]);
});

test('every relative link of the documents leads somewhere', () => {
  const broken = [...ROOT_PAGES, ...filesUnder('docs', '.md')].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => join(path, '..', target ?? ''))
      .filter((target) => !statSync(target, { throwIfNoEntry: false })),
  );
  expect(broken).toEqual([]);
});
