/** What was typed stays where any text may stand; a list helps, and is read without guessing. */
import { type Book, expect, test } from './fixture';
import { typeKeys } from './real-keys';

const options = (book: Book) => book.page.locator('#grid .choices [role=option]');

for (const [speed, milliseconds] of [
  ['slowly', 150],
  ['fast', 0],
] as const) {
  test(`a finished word in a text column stays, typed ${speed}`, async ({ book, page }) => {
    await book.sheet('Педагоги');
    await book.cell('D40');
    await typeKeys(page, 'библиотекарь', milliseconds);
    if (milliseconds > 0) await expect(options(book)).not.toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(book.here).toContainText('E40');
    const texts = await page.locator('#grid [data-cell="D40"]').allTextContents();
    expect(texts).toEqual(['библиотекарь']);
  });
}

test('arrows take a value of the help', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('D40');
  await typeKeys(page, 'библиотек', 60);
  await expect(options(book).first()).toBeVisible();
  const first = (await options(book).first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(book.at('D40')).toHaveText(first);
});

test('the list stands right below its cell, and tells its values apart', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('J344');
  await typeKeys(page, '1', 60);
  await expect(options(book).first()).toBeVisible();
  await expect(options(book).first()).toContainText('предметных олимпиадах');
  await expect
    .poll(async () => {
      const list = await page.locator('#grid .choices').boundingBox();
      const cell = await page.locator('#typing').boundingBox();
      if (!list || !cell) return -1;
      // Below the cell or, at the lower edge, above it.
      const below = Math.abs(list.y - cell.y - cell.height);
      return Math.round(Math.min(below, Math.abs(cell.y - list.y - list.height)));
    })
    .toBeLessThanOrEqual(2);
  const widths = await options(book)
    .locator('.choice-label')
    .evaluateAll((labels) => labels.map((label) => label.scrollHeight - label.clientHeight));
  expect(widths.filter((hidden) => hidden > 1)).toEqual([]);
});
