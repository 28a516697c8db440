/** The same panel in the workbench: it sees edits of the grid, and its own show in the grid. */
import { expect, test } from './fixture';

test('mends what was shown, and the grid has it', async ({ book }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  await panel.getByRole('button', { name: /^Исправить, что можно/ }).click();
  await panel.getByRole('button', { name: /^Исправить отмеченное/ }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Исправлено: \d+ мест/);
  await expect(panel.getByRole('heading', { name: 'Исправлять больше нечего' })).toBeVisible();
});

test('sees an edit of the grid without being asked', async ({ book }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  const total = panel.getByRole('heading', { level: 1 });
  await expect(total).toHaveText(/ошиб/);
  const before = (await total.textContent()) ?? '';
  await book.sheet('Педагоги');
  await book.type('G3', 'ne znayu');
  await expect(total).not.toHaveText(before);
});

test('hands over the summary as an .xlsx file', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Сводка' }).click();
  await panel.getByRole('button', { name: 'Рассчитать всё' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Скачать сводку (.xlsx)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^svodka-.+\.xlsx$/);
  await expect(panel.getByRole('status')).toHaveText(/\.xlsx сохранён/);
});

test('a file that is dropped on a school’s book is not opened in its place', async ({
  book,
  page,
  program,
}) => {
  const address = page.url();
  for (const place of ['#grid', '#panel']) {
    await book.drop(place, [program.file]);
    await expect(book.panel().getByRole('alert')).toContainText(
      'В книгу школы файлы не перетаскивают',
    );
    await book.panel().getByRole('tab', { name: 'Помощь' }).click();
    await expect(book.panel().getByRole('alert')).toBeHidden();
  }
  expect(page.url()).toBe(address);
});
