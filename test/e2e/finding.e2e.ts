/** Words found and replaced, sheets found in their list, a larger picture. */
import { expect, test } from './fixture';
import { typeKeys } from './real-keys';

test('Ctrl+F finds, F3 goes on @short', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await page.keyboard.press('Control+f');
  await typeKeys(page, '0512-00', 30);
  await page.keyboard.press('Enter');
  await expect(book.here).toContainText(/^A\d/);
  const first = await book.here.textContent();
  await page.keyboard.press('F3');
  await expect(book.here).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('#typing')).toBeFocused();
});

test('Ctrl+H replaces, and one Ctrl+Z takes it back', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await expect(book.at('D2')).toHaveText('директор');
  await book.cell('A1');
  await page.keyboard.press('Control+h');
  await page.getByLabel('Найти', { exact: true }).fill('директор');
  await page.getByLabel('Заменить на').fill('управляющий');
  await page
    .locator('#find')
    .getByRole('button', { name: /Заменить вс/ })
    .click();
  await expect(page.locator('#find')).toContainText(/Заменено в \d+ ячейк/);
  await expect(book.at('D2')).toHaveText('управляющий');
  await expect(book.at('D3')).toHaveText('заместитель управляющийа');
  await page.locator('#find').getByLabel('Найти', { exact: true }).press('Escape');
  await page.keyboard.press('Control+z');
  await expect(book.at('D2')).toHaveText('директор');
  await expect(book.at('D3')).toHaveText('заместитель директора');
});

test('a sheet that has no room among the tabs', async ({ book, page }) => {
  await page.getByRole('button', { name: 'Все листы' }).click();
  await typeKeys(page, 'архив', 60);
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Архив рейтинга');
  await expect(page.getByRole('tab', { selected: true })).toBeInViewport();
  await book.cell('A2');
  await page.keyboard.press('Control+PageUp');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Сводка');
});

test('150 %', async ({ book, page }) => {
  await book.sheet('Педагоги');
  const before = (await book.at('B2').boundingBox())?.width ?? 0;
  await page.locator('#menu').getByRole('menuitem', { name: 'Вид' }).click();
  await page.getByRole('menuitemradio', { name: 'Масштаб 150 %' }).click();
  const after = (await book.at('B2').boundingBox())?.width ?? 0;
  expect(Math.round(after)).toBe(Math.round(before * 1.5));
  await book.cell('B2');
  await typeKeys(page, 'Крупно', 60);
  await page.keyboard.press('Enter');
  await expect(book.at('B2')).toHaveText('Крупно');
});
