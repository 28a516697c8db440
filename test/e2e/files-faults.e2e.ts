/** Writing fails at each of its steps: the file is the old one or the new one, the draft is whole. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, smallBook } from './files/contents';
import { expect, isOpen, openFile, test } from './files/loopback';
import { Book, startProgram } from './fixture';

/** What breaks the browser's own files, by the method that fails. */
const FAULTS: readonly (readonly [what: string, breaks: string, told: RegExp])[] = [
  [
    'permission is withdrawn',
    `FileSystemHandle.prototype.queryPermission = async () => 'prompt';
     FileSystemHandle.prototype.requestPermission = async () => 'denied';`,
    /браузеру не разрешено менять его/,
  ],
  [
    'another program holds the file',
    `FileSystemFileHandle.prototype.createWritable = async () => {
       throw new DOMException('', 'NoModificationAllowedError');
     };`,
    /занят другой программой/,
  ],
  [
    'the disk is full',
    `FileSystemWritableFileStream.prototype.write = async () => {
       throw new DOMException('', 'QuotaExceededError');
     };`,
    /на диске нет места/,
  ],
  [
    'the stick is pulled at the end',
    `FileSystemWritableFileStream.prototype.close = async function () {
       await this.abort();
       throw new DOMException('', 'InvalidStateError');
     };`,
    /диск не отвечает/,
  ],
];

for (const [what, breaks, told] of FAULTS) {
  test(
    what === 'the disk is full' ? what : `${what} @long`,
    async ({ first: book, disk, page }) => {
      await disk.write('школа.xlsx', smallBook('Прежнее'));
      await openFile(book, disk, 'школа.xlsx');
      await book.sheet('Педагоги');
      await book.type('B2', 'Моё');
      await page.evaluate((script) => {
        const kinds = [FileSystemHandle, FileSystemFileHandle, FileSystemWritableFileStream];
        const whole = kinds.map(({ prototype }) => Object.getOwnPropertyDescriptors(prototype));
        Object.assign(window, {
          mend: () => {
            for (const [index, { prototype }] of kinds.entries()) {
              for (const name of Object.getOwnPropertyNames(prototype)) {
                if (!(name in (whole[index] ?? {}))) Reflect.deleteProperty(prototype, name);
              }
              Object.defineProperties(prototype, whole[index] ?? {});
            }
          },
        });
        // biome-ignore lint/security/noGlobalEval: the test's own script
        eval(script);
      }, breaks);
      await page.keyboard.press('Control+s');
      const banner = page.locator('#banner');
      await expect(banner).toContainText(told);
      await expect(banner).toContainText('Введённое не потеряно: оно в черновике.');
      await expect(book.saved).toContainText('черновик записан: 1 изменение');
      await expect(book.at('B2')).toHaveText('Моё');
      await page.evaluate('window.mend()');
      expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Прежнее']);
      await page.keyboard.press('Control+s');
      await expect(book.saved).toHaveText('Сохранено в файл');
      await expect(banner).toBeHidden();
      expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Моё']);
    },
  );
}

