/** Where a file is reached: drafts are kept by address, so it is the same one at every start. */
import fs, {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, Server } from 'node:http';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { FIRST_PORT } from '../../../src/workbench/server/address';
import { listenAt } from '../../../src/workbench/server/http/listen';
import { launch, runningAddress } from '../../../src/workbench/server/launch';
import { doorTo } from '../../../src/workbench/server/running';
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
  jest.restoreAllMocks();
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
  expect(again.map(portOf)).toEqual([b, a].map(portOf));
});

it('a link to a file, and a way round to it, lead to the same address', async () => {
  const { address, server } = await started(book('a.xlsx'));
  await closed(server);
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'));
  mkdirSync(join(folder, 'sub'));
  for (const path of ['link.xlsx', 'sub/../a.xlsx']) {
    const again = await started(join(folder, path));
    expect(portOf(again)).toBe(portOf({ address }));
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
  expect([portOf(again), again.warnings]).toEqual([own, []]);
});

it('a file that another program has open is told of at the start', async () => {
  const path = book('a.xlsx');
  writeFileSync(join(folder, '~$a.xlsx'), '');
  const { warnings } = await started(path);
  expect(warnings).toEqual([expect.stringMatching(/^Похоже, файл открыт в Excel .*«~\$a\.xlsx»/)]);
});

it('the copies of a day are those of all its starts', async () => {
  const path = book('a.xlsx');
  for (let start = 1; start <= 4; start += 1) {
    const { server, address } = await started(path);
    const body = Buffer.concat([BOOK, Buffer.from(`${start}`)]);
    const headers = { 'If-Match': '*' };
    expect((await fetch(`${address}book`, { method: 'PUT', headers, body })).status).toBe(204);
    await closed(server);
  }
  const copies = readdirSync(folder).filter((name) => name.endsWith('.bak'));
  expect(
    copies.map((name) => readFileSync(join(folder, name)).length - BOOK.length).sort(),
  ).toEqual([0, 1]);
});

it('a port that is told holds for this start alone', async () => {
  const { server, address } = await started(book('a.xlsx'));
  await closed(server);
  const told = await started(join(folder, 'a.xlsx'), 0);
  expect(told.warnings[0]).toMatch(/^Порт указан при запуске, поэтому адрес сегодня другой\./);
  await closed(told.server);
  expect(portOf(await started(join(folder, 'a.xlsx')))).toBe(portOf({ address }));
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
  const { address } = await started(book('a.xlsx'));
  doorTo(address);
  const home = join(folder, 'home');
  const port = portOf({ address });
  const kept = readdirSync(home);
  expect(kept.sort()).toEqual(['address.json', `open-${port}.html`, `running-${port}.json`]);
  for (const name of kept) expect(statSync(join(home, name)).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o777).toBe(0o700);
});

it('a damaged record of addresses, or one of an older version, holds up nobody', async () => {
  const kept = join(folder, 'home', 'address.json');
  mkdirSync(join(folder, 'home'));
  // The last one is of a version that kept its token for ever: it goes with the next record.
  const token = 'b'.repeat(43);
  const records = ['{"tok', '[]', 'null', JSON.stringify({ token, port: 47_800 })];
  for (const record of [...records, JSON.stringify({ token, ports: { a: 80, b: 'x' } })]) {
    writeFileSync(kept, record);
    const { server, address } = await started(book('a.xlsx'));
    expect(portOf({ address })).toBeGreaterThan(FIRST_PORT);
    await closed(server);
  }
  expect(readFileSync(kept, 'utf8')).not.toContain(token);
});

describe('what runs already', () => {
  it('is found by its file', async () => {
    const { address, server } = await started(book('a.xlsx'));
    expect(await runningAddress(join(folder, 'a.xlsx'))).toBe(address);
    expect(await runningAddress(book('b.xlsx'))).toBeNull();
    await closed(server);
    expect(await runningAddress(join(folder, 'a.xlsx'))).toBeNull();
  });

  it.each([200, 302, 403])(
    'is never another program that has the port and answers %i, nor is it told the token',
    async (status) => {
      // A start that was killed has left its note behind.
      const { server, address } = await started(book('a.xlsx'));
      await closed(server);
      const heard: string[] = [];
      const other = closedLater(
        createServer(({ method, url, rawHeaders }, response) => {
          heard.push(`${method} ${url} ${rawHeaders.join(' ')}`);
          const elsewhere = status === 302 ? { Location: `/${heard.length}` } : {};
          // Whatever it was asked, it says again: that proves nothing.
          response.writeHead(status, elsewhere).end(url?.split('/').at(-1));
        }),
      );
      await listenAt(other, portOf({ address }));
      expect(await runningAddress(join(folder, 'a.xlsx'))).toBeNull();
      expect(heard).toHaveLength(1);
      const [, token = ''] = new URL(address).pathname.split('/');
      expect(token).toHaveLength(43);
      expect(heard.join()).not.toContain(token);
    },
  );

  it('is asked something else every time, so that an old answer proves nothing', async () => {
    const { server, address } = await started(book('a.xlsx'));
    const port = portOf({ address });
    const ask = async (question: string) =>
      (await fetch(`http://127.0.0.1:${port}/who/${question}`)).text();
    const [first, second] = [await ask('1'), await ask('2')];
    expect(first).not.toBe(second);
    expect(address).not.toContain(first);
    await closed(server);
  });

  it('has a token of its own at every start, and one that ended leaves none', async () => {
    const file = book('a.xlsx');
    const first = await started(file);
    doorTo(first.address);
    await closed(first.server);
    first.forget();
    expect(readdirSync(join(folder, 'home'))).toEqual(['address.json']);
    const second = await started(file);
    expect(portOf(second)).toBe(portOf(first));
    expect(second.address).not.toBe(first.address);
    // The first one’s end takes nothing of the second one’s.
    first.forget();
    expect(await runningAddress(file)).toBe(second.address);
    expect((await fetch(first.address)).status).toBe(403);
  });

  it('is opened by a file that leads to it, and only as a tab of its own', async () => {
    const { address } = await started(book('a.xlsx'));
    const door = doorTo(`${address}#example`);
    expect(door).toMatch(/^file:/);
    expect(door).not.toContain(new URL(address).pathname);
    expect(readFileSync(new URL(door), 'utf8')).toContain(`0;url=${address}#example`);
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

describe.each(['mkdirSync', 'openSync', 'renameSync', 'statSync', 'writeFileSync'] as const)(
  'a disk that refuses %s',
  (call) => {
    it('ends the start, and nothing goes on listening', async () => {
      const path = book('a.xlsx');
      const real = fs[call] as (...given: unknown[]) => unknown;
      const listen = jest.spyOn(Server.prototype, 'listen');
      let refusals = 0;
      for (let at = 1; at <= 20; at += 1) {
        // Every time the first one for this file: its address is noted, too.
        fs.rmSync(join(folder, 'home'), { recursive: true, force: true });
        let calls = 0;
        const refusing = jest.spyOn(fs, call).mockImplementation((...given: unknown[]) => {
          calls += 1;
          if (calls !== at) return real(...given) as never;
          throw Object.assign(new Error('EIO'), { code: 'EIO', path });
        });
        const launched = await started(path).catch(() => null);
        refusing.mockRestore();
        if (launched === null) {
          refusals += 1;
          expect(listen.mock.contexts.some((one) => (one as Server).listening)).toBe(false);
        } else await closed(launched.server);
        if (calls < at) break;
      }
      expect(refusals).toBeGreaterThan(0);
    });
  },
);
