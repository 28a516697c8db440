/** Builds one edition in memory: the three files that are pushed, checked before they exist. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { bundleCode, exportsOf } from './bundle';
import type { Edition } from './editions';
import { readManifest } from './manifest';
import { panelPage } from './panel-page';
import { checkReadingOnly } from './reading-only';
import { withoutReferenceTexts } from './reference-texts';
import { checkScopes } from './scopes';

/** Apps Script loads the whole file at every menu click. */
const LARGEST_BYTES = 150 * 1024;

/** The files of an edition by name. */
export type BuiltFiles = Readonly<Record<'Code.js' | 'Panel.html' | 'appsscript.json', string>>;

/** Builds an edition; throws when any of the checks fails. */
export function buildEdition(root: string, edition: Edition): BuiltFiles {
  const found = exportsOf(root, edition.entry);
  if (found.join() !== [...edition.publicFunctions].sort().join()) {
    throw new Error(
      `${edition.entry} exports ${found.join(', ')}: not the reviewed public functions`,
    );
  }
  const code = withoutReferenceTexts(bundleCode(root, edition.entry, found));
  const bytes = Buffer.byteLength(code);
  if (bytes > LARGEST_BYTES) {
    throw new Error(`Code.js is ${bytes} bytes long, the limit is ${LARGEST_BYTES}`);
  }
  // What Apps Script runs beyond ES2020 is not documented: newer syntax must not get there.
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const manifest = readFileSync(resolve(root, edition.manifest), 'utf8');
  checkScopes(program, readManifest(manifest));
  checkReadingOnly(program);
  return {
    'Code.js': code,
    'Panel.html': panelPage(root, edition.panel),
    'appsscript.json': manifest,
  };
}
