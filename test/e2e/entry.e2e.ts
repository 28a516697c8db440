/** «Новая запись» in a real browser, alone: typed key by key, as people type. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Cell } from '../../src/core/values/cell';
import { typedText } from '../../src/core/values/typed-text';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openPanel } from './panel-page';
import { typeKeys } from './real-keys';

test.use({ viewport: { width: 300, height: 900 } });

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

async function openEntry(page: Page, book: MemoryWorkbook) {
  const panel = await openPanel(page, book);
  await page.getByRole('tab', { name: 'Новая запись' }).click();
  await expect(page.getByRole('heading', { name: 'Новая запись' })).toBeVisible();
  return panel;
}

const HUMAN_MS = 60;
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const finder = (page: Page, name: string) => page.getByRole('combobox', { name });

/** The last row of a sheet by header, as a person reads it. */
function lastRow(book: MemoryWorkbook, sheet: string): Record<string, string> {
  const rows = book.read(sheet)?.rows ?? [];
  const headers = rows[0] ?? [];
  const last: readonly Cell[] = rows[rows.length - 1] ?? [];
  const filled = headers.map((header, at) => [String(header), typedText(last[at] ?? null)]);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

test('smoke', async ({ page }) => {
  const book = demoBook();
  await openEntry(page, book);
  await page.screenshot({ path: 'build/entry-1.png', fullPage: true });
  await finder(page, 'Код педагога').focus();
  await typeKeys(page, 'учит', HUMAN_MS);
  await page.screenshot({ path: 'build/entry-2.png', fullPage: true });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await typeKeys(page, '15.03.26', HUMAN_MS);
  await page.keyboard.press('Tab');
  await typeKeys(page, 'открытый', HUMAN_MS);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: 'build/entry-3.png', fullPage: true });
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: 'build/entry-4.png', fullPage: true });
  console.log(lastRow(book, 'Мероприятия'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  console.log(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`));
  await expect(field(page, 'Тема')).toBeVisible();
});
