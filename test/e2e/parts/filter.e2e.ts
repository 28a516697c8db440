/** The filter of a column, by real keys. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heard, picture, pressRussian, test } from './harness';

test.describe('the filter', () => {
  const open = (page: Page, chosen: string[] | null): Promise<void> =>
    page.evaluate((ticked) => {
      const texts = [
        'лекция',
        'семинар',
        'семинар',
        '',
        'вебинар',
        'лекция',
        'Школа 12',
        'Школа 2',
      ];
      parts.openFilterPopup({
        header: 'Вид мероприятия',
        values: parts.distinctValues(texts),
        chosen: ticked && new Set(ticked),
        x: 300,
        y: 120,
        apply: (result) => said.push(result ? [...result].join('|') : 'все'),
        sort: (descending) => said.push(descending ? 'Я → А' : 'А → Я'),
      });
    }, chosen);

  test('several values by keyboard @short', async ({ page }) => {
    await open(page, null);
    await expect(page.locator('.filter-text')).toHaveText([
      'вебинар',
      'лекция',
      'семинар',
      'Школа 2',
      'Школа 12',
      '(пусто)',
    ]);
    await expectAccessible(page, '.filter');
    await picture(page, 'filter');
    const all = page.getByLabel('Выделить всё');
    await page.keyboard.press('ArrowDown');
    await expect(all).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Показать' })).toBeDisabled();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['вебинар|лекция']);
    await expect(page.locator('#typing')).toBeFocused();
  });

  test('what is searched for is what is ticked', async ({ page }) => {
    await open(page, null);
    await pressRussian(page, 'шко');
    await expect(page.locator('.filter-text')).toHaveText(['Школа 2', 'Школа 12']);
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['Школа 2|Школа 12']);
  });

  test('reset, sort, leave', async ({ page }) => {
    await open(page, ['лекция']);
    await page.getByRole('button', { name: 'Сбросить' }).click();
    await open(page, null);
    await page.getByRole('button', { name: 'Сортировать Я → А' }).click();
    await open(page, ['лекция']);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['все', 'Я → А']);
  });

  test('the chip says how many rows are shown', async ({ page }) => {
    await page.evaluate(() => {
      const chip = new parts.FilterChip(parts.byId('filtered'), () => said.push('reset'));
      chip.show({ shown: 12, all: 340 });
    });
    await expect(page.locator('#filtered')).toContainText('Отобрано 12 из 340 строк');
    await expectAccessible(page, '#filtered');
    await picture(page, 'filter-chip');
    await page.getByRole('button', { name: 'Сбросить фильтр' }).click();
    expect(await heard(page)).toEqual(['reset']);
  });
});
