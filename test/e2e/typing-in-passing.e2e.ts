/** Half a word is never lost: what took it in passing leaves the person in the middle of it. */
import type { Page } from '@playwright/test';
import { namesIn, smallBook } from './files/contents';
import { expect, test as loopback, openFile } from './files/loopback';
import type { Book } from './fixture';
import { typeKeys } from './real-keys';

const HUMAN_MS = 40;
const SAVE = 'Control+s';

const test = loopback.extend<{ opened: Book }>({
  opened: async ({ first: book, disk }, use) => {
    await disk.write('школа.xlsx', smallBook());
    await openFile(book, disk, 'школа.xlsx');
    await book.sheet('Педагоги');
    await book.cell('B3');
    await use(book);
  },
});

const type = (page: Page, text: string): Promise<void> => typeKeys(page, text, HUMAN_MS);

/** Leaves the cell, and looks at what is in it when all is written. */
async function expectWritten(book: Book, text: string): Promise<void> {
  await book.page.keyboard.press('Enter');
  await book.settled();
  await book.cell('B3');
  await expect(book.at('B3')).toHaveText(text);
}

for (const pause of [0, 400, 1500]) {
  test(`Ctrl+S in the middle of a word, and the rest after ${pause} ms`, async ({
    opened: book,
    disk,
    page,
  }) => {
    await type(page, 'полуслово');
    await page.keyboard.press(SAVE);
    await page.waitForTimeout(pause);
    await type(page, '-дальше');
    await expect(book.toast).toContainText('Сохранено в файл');
    expect(String(namesIn(await disk.read('школа.xlsx'), 2)[1])).toMatch(/^полуслово/);
    await expectWritten(book, 'полуслово-дальше');
  });
}

test('after Ctrl+S Backspace takes one letter, and letters go where the caret was', async ({
  opened: book,
  page,
}) => {
  await type(page, 'словво');
  await page.keyboard.press(SAVE);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await type(page, 'о и дело');
  await expectWritten(book, 'слово и дело');
  await page.keyboard.press('F2');
  for (const _ of 'дело') await page.keyboard.press('ArrowLeft');
  await page.keyboard.press(SAVE);
  await type(page, 'всё ');
  await page.keyboard.press(SAVE);
  await page.keyboard.insertText('одно ');
  await expectWritten(book, 'слово и всё одно дело');
});

test('a pasted word goes on with it as well', async ({ opened: book, page }) => {
  await page.evaluate(() => navigator.clipboard.writeText(' Анна'));
  await type(page, 'Ёлкина');
  await page.keyboard.press(SAVE);
  await page.keyboard.press('Control+v');
  await type(page, ' С');
  await expectWritten(book, 'Ёлкина Анна С');
});

test('a command, the panel and back, the menu and back, a click on the same cell', async ({
  opened: book,
  page,
}) => {
  const cell = page.locator('#typing');
  await type(page, 'раз');
  await book.compute('Проверить данные');
  await expect(cell).toBeFocused();
  await type(page, ' два');
  await book.panel().getByRole('tab', { name: 'Педагог' }).click();
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await type(page, ' три');
  await page.keyboard.press('F10');
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await type(page, ' четыре');
  await book.panel().getByRole('tab', { name: 'Педагог' }).click();
  await book.at('B3').click();
  await type(page, ' пять');
  await expectWritten(book, 'раз два три четыре пять');
});

for (const [what, leave] of [
  ['Enter and back', ['Enter', 'ArrowUp']],
  ['Tab and back', ['Tab', 'ArrowLeft']],
  ['an arrow and back', ['ArrowDown', 'ArrowUp']],
  ['Escape', ['Escape']],
  ['Ctrl+Z', ['Control+z']],
  ['Delete', ['Delete']],
] as const) {
  test(`after Ctrl+S and ${what} letters begin the cell anew`, async ({ opened: book, page }) => {
    await type(page, 'старое');
    await page.keyboard.press(SAVE);
    await expect(book.toast).toContainText('Сохранено в файл');
    for (const key of leave) await page.keyboard.press(key);
    await book.settled();
    await type(page, 'новое');
    await expectWritten(book, 'новое');
  });
}
