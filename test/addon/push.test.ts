/** The real upload tool pushes the built edition, and what was pushed runs. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildEdition } from '../../scripts/build/build-edition';
import { EDITIONS } from '../../src/editions';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { startLoopbackGoogle } from './loopback-google';
import { ROOT } from './school-fixture';

const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
const TOKEN = {
  type: 'authorized_user',
  client_id: 'loopback',
  client_secret: 'loopback',
  refresh_token: 'loopback',
  access_token: 'loopback',
  expiry_date: Date.UTC(2100, 0, 1),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** clasp's own name for the project; any other one is named by `-P`. */
const FIRST_PROJECT = '.clasp.json';

it.each(EDITIONS)('pushes exactly the four built files, whole: $id', async (edition) => {
  const { clasp: file } = edition.google;
  const named = file === FIRST_PROJECT ? [] : ['-P', file];
  const built = buildEdition(ROOT, edition);
  const target = join(folder, 'build', edition.id);
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(built)) {
    writeFileSync(join(target, name), text);
  }
  const settings = { scriptId: 'loopback', rootDir: `build/${edition.id}` };
  writeFileSync(join(folder, file), JSON.stringify(settings));
  const login = join(folder, 'login.json');
  writeFileSync(login, JSON.stringify({ tokens: { default: TOKEN } }));

  const google = await startLoopbackGoogle(folder);
  try {
    await promisify(execFile)(process.execPath, [CLASP, '-A', login, ...named, 'push', '-f'], {
      cwd: folder,
      env: {
        HOME: folder,
        HTTPS_PROXY: google.proxy,
        NODE_EXTRA_CA_CERTS: google.certificate,
      },
      timeout: 240_000,
    });
    const pushed = new Map(google.pushed().map(({ name, source }) => [name, source]));
    expect([...pushed.keys()].sort()).toEqual(['Code', 'Documents', 'Panel', 'appsscript']);
    expect(pushed.get('Code')).toBe(built['Code.js']);
    expect(pushed.get('Documents')).toBe(built['Documents.html']);
    expect(JSON.parse(pushed.get('appsscript') ?? '')).toEqual(
      JSON.parse(built['appsscript.json']),
    );
    const runtime = new AppsScriptRuntime({
      'Code.js': pushed.get('Code') ?? '',
      'Panel.html': pushed.get('Panel') ?? '',
      'Documents.html': pushed.get('Documents') ?? '',
    });
    runtime.run('onOpen', { authMode: 'NONE' });
    const menu = runtime.shown.menu.map(([title]) => title);
    expect(menu).toEqual(expect.arrayContaining(edition.commands.map(({ title }) => title)));
  } finally {
    google.close();
  }
});
