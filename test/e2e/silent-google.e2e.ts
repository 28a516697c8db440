/** The panel and the documents' dialog in Google Sheets when no answer comes, or a failure, or a late answer. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { documentsPage } from '../../scripts/build/documents-page';
import { documentsDialogCalls } from '../../src/addon/documents-dialog';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { SCHOOL } from '../../src/editions/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { answerCall } from '../../src/panel/gateway';
import { openPanel } from './panel-page';
import { typeKeys } from './real-keys';
import { answersArrive, canFallSilent, googleIs, heldAnswers } from './silent-google';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DIALOG = 'http://documents.test/dialog.html';
const HUMAN_MS = 60;

test.use({ viewport: { width: 300, height: 900 } });

/** Time is the test's: minutes pass at once. */
test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await canFallSilent(page);
});

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

/** A mark that goes away with the page: a sandboxed frame cannot be loaded anew. */
const markPage = (page: Page) => page.evaluate(() => Object.assign(window, { isTheSame: true }));
const isTheSame = (page: Page) =>
  page.evaluate(() => (window as unknown as { isTheSame?: boolean }).isTheSame === true);

const card = (page: Page) => page.getByRole('alert');
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const opening = (page: Page) => page.getByText('Открываю таблицу…');

const settled = (page: Page) => expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');

test.describe('the panel', () => {
  test('says after half a minute of silence what to do, and tries again without reloading @short', async ({
    page,
  }) => {
    await googleIs(page, 'silent', true);
    await openPanel(page, demoBook());
    await page.clock.fastForward(29_000);
    await expect(opening(page)).toBeVisible();
    await page.clock.fastForward(2_000);
    await expect(card(page)).toContainText('несколько аккаунтов Google');
    await expect(card(page)).toContainText('окне инкогнито');
    await expect(card(page)).toContainText('Все действия есть и без панели');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await markPage(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(opening(page)).toBeVisible();
    await page.clock.fastForward(31_000);
    await googleIs(page, 'well');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(tab(page, 'Шаги')).toBeVisible();
    expect(await isTheSame(page)).toBe(true);
    // The answers to the first two questions change nothing any more.
    await tab(page, 'Рейтинг').click();
    await answersArrive(page);
    await expect(tab(page, 'Рейтинг')).toHaveAttribute('aria-selected', 'true');
  });

  test('opens by itself when the first answer is late', async ({ page }) => {
    await googleIs(page, 'silent', true);
    await openPanel(page, demoBook());
    await page.clock.fastForward(31_000);
    await expect(card(page)).toContainText('несколько аккаунтов Google');
    await googleIs(page, 'well');
    await answersArrive(page);
    await expect(tab(page, 'Шаги')).toBeVisible();
    await expect(card(page)).toBeHidden();
  });

  test('says at once what to do where the call fails, and «Повторить» by keys', async ({
    page,
  }) => {
    await googleIs(page, 'failing', true);
    await openPanel(page, demoBook());
    await expect(card(page)).toContainText('несколько аккаунтов Google');
    await markPage(page);
    await googleIs(page, 'well');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(tab(page, 'Шаги')).toBeVisible();
    expect(await isTheSame(page)).toBe(true);
  });

  test('says of a view that did not come that there was no answer, and asks again', async ({
    page,
  }) => {
    await openPanel(page, demoBook());
    await expect(tab(page, 'Шаги')).toBeVisible();
    await googleIs(page, 'silent');
    await tab(page, 'Рейтинг').click();
    await expect.poll(() => heldAnswers(page)).toBe(1);
    await page.clock.fastForward(9_000);
    await expect(page.getByRole('status')).toContainText('панель не зависла');
    await page.clock.fastForward(115_000);
    await expect(page.getByRole('status')).toContainText('Идёт уже');
    await page.clock.fastForward(300_000);
    await expect(card(page)).toContainText('Google не ответил за 6 минут');
    await googleIs(page, 'well');
    await page.getByRole('button', { name: 'Повторить' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /рейтинг/i }).first()).toBeVisible();
    await expect(card(page)).toBeHidden();
  });
});

