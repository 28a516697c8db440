/** F1 is told of in «Клавиши»; the browser would open a page of its own for it. */
import { expect, test } from './fixture';

test('F1 opens the help of the product, and Escape gives the keyboard back to the grid @short', async ({
  book,
}) => {
  const { page } = book;
  await page.keyboard.press('F1');
  await expect(page.locator('#dialog')).toContainText('помощь');
  await page.keyboard.press('Escape');
  await expect(page.locator('#typing')).toBeFocused();
});
