/** The menu bar and the menu of a right click, by real keys. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heard, picture, pressRussian, test } from './harness';

test.beforeEach(async ({ page }) => {
  await page.evaluate(() => {
    const entry = (title: string) => ({ title, run: () => void said.push(title) });
    const home = (): void => document.getElementById('typing')?.focus();
    const bar = new parts.MenuBar(parts.byId('menu'), home);
    const menus = (undo: string | null) => [
      {
        title: 'Файл',
        entries: [
          { ...entry('Новая книга…') },
          { ...entry('Открыть…'), keys: 'Ctrl+O' },
          { ...entry('Сохранить'), keys: 'Ctrl+S', separated: true },
          { ...entry('Сохранить как…'), keys: 'Ctrl+Shift+S' },
        ],
      },
      {
        title: 'Правка',
        entries: [
          {
            ...entry(undo === null ? 'Отменить' : `Отменить: ${undo}`),
            keys: 'Ctrl+Z',
            disabled: undo === null,
          },
          { ...entry('Повторить'), keys: 'Ctrl+Y', disabled: true },
        ],
      },
      {
        title: 'Вид',
        entries: [
          entry('Скрыть панель'),
          ...parts.zoomEntries(1, (factor) => said.push(`×${factor}`)),
        ],
      },
      { title: 'Помощь', entries: [entry('Клавиши')] },
    ];
    bar.update(menus(null));
    Object.assign(window, { undoIs: (undo: string) => bar.update(menus(undo)) });
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  );

test('Alt alone and F10 go to the menu; Escape returns to the cell', async ({ page }) => {
  for (const key of ['Alt', 'F10']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('menuitem', { name: 'Файл' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.locator('#typing')).toBeFocused();
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await page.keyboard.press('Alt');
  await page.keyboard.press('Alt');
  await expect(page.locator('#typing')).toBeFocused();
});

test('Alt with Shift changes the language and does not open the menu', async ({ page }) => {
  for (const [first, second] of [
    ['Alt', 'Shift'],
    ['Shift', 'Alt'],
  ] as const) {
    await page.keyboard.down(first);
    await page.keyboard.down(second);
    await page.keyboard.up(second);
    await page.keyboard.up(first);
    await expect(page.locator('#typing')).toBeFocused();
  }
});

test('arrows, Home, End and first letters @short', async ({ page }) => {
  await page.keyboard.press('Alt');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Новая книга…');
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('Сохранить как…');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Новая книга…');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await pressRussian(page, 'о');
  expect(await focused(page)).toBe('Открыть…');
  await page.keyboard.press('ArrowRight');
  // A command that cannot be run now is reached, said and not run.
  await expect(page.getByRole('menuitem', { name: 'Отменить' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await pressRussian(page, 'с');
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['Сохранить']);
  await expect(page.locator('#typing')).toBeFocused();
});

test('an open list follows what can be undone and keeps its place', async ({ page }) => {
  await page.getByRole('menuitem', { name: 'Правка' }).click();
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => {
    const { undoIs } = window as unknown as { undoIs(undo: string): void };
    undoIs('ввод в «Педагоги» B3');
  });
  expect(await focused(page)).toBe('Повторить');
  await picture(page, 'menu');
  await expectAccessible(page, '#menu');
  await page.getByRole('menuitem', { name: 'Отменить: ввод в «Педагоги» B3' }).click();
  expect(await heard(page)).toEqual(['Отменить: ввод в «Педагоги» B3']);
});

test('the zoom in force is ticked', async ({ page }) => {
  await page.getByRole('menuitem', { name: 'Вид' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Масштаб 100 %' })).toBeChecked();
  await picture(page, 'zoom');
  await page.getByRole('menuitemradio', { name: 'Масштаб 150 %' }).click();
  expect(await heard(page)).toEqual(['×1.5']);
});

const openContext = (page: Page, x: number, y: number): Promise<void> =>
  page.evaluate(
    ([left, top]) =>
      parts.openContextMenu({
        title: 'Строка 5',
        x: left,
        y: top,
        entries: [
          { title: 'Вырезать', keys: 'Ctrl+X', run: () => void said.push('Вырезать') },
          { title: 'Вставить строку выше', separated: true, run: () => void said.push('выше') },
          { title: 'Удалить строку', run: () => void said.push('Удалить') },
          { title: 'Сортировать', disabled: true, run: () => void said.push('Сортировать') },
        ],
        home: () => void said.push('home'),
      }),
    [x, y] as const,
  );

test('the menu of a right click by keyboard', async ({ page }) => {
  await openContext(page, 300, 300);
  expect(await focused(page)).toBe('Вырезать');
  await expectAccessible(page, '.context-menu');
  await picture(page, 'context-menu');
  await pressRussian(page, 'у');
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['Удалить']);
  await expect(page.locator('#typing')).toBeFocused();
});

test('the menu of a right click closes by itself and stays in the window', async ({ page }) => {
  const menu = page.locator('.context-menu');
  await openContext(page, 1360, 760);
  const box = await menu.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1366);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page.locator('#typing')).toBeFocused();
  await openContext(page, 100, 300);
  await page.mouse.click(900, 500);
  await expect(menu).toHaveCount(0);
  await openContext(page, 100, 300);
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 200);
  await expect(menu).toHaveCount(0);
  await openContext(page, 100, 300);
  await openContext(page, 200, 300);
  await expect(menu).toHaveCount(1);
});
