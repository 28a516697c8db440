/** What is half-typed in a form comes back with its book; where the browser keeps nothing, it asks before it goes. */
import type { Dialog, FrameLocator, Page } from '@playwright/test';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { smallBook } from './files/contents';
import { isOpen, test as onFiles, openFile } from './files/loopback';
import { Book, expect, test } from './fixture';
import { formsKept } from './forms-kept';
import { openPanel } from './panel-page';
import { typeKeys } from './real-keys';

const HUMAN_MS = 40;

/** Presses F5, would rather stay when the browser asks, and tells whether it has asked. */
async function asksAtReload(page: Page): Promise<boolean> {
  let hasAsked = false;
  const stay = (dialog: Dialog): void => {
    hasAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  };
  page.once('dialog', stay);
  await page.evaluate(() => setTimeout(() => location.reload()));
  // A page that goes takes this with it; the one that stays answers.
  await page.waitForTimeout(500);
  await page.locator('body').waitFor();
  page.off('dialog', stay);
  return hasAsked;
}

/** «Новая запись» with a topic half-typed. */
async function halfTyped(page: Page, panel: FrameLocator | Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await panel.getByRole('textbox', { name: 'Тема' }).click();
  await typeKeys(page, 'Учим вместе', HUMAN_MS);
}

const topic = (book: Book) => book.panel().getByRole('textbox', { name: 'Тема' });

/** Presses F5: nothing is asked, and the book is there again. */
async function reloaded(book: Book): Promise<void> {
  // What is in the database already is known to the page a moment later.
  const isLetGo = () =>
    book.page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect.poll(isLetGo).toBe(true);
  expect(await asksAtReload(book.page)).toBe(false);
  await book.ready();
}

test('what stands in «Новая запись» is there again after F5, unasked, until it is cleared', async ({
  book,
  page,
}) => {
  const panel = book.panel();
  await halfTyped(page, panel);
  await formsKept(page, ['Новая запись'], 'Учим вместе');
  await reloaded(book);
  await expect(panel.getByRole('status')).toHaveText(
    'Набранное в прошлый раз и не записанное снова в форме: «Новая запись».',
  );
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await expect(topic(book)).toHaveValue('Учим вместе');
  await panel.getByRole('button', { name: 'Очистить форму' }).click();
  await expect(topic(book)).toHaveValue('');
  await formsKept(page, []);
  await reloaded(book);
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await expect(topic(book)).toHaveValue('');
});

test('so are the reason of a decision with the entries it is of, «Проверил» and the reminder’s date', async ({
  book,
  page,
}) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'На проверку' }).click();
  const reviewer = panel.getByLabel('Кто проверяет');
  await reviewer.fill('');
  await reviewer.click();
  await typeKeys(page, 'Новикова А. А.', HUMAN_MS);
  await panel.getByRole('checkbox').first().click();
  const entry = await panel.locator('#review-now').getAttribute('aria-label');
  await page.keyboard.press('3');
  await panel.getByLabel('Причина').click();
  await typeKeys(page, 'нет приказа', HUMAN_MS);
  await panel.getByRole('tab', { name: 'Самооценка' }).click();
  await panel.getByText(/^Не сдали: /).click();
  await panel.getByLabel('Срок в напоминании').fill('2026-05-15');
  await formsKept(page, ['На проверку', 'Самооценка'], '2026-05-15');
  await reloaded(book);

  await panel.getByRole('tab', { name: 'Самооценка' }).click();
  await panel.getByText(/^Не сдали: /).click();
  await expect(panel.getByLabel('Срок в напоминании')).toHaveValue('2026-05-15');
  await panel.getByRole('button', { name: 'Скопировать напоминание' }).click();
  await formsKept(page, ['На проверку']);
  await panel.getByRole('tab', { name: 'На проверку' }).click();
  await expect(panel.getByLabel('Причина')).toHaveValue('нет приказа');
  await expect(reviewer).toHaveValue('Новикова А. А.');
  await expect(panel.locator('#review-now')).toHaveAttribute('aria-label', entry ?? '');
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await panel.getByRole('button', { name: 'Отклонить', exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Отклонен/);
  await formsKept(page, []);
});

