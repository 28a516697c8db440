/** The box of the address, the find bar and the filter, by real keys. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heard, picture, pressRussian, test } from './harness';

test.describe('the address', () => {
  test.beforeEach(async ({ page }) => {
    await page.evaluate(() => {
      const home = (): void => document.getElementById('typing')?.focus();
      const bar = new parts.AddressBar(parts.byId('cell'), {
        sheets: () => ['Настройки', 'Педагоги'],
        go: async (destination) => {
          said.push(JSON.stringify(destination));
          if (destination.kind === 'words') return `«${destination.text}» не найдено`;
          home();
          return null;
        },
        home,
      });
      bar.show({
        row: 2,
        column: 1,
        toRow: 2,
        toColumn: 1,
        text: '0512-003',
        header: 'Код педагога',
        meaning: 'Павлова Екатерина Юрьевна, учитель',
        note: 'Ошибка. Такого кода на листе «Педагоги» нет.',
        severity: 'error',
      });
      Object.assign(window, { bar });
    });
  });

  test('what stands in the cell and what it means', async ({ page }) => {
    const whole =
      'B3 · Код педагога: 0512-003 · Павлова Екатерина Юрьевна, учитель · Ошибка. Такого кода на листе «Педагоги» нет.';
    await expect(page.locator('#here')).toHaveText(whole);
    await expect(page.locator('#here')).toHaveAttribute('title', whole);
    await expectAccessible(page, '#cell');
    await picture(page, 'address');
  });

  test('a wrong address says so and stays; Escape gives up', async ({ page }) => {
    const box = page.locator('#address');
    await box.focus();
    await pressRussian(page, 'педагога');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('«педагога» не найдено');
    await expect(box).toHaveValue('педагога');
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page, '#cell');
    await picture(page, 'address-fault');
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('alert')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('B3');
    await expect(page.locator('#typing')).toBeFocused();
  });

  test('Enter goes, in either alphabet', async ({ page }) => {
    await page.locator('#address').focus();
    await pressRussian(page, 'педагоги В7');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([
      JSON.stringify({ kind: 'cell', sheet: 'Педагоги', row: 6, column: 1 }),
    ]);
    await expect(page.locator('#typing')).toBeFocused();
  });
});

test.describe('the find bar', () => {
  test.beforeEach(async ({ page }) => {
    await page.evaluate(() => {
      const places = [2, 5, 9].map((row) => ({ sheet: 'Курсы', row, column: 3 }));
      let here = { sheet: 'Курсы', row: 4, column: 1 };
      const bar = new parts.FindBar(parts.byId('find'), {
        find: async (search) => {
          if (search.text === 'нет') return [];
          if (search.text !== 'в') return places;
          // The answer to the first letter comes when the test lets it.
          said.push('asked');
          await new Promise((resolve) => Object.assign(window, { answer: resolve }));
          return Array.from({ length: 40 }, () => here);
        },
        show: (place) => {
          here = place;
          said.push(`${place.sheet} ${place.row}`);
        },
        replace: async (where, { text }, by) => {
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

  test('from the cell on, onward and back', async ({ page }) => {
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

  test('nothing found is said', async ({ page }) => {
    await pressRussian(page, 'нет');
    await expect(position(page)).toHaveText('Ничего не найдено');
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

  test('several values by keyboard', async ({ page }) => {
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