test.describe('«Новая запись»', () => {
  const write = (page: Page) => page.getByRole('button', { name: 'Записать', exact: true });
  const teacher = (page: Page) => page.getByRole('combobox', { name: 'Код педагога' });
  const rows = (book: MemoryWorkbook): number => book.read('Мероприятия')?.rows.length ?? 0;

  /** Types an entry by keys, and waits until it has been judged. */
  async function typedEntry(page: Page): Promise<void> {
    await tab(page, 'Новая запись').click();
    await page.getByLabel('Что записать').selectOption('Мероприятие');
    await teacher(page).focus();
    for (const text of ['павлова', '10.03.2026', 'вебинар']) {
      await typeKeys(page, text, HUMAN_MS);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('combobox', { name: 'Уровень' }).focus();
    await typeKeys(page, 'школьный', HUMAN_MS);
    await page.keyboard.press('Tab');
    await page.clock.fastForward(1_000);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  test('is not written twice when the answer to the first order never came', async ({ page }) => {
    const book = demoBook();
    await openPanel(page, book);
    await typedEntry(page);
    const before = rows(book);
    await googleIs(page, 'silent');
    await write(page).click();
    await expect.poll(() => rows(book)).toBe(before + 1);
    await page.clock.fastForward(400_000);
    await expect(card(page)).toContainText('Действие могло выполниться');
    await settled(page);
    // What was typed stays.
    await expect(teacher(page)).not.toHaveValue('');
    await googleIs(page, 'well');
    // The form is looked at anew, and then would be written below the row that is there.
    await tab(page, 'Шаги').click();
    await tab(page, 'Новая запись').click();
    await page.clock.fastForward(1_000);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await write(page).click();
    await expect(page.getByText(/Уже записано: лист «Мероприятия»/)).toBeVisible();
    expect(rows(book)).toBe(before + 1);
  });

  test('a late answer is told, and the view is shown anew', async ({ page }) => {
    const book = demoBook();
    await openPanel(page, book);
    await typedEntry(page);
    const before = rows(book);
    await googleIs(page, 'silent');
    await write(page).click();
    await expect.poll(() => heldAnswers(page)).toBe(1);
    await page.clock.fastForward(400_000);
    await settled(page);
    await googleIs(page, 'well');
    await answersArrive(page);
    await expect(page.getByText(/^Ответ пришёл с опозданием\. Записано/)).toBeVisible();
    await write(page).click();
    await expect(page.getByText(/Уже записано: лист «Мероприятия»/)).toBeVisible();
    expect(rows(book)).toBe(before + 1);
  });
});

test.describe('«Документы»', () => {
  test.use({ viewport: { width: 1120, height: 580 } });

  async function openDialog(page: Page): Promise<string[]> {
    const book = demoBook();
    const calls: string[] = [];
    const list = new Map([
      ...SCHOOL.calls({
        home: 'google',
        links: null,
        open: () => book,
        run: () => ({ ok: false, message: '' }),
        goTo: () => undefined,
      }),
      ...documentsDialogCalls(SCHOOL, () => book),
    ]);
    await page.exposeFunction('answerPanel', (json: string) => {
      calls.push(String(JSON.parse(json).call));
      return answerCall(json, list);
    });
    const body = documentsPage(ROOT, 'google-school').page;
    await page.route(DIALOG, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(DIALOG);
    return calls;
  }

  const kind = (page: Page) => page.getByLabel('Документ', { exact: true });

  test('say after half a minute what to do, and «Повторить» takes what has come meanwhile', async ({
    page,
  }) => {
    await googleIs(page, 'silent', true);
    const calls = await openDialog(page);
    await expect.poll(() => heldAnswers(page)).toBe(2);
    await page.clock.fastForward(31_000);
    await expect(card(page)).toContainText('несколько аккаунтов Google');
    await answersArrive(page);
    await googleIs(page, 'failing');
    await page.getByRole('button', { name: 'Повторить' }).focus();
    await page.keyboard.press('Enter');
    await expect(kind(page).locator('option').first()).toBeAttached();
    await expect(card(page)).toBeHidden();
    expect(calls).toEqual(['hello', 'bookSheets']);
  });

  test('wait for a large book as long as somebody answers, and say so when it never comes', async ({
    page,
  }) => {
    await openDialogWithSilentBook(page);
    await page.clock.fastForward(9_000);
    await page.clock.fastForward(60_000);
    await expect(page.getByRole('status').filter({ hasText: 'Идёт уже' })).toBeVisible();
    await page.clock.fastForward(300_000);
    await expect(card(page)).toContainText('Google не ответил за 6 минут');
    await expect(card(page)).toContainText('.xlsx');
    await googleIs(page, 'well');
    await page.getByRole('button', { name: 'Повторить' }).focus();
    await page.keyboard.press('Enter');
    await expect(kind(page).locator('option').first()).toBeAttached();
  });

  /** `hello` is answered, the book is not. */
  async function openDialogWithSilentBook(page: Page): Promise<void> {
    await googleIs(page, 'silent', true);
    await openDialog(page);
    await expect.poll(() => heldAnswers(page)).toBe(2);
    await page.evaluate(() => {
      const held = window.google_?.held ?? [];
      held.splice(0, 1)[0]?.();
    });
  }
});
