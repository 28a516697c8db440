/** Builds the live suite: a project of its own, bound to a scratch spreadsheet (src/live). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageText } from '../../src/live/probes/page-file';
import { LIVE_MENU } from '../../src/live/suite/live-menu';
import { projectCode } from './project-code';

/** The rules of both editions and the demo; nobody clicks here often, and a library must be noticed. */
const LARGEST_BYTES = 640 * 1024;

/** The files of the live suite by name. */
export type LiveFiles = Readonly<Record<'Code.js' | 'Page.html' | 'appsscript.json', string>>;

/** Builds the project; throws when any of the checks fails. */
export function buildLive(root: string): LiveFiles {
  const manifest = readFileSync(resolve(root, 'appsscript.live.json'), 'utf8');
  const code = projectCode(root, {
    entry: 'src/live/suite/live-suite.ts',
    menu: Object.keys(LIVE_MENU),
    reviewed: ['onOpen'],
    manifest,
    mostBytes: LARGEST_BYTES,
  });
  return { 'Code.js': code, 'Page.html': pageText(), 'appsscript.json': manifest };
}
