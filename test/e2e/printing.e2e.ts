/** A sheet printed from the page: its whole table, not what fits the window (rule Б-89). */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

interface Printed {
  readonly title: string;
  readonly rows: readonly string[];
  readonly text: string;
}

/** Stands for the browser's printing, which a test cannot look into. */
function catchPrints(): void {
  window.print = () => {
    const top = window.parent as unknown as { printed?: Printed[] };
    const rows = [...document.querySelectorAll('tbody tr')];
    const plain = (node: Element): string => (node.textContent ?? '').replace(/\u00a0/g, ' ');
    top.printed = [
      ...(top.printed ?? []),
      { title: document.title, rows: rows.map(plain), text: plain(document.body) },
    ];
  };
}

const printedOn = (page: Page): Promise<Printed[]> =>
  page.evaluate(() => (window as unknown as { printed?: Printed[] }).printed ?? []);

test('Ctrl+P and the menu print every row; a filter leaves its own @short', async ({
  page,
  book,
}) => {
  await page.addInitScript(catchPrints);
  await page.reload();
  await book.ready();
  await book.sheet('Педагоги');
  await book.cell('A2');
  await page.keyboard.press('Control+p');
  await expect.poll(() => printedOn(page)).toHaveLength(1);
  await book.menu('Файл', /^Печать листа/);
  await expect.poll(() => printedOn(page)).toHaveLength(2);
  const [byKey, byMenu] = await printedOn(page);
  expect(byKey?.title).toBe('Педагоги');
  expect(byKey?.rows).toEqual(byMenu?.rows);
  const all = new Set(byKey?.rows.map((row) => /0512-\d{3}/.exec(row)?.[0]));
  const drawn = await page.locator('#grid [data-cell^="A"]').count();
  expect(all.size).toBeGreaterThan(drawn);

  await book.menu('Строки', 'Отобрать строки по столбцу…');
  // What is searched for is what is ticked.
  await page.keyboard.insertText('0512-001');
  await expect(page.locator('.filter-text')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('#filter')).toContainText('1');
  await page.keyboard.press('Control+p');
  await expect.poll(() => printedOn(page)).toHaveLength(3);
  const [, , filtered] = await printedOn(page);
  // One row, in each of the tables that the columns are shared out among.
  expect(new Set(filtered?.rows.map((row) => row.slice(0, 8)))).toEqual(new Set(['0512-001']));
  expect(filtered?.text).toContain(`Отобрано строк: 1 из ${all.size}`);
});

test('a sheet without rows says that there is nothing to print', async ({ page, school }) => {
  await school.sheet('Педагоги');
  await page.keyboard.press('Control+p');
  await school.answers('нечего печатать');
});

test('from the panel Ctrl+P prints the sheet, too; the browser’s own menu gets it as well', async ({
  page,
  book,
}) => {
  await page.addInitScript(catchPrints);
  await page.reload();
  await book.ready();
  await book.panel().getByRole('tab').first().focus();
  await page.keyboard.press('Control+p');
  await expect.poll(() => printedOn(page)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('body > [data-printed] .paper')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('body > [data-printed]')).toHaveCount(0);
});
