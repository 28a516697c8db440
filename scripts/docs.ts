/** Writes the documents that follow from the code, and one from what a test measures: `npm run docs`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkCatalogue } from './docs/check-catalogue';
import { dataDictionary } from './docs/data-dictionary';
import { ruleBook } from './docs/rule-book';

writeFileSync('docs/checks.md', checkCatalogue());
writeFileSync('docs/data-dictionary.md', dataDictionary());
writeFileSync('docs/rules.md', ruleBook(readFileSync('docs/rules.md', 'utf8')));
execFileSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', 'test/addon/round-trips.test.ts', '--silent'],
  { env: { ...process.env, POSTCOURSE_WRITE_DOCS: '1' }, stdio: 'inherit' },
);
