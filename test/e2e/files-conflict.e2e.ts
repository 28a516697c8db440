/** Another program has changed the file: seen before anything is written, three ways out. */
import type { Page } from '@playwright/test';
import { namesIn, smallBook } from './files/contents';
import type { Disk } from './files/disk';
import { expect, isOpen, openFile, test } from './files/loopback';
import type { Book } from './fixture';

/** «Моё» is typed, «Чужое» is in the file, and «Сохранить» has asked. */
async function conflict(book: Book, disk: Disk, page: Page): Promise<void> {
  await disk.write('школа.xlsx', smallBook('Прежнее'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Моё');
  await disk.write('школа.xlsx', smallBook('Чужое'));
  await page.keyboard.press('Control+s');
  await expect(page.locator('#dialog')).toContainText('Файл изменила другая программа');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Чужое']);
}

const answer = (page: Page, name: string | RegExp) =>
  page.locator('#dialog').getByRole('button', { name }).click();

test('under another name: both stay', async ({ first: book, disk, page }) => {
  await conflict(book, disk, page);
  await disk.pick('моя.xlsx');
  await answer(page, 'Сохранить под другим именем…');
  await isOpen(book, 'моя.xlsx');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('моя.xlsx'), 1)).toEqual(['Моё']);
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Чужое']);
});

test('what is in the file: the draft is a book of its own in «Недавние»', async ({
  first: book,
  disk,
  page,
}) => {
  await conflict(book, disk, page);
  await answer(page, 'Открыть то, что в файле');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Чужое');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await book.menu('Файл', 'Новая книга, недавние…');
  await page.getByRole('button', { name: /^школа\.xlsx \(отложенный черновик\)/ }).click();
  await isOpen(book, 'школа.xlsx (отложенный черновик)');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Моё');
});

test('over it: what the other program wrote is in «История», and comes back undoably @short', async ({
  first: book,
  disk,
  page,
}) => {
  await conflict(book, disk, page);
  await answer(page, 'Записать поверх');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Моё']);

  await book.menu('Файл', 'История…');
  const states = page.locator('#dialog .states li');
  // Ours, the other program's, and the one that was opened.
  await expect(states).toHaveCount(3);
  await states
    .nth(1)
    .getByRole('button', { name: /^Вернуть/ })
    .click();
  await expect(book.at('B2')).toHaveText('Чужое');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await page.keyboard.press('Control+z');
  await expect(book.at('B2')).toHaveText('Моё');
  await page.keyboard.press('Control+y');
  await expect(book.at('B2')).toHaveText('Чужое');
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Чужое']);
});

test('nothing yet: it is asked again, and the way back stays @long', async ({
  first: book,
  disk,
  page,
}) => {
  await conflict(book, disk, page);
  await answer(page, 'Отмена');
  await expect(book.at('B2')).toHaveText('Моё');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator('#banner')).toContainText('изменила другая программа');
  await page.getByRole('button', { name: 'Открыть то, что в файле…' }).click();
  await expect(page.locator('#dialog')).toContainText('останется в «Недавних» отдельной книгой');
  await answer(page, 'Вернуться');
  await expect(book.at('B2')).toHaveText('Чужое');
  await expect(page.locator('#banner')).toBeHidden();
});

test('an earlier state is looked at as a book of its own @long', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('школа.xlsx', smallBook('Первое'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Второе');
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await book.menu('Файл', 'История…');
  await page
    .locator('#dialog .states li')
    .last()
    .getByRole('button', { name: /^Посмотреть/ })
    .click();
  await isOpen(book, 'школа (прежнее).xlsx');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Первое');
  expect(namesIn(await disk.read('школа.xlsx'), 1)).toEqual(['Второе']);
});
