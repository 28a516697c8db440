/** One history for what is typed and what commands do. */
import { type Book, expect, test } from './fixture';
import { typeRow } from './real-keys';

const NOT_YET = 'Ещё не рассчитано';

const undoTitle = async (book: Book): Promise<string> => {
  await book.page.locator('#menu').getByRole('menuitem', { name: 'Правка', exact: true }).click();
  const entry = book.page.getByRole('menuitem', { name: /^Отменить/ });
  const title = (await entry.textContent()) ?? '';
  await book.page.keyboard.press('Escape');
  await book.page.keyboard.press('Escape');
  return title;
};

async function isComputed(book: Book, computed: boolean): Promise<void> {
  await book.sheet('Рейтинг');
  const first = expect(book.at('A1'));
  await (computed ? first.not.toContainText(NOT_YET) : first.toContainText(NOT_YET));
}

test('typing, a command, typing: taken back and done again by keys @short', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  const [before, other] = [await book.at('B2').textContent(), await book.at('B3').textContent()];
  await book.cell('B2');
  await typeRow(page, ['Первая Правка'], 30);
  expect(await undoTitle(book)).toContain('ввод в «Педагоги» B2');
  await book.compute('Рассчитать всё', 'рассчитано');
  expect(await undoTitle(book)).toContain('Рассчитать всё');
  await book.cell('B3');
  await typeRow(page, ['Вторая Правка'], 30);

  await page.keyboard.press('Control+z');
  await expect(book.at('B3')).toHaveText(other ?? '');
  await page.keyboard.press('Control+z');
  await book.settled();
  await isComputed(book, false);
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Первая Правка');
  await book.cell('A1');
  await page.keyboard.press('Control+z');
  await expect(book.at('B2')).toHaveText(before ?? '');

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y');
  await book.settled();
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Первая Правка');
  await expect(book.at('B3')).toHaveText('Вторая Правка');
  await isComputed(book, true);
});

test('a command is taken back by the menu', async ({ book }) => {
  await book.compute('Рассчитать всё', 'рассчитано');
  await isComputed(book, true);
  await book.menu('Правка', /^Отменить: Рассчитать всё/);
  await book.settled();
  await isComputed(book, false);
  await book.menu('Правка', /^Повторить: Рассчитать всё/);
  await book.settled();
  await isComputed(book, true);
});

test('while a cell is open, Ctrl+Z is about its letters', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B2');
  await typeRow(page, ['Первая Правка'], 30);
  await book.cell('B3');
  await page.keyboard.insertText('Лишнее');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await book.settled();
  await expect(book.at('B2')).toHaveText('Первая Правка');
});
