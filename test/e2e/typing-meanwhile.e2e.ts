/** What is typed while the page is busy with something else: commands, the panel, other sheets. */
import { savedBook, schoolFile } from './books-at-hand';
import { type Book, expect, test } from './fixture';
import { typeKeys, typeRow } from './real-keys';

const LONG = 'Павлова-Мартынова Екатерина Юрьевна, учитель';

/** Starts a command as a person does who does not wait for it. */
async function startComputing(book: Book): Promise<void> {
  await book.menu('Посткурс', 'Рассчитать всё');
}

/** Types rows of «Мероприятия» until the command has answered, two at least; how many there were. */
async function typeUntilAnswered(book: Book, from: number): Promise<number> {
  let typed = 0;
  while (typed < 2 || (typed < 60 && !/рассчитано/.test((await book.toast.textContent()) ?? ''))) {
    await typeRow(book.page, ['0512-003', '', '12.10.2026', '', `Тема ${from + typed}`], 30);
    typed += 1;
  }
  return typed;
}

test('the panel that asks anew by itself leaves the open cell alone', async ({ book, page }) => {
  await expect(book.panel().getByRole('heading').first()).toBeVisible();
  await book.sheet('Педагоги');
  await book.cell('G2');
  await typeKeys(page, 'неизвестно', 30);
  await page.keyboard.press('Enter');
  await book.cell('B3');
  await typeKeys(page, LONG, 60);
  await expect(page.locator('#typing')).toHaveValue(LONG);
  await page.keyboard.press('Enter');
  await expect(book.at('B3')).toHaveText(LONG);
});

test('rows that are typed while everything is computed', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await book.cell('A344');
  await startComputing(book);
  const typed = await typeUntilAnswered(book, 0);
  await book.answers('рассчитано');
  await typeKeys(page, '0512-004', 60);
  await page.keyboard.press('Enter');
  await book.settled();
  const rows = (await savedBook(book)).read('Мероприятия')?.rows ?? [];
  const wanted = Array.from({ length: typed }, (_, at) => [
    '0512-003',
    { day: 46307 },
    `Тема ${at}`,
  ]);
  expect(rows.slice(343, 343 + typed).map((row) => [row[0], row[2], row[4]])).toEqual(wanted);
  expect(rows[343 + typed]?.[0]).toBe('0512-004');
});

test('a cell that is open when the command ends', async ({ book, page }) => {
  await book.sheet('Мероприятия');
  await startComputing(book);
  await book.cell('E2');
  await typeKeys(page, 'Занятие', 60);
  await book.answers('рассчитано');
  await typeKeys(page, ' кружка', 120);
  await expect(page.locator('#typing')).toHaveValue('Занятие кружка');
  await page.keyboard.press('Enter');
  await book.settled();
  await expect(book.at('E2')).toHaveText('Занятие кружка');
});

test('the letters after Ctrl+PageDown belong to the sheet that it leads to', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('B2');
  await page.keyboard.press('Control+PageDown');
  await typeKeys(page, 'школа-003', 30);
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Курсы');
  await expect(book.at('A2')).toHaveText('школа-003');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).not.toHaveText(/школа/);
});

test('300 people: typing goes on while everything is computed @long', async ({
  book,
  home,
  page,
}) => {
  await book.drop('#grid', [schoolFile(home, 'большая.xlsx', 300)]);
  await expect(page).toHaveTitle(/большая/);
  await book.sheet('Мероприятия');
  await page.keyboard.press('Control+End');
  const last = Number(/^[A-Z]+(\d+)/.exec((await book.here.textContent()) ?? '')?.[1]);
  await book.cell(`A${last + 1}`);
  await startComputing(book);
  const typed = await typeUntilAnswered(book, last);
  await book.answers('рассчитано');
  await book.settled();
  for (let at = 0; at < typed; at += 1) {
    await book.cell(`E${last + 1 + at}`);
    await expect(book.here).toContainText(`Тема ${last + at}`);
  }
});
