/** What is typed right after rows were moved, or something was taken back, is about what stands there then. */
import type { Page } from '@playwright/test';
import { savedBook } from './books-at-hand';
import { type Book, expect, test as pageTest } from './fixture';
import { canBeLate, holdUp } from './late-answers';
import { typeKeys } from './real-keys';

const TYPED = 'Новая Анна Петровна';

const test = pageTest.extend<{ late: undefined }>({
  late: [
    async ({ page }, use) => {
      await canBeLate(page);
      await use(undefined);
    },
    { auto: true },
  ],
  book: async ({ late: _, book }, use) => use(book),
});

/** Codes and names of the first teachers in the saved file. */
async function teachers(book: Book): Promise<unknown[][]> {
  const rows = (await savedBook(book)).read('Педагоги')?.rows ?? [];
  return rows.slice(1, 7).map((row) => [row[0], row[1]]);
}

/** Does something with late answers, types at once a name and Enter, and lets the answers come. */
async function typeMeanwhile(
  book: Book,
  late: 'perform' | 'sheet',
  pause: number,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { page } = book;
  const held = await holdUp(page, late);
  await act(page);
  await typeKeys(page, TYPED, pause);
  await page.keyboard.press('Enter');
  await held.isHeld();
  await held.arrives();
  await book.settled();
}

for (const late of ['perform', 'sheet'] as const) {
  for (const pause of [0, 30, 60]) {
    test(`a row is deleted, ${late} is late, ${pause} ms from key to key${pause === 0 ? '' : ' @long'}`, async ({
      book,
    }) => {
      await book.sheet('Педагоги');
      const before = await teachers(book);
      await book.cell('B3');
      await typeMeanwhile(book, late, pause, () => book.menu('Строки', 'Удалить строки'));
      const after = await teachers(book);
      const kept = [before[0], [before[2]?.[0], TYPED], ...before.slice(3)];
      expect(after.slice(0, 5)).toEqual(kept);
    });
  }
}

for (const pause of [0, 30, 60]) {
  test(`typing is taken back, ${pause} ms from key to key${pause === 0 ? '' : ' @long'}`, async ({
    book,
  }) => {
    await book.sheet('Педагоги');
    const before = await teachers(book);
    await book.type('B2', 'Первая Правка');
    await book.cell('B5');
    await typeMeanwhile(book, 'perform', pause, (page) => page.keyboard.press('Control+z'));
    // The cell that was taken back is where the person is then.
    expect(await teachers(book)).toEqual([[before[0]?.[0], TYPED], ...before.slice(1)]);
  });

  test(`a deleted row comes back, ${pause} ms from key to key${pause === 0 ? '' : ' @long'}`, async ({
    book,
  }) => {
    await book.sheet('Педагоги');
    const before = await teachers(book);
    await book.cell('B3');
    await book.menu('Строки', 'Удалить строки');
    await book.settled();
    await book.cell('B4');
    await typeMeanwhile(book, 'perform', pause, (page) => page.keyboard.press('Control+z'));
    // The row that came back is where the person is then, at its first cell.
    const back = [TYPED, before[1]?.[1]];
    expect(await teachers(book)).toEqual([before[0], back, ...before.slice(2)]);
  });
}

test('nothing is done again, and the cell takes what was typed', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B3');
  await page.keyboard.press('Control+y');
  await typeKeys(page, TYPED, 0);
  await page.keyboard.press('Enter');
  await book.settled();
  await expect(book.at('B3')).toHaveText(TYPED);
});

test('two commands and what was typed between them are done one after the other', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  const before = await teachers(book);
  await book.cell('B3');
  const held = await holdUp(page, 'perform');
  await book.menu('Строки', 'Удалить строки');
  await typeKeys(page, TYPED, 0);
  await page.keyboard.press('Enter');
  await book.menu('Строки', 'Удалить строки');
  await held.arrives();
  await book.settled();
  const after = await teachers(book);
  expect(after.slice(0, 3)).toEqual([before[0], [before[2]?.[0], TYPED], before[4]]);
});

test('a tab that is turned to meanwhile keeps its rows: the command that waits is not about it', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  const before = await teachers(book);
  const courses = (await savedBook(book)).read('Курсы')?.rows;
  await book.cell('B3');
  const held = await holdUp(page, 'perform');
  await book.menu('Строки', 'Удалить строки');
  await book.menu('Строки', 'Удалить строки');
  await page.keyboard.press('Control+PageDown');
  await held.arrives();
  await book.settled();
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Курсы');
  expect((await teachers(book)).slice(0, 2)).toEqual([before[0], before[3]]);
  expect((await savedBook(book)).read('Курсы')?.rows).toEqual(courses);
});

test('Ctrl+PageDown twice before the first sheet is there', async ({ book, page }) => {
  await book.sheet('Педагоги');
  const held = await holdUp(page, 'sheet');
  await page.keyboard.press('Control+PageDown');
  await page.keyboard.press('Control+PageDown');
  await held.arrives();
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Мероприятия');
});

test('a new book begins beside the first name of «Настройки»', async ({ school }) => {
  await expect(school.here).toContainText(/^B2/);
});

test('rows that are deleted while another sheet is on its way are rows of that sheet', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  const before = await savedBook(book);
  await book.cell('B5');
  const held = await holdUp(page, 'sheet');
  await page.keyboard.press('Control+PageDown');
  await book.menu('Строки', 'Удалить строки');
  await held.arrives();
  await book.settled();
  const after = await savedBook(book);
  expect(after.read('Педагоги')?.rows).toEqual(before.read('Педагоги')?.rows);
  const [header, , ...courses] = before.read('Курсы')?.rows ?? [];
  expect(after.read('Курсы')?.rows.slice(0, 5)).toEqual([header, ...courses].slice(0, 5));
});
