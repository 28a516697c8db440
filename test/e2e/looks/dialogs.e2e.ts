/** Small windows and questions of the built page: every control in its own place. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixture';

/** The box of what is seen. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`Nothing is seen of ${element}`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('the filter opens below the head of its column, its buttons below its values @short', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('B3');
  await book.menu('Строки', 'Отобрать строки по столбцу…');
  const popup = page.getByRole('dialog', { name: /^Фильтр/ });
  const head = await boxOf(page.locator('#grid [data-column-head="B"]'));
  const whole = await boxOf(popup);
  expect(Math.abs(whole.x - head.x)).toBeLessThan(2);
  expect(Math.abs(whole.y - head.bottom)).toBeLessThan(2);
  const values = await boxOf(popup.getByRole('group', { name: 'Значения' }));
  const show = await boxOf(popup.getByRole('button', { name: 'Показать' }));
  expect(show.y).toBeGreaterThanOrEqual(values.bottom);
  expect(show.bottom).toBeLessThanOrEqual(whole.bottom);
});

test('the buttons of a dialog stand in it, as wide as their words ask for', async ({
  book,
  page,
}) => {
  await book.menu('Файл', 'История…');
  const dialog = page.getByRole('dialog', { name: 'История' });
  const whole = await boxOf(dialog);
  const close = await boxOf(dialog.getByRole('button', { name: 'Закрыть' }));
  expect(close.width).toBeLessThan(whole.width / 3);
  expect(close.right).toBeLessThanOrEqual(whole.right - 16);
  expect(close.bottom).toBeLessThanOrEqual(whole.bottom - 16);
});

test('what replaces is typed below what is looked for, its buttons beside it', async ({
  book,
  page,
}) => {
  await book.menu('Правка', 'Заменить…');
  const words = await boxOf(page.getByRole('textbox', { name: 'Найти' }));
  const by = await boxOf(page.getByRole('textbox', { name: 'Заменить на' }));
  const next = await boxOf(page.getByRole('button', { name: 'Следующее' }));
  const all = await boxOf(page.getByRole('button', { name: 'Заменить всё' }));
  expect(by.x).toBe(words.x);
  expect(by.y).toBeGreaterThanOrEqual(words.bottom);
  expect(Math.abs(next.y - words.y)).toBeLessThan(4);
  expect(Math.abs(all.y - by.y)).toBeLessThan(4);
});
