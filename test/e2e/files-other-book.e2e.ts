/** What is half-typed in one book belongs to it, however the next one is opened. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { smallBook } from './files/contents';
import type { Disk } from './files/disk';
import { expect, isOpen, openFile, test } from './files/loopback';
import type { Book } from './fixture';
import { typeKeys } from './real-keys';

/** The first book is open, and one of its cells is. */
async function halfTyped(book: Book, disk: Disk, page: Page): Promise<void> {
  await disk.write('вторая.xlsx', smallBook('Вторая'));
  await disk.write('первая.xlsx', smallBook('Первая'));
  await openFile(book, disk, 'вторая.xlsx');
  await openFile(book, disk, 'первая.xlsx');
  await book.sheet('Педагоги');
  await book.cell('B3');
  await typeKeys(page, 'Недопис', 30);
}

/** The second book has nothing of it, and the first one has it all. */
async function isWhereItBelongs(book: Book, page: Page): Promise<void> {
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Вторая');
  await expect(book.at('B3')).toHaveText('');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await book.menu('Файл', 'Новая книга, недавние…');
  await page.getByRole('button', { name: /^первая\.xlsx/ }).click();
  await isOpen(book, 'первая.xlsx');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Первая');
  await expect(book.at('B3')).toHaveText('Недопис');
}

test('by the menu', async ({ first: book, disk, page }) => {
  await halfTyped(book, disk, page);
  await disk.pick('вторая.xlsx');
  await book.menu('Файл', 'Открыть…');
  await isOpen(book, 'вторая.xlsx');
  await isWhereItBelongs(book, page);
});

test('by a key, and typing on meanwhile @long', async ({ first: book, disk, page }) => {
  await halfTyped(book, disk, page);
  await disk.pick('вторая.xlsx');
  await page.keyboard.press('Control+o');
  await isOpen(book, 'вторая.xlsx');
  await isWhereItBelongs(book, page);
});

test('by «Недавние» @long', async ({ first: book, disk, page }) => {
  await halfTyped(book, disk, page);
  await book.menu('Файл', 'Новая книга, недавние…');
  await page.getByRole('button', { name: /^вторая\.xlsx/ }).click();
  await isOpen(book, 'вторая.xlsx');
  await isWhereItBelongs(book, page);
});

test('by a file that is dropped @long', async ({ first: book, disk, page, home }) => {
  await halfTyped(book, disk, page);
  const path = join(home, 'с диска.xlsx');
  writeFileSync(path, smallBook('Вторая'));
  await book.drop('#grid', [path]);
  await isOpen(book, 'с диска.xlsx');
  await isWhereItBelongs(book, page);
});

test('a file dropped on the first screen is opened, two at once are not', async ({
  first: book,
  page,
  home,
}) => {
  const paths = ['а.xlsx', 'б.xlsx'].map((name) => join(home, name));
  for (const path of paths) writeFileSync(path, smallBook('С диска'));
  await book.drop('#first', paths);
  const dialog = page.locator('#dialog');
  await expect(dialog).toContainText('они открываются по одной');
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await book.drop('#first', paths.slice(0, 1));
  await isOpen(book, 'а.xlsx');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('С диска');
  expect(page.url()).toMatch(/^http/);
});

test('several books one after another, each with its own cells @long', async ({
  first: book,
  disk,
}) => {
  const names = ['а.xlsx', 'б.xlsx', 'в.xlsx', 'г.xlsx'];
  for (const name of names) {
    await disk.write(name, smallBook(`В книге ${name}`));
    await openFile(book, disk, name);
    await book.sheet('Педагоги');
    await expect(book.at('B2')).toHaveText(`В книге ${name}`);
    await book.type('B3', `Ещё в ${name}`);
  }
  for (const name of names) {
    await openFile(book, disk, name);
    await book.sheet('Педагоги');
    await expect(book.at('B3')).toHaveText(`Ещё в ${name}`);
    await expect(book.saved).toContainText('черновик записан: 1 изменение');
  }
});
