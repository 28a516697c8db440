/** The build's own checks: each must fail on what it is there for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuiltEdition, buildEdition } from '../../scripts/build/build-edition';
import { readManifest } from '../../scripts/build/manifest';

const AUTH = 'https://www.googleapis.com/auth/';
const MANIFEST = {
  timeZone: 'Europe/Moscow',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [`${AUTH}spreadsheets.currentonly`],
};
const ENTRY = 'export function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }';
const SHEETS_SERVICE = {
  oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets.readonly`],
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
  },
};
const MARKUP = '<html><!-- style --><body><!-- script --></body></html>';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'edition-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function build(
  changed: {
    entry?: string;
    manifest?: object;
    script?: string;
    markup?: string;
    documents?: string;
  } = {},
) {
  const files = {
    'src/addon/entries/test.ts': changed.entry ?? ENTRY,
    'appsscript.json': JSON.stringify({ ...MANIFEST, ...changed.manifest }),
    'package.json': '{"version":"1.2.3"}',
    'sidebar/test/page.ts': changed.script ?? 'console.log(1)',
    'sidebar/test/panel.css': 'body { margin: 0 }',
    'sidebar/panel.html': changed.markup ?? MARKUP,
    'sidebar/documents/google-test.ts': changed.documents ?? 'console.log(2)',
    'sidebar/documents/documents.css': 'body { margin: 1px }',
    'sidebar/documents/documents.html': MARKUP.replace('<body>', '<body><!-- docx -->'),
    'src/papers/docx/browser-entry.ts': 'globalThis.postcourseDocx = "https://a/*";',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const edition: BuiltEdition = {
    id: 'test',
    commands: [],
    google: { manifest: 'appsscript.json', clasp: '.clasp.json' },
  };
  return buildEdition(root, edition);
}

it('gives the same bytes every time, with script and style inside the page', () => {
  const built = build();
  expect(build()).toEqual(built);
  expect(built['Panel.html']).toBe(
    '<html><style>body{margin:0}</style><body><script>(()=>{console.log(1);})();</script></body></html>',
  );
  expect(built['Code.js']).toContain('function onOpen(argument)');
});

it('puts what makes .docx files into the page of documents as a text that runs nothing', () => {
  expect(build()['Documents.html']).toBe(
    '<html><style>body{margin:1px}</style><body>' +
      '<script type="application/json" id="docx">"(()=>{globalThis.postcourseDocx=\\"https:\\/\\/a\\/*\\";})();"</script>' +
      '<script>(()=>{console.log(2);})();</script></body></html>',
  );
});

it('leaves no template literals to Google, which takes «//» in them for a comment', () => {
  const script = 'console.log(`https://\nхвост`)';
  const { 'Panel.html': panel, 'Documents.html': documents } = build({ script, documents: script });
  for (const page of [panel, documents]) {
    expect(page).toContain('"https://\\nхвост"');
    expect(page).not.toContain('`');
  }
});

it.each(['Values?.batchGet', 'get'])(
  'lets the Sheets service read values and names of sheets: %s',
  (call) => {
    const entry = `${ENTRY} export const read = (id) => Sheets?.Spreadsheets?.${call}(id, {});`;
    expect(() => build({ entry, manifest: SHEETS_SERVICE })).toThrow(/reviewed public functions/);
    const inside = entry.replace('export const read', 'globalThis.read');
    expect(build({ entry: inside, manifest: SHEETS_SERVICE })['Code.js']).toContain(call);
  },
);

it.each([
  'Sheets.Spreadsheets.Values.update({}, id, range)',
  'Sheets.Spreadsheets.batchUpdate({}, id)',
  'Sheets.Spreadsheets.Values["batch" + "Update"]({}, id)',
  'use(Sheets)',
  'const { Spreadsheets } = Sheets; Spreadsheets.create({})',
])('refuses the Sheets service anything else: %s', (use) => {
  const entry = `${ENTRY} ${use}; Sheets.Spreadsheets.Values.batchGet(id, {});`;
  expect(() => build({ entry, manifest: SHEETS_SERVICE })).toThrow(/in no other way/);
});

it.each([
  ['an export that was not reviewed', { entry: `${ENTRY} export const more = 1;` }, /more/],
  ['a missing export', { entry: 'SpreadsheetApp.getActive()' }, /reviewed public functions/],
  [
    'a file that is too long',
    { entry: `${ENTRY} console.log(${JSON.stringify('x'.repeat(393_216))})` },
    /the limit is/,
  ],
  ['another person’s files', { entry: `${ENTRY} DriveApp.getFiles()` }, /DriveApp/],
  ['opening other tables', { entry: `${ENTRY} SpreadsheetApp.openById('x')` }, /openById/],
  ['a sidebar without its scope', { entry: `${ENTRY} ui.showSidebar()` }, /script.container.ui/],
  [
    'a scope to spare',
    { manifest: { oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}drive`] } },
    /does not use: .*drive/,
  ],
  [
    'an advanced service not switched on',
    {
      entry: `${ENTRY} Sheets.Spreadsheets`,
      manifest: {
        oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets.readonly`],
      },
    },
    /Advanced services/,
  ],
  [
    'a closing tag in the script',
    { script: 'console.log("</scr" + "ipt>", `<!--`)' },
    /closing tag/,
  ],
  [
    'a page of documents that is too long',
    { documents: `console.log(${JSON.stringify('x'.repeat(1_048_576))})` },
    /Documents.html of test is \d+ bytes long, the limit is 1048576/,
  ],
  [
    'a panel that is too long',
    { script: `console.log(${JSON.stringify('x'.repeat(327_680))})` },
    /Panel.html of test is \d+ bytes long, the limit is 327680/,
  ],
  ['a page without its marker', { markup: '<html></html>' }, /exactly once/],
])('refuses %s', (_, changed, message) => {
  expect(() => build(changed)).toThrow(message);
});

describe('the manifest', () => {
  const read = (changed: object) => () => readManifest(JSON.stringify({ ...MANIFEST, ...changed }));

  it('is accepted as it should be', () => {
    expect(read({})()).toEqual({ oauthScopes: MANIFEST.oauthScopes, advancedServices: [] });
    const service = { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' };
    expect(
      read({ dependencies: { enabledAdvancedServices: [service] } })().advancedServices,
    ).toEqual(['Sheets']);
  });

  it.each([
    ['an unknown key', { webApp: {} }],
    ['an unknown zone', { timeZone: 'Europe/Nowhere' }],
    ['an old runtime', { runtimeVersion: 'DEPRECATED_ES5' }],
    ['no logging', { exceptionLogging: 'NONE' }],
    ['scopes that are no list', { oauthScopes: AUTH }],
    ['a scope without its address', { oauthScopes: ['spreadsheets'] }],
    ['a scope twice', { oauthScopes: [`${AUTH}drive`, `${AUTH}drive`] }],
    ['an unknown key of a service', { dependencies: { enabledAdvancedServices: [{ name: 1 }] } }],
  ])('is refused with %s', (_, changed) => {
    expect(read(changed)).toThrow();
  });
});

describe('texts for the documents alone', () => {
  const check =
    "{ id: 'Ф-01', severity: 'error', clause: 'п. 1', example: 'нет листа', message: '!' }";

  it('are cut out of checks and shares', () => {
    const { 'Code.js': code } = build({
      entry: `const checks = [${check}, { code: 'К1', numerator: 'а', denominator: 'б', clause: 'п. 4' }];
        export function onOpen() { SpreadsheetApp.getActiveSpreadsheet().toast(JSON.stringify(checks)); }`,
    });
    expect(code).not.toMatch(/clause|example|п\. [14]|нет листа/);
    expect(code).toContain('Ф-01');
    expect(code).toContain('denominator');
  });

  it('stay wherever they mean anything else', () => {
    const { 'Code.js': code } = build({
      entry: `export function onOpen() {
        SpreadsheetApp.getActiveSpreadsheet().toast(JSON.stringify({ id: 1, clause: 'п. 1', example: 'остаётся' }));
      }`,
    });
    expect(code).toContain('остаётся');
  });
});
