/** Dragging down, and sheets that people do not fill. */
import { type Book, expect, test } from './fixture';
import { drag, middleOf } from './pointer';
import { typeKeys, typeRow } from './real-keys';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Drags the handle at the cell's corner. */
async function dragDown(book: Book, from: string, to: string): Promise<void> {
  await book.cell(from);
  const { x, y, width, height } = (await book.at(from).boundingBox()) ?? NOWHERE;
  await drag(book.page, { x: x + width - 1, y: y + height - 1 }, await middleOf(book.at(to)));
  await book.settled();
}

const texts = (book: Book, ...addresses: string[]) =>
  Promise.all(addresses.map((address) => book.at(address).textContent()));

test('days go on to the next days, codes count up', async ({ school: book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('A2');
  await typeRow(page, ['0512-009', '', '15.03.2026'], 30);
  await dragDown(book, 'C2', 'C5');
  expect(await texts(book, 'C3', 'C4', 'C5')).toEqual(['16.03.2026', '17.03.2026', '18.03.2026']);
  await dragDown(book, 'A2', 'A4');
  expect(await texts(book, 'A3', 'A4')).toEqual(['0512-010', '0512-011']);
  await page.keyboard.press('Control+z');
  await expect(book.at('A3')).toHaveText('');
});

test('a computed sheet says whose it is, and takes nothing', async ({ book, page }) => {
  await book.compute('Рассчитать всё', 'рассчитано');
  await book.sheet('Рейтинг');
  await book.cell('A5');
  const before = await book.at('A5').textContent();
  for (const attempt of [
    () => typeKeys(page, '77', 60),
    () => page.keyboard.press('F2'),
    () => page.keyboard.press('Delete'),
    () => page.keyboard.press('Control+v'),
  ]) {
    await page.locator('#toast .toast-close').dispatchEvent('click');
    await book.cell('A4');
    await book.cell('A5');
    await page.evaluate(() => navigator.clipboard.writeText('77'));
    await attempt();
    await book.answers('заполняет программа');
    await expect(book.at('A5')).toHaveText(before ?? '');
  }
  await page.keyboard.press('Enter');
  await expect(book.at('A5')).toHaveText(before ?? '');
  await book.menu('Строки', 'Отобрать строки по столбцу…');
  await page.keyboard.press('Escape');
});
