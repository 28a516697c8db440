/** The box of the address, by real keys. */
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
        note: 'Ошибка: такого кода на листе «Педагоги» нет\nВыберите код из списка.\n\nКод педагога',
        severity: 'error',
      });
      Object.assign(window, { bar });
    });
  });

  test('what stands in the cell and what it means', async ({ page }) => {
    const whole =
      'B3 · Код педагога: 0512-003 · Павлова Екатерина Юрьевна, учитель · Ошибка: такого кода на листе «Педагоги» нет. Выберите код из списка. Код педагога';
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

  test('Enter goes, in either alphabet @short', async ({ page }) => {
    await page.locator('#address').focus();
    await pressRussian(page, 'педагоги В7');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([
      JSON.stringify({ kind: 'cell', sheet: 'Педагоги', row: 6, column: 1 }),
    ]);
    await expect(page.locator('#typing')).toBeFocused();
  });
});
