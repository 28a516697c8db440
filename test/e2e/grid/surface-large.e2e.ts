/** A sheet of 40,000 rows: what is drawn of it does not grow with it. */
import { expect, test } from '@playwright/test';
import { openGridPage } from './harness';
import { plainSheet } from './sheets';

/** Scrolled pixels a frame: a calm hand, a quick one, a dragged scroll bar. */
const STEPS = [25, 150, 1500];
const FRAMES = 60;

test('the page holds the cells of the screen alone, wherever it is scrolled @short', async ({
  page,
}) => {
  await openGridPage(page, 'test/e2e/grid/surface-page.ts');
  const countNodes = (): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('#grid *').length);
  await page.evaluate((shape) => window.surface.show(shape), plainSheet(100, 27));
  const few = await countNodes();
  const shown = await page.evaluate(() => {
    const heights = Array.from({ length: 20_000 }, (_, row): [number, number] => [row * 2, 30]);
    const sheet = window.plainSheet(40_000, 27, { frozenColumns: 2, heights });
    const before = performance.now();
    window.surface.show(sheet);
    return performance.now() - before;
  });
  console.log(`40,000 rows shown in ${shown.toFixed(0)} ms`);
  const most = few * 1.1;
  expect(await countNodes()).toBeLessThanOrEqual(most);
  for (const step of STEPS) {
    const perSecond = await page.evaluate(
      ([pixels = 0, frames = 0]) =>
        new Promise<number>((resolve) => {
          const scroller = document.querySelector('.scroller');
          const begin = performance.now();
          let frame = 0;
          const next = (): void => {
            if (frame === frames) resolve((frames * 1000) / (performance.now() - begin));
            else requestAnimationFrame(next);
            frame++;
            scroller?.scrollBy(0, pixels);
          };
          requestAnimationFrame(next);
        }),
      [step, FRAMES],
    );
    console.log(`${step} pixels a frame: ${perSecond.toFixed(0)} frames a second`);
    expect(await countNodes()).toBeLessThanOrEqual(most);
  }
  await page.evaluate(() => window.surface.reveal(39_999, 26));
  await expect(page.locator('#cell-AA40000')).toHaveText('r40000c27');
  expect(await countNodes()).toBeLessThanOrEqual(most);
});
