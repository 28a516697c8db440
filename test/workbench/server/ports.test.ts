/** Where a file is reached: drafts are kept by address, so it is the same one at every start. */
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { FIRST_PORT } from '../../../src/workbench/server/address';
import { listenAt } from '../../../src/workbench/server/http/listen';
import { launch, runningAddress } from '../../../src/workbench/server/launch';
import { day } from '../../contract/plans';
import { BOOK, BUILT, cleanUp, closedLater, newFolder } from './served';

const today = day(2026, 4, 15);
let folder = '';
let page = '';

beforeEach(() => {
  folder = newFolder();
  process.env['POSTCOURSE_HOME'] = join(folder, 'home');
  page = join(folder, 'page.html');
  writeFileSync(page, BUILT);
});
afterEach(() => {
  delete process.env['POSTCOURSE_HOME'];
  cleanUp();
});

function book(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, BOOK);
  return path;
}

async function started(file?: string, port?: number) {
  const launched = await launch({
    today,
    page,
    ...(file !== undefined && { file }),
    ...(port !== undefined && { port }),
  });
  closedLater(launched.server);
  return launched;
}

const portOf = ({ address }: { address: string }): number => Number(new URL(address).port);

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** Another program on a port. */
async function taken(port: number): Promise<Server> {
  const other = closedLater(createServer((_, response) => response.end('another program')));
  await listenAt(other, port);
  return other;
}

it('every file has its own, the same whenever it is opened', async () => {
  const [a, b] = [await started(book('a.xlsx')), await started(book('b.xlsx'))];
  expect(portOf(b)).toBeGreaterThan(portOf(a));
  expect(portOf(a)).toBeGreaterThan(FIRST_PORT);
  await closed(a.server);
  await closed(b.server);
  const again = [await started(join(folder, 'b.xlsx')), await started(join(folder, 'a.xlsx'))];
  expect(again.map(({ address }) => address)).toEqual([b.address, a.address]);
});

it('a link to a file, and a way round to it, lead to the same address', async () => {
  const { address, server } = await started(book('a.xlsx'));
  await closed(server);
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'));
  mkdirSync(join(folder, 'sub'));
  for (const path of ['link.xlsx', 'sub/../a.xlsx']) {
    const again = await started(join(folder, path));
    expect(again.address).toBe(address);
    await closed(again.server);
  }
});

it('a port that another program has is told, and where the drafts are', async () => {
  const { server, address } = await started(book('a.xlsx'));
  const own = Number(new URL(address).port);
  await closed(server);
  const other = await taken(own);
  const elsewhere = await started(join(folder, 'a.xlsx'));
  expect(portOf(elsewhere)).not.toBe(own);
  expect(elsewhere.warnings[0]).toBe(
    `Порт ${own} занят другой программой, поэтому адрес сегодня другой. Если вы вводили данные и не сохранили их в файл, они остались по прежнему адресу (порт ${own}).`,
  );
  await closed(other);
  await closed(elsewhere.server);
  const again = await started(join(folder, 'a.xlsx'));
  expect([again.address, again.warnings]).toEqual([address, []]);
});

it('a port that is told holds for this start alone', async () => {
  const { server, address } = await started(book('a.xlsx'));
  await closed(server);
  const told = await started(join(folder, 'a.xlsx'), 0);
  expect(told.warnings[0]).toMatch(/^Порт указан при запуске, поэтому адрес сегодня другой\./);
  await closed(told.server);
  expect((await started(join(folder, 'a.xlsx'))).address).toBe(address);
});

it('a port that is told and taken is refused', async () => {
  const other = await taken(0);
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(started(book('a.xlsx'), port)).rejects.toThrow(
    new Fault(`Порт ${port} занят другой программой. Укажите другой: --port ЧИСЛО.`),
  );
});

it('what is kept, this person alone may read', async () => {
  await started(book('a.xlsx'));
  const kept = join(folder, 'home', 'address.json');
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'home')).mode & 0o777).toBe(0o700);
});

it('a damaged record of addresses, or one of an older version, holds up nobody', async () => {
  const kept = join(folder, 'home', 'address.json');
  mkdirSync(join(folder, 'home'));
  const token = 'b'.repeat(43);
  const records = ['{"tok', '[]', 'null', JSON.stringify({ token, port: 47_800 })];
  for (const record of [...records, JSON.stringify({ token, ports: { a: 80, b: 'x' } })]) {
    writeFileSync(kept, record);
    const { server, address } = await started(book('a.xlsx'));
    expect(portOf({ address })).toBeGreaterThan(FIRST_PORT);
    await closed(server);
  }
  expect(readFileSync(kept, 'utf8')).toContain(token);
});

describe('what runs already', () => {
  it('is found by its file', async () => {
    const { address, server } = await started(book('a.xlsx'));
    expect(await runningAddress(join(folder, 'a.xlsx'))).toBe(address);
    expect(await runningAddress(book('b.xlsx'))).toBeNull();
    await closed(server);
    expect(await runningAddress(join(folder, 'a.xlsx'))).toBeNull();
  });

  it('is never another program that has the port', async () => {
    const { server, address } = await started(book('a.xlsx'));
    await closed(server);
    const other = closedLater(
      createServer((_, response) => {
        response.statusCode = 403;
        response.end();
      }),
    );
    await listenAt(other, Number(new URL(address).port));
    expect(await runningAddress(join(folder, 'a.xlsx'))).toBeNull();
  });
});

it.each([
  ['нет.xlsx', null, /не найден: проверьте путь и название\.$/],
  ['текст.xlsx', 'просто текст', /текст\.xlsx/],
  ['пусто.xlsx', '', /пусто\.xlsx/],
])('a wrong file is refused before anything listens: %s', async (name, content, message) => {
  const path = join(folder, name);
  if (content !== null) writeFileSync(path, content);
  const start = started(path);
  await expect(start).rejects.toThrow(Fault);
  await expect(start).rejects.toThrow(message);
});
