/** Notes beside cells: when they come, when they go, what they never cover. */
import { expect, type Page, test } from '@playwright/test';
import { openGridPage } from './harness';
import { peopleSheet, plainSheet } from './sheets';

const popup = (page: Page) => page.getByRole('tooltip');

/** Moves the mouse over a cell as a hand does. */
async function pointAt(page: Page, row: number, column: number): Promise<void> {
  const { left, top, width, height } = await page.evaluate(
    ([r, c]) => window.surface.boxOf(r ?? 0, c ?? 0),
    [row, column],
  );
  await page.mouse.move(left + width / 2, top + height / 2, { steps: 3 });
}

const select = (page: Page, row: number, column: number): Promise<void> =>
  page.evaluate(
    ([r = 0, c = 0]) => window.surface.select({ row: r, column: c, toRow: r, toColumn: c }),
    [row, column],
  );

test.beforeEach(async ({ page }) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
  await page.evaluate((shape) => window.surface.show(shape), peopleSheet(60));
});

test('a note comes beside the active cell and goes when another cell is @short', async ({
  page,
}) => {
  await select(page, 6, 4);
  await expect(popup(page)).toContainText('ожидается целое число');
  const [note, cell] = await Promise.all([
    popup(page).boundingBox(),
    page.locator('#cell-E7').boundingBox(),
  ]);
  expect(note?.x).toBeGreaterThanOrEqual((cell?.x ?? 0) + (cell?.width ?? 0));
  await select(page, 7, 4);
  await expect(popup(page)).toBeHidden();
});

test('a note comes under the mouse and goes with it', async ({ page }) => {
  await pointAt(page, 9, 3);
  await expect(popup(page)).toContainText('позже окончания периода');
  await pointAt(page, 12, 6);
  await expect(popup(page)).toBeHidden();
  await pointAt(page, 9, 3);
  await expect(popup(page)).toBeVisible();
  await page.locator('#grid').dispatchEvent('mouseleave');
  await page.evaluate(() => window.surface.element.dispatchEvent(new MouseEvent('mouseleave')));
  await expect(popup(page)).toBeHidden();
});

test('a note under the mouse never covers the active cell', async ({ page }) => {
  await select(page, 9, 4);
  await pointAt(page, 9, 3);
  await expect(popup(page)).toContainText('позже окончания периода');
  const note = await popup(page).boundingBox();
  const cell = await page.locator('#cell-E10').boundingBox();
  if (!note || !cell) throw new Error('Nothing is drawn');
  const isApart =
    note.x >= cell.x + cell.width ||
    note.x + note.width <= cell.x ||
    note.y >= cell.y + cell.height ||
    note.y + note.height <= cell.y;
  expect(isApart).toBe(true);
});

test('a note goes when typing begins, and does not come back by itself', async ({ page }) => {
  await page.evaluate(() => {
    const typing = document.createElement('textarea');
    window.surface.element.append(typing);
    typing.focus();
  });
  await select(page, 6, 4);
  await expect(popup(page)).toBeVisible();
  await page.keyboard.press('5');
  await expect(popup(page)).toBeHidden();
  await select(page, 7, 4);
  await select(page, 6, 4);
  await expect(popup(page)).toBeVisible();
  await page.evaluate(() => window.surface.hideNote());
  await expect(popup(page)).toBeHidden();
});

test('no note stays when another sheet is shown, nor when its cell is scrolled away', async ({
  page,
}) => {
  await select(page, 6, 4);
  await expect(popup(page)).toBeVisible();
  await page.evaluate((shape) => window.surface.show(shape), plainSheet(20, 5));
  await expect(popup(page)).toBeHidden();
  await page.evaluate((shape) => window.surface.show(shape), peopleSheet(60));
  await select(page, 6, 4);
  await expect(popup(page)).toBeVisible();
  await page.evaluate(() => window.surface.reveal(150, 4));
  await expect(popup(page)).toBeHidden();
});

test('a mended cell loses its note at once', async ({ page }) => {
  await select(page, 6, 4);
  await expect(popup(page)).toBeVisible();
  await page.evaluate(() =>
    window.surface.patch([{ row: 6, column: 4, text: '12', look: {}, note: null, severity: null }]),
  );
  await expect(popup(page)).toBeHidden();
  await expect(page.locator('#cell-E7')).not.toHaveClass(/noted/);
});
