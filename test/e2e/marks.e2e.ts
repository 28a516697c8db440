/** Marks of issues follow the data; nobody is scolded before a row is left. */
import { type Book, expect, test } from './fixture';
import { typeKeys, typeRow } from './real-keys';

const UNKNOWN = 'Код педагога не найден на листе «Педагоги»';

const countOf = (book: Book, sheet: string) =>
  book.page.locator('#tabs').getByRole('tab', { name: sheet }).locator('.count');

const isWrong = (book: Book, address: string) =>
  expect(book.at(address)).toHaveAttribute('aria-invalid', 'true');
const isRight = (book: Book, address: string) =>
  expect(book.at(address)).not.toHaveAttribute('aria-invalid', 'true');

test('a mark and the counts of tabs come with a fault and go with its mend @short', async ({
  book,
  page,
}) => {
  await book.sheet('Курсы');
  const before = Number(await countOf(book, 'Курсы').textContent());
  expect(before).toBeGreaterThan(0);
  await book.cell('B2');
  const good = (await book.at('B2').textContent()) ?? '';
  await typeRow(page, ['XX-404'], 60);
  await isWrong(book, 'B2');
  await expect(countOf(book, 'Курсы')).not.toHaveText(String(before));
  await book.cell('B2');
  await expect(book.here).toContainText(UNKNOWN);
  await typeRow(page, [good], 60);
  await isRight(book, 'B2');
  await expect(countOf(book, 'Курсы')).toHaveText(String(before));
  await book.cell('B2');
  await expect(book.here).not.toContainText(UNKNOWN);
});

test('a row that is begun is scolded when it is left, and not after it is filled', async ({
  school,
  page,
}) => {
  await school.sheet('Курсы');
  await school.cell('A2');
  await typeRow(page, ['К-001', '0512-001'], 60);
  // Enter has left the row: its code is of nobody.
  await isWrong(school, 'B2');
  await school.cell('A3');
  await typeKeys(page, 'К-002', 60);
  await page.keyboard.press('Tab');
  await typeKeys(page, '0512-002', 60);
  await page.keyboard.press('Tab');
  await school.settled();
  // As long as marks take to come, and longer: those of row 2 have come in it.
  await page.waitForTimeout(1500);
  await isRight(school, 'B3');
  await isRight(school, 'D3');
  await page.keyboard.press('ArrowDown');
  await isWrong(school, 'B3');
  await school.sheet('Педагоги');
  await school.cell('A2');
  await typeRow(page, ['0512-001', 'Павлова Екатерина Юрьевна'], 60);
  await typeRow(page, ['0512-002', 'Егоров Пётр Ильич'], 60);
  await school.cell('A10');
  await school.sheet('Курсы');
  await isRight(school, 'B2');
  await isRight(school, 'B3');
});

test('what is said of a cell goes away with its sheet', async ({ book, page }) => {
  await book.sheet('Курсы');
  await typeRow(page, ['К-1', 'XX-404'], 0);
  await book.cell('B2');
  const note = page.locator('#grid [role=tooltip]');
  await expect(note).toContainText(UNKNOWN);
  await page.keyboard.press('Control+PageDown');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Мероприятия');
  await expect(note.filter({ hasText: UNKNOWN })).toBeHidden();
});
