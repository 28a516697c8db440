/** The browser is ended as by a power cut: what stood in a form is there again in that form. */
import type { Page } from '@playwright/test';
import { documentsOn, openByTab, saved } from './documents-at-work';
import { isOpen } from './files/loopback';
import { Profile } from './files/profile';
import { Book, expect, PAGE, test } from './fixture';
import { formsKept } from './forms-kept';
import { typeKeys } from './real-keys';

const HUMAN_MS = 40;

const profiles: Profile[] = [];
test.afterEach(async () => {
  for (const profile of profiles.splice(0)) await profile.stop();
});

async function begun(what: RegExp, name: string): Promise<{ profile: Profile; book: Book }> {
  const profile = new Profile();
  profiles.push(profile);
  const page = await profile.tab();
  await page.goto(PAGE);
  await page.getByRole('button', { name: what }).click();
  const book = new Book(page);
  await isOpen(book, name);
  return { profile, book };
}

/** Kills the browser, and opens the page with the book that it had. */
async function startedAgain(profile: Profile, name: string): Promise<Book> {
  await profile.kill();
  const page = await profile.tab();
  await page.goto(PAGE);
  const book = new Book(page);
  await isOpen(book, name);
  return book;
}

/** The first date is typed digit by digit; which of day and month comes first is the browser’s affair. */
async function typeFrom(page: Page, book: Book, document: string): Promise<void> {
  const shown = await openByTab(book, document);
  await shown.getByLabel('с', { exact: true }).focus();
  await page.keyboard.press('Home');
  await typeKeys(page, '02022026', HUMAN_MS);
  await expect(shown.getByLabel('с', { exact: true })).toHaveValue('2026-02-02');
}

test('killed with «Новая запись» half-typed in two forms @short', async () => {
  const { profile, book } = await begun(/^Новая книга школы/, 'Книга школы.xlsx');
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await panel.getByRole('textbox', { name: 'Тема' }).click();
  await typeKeys(book.page, 'Учим вместе', HUMAN_MS);
  await panel.getByLabel('Что записать').selectOption('Дефицит');
  await panel.getByRole('combobox', { name: 'Код педагога' }).click();
  await typeKeys(book.page, '0512-0', HUMAN_MS);
  await formsKept(book.page, ['Новая запись'], '0512-0');

  const again = await startedAgain(profile, 'Книга школы.xlsx');
  await expect(again.panel().getByRole('status')).toContainText('снова в форме: «Новая запись»');
  await again.panel().getByRole('tab', { name: 'Новая запись' }).click();
  await expect(again.panel().getByLabel('Что записать')).toHaveValue('deficits');
  await expect(again.panel().getByRole('combobox', { name: 'Код педагога' })).toHaveValue('0512-0');
  await again.panel().getByLabel('Что записать').selectOption({ index: 0 });
  await expect(again.panel().getByRole('textbox', { name: 'Тема' })).toHaveValue('Учим вместе');
});

test('killed with dates typed on the documents’ page of a municipality', async () => {
  const name = 'Книга муниципалитета.xlsx';
  const { profile, book } = await begun(/^Новая книга муниципалитета/, name);
  await typeFrom(book.page, book, 'План мероприятий');
  await formsKept(book.page, ['Документы'], '2026-02-02');

  const again = await startedAgain(profile, name);
  const shown = await openByTab(again, 'План мероприятий');
  const from = shown.getByLabel('с', { exact: true });
  await expect(from).toHaveValue('2026-02-02');
  await expect(shown.getByText('Даты набраны в прошлый раз')).toBeVisible();
  // Closed and opened again they are still there, until the person wants others.
  await again.page.keyboard.press('Escape');
  await openByTab(again, 'План мероприятий');
  await expect(from).toHaveValue('2026-02-02');
  await shown.getByRole('button', { name: 'Как в «Настройках»' }).click();
  await formsKept(again.page, []);
});

test('dates of a school’s documents are kept until a document is made for them', async ({
  book,
  page,
}) => {
  await typeFrom(page, book, 'Рейтинг');
  await formsKept(page, ['Документы'], '2026-02-02');
  await page.reload();
  await book.ready();
  const shown = await openByTab(book, 'Рейтинг');
  await expect(shown.locator('.place .paper').first()).toContainText('02.02.2026–31.08.2026');
  await saved(page, shown, 'Скачать .docx');
  await formsKept(page, []);
  await page.keyboard.press('Escape');
  await openByTab(book, 'Рейтинг');
  await expect(documentsOn(page).getByLabel('с', { exact: true })).toHaveValue('2025-09-01');
});
