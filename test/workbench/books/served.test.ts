/** The file of `npm start`: written over the known state alone, by the two endpoints. */
import { createHash } from 'node:crypto';
import { ServedFile } from '../../../src/workbench/books/served-file';
import { Browser, opened, texts, typed } from './books-kit';
import { bytesOf, textOf } from './fake-file';
import { withoutStorage } from './refusing-storage';

/** What the server answers, by the same words as the real one. */
class Server {
  content = 'первая';
  isThere = true;
  refusal: { readonly status: number; readonly message: string } | null = null;
  remark: string | null = null;
  readonly asked: string[] = [];

  readonly ask = async (path: string, request: RequestInit): Promise<Response> => {
    const method = request.method ?? 'GET';
    this.asked.push(`${method} ${path}`);
    if (!this.isThere) throw new TypeError('Failed to fetch');
    if (method !== 'PUT') return this.answer(200, method === 'GET' ? this.content : null);
    const match = new Headers(request.headers).get('If-Match');
    if (match !== '*' && match !== this.tag) return new Response(null, { status: 412 });
    if (this.refusal) {
      const { status, message } = this.refusal;
      return new Response(JSON.stringify({ message }), { status });
    }
    this.content = textOf(request.body as unknown as Uint8Array);
    if (this.remark !== null) return this.answer(200, JSON.stringify({ message: this.remark }));
    return this.answer(204, null);
  };

  private get tag(): string {
    return `"${createHash('sha256').update(this.content).digest('hex')}"`;
  }

  private answer(status: number, body: string | null): Response {
    return new Response(body, { status, headers: { ETag: this.tag } });
  }
}

function start(browser: Browser, server: Server, served = 'книга.xlsx') {
  return browser.tab({ served, ask: server.ask });
}

test('a served file is read, written and known again with its draft', async () => {
  const browser = new Browser();
  const server = new Server();
  const { library } = start(browser, server);
  expect(library.served).toBe('книга.xlsx');
  const book = opened(await library.openServed());
  expect([book.home, textOf(book.base)]).toEqual(['server', 'первая']);
  await book.keep(typed('а'));
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([saved.kind, server.content, book.unsaved()]).toEqual(['saved', 'вторая', 0]);
  await book.keep(typed('б'));
  browser.kill();
  const again = opened(await start(browser, server).library.openServed());
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['вторая', 'б']);
  expect(new Set(server.asked)).toEqual(new Set(['GET book', 'PUT book']));
});

test('what the server remarks on a file that it has written is told', async () => {
  const browser = new Browser();
  const server = new Server();
  const book = opened(await start(browser, server).library.openServed());
  server.remark = 'Файл открыт в Excel.';
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(saved).toEqual({
    kind: 'saved',
    message: 'Сохранено в файл «книга.xlsx». Файл открыт в Excel.',
  });
});

test('a served file that has changed is told, and replaced only knowingly', async () => {
  const browser = new Browser();
  const server = new Server();
  const book = opened(await start(browser, server).library.openServed());
  await book.keep(typed('а'));
  expect(await book.isChangedOutside()).toBe(false);
  server.content = 'чужая';
  expect(await book.isChangedOutside()).toBe(true);
  const request = { upTo: book.position() };
  expect((await book.save(bytesOf('вторая'), request)).kind).toBe('changed');
  expect(server.content).toBe('чужая');
  await book.save(bytesOf('вторая'), { ...request, overwrite: true });
  expect(server.content).toBe('вторая');
});

test('what the server copies beside is replaced where the browser keeps nothing, too', async () => {
  const browser = new Browser();
  withoutStorage();
  const server = new Server();
  const book = opened(await start(browser, server).library.openServed());
  await book.keep(typed('а')).catch(() => undefined);
  server.content = 'чужая';
  await book.save(bytesOf('вторая'), { upTo: book.position(), overwrite: true });
  expect(server.content).toBe('вторая');
});

test('a server that is gone, or refuses, says what to do; the draft stays', async () => {
  const browser = new Browser();
  const server = new Server();
  const book = opened(await start(browser, server).library.openServed());
  await book.keep(typed('а'));
  server.isThere = false;
  const gone = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(gone).toMatchObject({ kind: 'failed', message: expect.stringContaining('npm start') });
  server.isThere = true;
  server.refusal = { status: 507, message: 'На диске нет места.' };
  const full = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(full).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('На диске нет места.'),
  });
  expect([book.unsaved(), server.content]).toEqual([1, 'первая']);
});

test('a start before this one is told apart from another program that has the port', async () => {
  const answers = [
    ['запустили заново', new Response('{}', { status: 403, headers: { Server: 'Postcourse' } })],
    ['остановлена', new Response('{}', { status: 403, headers: { Server: 'nginx' } })],
    ['остановлена', new Response('<h1>Forbidden</h1>', { status: 403 })],
  ] as const;
  for (const [words, answer] of answers) {
    const file = new ServedFile('книга.xlsx', async () => answer);
    await expect(file.differs({ hash: '' })).rejects.toThrow(words);
  }
});

test('another file at the same address is another book', async () => {
  const browser = new Browser();
  const book = opened(await start(browser, new Server()).library.openServed());
  await book.keep(typed('а'));
  browser.kill();
  const elsewhere = new Server();
  elsewhere.content = 'другая';
  const { library } = start(browser, elsewhere, 'другая.xlsx');
  expect(textOf(opened(await library.openServed()).base)).toBe('другая');
  const first = opened(await library.reopen(book.id));
  expect([textOf(first.base), ...texts(first.operations)]).toEqual(['первая', 'а']);
  expect(first.notice).toContain('запустите её с этим файлом снова');
  const saved = await first.save(bytesOf('вторая'), { upTo: first.position() });
  expect([saved.kind, elsewhere.content]).toEqual(['downloaded', 'другая']);
});
