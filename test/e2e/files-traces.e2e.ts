/** «Убрать следы»: after it no byte of a name is in any storage of the browser that a page can have. */
import type { Page } from '@playwright/test';
import { smallBook } from './files/contents';
import { expect, isOpen, openFile, test } from './files/loopback';
import { Profile } from './files/profile';
import { Book, PAGE } from './fixture';
import { typeKeys } from './real-keys';

const CANARY = 'Канарейкина';

/** Everything that the page's origin keeps, files that stand in for the person's own left out. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = await done(database.transaction(store).objectStore(store).getAll());
        for (const record of records) {
          found.push(
            record instanceof Uint8Array
              ? // A workbook is packed: that it is there at all is enough.
                `книга ${record.length}`
              : JSON.stringify(record),
          );
        }
      }
      database.close();
    }
    for (const storage of [localStorage, sessionStorage]) {
      found.push(...Object.entries(storage).flat().map(String));
    }
    for (const name of await caches.keys()) found.push(name);
    return found.join('\n');
  });

test('what goes and what stays is said, and then nothing is left @short', async ({
  first: book,
  disk,
  page,
  address,
}) => {
  await disk.write(`${CANARY}.xlsx`, smallBook(CANARY));
  await openFile(book, disk, `${CANARY}.xlsx`);
  await book.sheet('Педагоги');
  await book.type('B3', `${CANARY} Вторая`);
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await book.type('B4', `${CANARY} Третья`);
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await book.menu('Вид', 'Скрыть панель');
  const before = await kept(page);
  for (const sign of [CANARY, 'книга ', 'postcourse.panel']) expect(before).toContain(sign);

  await book.menu('Файл', 'Убрать следы…');
  const dialog = page.locator('#dialog');
  await expect(dialog).toContainText('черновики, «История», список «Недавние»');
  await expect(dialog).toContainText(`«${CANARY}.xlsx» — 1 изменение не в файле`);
  await expect(dialog).toContainText('Останутся сами книги .xlsx, копии рядом с ними (.bak)');
  // Enter is for the one who has not read it.
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-screen', 'first');
  expect(await kept(page)).toContain(CANARY);

  await page.getByRole('button', { name: 'Убрать следы…' }).click();
  await dialog.getByRole('button', { name: 'Всё равно убрать' }).click();
  await expect(book.toast).toContainText('Следы убраны');
  await expect(page.locator('.first-recent')).not.toContainText(CANARY);
  expect(await kept(page)).toBe('');
  // Nor does the page put anything there when it goes.
  await page.goto(address);
  await page.locator('body[data-screen="first"]').waitFor();
  expect(await kept(page)).not.toMatch(new RegExp(`${CANARY}|книга |postcourse`));
  // The file is the person’s own.
  await openFile(book, disk, `${CANARY}.xlsx`);
  await isOpen(book, `${CANARY}.xlsx`);
});

test('a book in another tab is not taken away under it', async ({
  first: book,
  disk,
  page,
  address,
  context,
}) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', CANARY);
  const other = await context.newPage();
  await other.goto(address);
  const dialog = other.locator('#dialog');
  await dialog.getByRole('button', { name: 'Отмена' }).click();
  await other.getByRole('button', { name: 'Убрать следы…' }).click();
  await dialog.getByRole('button', { name: 'Всё равно убрать' }).click();
  await expect(other.locator('#toast')).toContainText('открыта в другой вкладке');
  expect(await kept(page)).toContain(CANARY);
});

/** Files of a profile in which a word stands, in one byte or two a letter; what Chromium packs it leaves as it is. */
const filesWith = (profile: Profile, word: string): string[] =>
  profile
    .files()
    .filter(({ bytes }) =>
      [Buffer.from(word), Buffer.from(word, 'utf16le')].some((sign) => bytes.includes(sign)),
    )
    .map(({ path }) => path);

test('nor is it in any file of the browser, which writes what goes beside what was there', async () => {
  const profile = new Profile();
  try {
    const book = new Book(await profile.tab());
    const { page } = book;
    await page.goto(PAGE);
    await page.getByRole('button', { name: /^Новая книга школы/ }).click();
    await isOpen(book, 'Книга школы.xlsx');
    await book.sheet('Педагоги');
    await book.cell('B2');
    // No letters of it are twice anywhere: nothing packs it.
    const words = ['Qz7Xw9KpV3', 'Фю8Щъ4Эж2Й'];
    for (const word of words) {
      await typeKeys(page, word, 40);
      await page.keyboard.press('Enter');
    }
    await expect(book.saved).toContainText('черновик записан: 2 изменения');
    expect(words.map((word) => filesWith(profile, word).length > 0)).toEqual([true, true]);
    await book.menu('Файл', 'Убрать следы…');
    await page.locator('#dialog').getByRole('button', { name: 'Всё равно убрать' }).click();
    await expect(book.toast).toContainText('Следы убраны');
    await profile.close();
    expect(words.flatMap((word) => filesWith(profile, word))).toEqual([]);
  } finally {
    await profile.stop();
  }
});
