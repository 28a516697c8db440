/** By keyboard alone, and for those who hear the page instead of seeing it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture';

test('menu, commands and sheets by keyboard', async ({ book, page }) => {
  const menu = page.getByRole('menubar');
  await page.keyboard.press('F10');
  await expect(menu.getByRole('menuitem', { name: 'Файл' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Новая книга, недавние…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#typing')).toBeFocused();
  await page.keyboard.press('F10');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(menu.getByRole('menuitem', { name: 'Посткурс' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const command = menu.getByRole('menuitem', { name: 'Рассчитать всё', exact: true });
  for (let step = 0; step < 12; step += 1) {
    if (await command.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(command).toBeFocused();
  await page.keyboard.press('Enter');
  await book.answers('рассчитано');
  await page.getByRole('tab', { selected: true }).focus();
  const sheet = page.locator('body');
  const before = (await sheet.getAttribute('data-sheet')) ?? '';
  await page.keyboard.press('Home');
  await expect(sheet).toHaveAttribute('data-sheet', 'Начало');
  await page.keyboard.press('ArrowRight');
  await expect(sheet).toHaveAttribute('data-sheet', 'Настройки');
  await page.keyboard.press('Control+PageDown');
  await expect(sheet).toHaveAttribute('data-sheet', 'Педагоги');
  expect(before).not.toBe('');
});

test('roles, names and contrast @short', async ({ book, page }) => {
  await expect(book.panel().locator('main')).toBeVisible();
  await book.sheet('Педагоги');
  // The grid's one keyboard element scrolls its sheet: the scroller itself needs no focus.
  const whole = await new AxeBuilder({ page }).exclude('.scroller').analyze();
  expect(whole.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await book.menu('Помощь', 'Как работать');
  const dialog = await new AxeBuilder({ page }).include('#dialog').analyze();
  expect(dialog.violations.map(({ id }) => id)).toEqual([]);
});

test('the panel leads to a cell and says why', async ({ book }) => {
  await book.panel().getByRole('tab', { name: 'Проверка' }).click();
  const place = book
    .panel()
    .getByRole('button', { name: /[Сс]трока \d+/ })
    .first();
  await place.click();
  await expect(book.here).toContainText(/Ошибка|Предупреждение/);
});

for (const [width, height] of [
  [1024, 700],
  [911, 512],
] as const) {
  test(`${width} × ${height}: nothing is out of reach`, async ({ book, page }) => {
    await page.setViewportSize({ width, height });
    await book.sheet('Педагоги');
    await book.cell('B3');
    await expect(book.at('B3')).toBeInViewport();
    await expect(page.locator('#panel')).toBeInViewport();
    await expect(page.getByRole('tab', { selected: true })).toBeInViewport();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.screenshot({ path: `build/page-${width}.png` });
  });
}
