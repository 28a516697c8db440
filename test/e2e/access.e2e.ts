/** By keyboard alone, and for those who hear the page instead of seeing it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture';

test('menu, commands and sheets by keyboard', async ({ book, page }) => {
  const menu = page.getByRole('menubar');
  await menu.getByRole('menuitem', { name: 'Файл' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Открыть…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('menuitem', { name: 'Файл' })).toBeFocused();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(menu.getByRole('menuitem', { name: 'Рассчитать всё' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(book.toast).toContainText('Всё рассчитано');
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Настройки');
  await page.keyboard.press('Control+PageDown');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Педагоги');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(book.saved).toHaveText('Сохранено');
});

test('roles, names and contrast', async ({ book, page }) => {
  await expect(book.panel().locator('main')).toBeVisible();
  const frame = await new AxeBuilder({ page }).exclude('#grid').analyze();
  expect(frame.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await book.menu('Помощь');
  const dialog = await new AxeBuilder({ page }).include('#dialog').analyze();
  expect(dialog.violations.map(({ id }) => id)).toEqual([]);
});

test('the panel leads to a cell', async ({ book }) => {
  await book.panel().getByRole('tab', { name: 'Проверка' }).click();
  const place = book
    .panel()
    .getByRole('button', { name: /Строка \d+|строка \d+/ })
    .first();
  await place.click();
  await expect(book.here).toContainText(/Ошибка|Предупреждение/);
});
