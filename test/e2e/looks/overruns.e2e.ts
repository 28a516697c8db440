/** Long texts run over the blank cells beside them; rows are as high as the letters that are drawn. */
import { expect, type Page, test } from '@playwright/test';
import type { SheetShape } from '../../../src/workbench/wire/snapshot';
import { openGridPage } from '../grid/harness';
import { plainSheet } from '../grid/sheets';

const TITLE = 'Рейтинг педагогов. МБОУ СОШ № 7. Период 01.09.2025–31.08.2026';
const LOOKS = { plain: 0, header: 1, right: 2, wrapped: 3 } as const;
const PALETTE: SheetShape['palette'] = [{}, { bold: true }, { align: 'right' }, { wrap: true }];

const show = (page: Page, sheet: SheetShape): Promise<void> =>
  page.evaluate((shape) => window.surface.show(shape), sheet);

/** A sheet whose first row is a title over three frozen columns. */
function titled(row: readonly string[], look: number = LOOKS.plain): SheetShape {
  return plainSheet(40, 12, {
    frozenRows: 2,
    frozenColumns: 3,
    rows: [row, ...plainSheet(40, 12).rows],
    looks: [row.map(() => look)],
    palette: PALETTE,
  });
}

/** Pixels of a cell's text that are seen: its own box, or less where something lies over it. */
async function seenWidth(page: Page, address: string): Promise<number> {
  return page.locator(`[data-cell="${address}"] > span`).evaluate((span) => {
    const { left, right, top, bottom } = span.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(span);
    const text = range.getBoundingClientRect();
    const end = Math.min(right, text.right);
    let x = left;
    // What lies under a point of the text is its own cell, or nothing that is drawn over it.
    while (x < end) {
      span.style.pointerEvents = 'auto';
      const hit = document.elementFromPoint(x, (top + bottom) / 2);
      span.style.pointerEvents = '';
      if (!hit || !(hit === span || hit.contains(span))) break;
      x += 4;
    }
    return x - left;
  });
}

const textWidth = (page: Page, address: string): Promise<number> =>
  page.locator(`[data-cell="${address}"] > span`).evaluate((span) => {
    const range = document.createRange();
    range.selectNodeContents(span);
    return range.getBoundingClientRect().width;
  });

test.beforeEach(async ({ page }) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
});

test('a title is read whole over blank cells, over the frozen line too', async ({ page }) => {
  await show(page, titled([TITLE]));
  expect(await textWidth(page, 'A1')).toBeGreaterThan(330);
  expect(await seenWidth(page, 'A1')).toBeGreaterThanOrEqual((await textWidth(page, 'A1')) - 5);
  // Scrolled sideways it ends where the frozen columns do.
  await page.evaluate(() => window.surface.reveal(5, 14));
  expect(await seenWidth(page, 'A1')).toBeLessThan(331);
});

test('it ends before a filled cell, at once when one is filled', async ({ page }) => {
  await show(page, titled([TITLE, '', 'занято']));
  expect(await seenWidth(page, 'A1')).toBeLessThan(221);
  await page.evaluate(() => window.surface.setTexts([{ row: 0, column: 2, text: '' }]));
  expect(await seenWidth(page, 'A1')).toBeGreaterThan(330);
  await page.evaluate(() => window.surface.setTexts([{ row: 0, column: 1, text: 'занято' }]));
  expect(await seenWidth(page, 'A1')).toBeLessThan(111);
  await expect(page.locator('[data-cell="B1"]')).toHaveText('занято');
});

test('numbers and wrapped texts stay in their cells, and so does what stands before a merged area', async ({
  page,
}) => {
  const inside = async (sheet: SheetShape): Promise<void> => {
    await show(page, sheet);
    const box = await page.locator('[data-cell="A1"] > span').boundingBox();
    expect(box?.width).toBeLessThan(111);
  };
  await inside(titled(['123456789012345678901234'], LOOKS.right));
  await inside(titled([TITLE], LOOKS.wrapped));
  await inside({ ...titled([TITLE]), merged: [{ top: 0, left: 1, bottom: 0, right: 2 }] });
});

test('a width that is dragged and a zoom let the text follow', async ({ page }) => {
  await show(page, titled([TITLE, '', '', 'занято']));
  await page.evaluate(() => window.surface.setWidth(1, 10));
  expect(await seenWidth(page, 'A1')).toBeLessThan(231);
  await page.evaluate(() => window.surface.setWidth(1, 400));
  expect(await seenWidth(page, 'A1')).toBeGreaterThan(400);
  await page.evaluate(() => window.surface.zoom(1.5));
  expect(await seenWidth(page, 'A1')).toBeGreaterThanOrEqual((await textWidth(page, 'A1')) - 5);
});

test('nothing is left of what was frozen on the sheet before', async ({ page }) => {
  await show(page, titled([TITLE]));
  await show(page, plainSheet(40, 12, { frozenRows: 1, frozenColumns: 0 }));
  await expect(page.locator('.quarter.before')).toHaveCount(2);
  for (const quarter of await page.locator('.quarter.before').all())
    await expect(quarter).toBeHidden();
});

test('rows to be fitted are as high as their lines here, others as the file says', async ({
  page,
}) => {
  const words = 'Подготовка открытого занятия: дело класса';
  const column = { width: 110, look: LOOKS.wrapped, hidden: false, checkbox: false };
  await show(page, {
    ...plainSheet(6, 2),
    columns: [column, { ...column, width: 600 }, column],
    rows: [
      ['Графа', 'Графа'],
      [words, ''],
      ['', words],
      [words, ''],
      [words, ''],
    ],
    looks: [[0, 0], ...Array.from({ length: 4 }, () => [LOOKS.wrapped, LOOKS.wrapped])],
    palette: PALETTE,
    // The file's own reckoning of rows 2, 3 and 4; the height of row 5 is a person's.
    heights: [
      [1, 100],
      [2, 100],
      [4, 30],
    ],
    fitted: [1, 2, 3],
  });
  const heightOf = async (row: number): Promise<number> =>
    (await page.locator(`[data-row-head="${row}"]`).boundingBox())?.height ?? 0;
  const lines = await page
    .locator('[data-cell="A2"] > span')
    .evaluate((span) => span.getBoundingClientRect().height);
  expect(await heightOf(2)).toBeGreaterThanOrEqual(lines + 1);
  expect(await heightOf(2)).toBeLessThan(lines + 10);
  expect(await heightOf(3)).toBe(25);
  expect(await heightOf(4)).toBe(await heightOf(2));
  expect(await heightOf(5)).toBe(30);
});