test('the file is moved away, and put back', async ({ first: book, disk, page }) => {
  await disk.write('школа.xlsx', smallBook('Прежнее'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Было');
  await page.keyboard.press('Control+s');
  await expect(book.toast).toContainText('Сохранено в файл');
  await book.type('B2', 'Моё');
  const there = await disk.read('школа.xlsx');
  await disk.remove('школа.xlsx');
  await page.keyboard.press('Control+s');
  await expect(page.locator('#banner')).toContainText('его нет на прежнем месте');
  // At once: the answer of the save before would go by itself in the end.
  expect(await book.toast.textContent()).not.toContain('Сохранено');
  await disk.write('школа.xlsx', there);
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Моё']);
});

for (const [what, arrives] of [
  ['before the file is written', false],
  ['after the file is written', true],
] as const) {
  test(`the page is closed while saving, ${what}`, async ({ context, home }) => {
    const path = join(home, 'школа.xlsx');
    writeFileSync(path, smallBook('Прежнее'));
    const program = await startProgram(home, path);
    try {
      const page = await context.newPage();
      const book = new Book(page);
      await book.open(program.address);
      await book.sheet('Педагоги');
      await book.type('B2', 'Моё');
      // The answer never comes; whether the request leaves is up to the test.
      await page.evaluate((leaves) => {
        const ask = window.fetch;
        window.fetch = async (path, request) => {
          if (request?.method !== 'PUT') return ask(path, request);
          if (leaves) await ask(path, request);
          document.body.dataset['held'] = 'true';
          return new Promise(() => undefined);
        };
      }, arrives);
      await page.keyboard.press('Control+s');
      await page.locator('body[data-held]').waitFor();
      await expect(book.saved).toHaveText('Записываю…');
      await page.close();
      expect(namesIn(readFileSync(path), 1)).toEqual([arrives ? 'Моё' : 'Прежнее']);

      const again = await context.newPage();
      const second = new Book(again);
      await second.open(program.address);
      await second.sheet('Педагоги');
      await expect(second.at('B2')).toHaveText('Моё');
      if (!arrives) {
        await expect(second.saved).toContainText('черновик записан: 1 изменение');
        await again.keyboard.press('Control+s');
      }
      await expect(second.saved).toHaveText('Сохранено в файл');
      expect(namesIn(readFileSync(path), 1)).toEqual(['Моё']);
    } finally {
      await program.stop();
    }
  });
}

test('the file of the program has another name now: no second book is made', async ({
  page,
  home,
}) => {
  const path = join(home, 'школа.xlsx');
  writeFileSync(path, smallBook('Прежнее'));
  const program = await startProgram(home, path);
  try {
    const book = new Book(page);
    await book.open(program.address);
    await book.sheet('Педагоги');
    await book.type('B2', 'Моё');
    renameSync(path, join(home, 'другая.xlsx'));
    await page.keyboard.press('Control+s');
    await expect(page.locator('#banner')).toContainText(
      'Верните его или выберите «Сохранить как…»',
    );
    await expect(book.saved).toContainText('черновик записан: 1 изменение');
    expect(existsSync(path)).toBe(false);
    renameSync(join(home, 'другая.xlsx'), path);
    await page.keyboard.press('Control+s');
    await expect(book.saved).toHaveText('Сохранено в файл');
    expect(namesIn(readFileSync(path), 1)).toEqual(['Моё']);
  } finally {
    await program.stop();
  }
});

test('the program is stopped: said, and what was typed is in the tab of the next start', async ({
  page,
  home,
}) => {
  const path = join(home, 'школа.xlsx');
  writeFileSync(path, smallBook('Прежнее'));
  const program = await startProgram(home, path);
  const book = new Book(page);
  await book.open(program.address);
  await isOpen(book, 'школа.xlsx');
  await book.sheet('Педагоги');
  await program.stop();
  await book.type('B2', 'Моё');
  await page.keyboard.press('Control+s');
  await expect(page.locator('#banner')).toContainText('Запустите npm start ещё раз');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  const second = await startProgram(home, path);
  try {
    // A token of its own: the page of the start before is told where to go on.
    expect(new URL(second.address).port).toBe(new URL(program.address).port);
    await page.keyboard.press('Control+s');
    await expect(page.locator('#banner')).toContainText(
      'Продолжите во вкладке, которую она открыла',
    );
    expect(namesIn(readFileSync(path), 1)).toEqual(['Прежнее']);
    await page.goto(second.address);
    await isOpen(book, 'школа.xlsx');
    await book.sheet('Педагоги');
    await expect(book.at('B2')).toHaveText('Моё');
    await page.keyboard.press('Control+s');
    await expect(book.saved).toHaveText('Сохранено в файл');
    expect(namesIn(readFileSync(path), 1)).toEqual(['Моё']);
    // By another program, beside the running one.
    writeFileSync(path, smallBook('Чужое'));
    await book.type('B3', 'Ещё');
    await page.keyboard.press('Control+s');
    await expect(page.locator('#dialog')).toContainText('Файл изменила другая программа');
    expect(namesIn(readFileSync(path), 1)).toEqual(['Чужое']);
  } finally {
    await second.stop();
  }
});
