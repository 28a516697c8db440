/** What the page says by itself: toasts, notices, where the work stands, long work. */
import { expect, expectAccessible, heard, picture, test } from './harness';

test('a toast with something to do stays as long as the keyboard is in it', async ({ page }) => {
  await page.clock.install();
  await page.evaluate(() => {
    const toast = new parts.Toast(() => said.push('home'));
    toast.show('Рейтинг рассчитан: 65 педагогов', {
      title: 'Показать',
      run: () => void said.push('shown'),
    });
  });
  const toast = page.locator('#toast');
  await expect(page.getByRole('status').filter({ hasText: 'Рейтинг рассчитан' })).toBeVisible();
  await expectAccessible(page, '#toast');
  await picture(page, 'toast');
  const button = page.getByRole('button', { name: 'Показать' });
  await button.focus();
  await page.clock.runFor(30_000);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['shown']);
  await expect(toast).toHaveText('');
  await expect(page.locator('#typing')).toBeFocused();
});

test('a toast goes after a while, and on Escape', async ({ page }) => {
  await page.clock.install();
  await page.evaluate(() => {
    const toast = new parts.Toast(() => said.push('home'));
    toast.show('Сохранено');
    Object.assign(window, { toast });
  });
  await page.clock.runFor(7_000);
  await expect(page.locator('#toast')).toContainText('Сохранено');
  await page.clock.runFor(2_000);
  await expect(page.locator('#toast')).toHaveText('');
});

test('several notices at once; only troubles are alerts @short', async ({ page }) => {
  await page.evaluate(() => {
    const banner = new parts.Banner();
    banner.set('copy', {
      text: 'Открыта копия файла «Школа 12.xlsx». Чтобы изменения попали на диск, скачайте её.',
      action: { title: 'Скачать', run: () => void said.push('download') },
    });
    banner.set('example', {
      text: 'Это пример: школа и люди вымышлены.',
      action: { title: 'Новая книга школы', run: () => void said.push('new') },
      dismissed: () => void said.push('dismissed'),
    });
    banner.set('draft', {
      text: 'Черновик не записывается: в браузере нет места. Сохраните книгу в файл.',
      isTrouble: true,
      action: { title: 'Сохранить', run: () => void said.push('save') },
    });
    Object.assign(window, { banner });
  });
  await expect(page.getByRole('alert')).toHaveText(/^Черновик не записывается/);
  await expect(page.locator('#banner .notice').first()).toContainText('Черновик');
  await expectAccessible(page, '#banner');
  await picture(page, 'banner');
  await page.getByRole('button', { name: 'Скачать' }).click();
  await page.getByRole('button', { name: 'Убрать сообщение' }).click();
  expect(await heard(page)).toEqual(['download', 'dismissed']);
  await page.evaluate(() => {
    const { banner } = window as unknown as { banner: { set(id: string, notice: null): void } };
    banner.set('draft', null);
    banner.set('copy', null);
  });
  await expect(page.locator('#banner')).toBeHidden();
});

test('where the work stands', async ({ page }) => {
  await page.evaluate(() => {
    const status = new parts.Status(parts.byId('title'), () => void said.push('save'));
    const state = {
      name: 'Школа 12, посткурсовое сопровождение 2026.xlsx',
      home: 'disk' as const,
      isExample: false,
      isSaving: false,
      unsaved: 14,
      waiting: 0,
      draftRefused: false,
      readOnly: false,
    };
    status.setProduct('Посткурс. Школа');
    status.update(state);
    Object.assign(window, { saved: () => status.update({ ...state, unsaved: 0 }) });
  });
  await expect(page.locator('#saved')).toHaveText('Не в файле · черновик записан: 14 изменений');
  await expect(page).toHaveTitle('● Школа 12, посткурсовое сопровождение 2026.xlsx — Посткурс');
  await expectAccessible(page, 'header');
  await picture(page, 'status');
  await page.setViewportSize({ width: 683, height: 467 });
  await picture(page, 'status-small');
  const save = page.getByRole('button', { name: 'Сохранить' });
  await save.focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const { saved } = window as unknown as { saved(): void };
    saved();
  });
  await expect(page.locator('#saved')).toHaveText('Сохранено в файл');
  // The keyboard is not lost with the work that is done, and there is nothing to save twice.
  await expect(save).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await heard(page)).toEqual(['save']);
});

test('long work is said, short work is not; typing goes on', async ({ page }) => {
  await page.clock.install();
  await page.evaluate(() => {
    const progress = new parts.Progress(parts.byId('work'));
    const work = (words: string): Promise<void> =>
      progress.during(
        words,
        new Promise((resolve) => {
          Object.assign(window, { done: resolve });
        }),
      );
    void work('Считаю рейтинг…');
    Object.assign(window, { work });
  });
  const bar = page.getByRole('progressbar');
  await page.clock.runFor(200);
  await expect(bar).toBeHidden();
  await page.clock.runFor(200);
  await expect(bar).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Считаю рейтинг…' })).toBeVisible();
  await expectAccessible(page, '#work');
  await picture(page, 'progress');
  await page.keyboard.type('abc');
  await expect(page.locator('#typing')).toHaveValue('abc');
  await page.evaluate(() => {
    const { done } = window as unknown as { done(): void };
    done();
  });
  await expect(bar).toBeHidden();
});
