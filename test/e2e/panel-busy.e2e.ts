/** While the panel is at work: what is typed in the grid goes to the grid, keys of the panel keep their order. */
import type { Page } from '@playwright/test';
import { type Book, test as base, expect } from './fixture';
import { canBeLate, holdUp } from './late-answers';
import { typeKeys } from './real-keys';

const test = base.extend({
  page: async ({ page }, use) => {
    await canBeLate(page);
    await use(page);
  },
});

/** «На проверку» with the keyboard on its first entry. */
async function reviewing(book: Book) {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'На проверку' }).click();
  const title = panel.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Записи на проверку: \d+$/);
  await panel.getByLabel('Кто проверяет').fill('Комиссия');
  await panel.locator('#review-now').focus();
  const count = Number(/\d+/.exec((await title.textContent()) ?? '')?.[0]);
  return { panel, title, count };
}

async function computing(book: Book, page: Page) {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Рейтинг' }).click();
  const held = await holdUp(page, 'perform');
  await panel.getByRole('button', { name: 'Рассчитать рейтинг' }).click();
  await held.isHeld();
  return { panel, held };
}

test('who has clicked into the grid types there, though keys are held for the panel', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('E2');
  const { panel, title, count } = await reviewing(book);
  const held = await holdUp(page, 'perform');
  await page.keyboard.press('1');
  await held.isHeld();
  await typeKeys(page, '3нет', 20);
  await book.at('E3').click();
  await typeKeys(page, 'при', 20);
  await held.arrives();
  await expect(title).toHaveText(`Записи на проверку: ${count - 1}`);
  await expect(panel.getByRole('status')).toContainText(
    'Набранное тем временем никуда не вошло: «3нет».',
  );
  await typeKeys(page, 'вет', 20);
  await page.keyboard.press('Enter');
  await expect(book.at('E3')).toHaveText('привет');
  await expect(panel.locator('#review-reason')).toHaveCount(0);
});

test('Escape leaves the panel at once for the table, also while it is at work', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('E3');
  const { panel, held } = await computing(book, page);
  await page.keyboard.press('Escape');
  await expect(page.locator('#typing')).toBeFocused();
  await typeKeys(page, 'при', 20);
  await held.arrives();
  await expect(panel.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  await typeKeys(page, 'вет', 20);
  await page.keyboard.press('Enter');
  await expect(book.at('E3')).toHaveText('привет');
});

test('behind other keys Escape leads to the table in its turn, and what follows decides nothing', async ({
  book,
  page,
}) => {
  const { panel, title, count } = await reviewing(book);
  const held = await holdUp(page, 'perform');
  await page.keyboard.press('1');
  await held.isHeld();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await typeKeys(page, '11', 20);
  await held.arrives();
  await expect(panel.getByRole('status')).toContainText(
    'Набранное тем временем никуда не вошло: «11».',
  );
  await expect(page.locator('#typing')).toBeFocused();
  await expect(title).toHaveText(`Записи на проверку: ${count - 1}`);
});

test('Ctrl+Z takes the work back that goes on; behind other keys what those have done', async ({
  book,
  page,
}) => {
  const { panel, title, count } = await reviewing(book);
  const placeNow = panel.locator('#review-now').getByText(/^Строка \d+/);
  const place = (await placeNow.textContent()) ?? '';
  const first = await holdUp(page, 'perform');
  await page.keyboard.press('1');
  await first.isHeld();
  await page.keyboard.press('Control+z');
  await first.arrives();
  await book.settled();
  await expect(title).toHaveText(`Записи на проверку: ${count}`);
  await expect(placeNow).not.toHaveText(place);
  await panel.getByText(place, { exact: true }).click();
  await panel.locator('#review-now').focus();
  const second = await holdUp(page, 'perform');
  await page.keyboard.press('1');
  await second.isHeld();
  await page.keyboard.press('1');
  await page.keyboard.press('Control+z');
  await second.arrives();
  await book.settled();
  await expect(title).toHaveText(`Записи на проверку: ${count - 1}`);
  // The later one was taken back, not the first.
  await expect(panel.getByText(place, { exact: true })).toHaveCount(0);
  await book.menu('Правка', /^Отменить: /);
  await expect(title).toHaveText(`Записи на проверку: ${count}`);
});
