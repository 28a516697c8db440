/** `npm start` as a person types it: the page, the file handed to it and taken back, the address. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

test('hands the page a file, and writes over the state that the page has', async ({
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

test('a file has the same address at every start, and is not started twice', async ({ home }) => {
  const path = bookIn(home);
  const first = await startProgram(home, path);
  const twice = startAlone(home, path);
  await first.stop();
  expect(twice).toEqual({ status: 0, printed: `Программа уже запущена: ${first.address}` });
  const second = await startProgram(home, path);
  await second.stop();
  expect(second.address).toBe(first.address);
});

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
