/** Builds the live suite: a project of its own, bound to a scratch spreadsheet (src/live). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { pageText } from '../../src/live/probes/page-file';
import { LIVE_MENU } from '../../src/live/suite/live-menu';
import { bundleCode, exportsOf, MENU } from './bundle';
import { readManifest } from './manifest';
import { withoutReferenceTexts } from './reference-texts';
import { checkScopes } from './scopes';

const ENTRY = 'src/live/suite/live-suite.ts';

/** The rules of both editions and the demo; nobody clicks here often, and a library must be noticed. */
const LARGEST_BYTES = 640 * 1024;

/** The files of the live suite by name. */
export type LiveFiles = Readonly<Record<'Code.js' | 'Page.html' | 'appsscript.json', string>>;

/** Builds the project; throws when any of the checks fails. */
export function buildLive(root: string): LiveFiles {
  const found = exportsOf(root, ENTRY).filter((name) => name !== MENU);
  if (found.join() !== 'onOpen') {
    throw new Error(`${ENTRY} exports ${found.join(', ')}: not the reviewed public functions`);
  }
  const menu = LIVE_MENU.map(([, name]) => name);
  const code = withoutReferenceTexts(bundleCode(root, ENTRY, found, menu));
  const bytes = Buffer.byteLength(code);
  if (bytes > LARGEST_BYTES) throw new Error(`Code.js of the live suite is ${bytes} bytes long`);
  const manifest = readFileSync(resolve(root, 'appsscript.live.json'), 'utf8');
  checkScopes(parse(code, { ecmaVersion: 2020, sourceType: 'script' }), readManifest(manifest));
  return { 'Code.js': code, 'Page.html': pageText(), 'appsscript.json': manifest };
}
