/** «Документы» in a dialog of Google Sheets: the built page, with a stand-in for Google’s page object. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { documentsPage } from '../../scripts/build/documents-page';
import { documentsDialogCalls } from '../../src/addon/documents-dialog';
import type { DocumentsOpening } from '../../src/core/documents/kind';
import { cellsOf, type SheetPlan } from '../../src/core/schema/sheet-plan';
import { DEMO_DAY } from '../../src/demo/days';
import { demoMunicipality } from '../../src/demo/municipality/book';
import { sentFiles } from '../../src/demo/municipality/school-files';
import { demoSchool } from '../../src/demo/school';
import { EDITIONS } from '../../src/editions';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openingElement } from '../../src/panel/documents/opening-element';
import { answerCall } from '../../src/panel/gateway';
import { SCRIPT_RUN } from './panel-page';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const ADDRESS = 'http://documents.test/dialog.html';

test.use({ viewport: { width: 1120, height: 580 } });

interface Dialog {
  readonly calls: string[];
  connected: boolean;
}

/** Opens the dialog of an edition over a book with these sheets, as Google puts it together. */
async function openDialog(
  page: Page,
  id: 'school' | 'municipality',
  plans: readonly SheetPlan[],
  opening: DocumentsOpening | null = null,
): Promise<Dialog> {
  const dialog: Dialog = { calls: [], connected: true };
  const edition = EDITIONS.find((one) => one.id === id);
  if (edition === undefined) throw new Error('No such edition');
  const book = new MemoryWorkbook(
    DEMO_DAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
  const list = documentsDialogCalls(edition, () => book);
  await page.exposeFunction('answerPanel', (json: string) => {
    if (!dialog.connected) throw new Error('PERMISSION_DENIED');
    dialog.calls.push(String(JSON.parse(json).call));
    return answerCall(json, list);
  });
  await page.addInitScript({ content: SCRIPT_RUN });
  await page.addInitScript(() => {
    const whole = window as unknown as { printed?: string[]; isShut?: boolean };
    window.print = () => {
      const top = window.parent as unknown as typeof whole;
      top.printed = [...(top.printed ?? []), document.body.textContent ?? ''];
    };
    Object.assign(window, { closeDialog: () => Object.assign(whole, { isShut: true }) });
  });
  const body = `${documentsPage(ROOT, `google-${id}`).page}${opening === null ? '' : openingElement(opening)}`;
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(ADDRESS);
  return dialog;
}

const kindOf = (page: Page) => page.getByLabel('Документ', { exact: true });
const paperOf = (page: Page) => page.getByRole('group', { name: 'Лист' });

test('opens at the document that the panel asked for, and reads the book once', async ({
  page,
}) => {
  const opening = { kind: 'own-page', subject: '0512-011' };
  const dialog = await openDialog(page, 'school', demoSchool(), opening);
  await expect(kindOf(page)).toHaveValue('own-page');
  await expect(paperOf(page)).toContainText('0512-011');
  const [docx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать .docx' }).click(),
  ]);
  expect(docx.suggestedFilename()).toMatch(/\.docx$/);
  // A zip, and not a page with an excuse.
  expect(
    readFileSync(await docx.path())
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('PK\u0003\u0004');
  await page.getByRole('button', { name: 'Печать' }).click();
  const printed = () =>
    page.evaluate(() => (window as unknown as { printed?: string[] }).printed ?? []);
  await expect.poll(printed).toHaveLength(1);
  expect((await printed())[0]).toContain('0512-011');
  expect(dialog.calls).toEqual(['hello', 'bookSheets']);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Закрыть' }).click();
  expect(await page.evaluate(() => (window as unknown as { isShut?: boolean }).isShut)).toBe(true);
});

test('asks before it closes over dates of which there is no document, and keeps nothing', async ({
  page,
}) => {
  await openDialog(page, 'school', demoSchool(), { kind: 'rating', subject: null });
  await expect(page.locator('.place .paper').first()).toContainText('Рейтинг');
  await page.getByLabel('с', { exact: true }).fill('2026-02-02');
  const isShut = () => page.evaluate(() => (window as unknown as { isShut?: boolean }).isShut);
  for (const answer of ['Отмена', 'Закрыть']) {
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog');
    await expect(question).toContainText('Документа за набранные даты ещё нет.');
    expect(await isShut()).toBeUndefined();
    await question.getByRole('button', { name: answer }).click();
  }
  await expect.poll(isShut).toBe(true);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('opens at its list from the menu: a municipality', async ({ page }) => {
  await openDialog(page, 'municipality', demoMunicipality(sentFiles().lastYear));
  await expect(page.getByRole('heading', { name: 'Документы' })).toBeVisible();
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
});

test('says in plain words that there is no connection, and what to do', async ({ page }) => {
  const dialog = await openDialog(page, 'school', []);
  dialog.connected = false;
  await page.reload();
  await expect(page.getByText(/^Не удалось прочитать книгу\..+аккаунтов Google/)).toBeVisible();
});

test('says which sheet a book lacks', async ({ page }) => {
  const plans = demoSchool().filter(({ name }) => name !== 'Настройки');
  await openDialog(page, 'school', plans, { kind: 'own-page', subject: '0512-011' });
  await expect(page.getByText(/Лист «Настройки»: лист не найден/)).toBeVisible();
});
