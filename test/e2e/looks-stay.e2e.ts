/** Heights of rows and widths of columns stay: after commands, and when the page is opened anew. */
import { type Book, expect, test } from './fixture';
import { drag } from './pointer';
import { typeRow } from './real-keys';

const LONG = 'Тема, которая в одну строку не помещается. '.repeat(6).trim();

const sizeOf = async (book: Book, address: string) => {
  const { width, height } = (await book.at(address).boundingBox()) ?? { width: 0, height: 0 };
  return { width: Math.round(width), height: Math.round(height) };
};

test('a row as high as its text, a column as wide as it was dragged', async ({ school, page }) => {
  const book = school;
  await book.sheet('Мероприятия');
  const single = await sizeOf(book, 'E4');
  const head = await page.locator('#grid [data-column-head="E"]').boundingBox();
  if (!head) throw new Error('E is not on the screen');
  const edge = { x: head.x + head.width - 1, y: head.y + head.height / 2 };
  await drag(page, edge, { x: edge.x + 40, y: edge.y });
  await book.settled();
  await book.cell('E2');
  await typeRow(page, [LONG], 0);
  await book.settled();
  const wanted = await sizeOf(book, 'E2');
  expect(wanted.width).toBe(single.width + 40);
  expect(wanted.height).toBeGreaterThan(single.height);

  await book.compute('Рассчитать всё', /./);
  await book.settled();
  expect(await sizeOf(book, 'E2')).toEqual(wanted);

  await page.reload();
  await book.ready();
  await book.sheet('Мероприятия');
  expect(await sizeOf(book, 'E2')).toEqual(wanted);
  await expect(book.at('E2')).toHaveText(LONG);
});
