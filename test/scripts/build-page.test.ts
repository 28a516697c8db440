/** The one-file page is built when something it is made of has changed, and never too long. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPage } from '../../scripts/workbench/build-page';
import { EDITIONS } from '../../src/editions';

const MARKUP = '<!-- policy --><!-- style --><!-- parts --><!-- script -->';
const ENGINE = 'src/workbench/worker/worker.ts';
const DOCX = 'src/papers/docx/browser-entry.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'page-'));
  write('src/workbench/page/index.html', MARKUP);
  write('src/workbench/page/page.css', 'b { margin: 0 }');
  write(
    'src/workbench/page/main.ts',
    "import './page.css'; import { word } from './word'; console.log(word)",
  );
  write('src/workbench/page/word.ts', "export const word = 'first'");
  write(ENGINE, "self.postMessage('engine')");
  write('sidebar/panel.html', '<base target="_top"><!-- style --><!-- script -->');
  for (const { id } of EDITIONS) {
    write(`sidebar/${id}/page.ts`, `console.log('panel of ${id}')`);
    write(`sidebar/${id}/panel.css`, 'b { margin: 0 }');
  }
  write(
    'sidebar/documents/documents.html',
    '<base target="_top"><!-- style --><!-- docx --><!-- script -->',
  );
  write('sidebar/documents/documents.css', 'b { margin: 0 }');
  write('sidebar/documents/workbench.ts', "console.log('documents')");
  write(DOCX, "globalThis.postcourseDocx = 'docx'");
  for (const name of ['documents-page', 'markup', 'minified', 'panel-page', 'version']) {
    write(`scripts/build/${name}.ts`, '');
  }
  for (const name of ['build-page', 'one-file', 'policy'])
    write(`scripts/workbench/${name}.ts`, '');
  write('package-lock.json', '{}');
  write('package.json', '{"version": "1.2.3"}');
});
afterEach(() => rmSync(root, { recursive: true }));

let clock = 1_700_000_000;

function write(name: string, text: string): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  clock += 1;
  utimesSync(path, clock, clock);
}

const built = async (): Promise<string> => readFileSync((await buildPage(root)).file, 'utf8');

it('holds the page, the engine and the panel of every edition', async () => {
  const html = await built();
  expect(html).toContain('<style>b{margin:0}</style>');
  expect(html).toContain('"first"');
  for (const { id } of EDITIONS) expect(html).toContain(`panel of ${id}`);
  expect(html).toContain('id="engine"');
  expect((await buildPage(root)).bytes).toBe(Buffer.byteLength(html));
});

it('knows its version, and is built anew with another', async () => {
  write(ENGINE, 'self.postMessage(POSTCOURSE_VERSION)');
  expect(await built()).toContain('1.2.3');
  write('package.json', '{"version": "1.3.0"}');
  expect(await built()).toContain('1.3.0');
});

it('is left as it is while nothing has changed', async () => {
  const { file } = await buildPage(root);
  writeFileSync(file, 'as it was');
  expect(await built()).toBe('as it was');
  rmSync(file);
  expect(await built()).toContain('"first"');
});

it.each([
  ['the page', 'src/workbench/page/main.ts', "console.log('changed')"],
  ['what the page imports', 'src/workbench/page/word.ts', "export const word = 'changed'"],
  ['a style', 'src/workbench/page/page.css', 'b { content: "changed" }'],
  ['the engine', ENGINE, "self.postMessage('changed')"],
  ['a panel', 'sidebar/school/page.ts', "console.log('changed')"],
  ['the page of documents', 'sidebar/documents/workbench.ts', "console.log('changed')"],
  ['what makes .docx files', DOCX, "console.log('changed')"],
  [
    'the panels’ markup',
    'sidebar/panel.html',
    '<!-- style --><base target="_top">changed<!-- script -->',
  ],
  ['the page’s markup', 'src/workbench/page/index.html', `changed${MARKUP}`],
])('is built anew after a change of %s', async (_, name, text) => {
  expect(await built()).not.toContain('changed');
  write(name, text);
  expect(await built()).toContain('changed');
});

it('is refused above 4 MB, again and again', async () => {
  await buildPage(root);
  write(ENGINE, `self.postMessage('${'x'.repeat(4 * 1024 * 1024)}')`);
  for (const _ of [1, 2]) await expect(buildPage(root)).rejects.toThrow(/the limit is 4194304/);
});
