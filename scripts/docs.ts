/** Writes the documents that follow from the code: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { checkCatalogue } from './docs/check-catalogue';
import { dataDictionary } from './docs/data-dictionary';

writeFileSync('docs/checks.md', checkCatalogue());
writeFileSync('docs/data-dictionary.md', dataDictionary());
