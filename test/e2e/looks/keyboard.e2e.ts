/** The keyboard is where the person works: what is typed right after a click is not lost. */
import { type Book, expect, test } from '../fixture';
import { typeKeys } from '../real-keys';

/** The first blank row of «Дефициты», far below its last one. */
const BLANK = 'A150';

/** Reads a cell of the sheet that is shown. */
const textAt = (book: Book, address: string) => book.at(address);

for (const pause of [0, 60]) {
  test(`letters typed right after a click on a tab, ${pause} ms a key`, async ({ book, page }) => {
    await book.sheet('Дефициты');
    await book.cell(BLANK);
    await page
      .locator('#tabs')
      .getByRole('tab', { name: /^Педагоги/ })
      .click();
    await page
      .locator('#tabs')
      .getByRole('tab', { name: /^Дефициты/ })
      .click();
    await typeKeys(page, '0512-003', pause);
    await page.keyboard.press('Enter');
    await expect(textAt(book, BLANK)).toHaveText('0512-003');
    await book.settled();
  });
}

test('letters typed right after a sheet was picked from the list, by mouse and by Enter', async ({
  book,
  page,
}) => {
  await book.sheet('Дефициты');
  await book.cell(BLANK);
  await book.sheet('Педагоги');
  await page.locator('#all-sheets').click();
  await page
    .locator('.sheet-list')
    .getByRole('option', { name: /^Дефициты/ })
    .click();
  await typeKeys(page, 'школа', 0);
  await page.keyboard.press('Enter');
  await expect(textAt(book, BLANK)).toHaveText('школа');
  await page.locator('#all-sheets').click();
  await typeKeys(page, 'Дефи', 0);
  await page.keyboard.press('Enter');
  await typeKeys(page, 'дальше', 0);
  await page.keyboard.press('Enter');
  await expect(textAt(book, 'A151')).toHaveText('дальше');
});

test('arrows among the tabs leave the keyboard there, Enter leads into the sheet', async ({
  book,
  page,
}) => {
  const tab = page.locator('#tabs').getByRole('tab', { selected: true });
  await tab.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Курсы');
  await expect(tab).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#typing')).toBeFocused();
  await expect(book.here).toContainText('Код курса');
});

test('after a menu, a dialog, a notice and a context menu the cell has the keyboard again', async ({
  book,
  page,
}) => {
  const typing = page.locator('#typing');
  await book.menu('Помощь', 'Клавиши');
  await page.locator('#dialog').getByRole('button', { name: 'Закрыть' }).click();
  await expect(typing).toBeFocused();
  await page.locator('#menu').getByRole('menuitem', { name: 'Вид' }).click();
  await page.getByRole('menuitemradio', { name: 'Масштаб 90 %' }).click();
  await expect(typing).toBeFocused();
  await book.at('A3').click({ button: 'right' });
  await page.keyboard.press('Escape');
  await expect(typing).toBeFocused();
  await book.menu('Посткурс', 'Проверить данные');
  await expect(book.toast).toContainText('ошиб');
  await expect(typing).toBeFocused();
  await book.toast.getByRole('button', { name: 'Закрыть' }).click();
  await expect(typing).toBeFocused();
  await page.locator('#menu').getByRole('menuitem', { name: 'Файл' }).click();
  await page.locator('#menu').getByRole('menuitem', { name: 'Файл' }).click();
  await expect(typing).toBeFocused();
  await page.locator('#here').click();
  await expect(typing).toBeFocused();
  await page.locator('#all-sheets').click();
  await page.keyboard.press('Escape');
  await expect(typing).toBeFocused();
});

test('letters typed right after a dialog and a list were left are not lost', async ({
  book,
  page,
}) => {
  await book.sheet('Дефициты');
  await book.cell(BLANK);
  await page.locator('#all-sheets').click();
  await page.keyboard.press('Escape');
  await typeKeys(page, 'школа', 0);
  await page.keyboard.press('Enter');
  await expect(textAt(book, BLANK)).toHaveText('школа');
  await book.menu('Помощь', 'Клавиши');
  await page.keyboard.press('Escape');
  await typeKeys(page, 'дальше', 0);
  await page.keyboard.press('Enter');
  await expect(textAt(book, 'A151')).toHaveText('дальше');
});

test('a link of the panel gives the cell that it leads to the keyboard', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  await panel
    .getByRole('button', { name: /строка \d+/ })
    .first()
    .click();
  await expect(page.locator('#typing')).toBeFocused();
});

test('the first card of the first screen has the keyboard: Enter starts @short', async ({
  page,
  book,
}) => {
  await book.menu('Файл', 'Новая книга, недавние…');
  await expect(page.getByRole('button', { name: /^Новая книга школы/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Настройки');
  await expect(page.locator('#typing')).toBeFocused();
});
