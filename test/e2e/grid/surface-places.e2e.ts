/** Where cells are said to be is where they are drawn, however the sheet is scrolled and zoomed. */
import { expect, test } from '@playwright/test';
import { openGridPage } from './harness';
import { plainSheet } from './sheets';

/** Numbers that look random and are the same every time. */
function numbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const MERGED = [
  { top: 20, left: 4, bottom: 23, right: 6 },
  { top: 0, left: 1, bottom: 0, right: 5 },
  { top: 40, left: 0, bottom: 42, right: 3 },
];

for (const zoom of [0.5, 0.9, 1, 1.25, 1.5, 2]) {
  test(`boxOf, at and the drawn cells agree at ${zoom * 100} %`, async ({ page }) => {
    await openGridPage(page, 'test/e2e/grid/surface-page.ts');
    const next = numbers(zoom * 1000);
    const heights = Array.from({ length: 120 }, (): [number, number] => [next(900), 15 + next(90)]);
    const columns = plainSheet(1, 40).columns.map((column, index) => ({
      ...column,
      width: 40 + next(180),
      hidden: index === 8 || index === 9,
    }));
    const sheet = plainSheet(900, 40, {
      frozenRows: 2,
      frozenColumns: 2,
      heights: [...new Map(heights)],
      columns,
      merged: MERGED,
    });
    await page.evaluate((shape) => window.surface.show(shape), sheet);
    await page.evaluate((factor) => window.surface.zoom(factor), zoom);
    await page.evaluate(() => window.surface.hideRows(new Set([10, 11, 12, 300, 301])));
    const cells = Array.from({ length: 60 }, () => [next(60) === 0 ? 21 : next(900), next(40)]);
    const wrong = await page.evaluate((places) => {
      const { surface } = window;
      const found: unknown[] = [];
      for (const [row = 0, column = 0] of places) {
        const owner = surface.owner(row, column);
        surface.reveal(owner.row, owner.column);
        const box = surface.boxOf(owner.row, owner.column);
        if (box.width === 0 || box.height === 0) continue;
        const corner = surface.element.getBoundingClientRect();
        const drawn = document.querySelector(`[id="cell-${address(owner.row, owner.column)}"]`);
        const seen = drawn?.getBoundingClientRect();
        const x = corner.left + box.left + Math.min(10, box.width / 2);
        const y = corner.top + box.top + Math.min(5, box.height / 2);
        const hit = surface.at(x, y);
        const under = document.elementFromPoint(x, y)?.closest('[role=gridcell]');
        const isRight =
          hit.part === 'cell' &&
          hit.row === owner.row &&
          hit.column === owner.column &&
          under === drawn &&
          seen !== undefined &&
          Math.abs(seen.left - corner.left - box.left) < 0.5 &&
          Math.abs(seen.top - corner.top - box.top) < 0.5 &&
          Math.abs(seen.height - box.height) < 0.5;
        if (!isRight) found.push({ owner, box, hit, seen, under: under?.id });
      }
      return found;

      function address(row: number, column: number): string {
        const letters = (index: number): string =>
          (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) +
          String.fromCharCode(65 + (index % 26));
        return `${letters(column)}${row + 1}`;
      }
    }, cells);
    expect(wrong).toEqual([]);
  });
}

test('heads, column edges, the corner and the fill handle are told apart @short', async ({
  page,
}) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
  await page.evaluate((shape) => window.surface.show(shape), plainSheet(50, 5));
  const parts = await page.evaluate(() => {
    const { surface } = window;
    surface.select({ row: 2, column: 1, toRow: 4, toColumn: 2 });
    const { left, top, width, height } = surface.boxOf(4, 2);
    return [
      surface.at(5, 5),
      surface.at(5, top + 5),
      surface.at(left + 20, 5),
      surface.at(left + width - 2, 5),
      surface.at(left + width + 2, 5),
      surface.at(left + width, top + height),
      surface.at(left + 20, top + 5),
      surface.at(-50, 5000),
    ].map(({ part, row, column }) => `${part} ${row} ${column}`);
  });
  expect(parts.slice(0, 7)).toEqual([
    'corner 0 0',
    'rowHead 4 0',
    'columnHead 0 2',
    'columnEdge 0 2',
    'columnEdge 0 2',
    'fillHandle 4 2',
    'cell 4 2',
  ]);
  expect(parts[7]).toMatch(/^rowHead \d+ 0$/);
});

test('the arrow of a list is hit on the active cell alone', async ({ page }) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
  const lists = [{ top: 1, left: 1, bottom: 20, right: 1 }];
  await page.evaluate((shape) => window.surface.show(shape), plainSheet(50, 5, { lists }));
  const hits = await page.evaluate(() => {
    const { surface } = window;
    surface.select({ row: 3, column: 1, toRow: 3, toColumn: 1 });
    return [3, 4].map((row) => {
      const { left, top, width, height } = surface.boxOf(row, 1);
      return surface.at(left + width - 10, top + height - 12).isArrow ?? false;
    });
  });
  expect(hits).toEqual([true, false]);
  await expect(page.locator('.arrow:visible')).toHaveCount(1);
});
