/** The same panel in the workbench: it sees edits of the grid, and its own show in the grid. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolFile } from './books-at-hand';
import { Book, expect, PAGE, test } from './fixture';
import { typeKeys } from './real-keys';
import { watch } from './watch';

test('mends what was shown, and the grid has it, until it is taken back @short', async ({
  book,
}) => {
  const panel = book.panel();
  const mend = panel.getByRole('button', { name: /^Исправить отмеченное/ });
  await book.sheet('Педагоги');
  await book.cell('K9');
  await expect(book.at('K9')).toHaveText('первая');
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  await panel.getByRole('button', { name: /^Исправить, что можно/ }).click();
  await mend.click();
  await expect(panel.getByRole('status')).toHaveText(/^Исправлено/);
  await book.settled();
  await expect(book.at('K9')).toHaveText('высшая');
  await expect(mend).toBeHidden();
  await book.menu('Правка', /^Отменить: /);
  await book.settled();
  await expect(book.at('K9')).toHaveText('первая');
  await expect(mend).toBeVisible();
});

test('sees an edit of the grid without being asked', async ({ book }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  const total = panel.getByRole('heading', { level: 1 });
  await expect(total).toHaveText(/ошиб/);
  const before = (await total.textContent()) ?? '';
  await book.sheet('Педагоги');
  await book.type('G3', 'ne znayu');
  await expect(total).not.toHaveText(before);
});

test('passes the keys of the page on', async ({ book, page }) => {
  const tab = book.panel().getByRole('tab', { name: 'Шаги' });
  await tab.click();
  await page.keyboard.press('Control+g');
  await expect(book.box).toBeFocused();
  await tab.click();
  await page.keyboard.press('F10');
  await expect(page.locator('#menu').getByRole('menuitem', { name: 'Файл' })).toBeFocused();
  await tab.click();
  await page.keyboard.press('F3');
  await expect(page.locator('#find')).toBeVisible();
  await tab.click();
  await page.keyboard.press('F1');
  await expect(page.locator('#dialog')).toContainText('помощь');
});

test('hands over the summary as an .xlsx file', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Сводка' }).click();
  await panel.getByRole('button', { name: 'Рассчитать всё' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Скачать сводку (.xlsx)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^svodka-.+\.xlsx$/);
  await expect(panel.getByRole('status')).toHaveText(/\.xlsx сохранён/);
});

for (const place of ['#grid', '#menu', '#panel'] as const) {
  test(`a book dropped on ${place} of a school’s book is opened, the old one kept${place === '#panel' ? '' : ' @long'}`, async ({
    home,
    page,
    school,
  }) => {
    await expect(school.panel().getByRole('tab').first()).toBeVisible();
    await school.sheet('Педагоги');
    await school.cell('B5');
    await typeKeys(page, 'Первая', 30);
    await school.drop(place, [schoolFile(home, 'вторая.xlsx')]);
    await expect(page).toHaveTitle(/вторая/);
    await school.settled();
    await school.sheet('Педагоги');
    await expect(school.at('B5')).not.toHaveText('Первая');
    await school.menu('Файл', 'Новая книга, недавние…');
    await page.locator('.first-book').filter({ hasNotText: 'вторая' }).click();
    await school.ready();
    await school.sheet('Педагоги');
    await expect(school.at('B5')).toHaveText('Первая');
  });
}

test('what is no book, and several at once, are refused; the open book stays', async ({
  book,
  home,
  page,
}) => {
  const first = schoolFile(home, 'одна.xlsx');
  const text = join(home, 'письмо.xlsx');
  writeFileSync(text, 'просто текст');
  await book.drop('#grid', [text]);
  await expect(page.locator('#dialog')).toContainText('письмо.xlsx» — не книга .xlsx');
  await page.keyboard.press('Escape');
  await expect(page.locator('#dialog')).toBeHidden();
  await book.drop('#grid', [first, text]);
  await expect(page.locator('#dialog')).toContainText('они открываются по одной');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveTitle(/одна|письмо/);
  await book.sheet('Педагоги');
  await expect(book.at('A2')).toHaveText('0512-001');
});

test('a book dropped on the first screen', async ({ home, page }) => {
  const seen = watch(page);
  await page.goto(PAGE);
  await page.locator('body[data-screen="first"]').waitFor();
  const book = new Book(page);
  await book.drop('#first', [schoolFile(home, 'книга.xlsx')]);
  await book.ready();
  await expect(page).toHaveTitle(/книга/);
  seen();
});
