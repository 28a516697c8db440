/** The page around the grid: its result, its questions, its small sizes, and for everybody's eyes. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, PAGE, test } from '../fixture';

/** 150 % on a screen of 1024×700. */
const SMALL = { width: 683, height: 467 };

async function expectClean(page: Page): Promise<void> {
  // The sheet is scrolled by the keys of its cell, not by those of what scrolls.
  const audit = new AxeBuilder({ page }).exclude('#panel');
  const { violations } = await audit.disableRules('scrollable-region-focusable').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function zoomTo(page: Page, percent: number): Promise<void> {
  await page.locator('#menu').getByRole('menuitem', { name: 'Вид' }).click();
  await page.getByRole('menuitemradio', { name: `Масштаб ${percent} %` }).click();
}

/** Whether nothing of the page is beyond the window's right edge. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('a command offers its result, and showing it gives it the keyboard @short', async ({
  book,
  page,
}) => {
  await book.menu('Посткурс', 'Рассчитать всё');
  await book.toast.getByRole('button', { name: 'Показать «Рейтинг»' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Рейтинг');
  await expect(page.locator('#typing')).toBeFocused();
  await expect(book.at('A1')).toContainText('Рейтинг педагогов');
  // Who looks at the result already needs no way to it.
  await book.menu('Посткурс', 'Рассчитать рейтинг');
  await expect(book.toast).toContainText('ейтинг');
  await expect(book.toast.getByRole('button', { name: /^Показать/ })).toHaveCount(0);
});

test('fixing a rating with errors asks first; leaving the question fixes nothing', async ({
  book,
  page,
}) => {
  const dialog = page.locator('#dialog');
  await book.menu('Посткурс', 'Зафиксировать рейтинг');
  await expect(dialog).toContainText('не проверено');
  await expectClean(page);
  await dialog.getByRole('button', { name: 'Отмена' }).click();
  await expect(page.locator('#typing')).toBeFocused();
  await page.locator('#menu').getByRole('menuitem', { name: 'Правка' }).click();
  await expect(page.getByRole('menuitem', { name: /^Отменить/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await book.menu('Посткурс', 'Зафиксировать рейтинг');
  await dialog.getByRole('button', { name: 'Зафиксировать рейтинг' }).click();
  await expect(book.toast.getByRole('button', { name: 'Показать «Архив рейтинга»' })).toBeVisible();
});

test('«Сохранить» stands at the right edge', async ({ page, book }) => {
  await expect(book.at('A1')).toBeVisible();
  const { x = 0, width = 0 } = (await page.locator('#save').boundingBox()) ?? {};
  expect(x + width).toBeGreaterThan(1366 - 20);
});

test('on a small screen everything is within reach, and the panel can be closed', async ({
  book,
  page,
}) => {
  await page.setViewportSize(SMALL);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expect(page.locator('#save')).toBeInViewport({ ratio: 1 });
  await page.locator('#panel-close').click();
  await expect(page.locator('#panel-slot')).toBeHidden();
  await expect(page.locator('#typing')).toBeFocused();
  await page.reload();
  await book.ready();
  await expect(page.locator('#panel-slot')).toBeHidden();
  await book.menu('Вид', 'Показать панель');
  await expect(page.locator('#panel-slot')).toBeVisible();
});

test('a small screen begins without the panel over the grid @long', async ({ page, book }) => {
  await page.setViewportSize(SMALL);
  await page.goto('about:blank');
  await book.open(`${PAGE}#example`);
  await expect(page.locator('#panel-slot')).toBeHidden();
});

test('the zoom is as it was left, where the browser keeps it @long', async ({ page, book }) => {
  await zoomTo(page, 150);
  const size = (): Promise<string> =>
    book.at('A2').evaluate((cell) => getComputedStyle(cell).fontSize);
  await expect.poll(size).toBe('20px');
  await page.reload();
  await book.ready();
  await expect.poll(size).toBe('20px');
});

test('a browser that keeps nothing for the page is no hindrance', async ({ page, book }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await book.ready();
  await zoomTo(page, 125);
  await book.menu('Вид', 'Скрыть панель');
  await expect(page.locator('#panel-slot')).toBeHidden();
});

test('an audit finds nothing on the first screen, on the book, in a dialog and a notice @long', async ({
  book,
  page,
}) => {
  await expectClean(page);
  await book.compute('Проверить данные');
  await expectClean(page);
  await book.menu('Помощь', 'Как работать');
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.locator('#menu').getByRole('menuitem', { name: 'Вид' }).click();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await book.menu('Файл', 'Новая книга, недавние…');
  await expectClean(page);
});
