/** The worker with the rules falls: what waits says so, nothing hangs, another book is opened. */
import { smallBook } from './files/contents';
import { expect, openFile, test } from './files/loopback';

test('the engine falls @short', async ({ first: book, disk, page }) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Первая');
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error('The engine falls');
    });
  });
  const banner = page.locator('#banner');
  await expect(banner).toContainText('Расчётная часть страницы остановилась');

  await book.cell('B3');
  await page.keyboard.insertText('Вторая');
  await page.keyboard.press('Enter');
  await book.answers('Введено было: «Вторая»');
  await page.keyboard.press('Control+s');
  await expect(banner).toContainText('действие не выполнено');

  // A state that is not taken back does not look as if it were.
  await book.menu('Файл', 'История…');
  const dialog = page.locator('#dialog');
  await dialog
    .getByRole('button', { name: /^Вернуть/ })
    .first()
    .click();
  await expect(dialog.getByRole('alert')).toContainText('остановилась');
  await page.keyboard.press('Escape');

  await book.menu('Файл', 'Новая книга, недавние…');
  await page.getByRole('button', { name: /^школа\.xlsx/ }).click();
  await book.ready();
  await expect(banner).not.toContainText('остановилась');
  await book.sheet('Педагоги');
  await book.type('B3', 'Вторая');
  await book.settled();
  await expect(book.at('B3')).toHaveText('Вторая');
});
