/** Who may talk to the workbench, and what it answers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listenFrom } from '../../src/workbench/server/http/listen';
import { type Answer, listening, newFolder, openedIn, removeFolders, TOKEN } from './running';

let folder: string;
let ask: Awaited<ReturnType<typeof listening>>['ask'];
let port: number;
let close: () => void;

beforeAll(async () => {
  folder = newFolder();
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Посткурс</title>');
  writeFileSync(join(pages, 'panel-school.html'), '<script>let a = 1</script>');
  writeFileSync(join(pages, 'inputs.json'), '{}');
  const running = await listening(openedIn(folder), pages);
  ask = running.ask;
  port = running.port;
  close = () => running.server.close();
});
afterAll(() => {
  close();
  removeFolders();
});

const json = ({ body }: Answer) => JSON.parse(body);
const post = (path: string, body: unknown, headers = {}) =>
  ask(`/${TOKEN}/api/${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('admission', () => {
  it('takes the right token only', async () => {
    expect((await ask(`/${TOKEN}/`)).status).toBe(200);
    expect((await ask('/')).status).toBe(403);
    expect((await ask(`/${'b'.repeat(43)}/`)).status).toBe(403);
    expect((await ask(`/${TOKEN}x/api/snapshot`)).status).toBe(403);
  });

  it('refuses names that only lead to this computer', async () => {
    const evil = await ask(`/${TOKEN}/`, { headers: { Host: `evil.example:${port}` } });
    expect(evil.status).toBe(403);
    const local = await ask(`/${TOKEN}/`, { headers: { Host: `localhost:${port}` } });
    expect(local.status).toBe(200);
  });

  it('refuses requests that another site makes', async () => {
    expect((await post('undo', {}, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('undo', {}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await post('undo', {}, { Origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  it('gives nothing but the built page', async () => {
    const paths = [
      '../server.test.ts',
      '..%2f..%2fetc%2fpasswd',
      'inputs.json',
      'api',
      '__proto__',
    ];
    for (const path of paths) expect((await ask(`/${TOKEN}/${path}`)).status).toBe(404);
  });

  it('lets the page load nothing from outside', async () => {
    const page = await ask(`/${TOKEN}/`);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).not.toMatch(/https?:/);
    const panel = await ask(`/${TOKEN}/panel.html`);
    expect(panel.headers['content-security-policy']).toMatch(/script-src 'sha256-[^']+'/);
  });
});

describe('answers', () => {
  it('says in plain words what it cannot do', async () => {
    expect((await post('open', { path: '/no/such.xlsx' })).status).toBe(422);
    expect(json(await post('open', { path: '/no/such.xlsx' })).message).toContain('не найден');
    expect((await post('edit', { sheet: 'Курсы' })).status).toBe(422);
    expect((await post('edit', 'not json')).status).toBe(422);
  });

  it('takes an edit at its revision and refuses an older one', async () => {
    const { book, revision } = json(await ask(`/${TOKEN}/api/revision`));
    const edit = {
      book,
      revision,
      sheet: 'Курсы',
      cells: [{ row: 1, column: 9, text: '1.02.26' }],
    };
    const reply = json(await post('edit', edit));
    expect(reply.patches[0].cells[0].text).toBe('01.02.2026');
    expect(reply.revision).toBe(revision + 1);
    expect((await post('edit', edit)).status).toBe(409);
    expect((await post('edit', { ...edit, book: 'another' })).status).toBe(409);
  });

  it('runs allow-listed calls only', async () => {
    const call = async (name: string) =>
      JSON.parse(json(await post('panel', { call: name })).reply);
    expect((await call('hello')).ok).toBe(true);
    for (const name of ['toString', '__proto__', 'constructor', 'rm']) {
      expect((await call(name)).ok).toBe(false);
    }
  });

  it('gives the workbook as a file', async () => {
    const { headers, body } = await ask(`/${TOKEN}/api/download`);
    expect(headers['content-disposition']).toContain('.xlsx');
    expect(body.slice(0, 2)).toBe('PK');
  });
});

it('takes the next port when one is taken', async () => {
  const second = createServer();
  const got = await listenFrom(second, port);
  expect(got).toBeGreaterThan(port);
  second.close();
});