test('what was written is not there again', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await panel.getByLabel('Что записать').selectOption('Дефицит');
  await panel.getByRole('combobox', { name: 'Код педагога' }).click();
  for (const text of ['павлова', '10.03.26', 'самоанализ', '', 'Оценивание', 'выявлен']) {
    if (text !== '') await typeKeys(page, text, HUMAN_MS);
    await page.keyboard.press('Tab');
  }
  await formsKept(page, ['Новая запись']);
  await panel.getByRole('button', { name: 'Записать и ещё' }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Записано: /);
  await book.settled();
  await formsKept(page, []);
  await reloaded(book);
});

onFiles(
  'another book, the first screen and the saved state leave it with its book',
  async ({ first: book, disk, page }) => {
    await disk.write('вторая.xlsx', smallBook('Вторая'));
    await disk.write('первая.xlsx', smallBook('Первая'));
    await openFile(book, disk, 'первая.xlsx');
    await book.sheet('Педагоги');
    await book.type('B2', 'Другая');
    await halfTyped(page, book.panel());
    const isThere = async (): Promise<void> => {
      await isOpen(book, 'первая.xlsx');
      await book.panel().getByRole('tab', { name: 'Новая запись' }).click();
      await expect(topic(book)).toHaveValue('Учим вместе');
    };
    await disk.pick('вторая.xlsx');
    await page.keyboard.press('Control+o');
    await isOpen(book, 'вторая.xlsx');
    await book.panel().getByRole('tab', { name: 'Новая запись' }).click();
    await expect(topic(book)).toHaveValue('');
    await book.menu('Файл', 'Новая книга, недавние…');
    const first = page.locator('#first');
    await expect(first).toContainText('в форме набрано и не записано: «Новая запись»');
    await first.getByRole('button', { name: /^первая\.xlsx/ }).click();
    await isThere();
    await book.sheet('Педагоги');
    await book.menu('Файл', 'Вернуться к сохранённому…');
    await page.locator('#dialog').getByRole('button', { name: 'Вернуться' }).click();
    await expect(book.at('B2')).toHaveText('Первая');
    await isThere();
    await book.menu('Файл', 'Убрать следы…');
    const dialog = page.locator('#dialog');
    await expect(dialog).toContainText(
      '«первая.xlsx» — в форме набрано и не записано: «Новая запись»',
    );
    await dialog.getByRole('button', { name: 'Всё равно убрать' }).click();
    await expect(first).toContainText('Здесь появятся книги');
    await openFile(book, disk, 'первая.xlsx');
    await book.panel().getByRole('tab', { name: 'Новая запись' }).click();
    await expect(topic(book)).toHaveValue('');
  },
);

onFiles('a browser that keeps nothing asks first', async ({ page, address }) => {
  await page.addInitScript(
    'Object.assign(IDBFactory.prototype, { open: () => { throw new DOMException("", "SecurityError"); } })',
  );
  await page.goto(address);
  await page.getByRole('button', { name: /^Новая книга школы/ }).click();
  const book = new Book(page);
  await book.ready();
  await halfTyped(page, book.panel());
  await expect(book.toast).toContainText('Набранное в форме в этом браузере не сохранено.');
  expect(await asksAtReload(page)).toBe(true);
  await book.menu('Файл', 'Новая книга, недавние…');
  const dialog = page.locator('#dialog');
  await expect(dialog).toContainText('в разделе «Новая запись», набрано и не записано');
  await dialog.getByRole('button', { name: 'Отмена' }).click();
  await expect(topic(book)).toHaveValue('Учим вместе');
  await book.menu('Файл', 'Новая книга, недавние…');
  await dialog.getByRole('button', { name: 'Не записывать' }).click();
  await page.locator('body[data-screen="first"]').waitFor();
});

test('in Google Sheets the browser asks before the tab goes', async ({ page }) => {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  await openPanel(page, book);
  await halfTyped(page, page);
  expect(await asksAtReload(page)).toBe(true);
});
