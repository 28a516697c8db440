/** The forms of jest: each file of tests runs in `npm test` or in the rest that CI runs after it, and once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restForm, SLOW, shortForm } from '../../scripts/jest/forms';

const root = join(__dirname, '../..');
const slow: string[] = JSON.parse(readFileSync(join(root, SLOW), 'utf8'));

const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts'));

const inShort = (file: string): boolean =>
  shortForm.testPathIgnorePatterns.every((pattern) => !new RegExp(pattern).test(join(root, file)));

it(`every file of ${SLOW} is there`, () => {
  expect(slow.filter((file) => !files.includes(file))).toEqual([]);
});

it('a file is in the short form or in the rest', () => {
  const rest = restForm.testMatch.map((pattern) => pattern.replace('<rootDir>/', ''));
  expect(files.filter((file) => inShort(file) === rest.includes(file))).toEqual([]);
});
