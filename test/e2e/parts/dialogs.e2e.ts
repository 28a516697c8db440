/** Questions over the page, one at a time. */
import { expect, expectAccessible, heard, picture, test } from './harness';

test('one dialog after another: each is answered for itself', async ({ page }) => {
  await page.evaluate(() => {
    void parts
      .ask('Первый', 'Да?', [{ value: 'yes', title: 'Да' }])
      .then((v) => said.push(`1:${v}`));
    void parts
      .ask('Второй', 'Да?', [{ value: 'yes', title: 'Да', primary: true }])
      .then((v) => said.push(`2:${v}`));
  });
  await expect(page.getByRole('dialog', { name: 'Второй' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Да' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toEqual(['1:', '2:yes']);
});

test('a file changed by another program: writing over it is the last choice @short', async ({
  page,
}) => {
  await page.evaluate(() => {
    void parts.askConflict('Школа 12.xlsx').then((answer) => said.push(String(answer)));
  });
  const dialog = page.getByRole('dialog', { name: 'Файл изменила другая программа' });
  await expect(dialog.getByRole('button').last()).toHaveText('Записать поверх');
  await expect(dialog.getByRole('button', { name: 'Сохранить под другим именем…' })).toBeFocused();
  await expectAccessible(page, '#dialog');
  await picture(page, 'conflict');
  await page.keyboard.press('Escape');
  await expect.poll(() => heard(page)).toEqual(['null']);
});

test('earlier states are looked at and brought back', async ({ page }) => {
  const now = new Date(2026, 10, 26, 16, 20).getTime();
  await page.evaluate((at) => {
    const state = (id: number, minutes: number, changes: number) => ({
      id,
      savedAt: at - minutes * 60_000,
      bytes: 340_000,
      changes,
      origin: 'saved' as const,
    });
    void parts.showHistory([state(3, 15, 14), state(2, 1600, 1), state(1, 90_000, 203)], at, {
      look: () => Promise.reject(new Error('Состояние не читается')),
      restore: async (id) => void said.push(`restore ${id}`),
    });
  }, now);
  const rows = page.getByRole('dialog', { name: 'История' }).getByRole('listitem');
  await expect(rows.first()).toContainText('сегодня в 16:05');
  await expect(rows.first()).toContainText('14 изменений · 340 КБ');
  await expectAccessible(page, '#dialog');
  await picture(page, 'history');
  await page.getByRole('button', { name: 'Посмотреть: сегодня в 16:05' }).click();
  await expect(page.getByRole('alert')).toHaveText('Состояние не читается');
  await page.getByRole('button', { name: 'Вернуть: вчера в 13:40' }).click();
  await expect(page.locator('#dialog')).toBeHidden();
  expect(await heard(page)).toEqual(['restore 2']);
});

test('the keys', async ({ page }) => {
  await page.evaluate(() => void parts.showKeys());
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, '#dialog');
  await picture(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(page.locator('#typing')).toBeFocused();
});

test('a long text on a small screen begins with its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 467 });
  await page.evaluate(() => {
    void parts.tell(
      'Помощь',
      Array.from({ length: 40 }, (_, index) => `Абзац ${index + 1}.`),
    );
  });
  await expect(page.getByRole('heading', { name: 'Помощь' })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Закрыть' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Закрыть' })).toBeInViewport({ ratio: 0.9 });
  await picture(page, 'help-small');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Помощь' })).not.toBeInViewport();
});
