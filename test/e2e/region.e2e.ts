/** «Создать листы» of the panel over a spreadsheet whose locale is not Russia's: it asks, and may be told no. */
import { expect, type Page, test } from '@playwright/test';
import { DEMO_DAY } from '../../src/demo/days';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

/** An empty workbook that says it is in the United States. */
class AmericanWorkbook extends MemoryWorkbook {
  locale = 'en_US';
  readonly region = {
    read: () => ({ locale: this.locale, zone: 'Europe/Moscow' }),
    setLocale: (locale: string) => {
      this.locale = locale;
    },
  };
}

/** Asks for the sheets, and waits for the question. */
async function asked(page: Page): Promise<AmericanWorkbook> {
  const book = new AmericanWorkbook(DEMO_DAY);
  await openPanel(page, book);
  await page.getByRole('button', { name: 'Создать листы' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Поставить «Россия»?');
  // The way out has the keyboard; the other two stand before it.
  await expect(page.getByRole('button', { name: 'Отмена' })).toBeFocused();
  return book;
}

/** Presses the button that stands so many before the focused one. */
async function goBack(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
}

test('«Да» sets it and creates the sheets @short', async ({ page }) => {
  const book = await asked(page);
  await goBack(page, 2);
  await expect(page.getByText(/^Создан/)).toBeVisible();
  expect(book.locale).toBe('ru_RU');
});

test('«Нет» creates the sheets and says where the setting is', async ({ page }) => {
  const book = await asked(page);
  await goBack(page, 1);
  await expect(page.getByRole('alert')).toContainText(/Создан.+Выберите «Россия»/);
  expect(book.locale).toBe('en_US');
});

test('Escape does nothing', async ({ page }) => {
  const book = await asked(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(book.sheetNames()).toEqual([]);
});
