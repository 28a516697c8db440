/** Rows by the keys that Excel has for them, and the clipboard by the menus. */
import { type Book, expect, test } from './fixture';

const areCodes = (book: Book, from: number, wanted: readonly string[]) =>
  expect
    .poll(() => Promise.all(wanted.map((_, at) => book.at(`A${from + at}`).textContent())))
    .toEqual(wanted);

const FIRST = ['0512-001', '0512-002', '0512-003', '0512-004'];

for (const [plus, minus] of [
  ['Control+Shift+Equal', 'Control+Minus'],
  ['Control+Equal', 'Control+Shift+Minus'],
  ['Control+NumpadAdd', 'Control+NumpadSubtract'],
] as const) {
  test(`${plus} inserts a row, ${minus} deletes it`, async ({ book, page }) => {
    await book.sheet('Педагоги');
    await book.cell('A3');
    await page.keyboard.press(plus);
    await areCodes(book, 2, ['0512-001', '', '0512-002', '0512-003']);
    await page.keyboard.press(minus);
    await areCodes(book, 2, FIRST);
    // While a cell is open they are the browser's own.
    await page.keyboard.type('x');
    await page.keyboard.press(plus);
    await page.keyboard.press('Escape');
    await areCodes(book, 2, FIRST);
  });
}

test('the clipboard by the menus', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('A3');
  await book.menu('Правка', 'Копировать');
  await book.cell('A40');
  await book.menu('Правка', 'Вставить');
  await expect(book.at('A40')).toHaveText('0512-002');
  await book.at('A40').click({ button: 'right' });
  await page.locator('.context-menu').getByRole('menuitem', { name: 'Вырезать' }).click();
  await expect(book.at('A40')).toHaveText('');
  await book.cell('A41');
  await book.menu('Правка', 'Вставить');
  await expect(book.at('A41')).toHaveText('0512-002');
});

test('every key on a computed sheet is answered', async ({ book, page }) => {
  await book.sheet('Рейтинг');
  await book.cell('B3');
  for (const key of ['x', 'Delete', 'F2']) {
    await page.keyboard.press(key);
    await book.answers('Лист «Рейтинг» заполняет программа');
    await page.locator('#toast .toast-close').click();
    await page.locator('#typing').focus();
  }
});
