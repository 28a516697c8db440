/** Writes the documents that follow from the code: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkCatalogue } from './docs/check-catalogue';
import { dataDictionary } from './docs/data-dictionary';
import { ruleBook } from './docs/rule-book';

writeFileSync('docs/checks.md', checkCatalogue());
writeFileSync('docs/data-dictionary.md', dataDictionary());
writeFileSync('docs/rules.md', ruleBook(readFileSync('docs/rules.md', 'utf8')));
