/** What is half-typed in the panel is nowhere else: nobody loses it unasked. */
import type { FrameLocator, Page } from '@playwright/test';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { smallBook } from './files/contents';
import { isOpen, test as onFiles, openFile } from './files/loopback';
import { type Book, expect, test } from './fixture';
import { openPanel } from './panel-page';
import { typeKeys } from './real-keys';

const HUMAN_MS = 40;

/** Presses F5, answers the browser and tells whether it has asked. */
async function asksAtReload(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.once('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.evaluate(() => setTimeout(() => location.reload()));
  // A page that goes takes this with it; the one that stays answers.
  await page.waitForTimeout(500);
  await page.locator('body').waitFor();
  return hasAsked;
}

/** «Новая запись» with a topic half-typed. */
async function halfTyped(page: Page, panel: FrameLocator | Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await panel.getByRole('textbox', { name: 'Тема' }).click();
  await typeKeys(page, 'Учим вместе', HUMAN_MS);
}

const topic = (book: Book) => book.panel().getByRole('textbox', { name: 'Тема' });

test('F5 asks while «Новая запись» is half-typed, and not when it is empty again', async ({
  book,
  page,
}) => {
  await halfTyped(page, book.panel());
  expect(await asksAtReload(page)).toBe(true);
  await expect(topic(book)).toHaveValue('Учим вместе');
  await book.panel().getByRole('button', { name: 'Очистить форму' }).click();
  await expect(topic(book)).toHaveValue('');
  expect(await asksAtReload(page)).toBe(false);
});

test('F5 asks while the reason of a decision is half-typed', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'На проверку' }).click();
  await panel.getByRole('checkbox').first().click();
  await page.keyboard.press('3');
  await panel.getByLabel('Причина').click();
  await typeKeys(page, 'нет приказа', HUMAN_MS);
  expect(await asksAtReload(page)).toBe(true);
  await expect(panel.getByLabel('Причина')).toHaveValue('нет приказа');
  await panel.getByRole('button', { name: 'Не сейчас' }).click();
  expect(await asksAtReload(page)).toBe(false);
});

test('what was written is not asked about', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await panel.getByLabel('Что записать').selectOption('Дефицит');
  await panel.getByRole('combobox', { name: 'Код педагога' }).click();
  for (const text of ['павлова', '10.03.26', 'самоанализ', '', 'Оценивание', 'выявлен']) {
    if (text !== '') await typeKeys(page, text, HUMAN_MS);
    await page.keyboard.press('Tab');
  }
  expect(await asksAtReload(page)).toBe(true);
  await panel.getByRole('button', { name: 'Записать и ещё' }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Записано: /);
  await book.settled();
  expect(await asksAtReload(page)).toBe(false);
});

onFiles(
  'another book and the first screen are asked about in the page',
  async ({ first: book, disk, page }) => {
    await disk.write('вторая.xlsx', smallBook('Вторая'));
    await disk.write('первая.xlsx', smallBook('Первая'));
    await openFile(book, disk, 'первая.xlsx');
    await halfTyped(page, book.panel());
    const dialog = page.locator('#dialog');
    const stay = async (): Promise<void> => {
      await expect(dialog).toContainText('в разделе «Новая запись», набрано и не записано');
      await dialog.getByRole('button', { name: 'Отмена' }).click();
      await expect(topic(book)).toHaveValue('Учим вместе');
      await isOpen(book, 'первая.xlsx');
    };
    await book.menu('Файл', 'Новая книга, недавние…');
    await stay();
    await disk.pick('вторая.xlsx');
    await page.keyboard.press('Control+o');
    await stay();
    await book.menu('Файл', 'Убрать следы…');
    await stay();
    // The book goes on as it was.
    await book.sheet('Педагоги');
    await book.type('B3', 'Третья');
    await expect(book.at('B3')).toHaveText('Третья');
    await disk.pick('вторая.xlsx');
    await page.keyboard.press('Control+o');
    await dialog.getByRole('button', { name: 'Не записывать' }).click();
    await isOpen(book, 'вторая.xlsx');
    await expect(topic(book)).toBeHidden();
  },
);

onFiles(
  'who goes back to what is saved is asked before anything is given up',
  async ({ first: book, disk, page }) => {
    await disk.write('первая.xlsx', smallBook('Первая'));
    await openFile(book, disk, 'первая.xlsx');
    await book.sheet('Педагоги');
    await book.type('B2', 'Другая');
    await halfTyped(page, book.panel());
    const dialog = page.locator('#dialog');
    for (const answer of ['Отмена', 'Не записывать']) {
      await book.menu('Файл', 'Вернуться к сохранённому…');
      await dialog.getByRole('button', { name: 'Вернуться' }).click();
      await expect(dialog).toContainText('набрано и не записано');
      await dialog.getByRole('button', { name: answer }).click();
      if (answer !== 'Отмена') continue;
      await expect(topic(book)).toHaveValue('Учим вместе');
      await book.type('B3', 'Третья');
      await expect(book.at('B3')).toHaveText('Третья');
    }
    await expect(book.at('B2')).toHaveText('Первая');
    await expect(book.at('B3')).toHaveText('');
  },
);

test('in Google Sheets the browser asks before the tab goes', async ({ page }) => {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  await openPanel(page, book);
  await halfTyped(page, page);
  expect(await asksAtReload(page)).toBe(true);
});
