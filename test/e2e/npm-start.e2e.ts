/** `npm start` as a person types it: the page, the file handed to it and taken back, the address. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isoDay } from '../../src/core/values/day';
import { demoSchool } from '../../src/demo/school';
import { localToday } from '../../src/hosts/xlsx/local-today';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { expect, startProgram, test } from './fixture';

function bookIn(folder: string): string {
  const path = join(folder, 'Моя «книга».xlsx');
  const workbook = createXlsx({ today: localToday(), name: 'книга.xlsx' });
  workbook.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  writeFileSync(path, workbook.toBytes());
  return path;
}

/** A start that ends by itself; what it prints, and with which status. */
function startAlone(home: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--no-open', ...options],
    { env: { ...process.env, POSTCOURSE_HOME: home }, encoding: 'utf8' },
  );
  return { status, printed: `${stdout}${stderr}`.trim() };
}

test('without a file shows the example', async ({ page, home }) => {
  const program = await startProgram(home);
  try {
    expect(program.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}\/#example$/);
    await page.goto(program.address);
    await page.locator('body[data-ready]').waitFor();
    await expect(page.locator('meta[name="postcourse-file"]')).toHaveCount(0);
  } finally {
    await program.stop();
  }
});

test('hands the page a file, and writes over the state that the page has @short', async ({
  page,
  home,
}) => {
  const path = bookIn(home);
  const before = readFileSync(path);
  const program = await startProgram(home, path);
  try {
    expect(program.file).toBe(path);
    await page.goto(program.address);
    await expect(page.locator('meta[name="postcourse-file"]')).toHaveAttribute(
      'content',
      'Моя «книга».xlsx',
    );
    const saved = await page.evaluate(async () => {
      const read = await fetch('book');
      const bytes = new Uint8Array([...new Uint8Array(await read.arrayBuffer()), 0]);
      const put = (state: string) =>
        fetch('book', { method: 'PUT', headers: { 'If-Match': state }, body: bytes });
      const first = await put(read.headers.get('ETag') ?? '');
      const second = await put(read.headers.get('ETag') ?? '');
      const now = await fetch('book', { method: 'HEAD' });
      return {
        statuses: [read.status, first.status, second.status],
        isSame: first.headers.get('ETag') === now.headers.get('ETag'),
      };
    });
    expect(saved).toEqual({ statuses: [200, 204, 412], isSame: true });
    expect(readFileSync(path).length).toBe(before.length + 1);
    expect(readFileSync(`${path}.${isoDay(localToday())}.bak`).equals(before)).toBe(true);
  } finally {
    await program.stop();
  }
});

test('a file has the same port at every start, under another token, and is not started twice', async ({
  home,
}) => {
  const path = bookIn(home);
  const first = await startProgram(home, path);
  const twice = startAlone(home, path);
  await first.stop();
  expect(twice).toEqual({ status: 0, printed: `Программа уже запущена: ${first.address}` });
  const second = await startProgram(home, path);
  await second.stop();
  const [port, token] = [/:(\d+)\//, /\/([\w-]{43})\//].map((part) =>
    [first, second].map(({ address }) => part.exec(address)?.[1]),
  );
  expect(port?.[1]).toBe(port?.[0]);
  expect(token?.[1]).not.toBe(token?.[0]);
});

test('a browser is started on a file, and no program of the computer is seen with the token @short', async ({
  page,
  home,
}) => {
  test.skip(process.platform !== 'linux', 'the list of programs is read from /proc');
  // In the place of the browser: it stays in the list of programs, and notes what it was given.
  const bin = mkdtempSync(join(home, 'bin-'));
  const noted = join(home, 'opened');
  writeFileSync(
    join(bin, 'xdg-open'),
    `#!${process.execPath}\nrequire('fs').writeFileSync(${JSON.stringify(noted)}, process.argv[2]);\nsetTimeout(() => {}, 60000);\n`,
    { mode: 0o755 },
  );
  const path = bookIn(home);
  const env = { ...process.env, POSTCOURSE_HOME: home, PATH: `${bin}:${process.env['PATH']}` };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', path], { env });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  try {
    await expect.poll(() => existsSync(noted), { timeout: 240_000 }).toBe(true);
    await expect.poll(() => printed).toContain('Ctrl+C');
    const token = /\/([\w-]{43})\//.exec(printed)?.[1] ?? 'none';
    const seen = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((id) => programAt(id));
    expect(seen.join()).toContain('xdg-open');
    expect(seen.filter((line) => line.includes(token))).toEqual([]);
    // And it does lead to the page, in a browser.
    await page.goto(readFileSync(noted, 'utf8'));
    await page.waitForURL(new RegExp(token));
    await page.locator('body[data-ready]').waitFor();
    await expect(page.locator('meta[name="postcourse-file"]')).toHaveCount(1);
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
  expect(readdirSync(home).filter((name) => /^(open|running)-/.test(name))).toEqual([]);
});

test('where no browser can be opened the address still works, and it is said', async ({ home }) => {
  const path = bookIn(home);
  const first = await startProgram(home, path);
  await first.stop();
  // In the way of the file that a browser is started on.
  mkdirSync(join(home, `open-${new URL(first.address).port}.html`));
  const env = { ...process.env, POSTCOURSE_HOME: home };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', path], { env });
  let printed = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk) => {
      printed += chunk;
    });
  }
  try {
    await expect.poll(() => printed, { timeout: 240_000 }).toContain('Ctrl+C');
    expect(printed).toContain('Браузер не открыт, откройте адрес в нём сами. Файл «');
    const address = /http:\S+/.exec(printed)?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
  expect(readdirSync(home).filter((name) => name.startsWith('running-'))).toEqual([]);
});

/** With what a program was started; one that has ended since, with nothing. */
function programAt(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

test('a wrong file is refused in plain words, and nothing is left beside it', async ({ home }) => {
  const missing = join(home, 'нет.xlsx');
  expect(startAlone(home, missing)).toEqual({
    status: 2,
    printed: `Файл «${missing}» не найден: проверьте путь и название.`,
  });
  const text = join(home, 'текст.xlsx');
  writeFileSync(text, 'просто текст');
  const { status, printed } = startAlone(home, text);
  expect([status, printed.split('\n').length]).toEqual([2, 1]);
  expect(printed).toContain('текст.xlsx');
  expect(readdirSync(dirname(text)).filter((name) => name.endsWith('.bak'))).toEqual([]);
});
