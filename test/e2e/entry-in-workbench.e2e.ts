/** «Новая запись» beside the grid: it stands while the table is edited, and is one step to take back. */
import { expect, test } from './fixture';
import { typeKeys } from './real-keys';

const HUMAN_MS = 60;

test('typed beside the grid, kept through an edit, written, and taken back @short', async ({
  book,
  page,
}) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await panel.getByLabel('Что записать').selectOption('Дефицит');
  await panel.getByRole('combobox', { name: 'Код педагога' }).click();
  for (const text of ['павлова', '10.03.26', 'самоанализ', '', 'Критерии оценивания', 'выявлен']) {
    if (text !== '') await typeKeys(page, text, HUMAN_MS);
    await page.keyboard.press('Tab');
  }
  // Somebody is renamed on the grid: the form finds the new name, and keeps what is typed.
  await book.sheet('Педагоги');
  await book.type('B4', 'Павлова Екатерина Вторая');
  await expect(panel.locator('.entry')).toContainText('Павлова Екатерина Вторая');
  await expect(panel.getByRole('textbox', { name: 'Дефицит' })).toHaveValue('Критерии оценивания');
  await panel.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Записано: лист «Дефициты», строка \d+\.$/);
  await book.settled();
  const written = /строка (\d+)/.exec((await panel.getByRole('status').textContent()) ?? '');
  const row = written?.[1] ?? '';
  await panel.getByRole('button', { name: /«Дефициты», строка/ }).click();
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Дефициты');
  await expect(book.at(`B${row}`)).toHaveText('10.03.2026');
  await book.menu('Правка', 'Отменить: Новая запись');
  await book.settled();
  await expect(book.at(`B${row}`)).toHaveText('');
});

test('Я-58: Ctrl+Z right after writing takes the row back, and the form says so', async ({
  book,
  page,
}) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  const teacher = panel.getByRole('combobox', { name: 'Код педагога' });
  await teacher.click();
  for (const text of ['павлова', '10.03.26', 'вебинар', 'Учим вместе', 'муниц']) {
    await typeKeys(page, text, HUMAN_MS);
    await page.keyboard.press('Tab');
  }
  await expect(panel.getByRole('combobox', { name: 'Уровень' })).toHaveValue('муниципальный');
  await panel.getByRole('textbox', { name: 'Тема' }).focus();
  await page.keyboard.press('Enter');
  const status = panel.getByRole('status');
  await expect(status.or(panel.getByRole('alert'))).toHaveText(/Записано|нажмите ещё раз/);
  if (!(await status.isVisible())) await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Записано: лист «Мероприятия», строка \d+\.$/);
  await book.settled();
  const row = /строка (\d+)/.exec((await status.textContent()) ?? '')?.[1] ?? '';
  await expect(teacher).toBeFocused();
  await page.keyboard.press('Control+z');
  await book.settled();
  await expect(status).toHaveText(`Отменено: «Мероприятия», строка ${row}.`);
  await expect(panel.getByText(/Павлова .* — отменено/)).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(status).toHaveText(`Возвращено: «Мероприятия», строка ${row}.`);
  await expect(
    panel.getByRole('button', { name: /^Павлова .*«Мероприятия», строка/ }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status).toHaveText(`Отменено: «Мероприятия», строка ${row}.`);
  await book.sheet('Мероприятия');
  await book.cell(`A${row}`);
  await expect(book.at(`A${row}`)).toHaveText('');
});

test('Я-58: Ctrl+Z is of the field while there is something in it', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Новая запись' }).click();
  await book.sheet('Педагоги');
  await book.type('B4', 'Павлова Екатерина Вторая');
  const teacher = panel.getByRole('combobox', { name: 'Код педагога' });
  await teacher.click();
  await typeKeys(page, 'вторая', HUMAN_MS);
  await page.keyboard.press('Enter');
  await expect(teacher).not.toHaveValue('вторая');
  await page.keyboard.press('Control+z');
  await book.settled();
  await expect(book.at('B4')).toHaveText('Павлова Екатерина Вторая');
});

test('finds a person beside the grid, by Enter and by the button', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Педагог' }).click();
  await panel.getByLabel('Код или фамилия').click();
  await typeKeys(page, 'павлова', HUMAN_MS);
  await page.keyboard.press('Enter');
  // One is found: that is who was meant.
  await expect(panel.getByRole('heading', { name: /^Павлова / })).toBeVisible();
  await panel.getByRole('button', { name: 'К списку' }).click();
  await panel.getByLabel('Код или фамилия').click();
  await page.keyboard.press('End');
  await typeKeys(page, ' кто', HUMAN_MS);
  await panel.getByRole('button', { name: 'Найти' }).click();
  await expect(panel.getByRole('status')).toHaveText('Найдено: 0.');
});
