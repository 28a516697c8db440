/** A cell that is still open: commands, saving and other books take what is in it first. */
import { savedBook, schoolFile } from './books-at-hand';
import { expect, test } from './fixture';
import { typeKeys } from './real-keys';

const NAME = 'Незаконченная Фамилия';

test('Ctrl+S saves it', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B2');
  await typeKeys(page, NAME, 30);
  const saved = await savedBook(book);
  expect(saved.read('Педагоги')?.rows[1]?.[1]).toBe(NAME);
  await expect(book.at('B2')).toHaveText(NAME);
});

test('a command reckons with it', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B7');
  await typeKeys(page, NAME, 30);
  await book.compute('Рассчитать всё', 'рассчитано');
  await expect(book.at('B7')).toHaveText(NAME);
  await book.sheet('Рейтинг');
  await expect(page.locator('#grid [role=gridcell]', { hasText: NAME })).toHaveCount(1);
});

test('another sheet is chosen', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B2');
  await typeKeys(page, NAME, 30);
  await book.sheet('Курсы');
  await expect(book.at('B2')).not.toHaveText(NAME);
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText(NAME);
});

test('another book is dropped: it goes into its own', async ({ home, page, school: book }) => {
  await book.sheet('Педагоги');
  await book.cell('B5');
  await typeKeys(page, NAME, 30);
  await book.drop('#grid', [schoolFile(home, 'другая.xlsx')]);
  await expect(page).toHaveTitle(/другая/);
  await book.settled();
  // The other book begins at its own first sheet and cell, with nothing half-typed.
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Педагоги');
  await expect(book.here).toContainText(/^A2 ·/);
  await expect(page.locator('#typing')).toHaveValue('');
  await expect(book.at('B5')).not.toHaveText(NAME);

  await book.menu('Файл', 'Новая книга, недавние…');
  await page.locator('.first-book').filter({ hasNotText: 'другая' }).click();
  await book.ready();
  await expect(page).not.toHaveTitle(/другая/);
  await book.sheet('Педагоги');
  await expect(book.at('B5')).toHaveText(NAME);
});
