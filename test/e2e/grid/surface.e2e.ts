/** What of a sheet is on the screen, and where. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openGridPage } from './harness';
import { peopleSheet, plainSheet } from './sheets';

const cell = (address: string): string => `[data-cell="${address}"]`;

async function show(page: Page, sheet: ReturnType<typeof plainSheet>): Promise<void> {
  await page.evaluate((shape) => window.surface.show(shape), sheet);
}

/** The address of the cell that is seen at a point of the window. */
function seenAt(page: Page, x: number, y: number): Promise<string | undefined> {
  return page.evaluate(
    ([left, top]) =>
      document.elementFromPoint(left ?? 0, top ?? 0)?.closest<HTMLElement>('[data-cell]')?.dataset[
        'cell'
      ],
    [x, y],
  );
}

const rowHeads = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-row-head]')
    .evaluateAll((heads) =>
      heads
        .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
        .map((head) => (head instanceof HTMLElement ? head.dataset['rowHead'] : undefined)),
    );

test.beforeEach(async ({ page }) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
});

test('frozen rows and columns stay while the rest is scrolled under them', async ({ page }) => {
  await show(page, plainSheet(500, 40, { frozenRows: 2, frozenColumns: 2 }));
  const before = await page.locator(cell('B2')).boundingBox();
  await page.evaluate(() => window.surface.reveal(300, 30));
  expect(await page.locator(cell('B2')).boundingBox()).toEqual(before);
  expect(await page.locator(cell('AE1')).textContent()).toBe('Графа 31');
  expect(await page.locator(cell('A301')).textContent()).toBe('r301c1');
  await expect(page.locator(cell('AE301'))).toBeInViewport({ ratio: 1 });
  const frozen = await page.locator(cell('A301')).boundingBox();
  expect(await seenAt(page, (frozen?.x ?? 0) + 5, (frozen?.y ?? 0) + 5)).toBe('A301');
  // Nothing of the scrolled part shows through the frozen one.
  for (const x of [60, 150, 250]) {
    expect(await seenAt(page, x, 30)).toMatch(/^[AB]1$/);
  }
});

test('revealing scrolls as little as is needed, and not at all what is seen', async ({ page }) => {
  await show(page, plainSheet(500, 40, { frozenColumns: 1 }));
  const topOf = (): Promise<number> =>
    page.evaluate(() => document.querySelector('.scroller')?.scrollTop ?? -1);
  await page.evaluate(() => window.surface.reveal(5, 3));
  expect(await topOf()).toBe(0);
  await page.evaluate(() => window.surface.reveal(200, 3));
  const there = await topOf();
  const box = await page.evaluate(() => window.surface.boxOf(200, 3));
  const room = await page.evaluate(() => document.querySelector('.view')?.clientHeight ?? 0);
  expect(box.top + box.height).toBe(room);
  await page.evaluate(() => window.surface.reveal(195, 0));
  expect(await topOf()).toBe(there);
});

test('a merged area is one cell, also over the edge of what is frozen', async ({ page }) => {
  const merged = [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 5, left: 2, bottom: 9, right: 3 },
  ];
  await show(page, plainSheet(100, 10, { frozenRows: 1, frozenColumns: 1, merged }));
  const box = await page.locator(cell('C6')).boundingBox();
  expect(box).toMatchObject({ width: 220, height: 125 });
  for (const address of ['D6', 'C7', 'D10', 'B1', 'E1']) {
    await expect(page.locator(cell(address))).toHaveCount(0);
  }
  await expect(page.locator(cell('A1'))).toHaveCount(1);
  // Its lower half is seen when its first row is not.
  await page.evaluate(() => {
    const scroller = document.querySelector('.scroller');
    if (scroller) scroller.scrollTop = 190;
  });
  await expect.poll(() => seenAt(page, 300, 80)).toBe('C6');
  expect(await page.evaluate(() => window.surface.at(300, 80))).toMatchObject({
    row: 5,
    column: 2,
  });
});

test('hidden rows and columns are leapt over; the heads show where', async ({ page }) => {
  const sheet = plainSheet(100, 10);
  const columns = sheet.columns.map((column, index) => ({ ...column, hidden: index === 2 }));
  await show(page, { ...sheet, columns });
  await page.evaluate(() => window.surface.hideRows(new Set([2, 3, 4, 5])));
  expect((await rowHeads(page)).slice(0, 4)).toEqual(['1', '2', '7', '8']);
  await expect(page.locator('[data-row-head="7"]')).toHaveClass(/jump/);
  await expect(page.locator('[data-column-head="C"]')).toHaveCount(0);
  await expect(page.locator('[data-column-head="D"]')).toHaveClass(/jump/);
  const next = await page.evaluate(() => [
    window.surface.nextRow(1, 1),
    window.surface.nextRow(6, -1),
    window.surface.nextColumn(1, 1),
    window.surface.nextColumn(3, -1),
    window.surface.nextRow(0, -1),
  ]);
  expect(next).toEqual([6, 1, 3, 1, 0]);
  await page.evaluate(() => window.surface.hideRows(null));
  expect((await rowHeads(page)).slice(0, 4)).toEqual(['1', '2', '3', '4']);
});

