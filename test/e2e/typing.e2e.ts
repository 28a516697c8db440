/** What is typed with real keys into cells that were never filled arrives as it was typed. */
import { expect, test } from './fixture';

for (const [address, typed, shown] of [
  ['A60', '0504', '0504'],
  ['A61', '2.2', '2.2'],
  ['D62', '01.09.2015', '01.09.2015'],
  ['D63', '5.9.15', '05.09.2015'],
] as const) {
  test(`«${typed}» in the empty cell ${address}`, async ({ book, page }) => {
    await book.sheet('Кадровая потребность');
    await book.cell(address);
    await page.keyboard.type(typed, { delay: 70 });
    await page.keyboard.press('Enter');
    await book.cell(address);
    await expect(book.here).toContainText(shown);
    await expect(book.here).not.toContainText('42');
  });
}
