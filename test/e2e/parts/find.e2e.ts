/** The find bar, by real keys. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heard, picture, pressRussian, test } from './harness';

test.describe('the find bar', () => {
  test.beforeEach(async ({ page }) => {
    await page.evaluate(() => {
      const places = [2, 5, 9].map((row) => ({ sheet: 'Курсы', row, column: 3 }));
      let here = { sheet: 'Курсы', row: 4, column: 1 };
      const bar = new parts.FindBar(parts.byId('find'), {
        find: async (search) => {
          if (search.text === 'нет') return { places: [], unseen: 0 };
          if (search.text === 'скрыто') return { places: [], unseen: 7 };
          if (search.text !== 'в') return { places, unseen: 0 };
          // The answer to the first letter comes when the test lets it.
          said.push('asked');
          await new Promise((resolve) => Object.assign(window, { answer: resolve }));
          return { places: Array.from({ length: 40 }, () => here), unseen: 0 };
        },
        show: (place) => {
          here = place;
          said.push(`${place.sheet} ${place.row}`);
        },
        replace: async ({ places: where }, { text }, by) => {
          said.push(`${text} → ${by}: ${where.map(({ row }) => row).join()}`);
          return `Заменено в ячейках: ${where.length}`;
        },
        here: () => here,
        sheets: () => ['Курсы'],
        home: () => said.push('home'),
      });
      bar.open(false);
      Object.assign(window, { find: bar });
    });
  });

  const position = (page: Page) => page.locator('.find-position');

  test('from the cell on, onward and back @short', async ({ page }) => {
    await pressRussian(page, 'вид');
    await expect(position(page)).toHaveText('2 из 3');
    await page.keyboard.press('Enter');
    await expect(position(page)).toHaveText('3 из 3');
    await page.keyboard.press('F3');
    await expect(position(page)).toHaveText('1 из 3');
    await page.keyboard.press('Shift+Enter');
    expect(await heard(page)).toEqual(['Курсы 5', 'Курсы 9', 'Курсы 2', 'Курсы 9']);
    await expectAccessible(page, '#find');
    await picture(page, 'find');
    await page.keyboard.press('Escape');
    await expect(page.locator('#typing')).toBeFocused();
    await expect(page.locator('#find')).toBeHidden();
  });

  test('Tab goes from the words to what replaces them, and back', async ({ page }) => {
    await page.evaluate(() => {
      const { find } = window as unknown as { find: { open(isReplacing: boolean): void } };
      find.open(true);
    });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Заменить на' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('textbox', { name: 'Найти' })).toBeFocused();
  });

  test('an answer that comes too late is dropped', async ({ page }) => {
    await pressRussian(page, 'в');
    await expect.poll(() => heard(page)).toEqual(['asked']);
    await pressRussian(page, 'ид');
    await expect(position(page)).toHaveText('2 из 3');
    await page.evaluate(() => {
      const { answer } = window as unknown as { answer(): void };
      answer();
    });
    await expect(position(page)).toHaveText('2 из 3');
    await page.keyboard.press('Enter');
    await expect(position(page)).toHaveText('3 из 3');
  });

  test('Enter at once shows the first place; after an edit the search goes on from the cell', async ({
    page,
  }) => {
    await pressRussian(page, 'вид');
    await page.keyboard.press('Enter');
    await expect(position(page)).toHaveText('2 из 3');
    for (const [key, expected] of [
      ['Shift+F3', '1 из 3'],
      ['F3', '2 из 3'],
      ['F3', '3 из 3'],
    ] as const) {
      await page.evaluate(() => {
        const { find } = window as unknown as { find: { changed(): void } };
        find.changed();
      });
      await page.keyboard.press(key);
      await expect(position(page)).toHaveText(expected);
    }
  });

  test('nothing found is said', async ({ page }) => {
    await pressRussian(page, 'нет');
    await expect(position(page)).toHaveText('Ничего не найдено');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([]);
  });

  test('what a filter hides is counted, and led to nobody', async ({ page }) => {
    await pressRussian(page, 'скрыто');
    await expect(position(page)).toHaveText('Ничего не найдено, скрыто отбором: 7');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([]);
  });

  test('one is replaced, the next is shown; then all', async ({ page }) => {
    await page.evaluate(() => {
      const { find } = window as unknown as { find: { open(isReplacing: boolean): void } };
      find.open(true);
    });
    await pressRussian(page, 'вид');
    await expect(position(page)).toHaveText('2 из 3');
    await page.getByLabel('Заменить на').fill('тип');
    await page.keyboard.press('Enter');
    await expect(position(page)).toHaveText('3 из 3');
    await page.getByRole('button', { name: 'Заменить всё' }).click();
    await expect(page.locator('.find-answer')).toHaveText('Заменено в ячейках: 3');
    expect((await heard(page)).filter((each) => each.includes('→'))).toEqual([
      'вид → тип: 5',
      'вид → тип: 2,5,9',
    ]);
    await expectAccessible(page, '#find');
    await picture(page, 'replace');
    await page.setViewportSize({ width: 683, height: 467 });
    await picture(page, 'replace-small');
  });
});
