/** Two tabs on one book: one of them has it, and nothing typed in the other is lost. */

import { namesIn, smallBook } from './files/contents';
import { Disk } from './files/disk';
import { isOpen, openFile, test } from './files/loopback';
import { Book, expect } from './fixture';
import { typeKeys } from './real-keys';

test('the second tab takes the book over with what is half-typed; the first only shows it @short', async ({
  first: book,
  disk,
  page,
  address,
  context,
}) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Первая');
  await book.cell('B3');
  await typeKeys(page, 'Недопис', 30);

  const other = await context.newPage();
  const otherDisk = await Disk.under(other);
  await other.goto(address);
  const dialog = other.locator('#dialog');
  await expect(dialog).toContainText('уже открыта в другой вкладке');
  await dialog.getByRole('button', { name: 'Продолжить здесь' }).click();
  const second = new Book(other);
  await isOpen(second, 'школа.xlsx');
  await second.sheet('Педагоги');
  await expect(second.at('B2')).toHaveText('Первая');
  await expect(second.at('B3')).toHaveText('Недопис');

  await page.bringToFront();
  await expect(page.locator('#banner')).toContainText('Книгу открыла другая вкладка');
  await expect(book.saved).toHaveText('Только просмотр');
  await expect(page.locator('#save')).toHaveAttribute('aria-disabled', 'true');
  await expect(book.at('B3')).toHaveText('Недопис');
  await book.cell('B4');
  await typeKeys(page, 'Поздно', 30);
  await page.keyboard.press('Enter');
  await expect(book.toast).toContainText('здесь её можно только смотреть');
  await expect(book.toast).toContainText('Введено было: «Поздно».');
  await expect(book.at('B4')).toHaveText('');
  // Neither by menus nor by keys.
  await book.menu('Строки', 'Вставить строки выше');
  await expect(book.toast).toContainText('здесь её можно только смотреть');
  await page.keyboard.press('Control+z');
  await expect(book.at('B3')).toHaveText('Недопис');

  await other.bringToFront();
  await second.type('B4', 'Вторая');
  await other.keyboard.press('Control+s');
  await expect(second.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await otherDisk.read('школа.xlsx'), 3)).toEqual(['Первая', 'Недопис', 'Вторая']);

  // And back, by the notice.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Продолжить здесь…' }).click();
  await page.locator('#dialog').getByRole('button', { name: 'Продолжить здесь' }).click();
  await expect(page.locator('#banner')).toBeHidden();
  await book.sheet('Педагоги');
  await expect(book.at('B4')).toHaveText('Вторая');
  await book.type('B5', 'Снова первая');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await expect(other.locator('#saved')).toHaveText('Только просмотр');
});

test('a person who would rather not take it over finds the first screen', async ({
  first: book,
  disk,
  address,
  context,
}) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  const other = await context.newPage();
  await other.goto(address);
  await other.locator('#dialog').getByRole('button', { name: 'Отмена' }).click();
  await expect(other.locator('body')).toHaveAttribute('data-screen', 'first');
  await book.sheet('Педагоги');
  await book.type('B2', 'Моё');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
});

test('the same file chosen again in its own tab keeps the draft and takes typing', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Первая');
  await book.cell('B3');
  await typeKeys(page, 'Недопис', 30);
  await page.keyboard.press('Control+o');
  await expect(book.toast).toContainText('Восстановлены изменения прошлого раза (2)');
  await book.sheet('Педагоги');
  await expect(book.at('B3')).toHaveText('Недопис');
  await book.type('B4', 'Третья');
  await expect(book.saved).toContainText('черновик записан: 3 изменения');
  await expect(page.locator('#banner')).toBeHidden();
});
