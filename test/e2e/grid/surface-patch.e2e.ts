/** What a change of cells does to the page, and what it leaves alone. */
import { expect, type Page, test } from '@playwright/test';
import { openGridPage } from './harness';
import { plainSheet } from './sheets';

const WRAPPED = 'Слова, которым в одной строке никак не уместиться, потому что их много';

/** Addresses of the cells that changed in the page while something was done. */
async function touched(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const cells = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const cell = element?.closest<HTMLElement>('[role=gridcell]');
        if (cell) cells.add(cell.dataset['cell'] ?? '');
      }
    });
    observer.observe(window.surface.element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { cells, observer });
  });
  await act();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => {
    const { cells } = window as unknown as { cells: Set<string> };
    return [...cells].sort();
  });
}

test.beforeEach(async ({ page }) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
  const sheet = plainSheet(300, 30, { frozenColumns: 1 });
  const palette = [...sheet.palette, { wrap: true as const }];
  const columns = sheet.columns.map((column, index) =>
    index === 3 ? { ...column, look: 2 } : column,
  );
  await page.evaluate((shape) => window.surface.show(shape), { ...sheet, palette, columns });
});

test('a patch touches its own cells and no other @short', async ({ page }) => {
  const cells = await touched(page, () =>
    page.evaluate(() =>
      window.surface.patch([
        {
          row: 2,
          column: 1,
          text: 'новое',
          look: { fill: '#f8d7d4' },
          note: 'Нет',
          severity: 'error',
        },
        { row: 4, column: 2, look: {}, note: null, severity: null },
        { row: 250, column: 2, text: 'далеко', look: {}, note: null, severity: null },
      ]),
    ),
  );
  // C5 stays as it is, row 251 is not on the screen.
  expect(cells).toEqual(['B3']);
  await expect(page.locator('#cell-B3')).toHaveText('новое');
  await expect(page.locator('#cell-B3')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#cell-B3')).toHaveCSS('background-color', 'rgb(248, 215, 212)');
  await page.evaluate(() => window.surface.reveal(250, 2));
  await expect(page.locator('#cell-C251')).toHaveText('далеко');
});

test('texts put in leave looks and notes; nothing is scrolled and the keyboard stays', async ({
  page,
}) => {
  await page.evaluate(() => {
    const typing = document.createElement('textarea');
    typing.id = 'typing';
    window.surface.element.append(typing);
    typing.focus();
    window.surface.reveal(100, 20);
  });
  const state = (): Promise<unknown> =>
    page.evaluate(() => {
      const { scrollTop, scrollLeft } = document.querySelector('.scroller') ?? {};
      return { scrollTop, scrollLeft, keyboard: document.activeElement?.id };
    });
  const before = await state();
  expect(before).toMatchObject({ keyboard: 'typing' });
  const cells = await touched(page, () =>
    page.evaluate(() =>
      window.surface.setTexts([
        { row: 100, column: 20, text: 'здесь' },
        { row: 0, column: 0, text: 'Код' },
      ]),
    ),
  );
  expect(cells).toEqual(['A1', 'U101']);
  expect(await state()).toEqual(before);
  await expect(page.locator('#cell-A1')).toHaveCSS('font-weight', '700');
});

test('a wrapped text makes its row higher, and nothing makes it lower again', async ({ page }) => {
  const heightOf = async (address: string): Promise<number> =>
    (await page.locator(`#cell-${address}`).boundingBox())?.height ?? 0;
  const put = (text: string): Promise<void> =>
    page.evaluate((words) => window.surface.setTexts([{ row: 305, column: 3, text: words }]), text);
  await page.evaluate(() => window.surface.reveal(310, 3));
  expect(await heightOf('D306')).toBe(25);
  await put(WRAPPED);
  const high = await heightOf('D306');
  expect(high).toBeGreaterThan(60);
  const text = await page.locator('#cell-D306 span').evaluate((span) => span.scrollHeight);
  expect(text).toBeLessThanOrEqual(high);
  await put('кратко');
  expect(await heightOf('D306')).toBe(high);
  await page.evaluate(() =>
    window.surface.patch([{ row: 305, column: 3, text: '', look: {}, note: null, severity: null }]),
  );
  expect(await heightOf('D306')).toBe(high);
});

test('a width that is dragged moves the columns behind it and no text', async ({ page }) => {
  const before = await page.evaluate(() => [
    window.surface.boxOf(2, 1),
    window.surface.boxOf(2, 2),
  ]);
  await page.evaluate(() => window.surface.setWidth(1, 200));
  const after = await page.evaluate(() => [window.surface.boxOf(2, 1), window.surface.boxOf(2, 2)]);
  expect(after[0]?.width).toBe(200);
  expect(after[1]?.left).toBe((before[1]?.left ?? 0) + 90);
});
