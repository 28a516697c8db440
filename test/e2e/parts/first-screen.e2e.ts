/** What a person sees before a book is open. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, heard, picture, test } from './harness';

const show = (page: Page, isPoor: boolean): Promise<void> =>
  page.evaluate((poor) => {
    const now = new Date(2026, 10, 26, 16, 20).getTime();
    const first = parts.byId('first');
    first.hidden = false;
    parts.byId('grid').hidden = true;
    document.querySelector('header')?.remove();
    const book = {
      openedAt: now - 3_600_000,
      home: 'disk' as const,
      whose: 'МБОУ СОШ № 12',
      writtenAt: null,
      aside: 0,
      forms: [],
    };
    parts.renderFirst(
      first,
      {
        now,
        writesFiles: !poor,
        trouble: poor ? 'Браузер открыт в приватном окне: черновик не сохранится.' : null,
        recent: poor
          ? []
          : [
              { ...book, id: 'a', name: 'Школа 12, 2026.xlsx', unsaved: 14 },
              { ...book, id: 'b', name: 'Район.xlsx', unsaved: 0, openedAt: now - 90_000_000 },
              { ...book, id: 'c', name: 'Книга школы.xlsx', unsaved: 1, home: 'unsaved' },
            ],
      },
      {
        newBook: (kind) => void said.push(`new ${kind}`),
        example: () => void said.push('example'),
        choose: () => void said.push('choose'),
        reopen: (id) => void said.push(`reopen ${id}`),
        traces: () => void said.push('traces'),
        forget: (id) => void said.push(`forget ${id}`),
      },
    );
  }, isPoor);

test('new books, an example, the recent ones @short', async ({ page }) => {
  await show(page, false);
  await expectAccessible(page, '#first');
  await picture(page, 'first');
  for (const name of ['Новая книга школы', 'Новая книга муниципалитета', 'Открыть…']) {
    await page.getByRole('button', { name }).click();
  }
  await page.getByRole('button', { name: 'Посмотреть пример' }).click();
  const recent = page.getByRole('listitem').first();
  await expect(recent).toContainText('сегодня в 15:20');
  await expect(recent).toContainText('14 изменений не в файле');
  await recent.getByRole('button', { name: 'Школа 12' }).first().click();
  expect(await heard(page)).toEqual([
    'new school',
    'new municipality',
    'choose',
    'example',
    'reopen a',
  ]);
});

test('a book with changes that are in no file is not dropped at a touch', async ({ page }) => {
  await show(page, false);
  await page.getByRole('button', { name: 'Убрать из списка: Район.xlsx' }).click();
  await page.getByRole('button', { name: 'Убрать из списка: Школа 12, 2026.xlsx' }).click();
  await expect(page.getByRole('button', { name: 'Оставить' })).toBeFocused();
  await picture(page, 'first-forget');
  await page.keyboard.press('Enter');
  const forget = page.getByRole('button', { name: 'Убрать из списка: Школа 12, 2026.xlsx' });
  await expect(forget).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Всё равно убрать' }).click();
  expect(await heard(page)).toEqual(['forget b', 'forget a']);
});

test('a browser that writes no files says so, on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 467 });
  await show(page, true);
  await expect(page.getByText('вы работаете с копией')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('приватном окне');
  await expectAccessible(page, '#first');
  await picture(page, 'first-poor');
});

test('high contrast', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await show(page, false);
  await picture(page, 'first-contrast');
});