test('there is always room to type', async ({ page }) => {
  await show(page, plainSheet(10, 4));
  const counts = (): Promise<[number, number]> =>
    page.evaluate(() => [window.surface.rowCount, window.surface.columnCount]);
  expect(await counts()).toEqual([210, 7]);
  await page.evaluate(() => window.surface.setTexts([{ row: 205, column: 6, text: 'x' }]));
  expect(await counts()).toEqual([406, 10]);
  // Down to the very end, and the sheet goes on.
  await page.evaluate(() => window.surface.reveal(405, 0));
  expect(await page.evaluate(() => window.surface.nextRow(405, 1))).toBe(406);
  expect((await counts())[0]).toBeGreaterThanOrEqual(600);
  await page.mouse.move(600, 400);
  const before = (await counts())[0];
  await page.mouse.wheel(0, 1_000_000);
  await expect.poll(async () => (await counts())[0]).toBeGreaterThan(before);
});

test('the last row that Excel knows can be reached, and there is none behind it', async ({
  page,
}) => {
  await show(page, plainSheet(10, 4));
  await page.evaluate(() => window.surface.zoom(2));
  await page.evaluate(() => window.surface.reveal(1_048_575, 16_383));
  await expect(page.locator(cell('XFD1048576'))).toBeInViewport({ ratio: 1 });
  const last = await page.evaluate(() => [
    window.surface.nextRow(1_048_575, 1),
    window.surface.nextColumn(16_383, 1),
    window.surface.rowCount,
    window.surface.columnCount,
  ]);
  expect(last).toEqual([1_048_575, 16_383, 1_048_576, 16_384]);
});

test('a sheet is a grid to programs that read aloud', async ({ page }) => {
  await show(page, plainSheet(30, 4, { computed: true }));
  const grid = page.getByRole('grid', { name: 'Проба' });
  await expect(grid).toHaveAttribute('aria-rowcount', '230');
  await expect(grid).toHaveAttribute('aria-colcount', '7');
  await expect(grid).toHaveAttribute('aria-readonly', 'true');
  const b3 = page.locator(cell('B3'));
  await expect(b3).toHaveRole('gridcell');
  await expect(b3).toHaveAttribute('aria-colindex', '2');
  await expect(page.locator('[aria-rowindex="3"]', { has: b3 })).toHaveRole('row');
  await expect(page.locator('#cell-B3')).toHaveText('r3c2');
  await page.evaluate(() => window.surface.select({ row: 3, column: 1, toRow: 1, toColumn: 0 }));
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(6);
  await expect(page.locator('[data-row-head="2"]')).toHaveClass(/\bon\b/);
  await expect(page.locator('[data-column-head="C"]')).not.toHaveClass(/\bon\b/);
});

test('a checkbox is drawn and named; another text in its column is shown as it is', async ({
  page,
}) => {
  const sheet = plainSheet(5, 2);
  const columns = sheet.columns.map((column, index) => ({ ...column, checkbox: index === 1 }));
  const rows = [
    ['Код', 'Очно'],
    ['К-1', 'да'],
    ['К-2', ''],
    ['К-3', 'может быть'],
  ];
  await show(page, { ...sheet, columns, rows });
  await expect(page.locator(cell('B2'))).toHaveText('☑');
  await expect(page.locator(cell('B2'))).toHaveAttribute('aria-label', 'отмечено');
  await expect(page.locator(cell('B3'))).toHaveAttribute('aria-label', 'не отмечено');
  await expect(page.locator(cell('B4'))).toHaveText('может быть');
  await expect(page.locator(cell('B1'))).toHaveText('Очно');
});

test('on a small screen a wide frozen part gives way', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 460 });
  await show(page, plainSheet(100, 20, { frozenRows: 1, frozenColumns: 5 }));
  await page.evaluate(() => window.surface.zoom(2));
  await page.evaluate(() => window.surface.reveal(50, 12));
  await expect(page.locator(cell('M51'))).toBeInViewport({ ratio: 1 });
});

test('in high contrast the outlines are drawn in colours of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await show(page, plainSheet(30, 4));
  await page.evaluate(() => window.surface.select({ row: 2, column: 1, toRow: 4, toColumn: 2 }));
  const seen = await page.locator('.active:visible').evaluateAll((frames) =>
    frames.map((frame) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(frame);
      return { outlineStyle, outlineWidth, outlineColor };
    }),
  );
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px' });
  expect(seen[0]?.outlineColor).not.toMatch(/rgba\(.*, 0\)/);
});

test('an audit of accessibility finds nothing to mend @short', async ({ page }) => {
  await show(page, peopleSheet(60));
  await page.evaluate(() => window.surface.select({ row: 6, column: 4, toRow: 9, toColumn: 5 }));
  await expect(page.getByRole('tooltip')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('#grid')
    // Keys scroll the sheet by moving the active cell: that is the hands' affair.
    .disableRules('scrollable-region-focusable')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
