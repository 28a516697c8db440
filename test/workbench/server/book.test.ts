/** The file handed over and taken back: never over what another program has written. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { BOOK, cleanUp, messageOf, served, TOKEN } from './served';

afterEach(cleanUp);

const OLD = BOOK;
const NEW = Buffer.concat([OLD, Buffer.from('new')]);
const THEIRS = Buffer.concat([OLD, Buffer.from('theirs')]);
const GONE =
  'Файла «книга.xlsx» нет на прежнем месте: его перенесли, переименовали, удалили или вынули флешку. Верните его или выберите «Сохранить как…».';
const stateOf = (bytes: Buffer): string => `"${createHash('sha256').update(bytes).digest('hex')}"`;

describe('reading', () => {
  it('gives the bytes and their state', async () => {
    const { ask } = await served();
    const { status, bytes, headers } = await ask('book');
    expect([status, bytes.equals(OLD), headers.etag]).toEqual([200, true, stateOf(OLD)]);
  });

  it('asked for the state alone, tells of a change by another program', async () => {
    const { ask, path } = await served();
    await ask('book');
    writeFileSync(path, THEIRS);
    const { status, bytes, headers } = await ask('book', { method: 'HEAD' });
    expect([status, bytes.length, headers.etag]).toEqual([200, 0, stateOf(THEIRS)]);
  });

  it('says that the file is gone', async () => {
    const { ask, path } = await served();
    rmSync(path);
    const answer = await ask('book');
    expect(answer.status).toBe(404);
    expect(messageOf(answer)).toBe(GONE);
    expect((await ask('book', { method: 'HEAD' })).status).toBe(404);
  });

  it('says what is wrong with a file that cannot be read', async () => {
    const { ask, path } = await served();
    renameSync(path, `${path}.old`);
    mkdirSync(path);
    const answer = await ask('book');
    expect([answer.status, messageOf(answer)]).toEqual([
      422,
      `Файл «${path}» — папка, а не файл: укажите файл .xlsx.`,
    ]);
  });
});

describe('writing', () => {
  it('tells that another program has the file open, and writes it all the same', async () => {
    const { put, path, onDisk } = await served();
    writeFileSync(join(dirname(path), '.~lock.книга.xlsx#'), ',user,computer,;');
    const answer = await put(NEW, stateOf(OLD));
    expect([answer.status, answer.headers.etag, onDisk().equals(NEW)]).toEqual([
      200,
      stateOf(NEW),
      true,
    ]);
    expect(messageOf(answer)).toMatch(/^Похоже, файл открыт в LibreOffice .*Закройте его там/);
  });

  it('over the state that the page has: the old content stays beside it', async () => {
    const { put, path, onDisk } = await served();
    const { status, headers, bytes } = await put(NEW, stateOf(OLD));
    expect([status, headers.etag, bytes.length]).toEqual([204, stateOf(NEW), 0]);
    expect(onDisk().equals(NEW)).toBe(true);
    expect(readFileSync(`${path}.2026-04-15.bak`).equals(OLD)).toBe(true);
    expect(readdirSync(dirname(path)).sort()).toEqual(['книга.xlsx', 'книга.xlsx.2026-04-15.bak']);
  });

  it('again and again, each time over what was written last', async () => {
    const { put, path, onDisk } = await served();
    const first = await put(NEW, stateOf(OLD));
    expect((await put(THEIRS, first.headers.etag ?? '')).status).toBe(204);
    expect(onDisk().equals(THEIRS)).toBe(true);
    expect(readFileSync(`${path}.2026-04-15.2.bak`).equals(NEW)).toBe(true);
    // A second page that still has the first state.
    expect((await put(NEW, stateOf(OLD))).status).toBe(412);
    expect(onDisk().equals(THEIRS)).toBe(true);
  });

  it('never over another state', async () => {
    const { ask, put, path, onDisk } = await served();
    await ask('book');
    writeFileSync(path, THEIRS);
    const answer = await put(NEW, stateOf(OLD));
    expect([answer.status, messageOf(answer)]).toEqual([
      412,
      'Файл «книга.xlsx» изменила другая программа, пока он был открыт здесь. Он не перезаписан.',
    ]);
    expect(onDisk().equals(THEIRS)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(['книга.xlsx']);
  });

  it('over any state when the person says so, and that one stays beside it', async () => {
    const { put, path, onDisk } = await served();
    writeFileSync(path, THEIRS);
    expect((await put(NEW, '*')).status).toBe(204);
    expect(onDisk().equals(NEW)).toBe(true);
    expect(readFileSync(`${path}.2026-04-15.bak`).equals(THEIRS)).toBe(true);
  });

  it.each([
    ['over the state that the page has', stateOf(OLD)],
    ['over any state', '*'],
  ])('never anew where the file is gone, %s: it may have another name now', async (_, over) => {
    const { ask, put, path } = await served();
    await ask('book');
    renameSync(path, `${path}.moved.xlsx`);
    const answer = await put(NEW, over);
    expect([answer.status, messageOf(answer)]).toEqual([404, GONE]);
    expect(existsSync(path)).toBe(false);
    renameSync(`${path}.moved.xlsx`, path);
    expect((await put(NEW, stateOf(OLD))).status).toBe(204);
  });

  it('never without a state', async () => {
    const { ask, onDisk } = await served();
    const answer = await ask('book', { method: 'PUT', body: NEW });
    expect(answer.status).toBe(428);
    expect(onDisk().equals(OLD)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('<html>')],
  ])('never of %s', async (_, body) => {
    const { put, onDisk } = await served();
    const answer = await put(body, stateOf(OLD));
    expect([answer.status, messageOf(answer)]).toEqual([
      422,
      'Файл не сохранён: вместо книги .xlsx пришло что-то другое. Прежний файл цел.',
    ]);
    expect(onDisk().equals(OLD)).toBe(true);
  });

  it('never of more than 64 MB, announced or not', async () => {
    const { ask, onDisk } = await served();
    const headers = { 'If-Match': stateOf(OLD) };
    const announced = { ...headers, 'Content-Length': String(64 * 1024 * 1024 + 1) };
    const refused = await ask('book', { method: 'PUT', headers: announced });
    expect([refused.status, messageOf(refused)]).toEqual([
      413,
      'Файл не сохранён: книга больше 64 МБ. Уберите из неё картинки и лишние листы. Прежний файл цел.',
    ]);
    expect(onDisk().equals(OLD)).toBe(true);
  });

  it('of a page that was closed in the middle: the file is as it was', async () => {
    const { port, path, ask, onDisk } = await served();
    const head = [
      `PUT /${TOKEN}/book HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      `If-Match: ${stateOf(OLD)}`,
      `Content-Length: ${NEW.length}`,
    ];
    await new Promise<void>((resolve) => {
      const line = connect(port, '127.0.0.1', () => {
        line.write(`${head.join('\r\n')}\r\n\r\n`);
        line.write(NEW.subarray(0, 100), () => line.destroy());
      });
      line.on('close', () => resolve());
    });
    expect((await ask('book')).headers.etag).toBe(stateOf(OLD));
    expect(onDisk().equals(OLD)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(['книга.xlsx']);
  });
});
