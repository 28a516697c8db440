/** Where the keyboard goes: through cells, through the parts of the page, from the panel into the grid. */
import { type Book, expect, test } from './fixture';
import { typeKeys, typeRow } from './real-keys';

const at = (book: Book, address: string) =>
  expect(book.here).toContainText(new RegExp(`^${address} ·`));

const press = async (book: Book, ...keys: string[]) => {
  for (const key of keys) await book.page.keyboard.press(key);
};

/** Which part of the page has the keyboard. */
const part = (book: Book) =>
  book.page.evaluate(
    () =>
      ['menu', 'grid', 'panel', 'sheets'].find((id) =>
        document.getElementById(id)?.contains(document.activeElement),
      ) ?? document.activeElement?.tagName,
  );

test('through cells as in other spreadsheets', async ({ book }) => {
  await book.sheet('Педагоги');
  await book.cell('B5');
  for (const [key, place] of [
    ['Tab', 'C5'],
    ['Shift+Tab', 'B5'],
    ['Enter', 'B6'],
    ['Shift+Enter', 'B5'],
    ['Home', 'A5'],
    ['Control+Home', 'A1'],
    ['Control+End', 'P29'],
    ['Home', 'A29'],
    ['Control+Home', 'A1'],
  ] as const) {
    await press(book, key);
    await at(book, place);
  }
  await press(book, 'PageDown');
  const below = Number(/^A(\d+)/.exec((await book.here.textContent()) ?? '')?.[1]);
  expect(below).toBeGreaterThan(5);
  await press(book, 'PageUp');
  await at(book, 'A1');
});

test('Enter after a row of Tabs begins the next one; after one mended cell it goes down', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('A40');
  await typeRow(page, ['0512-077', 'Фамилия'], 30);
  await at(book, 'A41');
  await book.cell('B5');
  await press(book, 'Tab', 'Tab');
  await at(book, 'D5');
  await typeKeys(page, 'методист', 30);
  await press(book, 'Enter');
  await at(book, 'D6');
  await press(book, 'F2', 'End');
  await typeKeys(page, 'а', 30);
  await press(book, 'Enter');
  await at(book, 'D7');
});

test('round the page by F6, and back by Shift+F6', async ({ book }) => {
  await expect(book.panel().getByRole('heading').first()).toBeVisible();
  await book.sheet('Педагоги');
  await book.cell('B5');
  expect(await part(book)).toBe('grid');
  for (const next of ['panel', 'sheets', 'menu', 'grid']) {
    await press(book, 'F6');
    await expect.poll(() => part(book)).toBe(next);
  }
  for (const next of ['menu', 'sheets', 'panel', 'grid']) {
    await press(book, 'Shift+F6');
    await expect.poll(() => part(book)).toBe(next);
  }
  await at(book, 'B5');
});

test('a place that the panel names takes the keyboard to its cell', async ({ book, page }) => {
  await book.panel().getByRole('tab', { name: 'Проверка' }).click();
  const place = book
    .panel()
    .getByRole('button', { name: /[Сс]трока \d+/ })
    .first();
  const row = /[Сс]трока (\d+)/.exec((await place.textContent()) ?? '')?.[1];
  await place.click();
  await expect(book.here).toContainText(new RegExp(`^[A-Z]+${row} ·`));
  await expect(page.locator('#typing')).toBeFocused();
  await typeKeys(page, 'abc', 60);
  await expect(page.locator('#typing')).toHaveValue('abc');
});

test('«Вид» shows and hides the panel', async ({ book, page }) => {
  await expect(page.locator('#panel')).toBeVisible();
  await book.menu('Вид', 'Скрыть панель');
  await expect(page.locator('#panel')).toBeHidden();
  await expect(page.locator('#typing')).toBeFocused();
  await book.menu('Вид', 'Показать панель');
  await expect(page.locator('#panel')).toBeVisible();
  await expect(book.panel().getByRole('tab').first()).toBeVisible();
});
