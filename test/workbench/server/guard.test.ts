/** Who may talk to the workbench's server, and under which policy its page stands. */

import { servedPage } from '../../../src/workbench/server/served-page';
import { askAt, BUILT, cleanUp, served, TOKEN } from './served';

afterEach(cleanUp);

const statusOf = async (answer: Promise<{ status: number }>) => (await answer).status;

it('takes the right token only', async () => {
  const { port } = await served();
  expect(await statusOf(askAt(port, `/${TOKEN}/`))).toBe(200);
  for (const path of ['/', '/book', `/${'b'.repeat(43)}/`, `/${TOKEN}x/book`, `/${TOKEN}`]) {
    expect([path, await statusOf(askAt(port, path))]).toEqual([path, 403]);
  }
});

it('says in every answer which program it is', async () => {
  const { port } = await served();
  for (const path of [`/${TOKEN}/`, `/${'b'.repeat(43)}/book`, '/who/1']) {
    expect([path, (await askAt(port, path)).headers['server']]).toEqual([path, 'Postcourse']);
  }
});

it.each(['GET', 'HEAD', 'PUT'])('refuses what another site or name asks by %s', async (method) => {
  const { port, ask, onDisk } = await served();
  const before = onDisk();
  const foreign = [
    { Host: `evil.example:${port}` },
    { Host: `localhost:${port}` },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: `http://127.0.0.1:${port + 1}` },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ];
  for (const headers of foreign) {
    const asked = { method, headers: { ...headers, 'If-Match': '*' } };
    expect([headers, await statusOf(ask('book', asked))]).toEqual([headers, 403]);
  }
  expect(onDisk().equals(before)).toBe(true);
});

it('takes a tab that comes from a file, to the page alone', async () => {
  const { ask } = await served();
  const headers = {
    'Sec-Fetch-Site': 'cross-site',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
  };
  expect(await statusOf(ask('', { headers }))).toBe(200);
  expect(await statusOf(ask('book', { headers }))).toBe(403);
  for (const other of [{ 'Sec-Fetch-Dest': 'iframe' }, { 'Sec-Fetch-Mode': 'cors' }]) {
    expect(await statusOf(ask('', { headers: { ...headers, ...other } }))).toBe(403);
  }
});

it('proves who it is to this computer alone, and only when it is asked', async () => {
  const { port } = await served();
  expect(await statusOf(askAt(port, '/who/1'))).toBe(200);
  for (const path of ['/who', '/who/', '/who/1/2', '/whose/1']) {
    expect([path, await statusOf(askAt(port, path))]).toEqual([path, 403]);
  }
  const foreign = { headers: { Host: `evil.example:${port}` } };
  expect(await statusOf(askAt(port, '/who/1', foreign))).toBe(403);
});

it('takes what its own page asks', async () => {
  const { port, ask } = await served();
  const headers = { Origin: `http://127.0.0.1:${port}`, 'Sec-Fetch-Site': 'same-origin' };
  expect(await statusOf(ask('book', { headers }))).toBe(200);
});

it('has the page and the book, and nothing else', async () => {
  const { ask } = await served();
  const paths = ['../book', '..%2fbook', 'book/', 'api/panel', '__proto__', 'postcourse.html'];
  for (const path of paths) expect([path, await statusOf(ask(path))]).toEqual([path, 404]);
  expect(await statusOf(ask('book', { method: 'DELETE' }))).toBe(405);
  expect(await statusOf(ask('', { method: 'PUT' }))).toBe(404);
});

it('has no book when none was given', async () => {
  const { ask } = await served(null);
  expect(await statusOf(ask(''))).toBe(200);
  expect(await statusOf(ask('book'))).toBe(404);
});

describe('the page', () => {
  it('may reach this server alone, and stands in no other page', async () => {
    const { headers, bytes } = await (await served()).ask('');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'sha256-abc'; connect-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(bytes.toString()).toBe(
      BUILT.replace("connect-src 'none'", "connect-src 'self'").replace(
        '<title>',
        '<meta name="postcourse-file" content="книга.xlsx"><title>',
      ),
    );
  });

  it('without a file names none', () => {
    expect(servedPage(BUILT, null).html).not.toContain('postcourse-file');
  });

  it('names a file whose name holds signs of markup', () => {
    const { html } = servedPage(BUILT, `"><script>&'$&.xlsx`);
    expect(html).toContain(`content="&quot;&gt;&lt;script&gt;&amp;'$&amp;.xlsx"><title>`);
  });

  it('is not shown without a policy that forbids connections', () => {
    expect(() => servedPage('<head></head>', null)).toThrow(/no policy/);
    const open = BUILT.replace("connect-src 'none'", 'connect-src *');
    expect(() => servedPage(open, null)).toThrow(/no policy/);
  });
});
