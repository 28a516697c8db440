/** Drop-downs: codes with names, found by any part of either. */
import { type Book, expect, test } from './fixture';
import { typeKeys } from './real-keys';

const options = (book: Book) => book.page.locator('#grid .choices [role=option]');

test('Alt+↓ opens them, letters and arrows choose', async ({ book, page }) => {
  await book.sheet('Курсы');
  await book.cell('B82');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(options(book).first()).toHaveText('0512-001Покровская Наталья Евгеньевна');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(book.at('B82')).toHaveText('0512-002');
  await expect(book.here).toContainText('Селезнёва Яна Андреевна');
});

test('a surname that is typed offers the code @short', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('A344');
  await typeKeys(page, 'селез', 60);
  await expect(options(book)).toHaveText(['0512-002Селезнёва Яна Андреевна']);
  await page.keyboard.press('Enter');
  await expect(book.at('A344')).toHaveText('0512-002');
  await expect(book.here).toContainText('A345');
});

test('a part of a course’s title finds its code', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('A344');
  await typeKeys(page, '0512-001', 30);
  await page.keyboard.press('Tab');
  await typeKeys(page, 'обновл', 60);
  await expect(options(book).filter({ hasText: 'К-101' })).toContainText(
    'Управление школой в условиях обновлённых ФГОС',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(book.at('B344')).toHaveText('К-101');
});

test('Escape leaves the cell as it was', async ({ book, page }) => {
  await book.sheet('Курсы');
  await book.cell('B2');
  const before = (await book.at('B2').textContent()) ?? '';
  await page.keyboard.press('Alt+ArrowDown');
  await expect(options(book).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(book)).toHaveCount(0);
  await expect(book.at('B2')).toHaveText(before);
});
