/** Browsers that cannot write into a chosen file: a copy is open, and the page says so all the time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, smallBook } from './files/contents';
import { isOpen } from './files/loopback';
import { Book, expect, PAGE, startProgram, test } from './fixture';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

for (const where of ['file', 'loopback'] as const) {
  test(`a copy is opened, typed into and downloaded, from ${where}`, async ({ page, home }) => {
    await page.addInitScript(() => {
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
        Reflect.deleteProperty(window, name);
      }
    });
    const program = where === 'file' ? null : await startProgram(home);
    const address = program?.address.replace('#example', '') ?? PAGE;
    try {
      await page.goto(address);
      await expect(page.locator('#first')).toContainText('вы работаете с копией');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^Открыть…/ }).click();
      const buffer = smallBook('Прежнее');
      await (await chooser).setFiles({ name: 'школа.xlsx', mimeType: XLSX, buffer });
      const book = new Book(page);
      await isOpen(book, 'школа.xlsx');
      const banner = page.locator('#banner');
      await expect(banner).toContainText('Открыта копия файла: сам он не изменится.');
      await book.sheet('Педагоги');
      await book.type('B2', 'Моё');
      await expect(book.saved).toHaveText('Открыта копия · скачайте её: 1 изменение');
      const download = page.waitForEvent('download');
      await page.locator('#save').click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe('школа.xlsx');
      expect(namesIn(readFileSync(await saved.path()), 1)).toEqual(['Моё']);
      await expect(book.saved).toHaveText('Открыта копия · изменений нет');
      await expect(banner).toContainText('Открыта копия файла');

      await book.type('B3', 'Ещё');
      await expect(book.saved).toContainText('скачайте её: 1 изменение');
      await page.goto('about:blank');
      await page.goto(address);
      await isOpen(book, 'школа.xlsx');
      await expect(banner).toContainText('Открыта копия файла');
      await book.sheet('Педагоги');
      await expect(book.at('B2')).toHaveText('Моё');
      await expect(book.at('B3')).toHaveText('Ещё');
    } finally {
      await program?.stop();
    }
  });
}

test('a page that is a file itself: a dropped file is its own book, whatever may be written', async ({
  page,
  home,
}) => {
  const path = join(home, 'школа.xlsx');
  const before = smallBook('Прежнее');
  writeFileSync(path, before);
  await page.goto(PAGE);
  await page.locator('body[data-screen="first"]').waitFor();
  const book = new Book(page);
  await book.drop('#first', [path]);
  await isOpen(book, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Моё');
  // This browser has no window in which it could ask, and answers no.
  await page.keyboard.press('Control+s');
  await expect(page.locator('#banner')).toContainText('Сохраните ещё раз и разрешите изменения');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  expect(readFileSync(path).equals(before)).toBe(true);
  await page.reload();
  await isOpen(book, 'школа.xlsx');
  await expect(book.toast).toContainText('Восстановлены изменения прошлого раза (1)');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Моё');
});
