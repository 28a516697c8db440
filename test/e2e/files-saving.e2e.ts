/** A file is opened, typed into, saved into itself and under another name, and found again. */
import { readFileSync } from 'node:fs';
import { demoBook, namesIn, smallBook } from './files/contents';
import { expect, isOpen, openFile, test } from './files/loopback';
import { typeKeys } from './real-keys';

test('what was typed is in the file, and nothing else has changed in its column @short', async ({
  first: book,
  disk,
  page,
}) => {
  const before = demoBook();
  await disk.write('школа.xlsx', before);
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.cell('B3');
  await typeKeys(page, 'Ёлкина Анна Сергеевна', 60);
  // Not taken with Enter: saving takes it.
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await expect(book.toast).toContainText('Сохранено в файл «школа.xlsx».');
  const expected = namesIn(before, 20);
  expected[1] = 'Ёлкина Анна Сергеевна';
  expect(namesIn(await disk.read('школа.xlsx'), 20)).toEqual(expected);
});

test('saved under another name, the book goes on there and its first file stays', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('первая.xlsx', smallBook('Первая'));
  await openFile(book, disk, 'первая.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Вторая');
  await disk.pick('вторая.xlsx');
  await page.keyboard.press('Control+Shift+s');
  await isOpen(book, 'вторая.xlsx');
  await book.type('B3', 'Третья');
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('первая.xlsx'), 2)).toEqual(['Первая']);
  expect(namesIn(await disk.read('вторая.xlsx'), 2)).toEqual(['Вторая', 'Третья']);

  await book.menu('Файл', 'Новая книга, недавние…');
  const recent = page.locator('.first-recent .first-name');
  await expect(recent).toHaveText(['вторая.xlsx', 'первая.xlsx']);
  await page.getByRole('button', { name: /^первая\.xlsx/ }).click();
  await isOpen(book, 'первая.xlsx');
  await book.sheet('Педагоги');
  await book.cell('B2');
  await expect(book.here).toContainText('Первая');
});

test('a copy for the downloads leaves the book and its file as they were', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('школа.xlsx', smallBook('Прежнее'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Новое');
  const download = page.waitForEvent('download');
  await book.menu('Файл', 'Скачать копию');
  const copy = await download;
  expect(copy.suggestedFilename()).toBe('школа.xlsx');
  expect(namesIn(readFileSync(await copy.path()), 1)).toEqual(['Новое']);
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Прежнее']);
});

test('a dialog that is closed changes nothing @long', async ({ first: book, disk, page }) => {
  await page.getByRole('button', { name: /^Новая книга школы/ }).click();
  await isOpen(book, 'Книга школы.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Павлова');
  await disk.pick(null);
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+o');
  await book.settled();
  await expect(page.locator('#file-name')).toHaveText('Книга школы.xlsx');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await disk.pick('школа.xlsx');
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Павлова']);
});

test('the next start returns to the person’s own book, and the example never does', async ({
  first: book,
  disk,
  page,
  address,
}) => {
  await disk.write('своя.xlsx', smallBook());
  await openFile(book, disk, 'своя.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Моё');
  await book.menu('Файл', 'Новая книга, недавние…');
  await page.getByRole('button', { name: /^Посмотреть пример/ }).click();
  await isOpen(book, 'Пример: школа.xlsx');
  await expect(page.locator('#banner')).toContainText('Это пример: люди и школа вымышлены');
  await page.goto('about:blank');
  await page.goto(address);
  await isOpen(book, 'своя.xlsx');
  await expect(book.toast).toContainText('Восстановлены изменения прошлого раза (1)');
  await book.sheet('Педагоги');
  await book.cell('B2');
  await expect(book.here).toContainText('Моё');
});
