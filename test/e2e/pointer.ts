/** The mouse, as a hand moves it. */
import { expect, type Locator, type Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses here, lets go there. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/**
 * Turns the wheel over a place of the grid until the sheet has come to rest: a busy machine hands the
 * turns over late, and what is typed meanwhile would be scrolled away again.
 */
export async function wheel(page: Page, at: Point, right: number, down: number): Promise<void> {
  const scroller = page.locator('.scroller');
  const reached = () => scroller.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  const wanted = await scroller.evaluate(
    (
      { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight },
      [x, y],
    ): number[] => [
      Math.min(scrollLeft + x, scrollWidth - clientWidth),
      Math.min(scrollTop + y, scrollHeight - clientHeight),
    ],
    [right, down] as const,
  );
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(right, down);
  await expect.poll(reached).toEqual(wanted);
}
