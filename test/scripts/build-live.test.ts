/** The live suite is a project of its own that may do no more than it needs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildLive } from '../../scripts/build/build-live';

const ROOT = resolve(__dirname, '../..');
const AUTH = 'https://www.googleapis.com/auth/';

it('is a script and a page, and asks for the open spreadsheet alone', () => {
  const files = buildLive(ROOT);
  expect(Object.keys(files).sort()).toEqual(['Code.js', 'Page.html', 'appsscript.json']);
  expect(JSON.parse(files['appsscript.json']).oauthScopes).toEqual([
    `${AUTH}spreadsheets.currentonly`,
  ]);
});

it('is pushed from the folder that the build writes, to a script that is still to be made', () => {
  const config = JSON.parse(readFileSync(join(ROOT, '.clasp.live.json'), 'utf8'));
  expect(config).toEqual({ rootDir: 'build/live' });
});
