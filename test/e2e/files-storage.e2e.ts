/** A browser that keeps nothing, or has no room: said at once, typing goes on, files are written. */
import type { Page } from '@playwright/test';
import { namesIn, smallBook } from './files/contents';
import { Disk } from './files/disk';
import { expect, isOpen, openFile, test } from './files/loopback';
import { Book, PAGE } from './fixture';

declare global {
  interface Window {
    /** Whether the browser's database refuses to keep an operation. */
    isFull: boolean;
  }
}

/** Whether the browser asks before the tab is closed; it stays. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type() === 'beforeunload');
      void dialog.dismiss();
    });
    page.once('close', () => resolve(false));
  });
  await page.close({ runBeforeUnload: true });
  return asked;
}

for (const [what, refusing] of [
  [
    'refuses',
    'Object.assign(IDBFactory.prototype, { open: () => { throw new DOMException("", "SecurityError"); } })',
  ],
  ['has no database', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
] as const) {
  test(`a browser that ${what}`, async ({ page, address }) => {
    await page.addInitScript(refusing);
    const disk = await Disk.under(page);
    await page.goto(address);
    await expect(page.locator('#first').getByRole('alert')).toContainText('не хранит данные');
    await page.getByRole('button', { name: /^Новая книга школы/ }).click();
    const book = new Book(page);
    await isOpen(book, 'Книга школы.xlsx');
    await expect(page.locator('#banner')).toContainText('черновика и истории нет');
    await book.sheet('Педагоги');
    await book.type('B2', 'Первая');
    await book.type('B3', 'Вторая');
    await expect(book.saved).toContainText('Черновик не записывается · 2 изменения не в файле');
    expect(await asksBeforeClosing(page)).toBe(true);

    // What cannot be done says so.
    await book.menu('Файл', 'История…');
    await expect(book.toast).toContainText('черновика и истории нет');

    // Leaving for another book is asked about as well.
    await book.menu('Файл', 'Новая книга, недавние…');
    const dialog = page.locator('#dialog');
    await expect(dialog).toContainText('Введённое пропадёт');
    await dialog.getByRole('button', { name: 'Отмена' }).click();
    await expect(book.at('B3')).toHaveText('Вторая');

    await disk.pick('школа.xlsx');
    await page.keyboard.press('Control+s');
    await isOpen(book, 'школа.xlsx');
    await expect(book.toast).toContainText('В «Историю» это состояние не попало');
    expect(namesIn(await disk.read('школа.xlsx'), 2)).toEqual(['Первая', 'Вторая']);
    await book.type('B4', 'Третья');
    await page.keyboard.press('Control+s');
    await expect(book.saved).toHaveText('Черновик не записывается · сохраняйте чаще');
    expect(namesIn(await disk.read('школа.xlsx'), 3)).toEqual(['Первая', 'Вторая', 'Третья']);
    expect(await asksBeforeClosing(page)).toBe(false);
  });
}

test('a page that is a file itself says so too', async ({ page }) => {
  await page.addInitScript('Object.defineProperty(window, "indexedDB", { value: undefined })');
  await page.goto(`${PAGE}#example`);
  const book = new Book(page);
  await book.ready();
  await expect(page.locator('#banner')).toContainText('черновика и истории нет');
});

test('a browser that has no room after a while, and has it again @short', async ({
  first: book,
  disk,
  page,
  address,
}) => {
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if (window.isFull && this.name === 'operations') {
        throw new DOMException('', 'QuotaExceededError');
      }
      return put.apply(this, given);
    };
  });
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Первая');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await page.evaluate(() => {
    window.isFull = true;
  });
  await book.type('B3', 'Вторая');
  await expect(page.locator('#banner')).toContainText('Браузеру не хватает места');
  await expect(book.saved).toContainText('Черновик не записывается · 2 изменения не в файле');
  await book.type('B4', 'Третья');
  await expect(book.at('B4')).toHaveText('Третья');
  expect(await asksBeforeClosing(page)).toBe(true);

  await page.evaluate(() => {
    window.isFull = false;
  });
  await book.type('B5', 'Четвёртая');
  await expect(page.locator('#banner')).toBeHidden();
  await expect(book.saved).toContainText('черновик записан: 4 изменения');
  await page.goto(address);
  await isOpen(book, 'школа.xlsx');
  await book.sheet('Педагоги');
  for (const [index, name] of ['Первая', 'Вторая', 'Третья', 'Четвёртая'].entries()) {
    await expect(book.at(`B${index + 2}`)).toHaveText(name);
  }
});

test('saved while the browser has no room, everything is in the file', async ({
  first: book,
  disk,
  page,
}) => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Первая');
  await expect(page.locator('#banner')).toContainText('Браузеру не хватает места');
  await page.keyboard.press('Control+s');
  await expect(book.toast).toContainText('Сохранено в файл «школа.xlsx».');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Первая']);
});
