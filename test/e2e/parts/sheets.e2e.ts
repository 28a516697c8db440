/** The tabs of the sheets and the list of all of them, by real keys. */
import { expect, expectAccessible, heard, picture, pressRussian, test } from './harness';

const INPUT = ['Настройки', 'Педагоги', 'Курсы', 'Мероприятия', 'Публикации', 'Наставничество'];
const COMPUTED = ['Рейтинг', 'Показатели', 'Сводка', 'Проверка'];
const OTHERS = Array.from({ length: 12 }, (_, index) => `Справочник ${index + 1}`);

test.beforeEach(async ({ page }) => {
  await page.evaluate(
    ([input, computed]) => {
      const choose = (sheet: string): void => {
        said.push(sheet);
        tabs.select(sheet);
      };
      const home = (): void => parts.byId('typing').focus();
      const tabs = new parts.SheetTabs(parts.byId('sheets'), choose, home);
      tabs.show([
        ...input.map((name) => ({ name, colour: '#3d8b40', computed: false })),
        ...computed.map((name) => ({ name, colour: '#8a8a8a', computed: true })),
      ]);
      tabs.count({ Педагоги: 12, Курсы: 1 });
      Object.assign(window, { tabs });
    },
    [[...INPUT, ...OTHERS], COMPUTED] as const,
  );
});

test('tabs by arrows, Home and End; the chosen one is in view @short', async ({ page }) => {
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Педагоги, 12 замечаний' })).toBeFocused();
  await expectAccessible(page, '#sheets');
  await picture(page, 'tabs');
  await page.keyboard.press('End');
  const last = page.getByRole('tab', { name: 'Проверка' });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 0.98 });
  await page.keyboard.press('Home');
  expect(await heard(page)).toEqual(['Педагоги', 'Проверка', 'Настройки']);
});

test('the wheel over the tabs scrolls them', async ({ page }) => {
  await page.getByRole('tab', { name: 'Курсы' }).hover();
  const scrolled = (): Promise<number> => page.locator('#tabs').evaluate((tabs) => tabs.scrollLeft);
  expect(await scrolled()).toBe(0);
  await page.mouse.wheel(0, 300);
  await expect.poll(scrolled).toBeGreaterThan(0);
});

test('counts come and go without the tabs being made anew', async ({ page }) => {
  const tab = page.getByRole('tab', { name: 'Курсы' });
  await tab.focus();
  await page.evaluate(() => {
    const { tabs } = window as unknown as {
      tabs: { count(issues: Record<string, number>): void };
    };
    tabs.count({ Курсы: 21 });
  });
  await expect(tab).toBeFocused();
  await expect(tab).toHaveText('Курсы21');
  await expect(tab).toHaveAccessibleName('Курсы, 21 замечание');
  await expect(page.getByRole('tab', { name: 'Педагоги' })).toHaveText('Педагоги');
});

test('the list of all sheets: search, arrows, Enter', async ({ page }) => {
  await page.getByRole('button', { name: 'Все листы' }).click();
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option')).toHaveCount(22);
  await expect(page.getByRole('group', { name: 'Рассчитывает программа' })).toContainText(
    'Рейтинг',
  );
  await expect(list.getByRole('option', { selected: true })).toHaveText('Настройки');
  await expectAccessible(page, '.sheet-list');
  await picture(page, 'sheet-list');
  await pressRussian(page, 'ПОК');
  await expect(list.getByRole('option')).toHaveText(['Показатели']);
  await page.keyboard.press('ControlOrMeta+a');
  await pressRussian(page, 'ъ');
  await expect(page.getByText('Такого листа нет')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['Курсы']);
  await expect(page.locator('.sheet-list')).toHaveCount(0);
});

test('Escape and a click beside the list leave it', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Все листы' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet-list')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.mouse.click(1000, 200);
  await expect(page.locator('.sheet-list')).toHaveCount(0);
  expect(await heard(page)).toEqual([]);
});

test('another book begins with its first tabs, not where the one before was looked at', async ({
  page,
}) => {
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('End');
  const scrolled = (): Promise<number> => page.locator('#tabs').evaluate((tabs) => tabs.scrollLeft);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await page.evaluate(
    (names) => {
      const { tabs } = window as unknown as {
        tabs: { show(sheets: { name: string; colour: null; computed: boolean }[]): void };
      };
      tabs.show(names.map((name) => ({ name, colour: null, computed: false })));
    },
    [...OTHERS, ...INPUT],
  );
  await expect.poll(scrolled).toBe(0);
});

test('a sheet whose whole name is typed comes before others that only contain it', async ({
  page,
}) => {
  await page.evaluate(() => {
    const { tabs } = window as unknown as {
      tabs: { show(sheets: { name: string; colour: null; computed: boolean }[]): void };
    };
    const names = ['Новые показатели', 'Показатели вручную'];
    tabs.show([
      ...names.map((name) => ({ name, colour: null, computed: false })),
      { name: 'Показатели', colour: null, computed: true },
    ]);
  });
  await page.getByRole('button', { name: 'Все листы' }).click();
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  await pressRussian(page, 'показ');
  await expect(chosen).toHaveText('Показатели вручную');
  await pressRussian(page, 'атели');
  await expect(chosen).toHaveText('Показатели');
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['Показатели']);
});
