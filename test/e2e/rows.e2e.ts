/** Rows: inserted, deleted, moved, sorted, filtered, by the menu and by the mouse; taken back. */
import type { Page } from '@playwright/test';
import { type Book, expect, test } from './fixture';

const codes = async (book: Book, from: number, to: number): Promise<(string | null)[]> =>
  Promise.all(
    Array.from({ length: to - from + 1 }, (_, at) => book.at(`A${from + at}`).textContent()),
  );

const areCodes = (book: Book, from: number, wanted: readonly string[]) =>
  expect.poll(() => codes(book, from, from + wanted.length - 1)).toEqual(wanted);

/** The first codes that are shown, from the top down: no more than any window has room for. */
async function shownCodes(page: Page): Promise<string[]> {
  const cells = page.locator('#grid [role=gridcell][data-cell^="A"]:not([data-cell="A1"])');
  const texts = await cells.allTextContents();
  return texts.filter((text) => text !== '').slice(0, 12);
}

const FIRST = ['0512-001', '0512-002', '0512-003', '0512-004'];

test('by the menu @short', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await areCodes(book, 2, FIRST);
  await book.cell('B3');
  await book.menu('Строки', 'Вставить строки выше');
  await areCodes(book, 2, ['0512-001', '', '0512-002', '0512-003']);
  await page.keyboard.press('Control+z');
  await areCodes(book, 2, FIRST);
  await book.cell('B3');
  await page.keyboard.press('Shift+ArrowDown');
  await book.menu('Строки', 'Вставить строки ниже');
  await areCodes(book, 2, ['0512-001', '0512-002', '0512-003', '', '', '0512-004']);
  await page.keyboard.press('Control+z');
  await areCodes(book, 2, FIRST);
  await book.cell('B3');
  await book.menu('Строки', 'Передвинуть ниже');
  await areCodes(book, 2, ['0512-001', '0512-003', '0512-002', '0512-004']);
  await expect(book.here).toContainText(/^B4/);
  await book.menu('Строки', 'Передвинуть выше');
  await areCodes(book, 2, FIRST);
  await book.menu('Строки', 'Удалить строки');
  await areCodes(book, 2, ['0512-001', '0512-003', '0512-004']);
  await page.keyboard.press('Control+z');
  await areCodes(book, 2, FIRST);
});

test('several rows moved twice stay together', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B2');
  await page.keyboard.press('Shift+ArrowDown');
  await book.menu('Строки', 'Передвинуть ниже');
  await areCodes(book, 2, ['0512-003', '0512-001', '0512-002', '0512-004']);
  await book.menu('Строки', 'Передвинуть ниже');
  await areCodes(book, 2, ['0512-003', '0512-004', '0512-001', '0512-002']);
  await expect(book.at('B5')).toHaveAttribute('aria-selected', 'true');
});

test('by the context menu of a row’s head', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await page.locator('#grid [data-row-head="3"]').click({ button: 'right' });
  await page.locator('.context-menu').getByRole('menuitem', { name: 'Удалить строки' }).click();
  await areCodes(book, 2, ['0512-001', '0512-003', '0512-004']);
  await expect(page.locator('#typing')).toBeFocused();
  await page.keyboard.press('Control+z');
  await areCodes(book, 2, FIRST);
  await book.cell('A3');
  await page.keyboard.press('Shift+F10');
  await page
    .locator('.context-menu')
    .getByRole('menuitem', { name: 'Вставить строки выше' })
    .click();
  await areCodes(book, 2, ['0512-001', '', '0512-002']);
});

test('sorted by a column, and back @short', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('B4');
  await book.menu('Строки', 'Сортировать по возрастанию');
  await expect.poll(() => codes(book, 2, 5)).not.toEqual(FIRST);
  const names = await Promise.all([2, 3, 4, 5].map((row) => book.at(`B${row}`).textContent()));
  expect(names).toEqual([...names].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'ru')));
  await page.keyboard.press('Control+z');
  await areCodes(book, 2, FIRST);
});

test('filtered for the eye alone', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('C2');
  await book.menu('Строки', 'Отобрать строки по столбцу…');
  await page.getByLabel('Найти значение').fill('руковод');
  await page.keyboard.press('Enter');
  await expect(page.locator('#filter')).toContainText(/Отобрано \d+ из 28 строк/);
  await expect(book.at('C2')).toHaveText('руководитель');
  const shown = page.locator('#grid [role=gridcell][data-cell^="C"]');
  await expect(shown.filter({ hasText: 'педагогический' })).toHaveCount(0);
  await book.menu('Вид', 'Показать все строки');
  await expect(page.locator('#filter')).toBeHidden();
  await expect(shown.filter({ hasText: 'педагогический' })).not.toHaveCount(0);
});

test('of filtered rows those alone are deleted that are shown; none is put among them unseen', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('E2');
  const all = await shownCodes(page);
  const others = [
    '0512-001',
    '0512-002',
    '0512-003',
    '0512-004',
    '0512-006',
    '0512-008',
    '0512-009',
  ];
  await book.menu('Строки', 'Отобрать строки по столбцу…');
  await page.getByLabel('Найти значение').pressSequentially('начальные');
  await page.keyboard.press('Enter');
  await expect(page.locator('#filter')).toContainText(/Отобрано/);
  const shown = await shownCodes(page);
  expect(shown).toEqual(['0512-005', '0512-007', '0512-010', '0512-012']);
  await book.menu('Строки', 'Вставить строки выше');
  await expect(book.toast).toContainText('Сбросить');
  await page.locator('#grid [data-row-head="6"]').click();
  for (let more = 0; more < 3; more += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+-');
  await page.getByRole('button', { name: 'Сбросить фильтр' }).click();
  await areCodes(book, 2, others);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shownCodes(page)).toEqual(all);
});

test('«Заменить всё» changes the filtered rows that are shown, and says so; the others are counted', async ({
  book,
  page,
}) => {
  await book.sheet('Педагоги');
  await book.cell('E2');
  await book.menu('Строки', 'Отобрать строки по столбцу…');
  await page.getByLabel('Найти значение').pressSequentially('начальные');
  await page.keyboard.press('Enter');
  await expect(page.locator('#filter')).toContainText(/Отобрано/);
  expect(await shownCodes(page)).toEqual(['0512-005', '0512-007', '0512-010', '0512-012']);
  await page.keyboard.press('Control+h');
  await page.getByLabel('Найти', { exact: true }).fill('0512-');
  await page.getByLabel('Ячейка целиком').uncheck();
  await page.getByLabel('Заменить на').fill('0513-');
  await expect(page.locator('.find-position')).toHaveText('2 из 4, скрыто отбором: 24');
  await page.getByRole('button', { name: 'Заменить всё' }).click();
  await expect(page.locator('.find-answer')).toHaveText(
    'Заменено в 4 ячейках. Строки, скрытые отбором, не менялись.',
  );
  await expect(page.locator('.find-position')).toHaveText('Ничего не найдено, скрыто отбором: 24');
  await page.getByLabel('Найти', { exact: true }).press('Escape');
  await expect
    .poll(() => shownCodes(page))
    .toEqual(['0513-005', '0513-007', '0513-010', '0513-012']);
  // Who goes to a hidden row sees it.
  await book.cell('A2');
  await expect(book.at('A2')).toHaveText('0512-001');
  await expect(book.at('A6')).toHaveText('0513-005');
  await expect(page.locator('#filter')).toBeHidden();
  await expect(book.toast).toContainText('Эту строку скрывал отбор.');
});
