/** Typing goes on at once, wherever the person comes from: no first letter is lost. */
import { expect, test } from './fixture';
import { wheel } from './pointer';
import { typeKeys } from './real-keys';

const CODE = '0512-003';

test('after a click on a tab', async ({ book, page }) => {
  await book.page.locator('#tabs').getByRole('tab', { name: 'Педагоги' }).click();
  await typeKeys(page, CODE, 0);
  await page.keyboard.press('Enter');
  await expect(book.at('A2')).toHaveText(CODE);
});

test('after a scroll that left the cell behind', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('E3');
  await wheel(page, { x: 500, y: 400 }, 0, 5000);
  await expect(book.at('E3')).toHaveCount(0);
  await typeKeys(page, 'школа-003', 30);
  await page.keyboard.press('Enter');
  await expect(book.at('E3')).toHaveText('школа-003');
});

test('after the menu, the find bar and a dialog were closed', async ({ book, page }) => {
  await book.sheet('Педагоги');
  for (const [row, leave] of [
    [2, () => page.keyboard.press('F10')],
    [3, () => page.keyboard.press('Control+f')],
    [4, () => book.menu('Помощь', 'Клавиши')],
  ] as const) {
    await book.cell(`B${row}`);
    await leave();
    await page.keyboard.press('Escape');
    await typeKeys(page, CODE, 0);
    await page.keyboard.press('Enter');
    await expect(book.at(`B${row}`)).toHaveText(CODE);
  }
});

test('after Tab has scrolled the sheet sideways', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('A345');
  for (let column = 0; column < 24; column += 1) await page.keyboard.press('Tab');
  await typeKeys(page, 'abcd', 0);
  await page.keyboard.press('Enter');
  await expect(book.at('Y345')).toHaveText('abcd');
  await book.cell('Y345');
  await page.keyboard.press('F2');
  await typeKeys(page, '-я', 120);
  await page.keyboard.press('Enter');
  await expect(book.at('Y345')).toHaveText('abcd-я');
});
