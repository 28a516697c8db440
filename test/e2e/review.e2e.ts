/** «На проверку» with real keys: alone as in Google Sheets, and in the workbench over the example. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { computeAll } from '../../src/app/school/compute';
import { schoolResults } from '../../src/app/school/school-results';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { expect, test } from './fixture';
import { openPanel } from './panel-page';
import { typeKeys } from './real-keys';

const SHEET = 'Мероприятия';

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  computeAll(book);
  return book;
}

function cellIn(book: MemoryWorkbook, row: number, header: string): Cell {
  const rows = book.read(SHEET)?.rows ?? [];
  return rows[row - 1]?.[(rows[0] ?? []).indexOf(header)] ?? null;
}

async function openReview(page: Page, book: MemoryWorkbook) {
  await page.setViewportSize({ width: 300, height: 700 });
  const panel = await openPanel(page, book);
  await page.getByRole('tab', { name: 'На проверку' }).click();
  await settled(page);
  return panel;
}

const settled = (page: Page) =>
  expect(page.locator('progress'), 'work should be over').toBeHidden();

const left = (page: Page) => page.getByRole('heading', { level: 1 });
const now = (page: Page) => page.locator('#review-now');
const rowNow = async (page: Page): Promise<number> =>
  Number(
    /\d+/.exec(
      (await now(page)
        .getByText(/^Строка \d+/)
        .textContent()) ?? '',
    )?.[0],
  );

/** Whether what has the keyboard, and the entry that it belongs to, lie under the tabs or the foot, or off the panel. */
function cutOf(page: Page): Promise<{ focused: boolean; entry: boolean }> {
  return page.evaluate(() => {
    const edge = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [head, foot] = [edge('[role="tablist"]').bottom, edge('.told').top];
    const isCut = ({ top, bottom }: DOMRect) => top < head || bottom > foot;
    const entry = edge('#review-now');
    return {
      focused: isCut(document.activeElement?.getBoundingClientRect() ?? new DOMRect()),
      // One that has no room is seen from its head on.
      entry: entry.height > foot - head - 12 ? entry.top < head : isCut(entry),
    };
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test.describe('in Google Sheets', () => {
  test('Я-41 … Я-43: a whole round by keys alone', async ({ page }) => {
    const book = demoBook();
    const waiting = schoolResults(book).rating.unchecked;
    expect(waiting).toBeGreaterThan(5);
    await openReview(page, book);
    await expect(left(page)).toHaveText(`Записи на проверку: ${waiting}`);
    await page.getByLabel('Кто проверяет').fill('Комиссия');

    await now(page).focus();
    const first = await rowNow(page);
    await page.keyboard.press('1');
    await expect(left(page)).toHaveText(`Записи на проверку: ${waiting - 1}`);
    await expect(page.getByRole('status')).toHaveText('Подтверждена 1 запись.');
    expect(cellIn(book, first, 'Статус проверки')).toBe('подтверждено');
    expect(cellIn(book, first, 'Проверил')).toBe('Комиссия');

    // The keyboard stands on the next entry: nothing else has to be pressed.
    await expect(now(page)).toBeFocused();
    const second = await rowNow(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('3');
    await expect(page.locator('#review-reason')).toBeFocused();
    await page.keyboard.insertText('Нет диплома');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Отклонена 1 запись.');
    expect(cellIn(book, second, 'Статус проверки')).toBe('отклонено');
    expect(cellIn(book, second, 'Комментарий')).toMatch(/Нет диплома$/);

    // Nor after a form: the field that had the keyboard is gone with its entry.
    await expect(now(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const third = await rowNow(page);
    await page.keyboard.press('2');
    await expect(page.locator('#review-points')).toBeFocused();
    await page.keyboard.insertText('0,1');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Нет программы');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Подтверждена частично 1 запись.');
    expect(cellIn(book, third, 'Подтверждено, баллы')).toBe(0.1);
    await expect(left(page)).toHaveText(`Записи на проверку: ${waiting - 3}`);
    await expect(now(page)).toBeFocused();
    expect(schoolResults(book).rating.unchecked).toBe(waiting - 3);
  });

  test('what is pressed while a decision is being written means the next entry, and so in its order', async ({
    page,
  }) => {
    const book = demoBook();
    const panel = await openReview(page, book);
    await page.getByLabel('Кто проверяет').fill('Комиссия');
    await now(page).focus();
    const first = await rowNow(page);
    panel.slowDown(1_200);
    await page.keyboard.press('1');
    await typeKeys(page, '3Нет приказа 123', 60);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Отклонена 1 запись.');
    panel.slowDown(0);
    const rows = (book.read(SHEET)?.rows ?? []).map((_, at) => at + 1);
    const decided = rows.filter((row) => cellIn(book, row, 'Проверил') === 'Комиссия');
    const [second = 0] = decided.filter((row) => row !== first);
    expect(decided).toHaveLength(2);
    expect(cellIn(book, first, 'Статус проверки')).toBe('подтверждено');
    expect(cellIn(book, second, 'Статус проверки')).toBe('отклонено');
    expect(cellIn(book, second, 'Комментарий')).toMatch(/Нет приказа 123$/);
  });

  test('Я-48: the last decision is taken back by a button', async ({ page }) => {
    const book = demoBook();
    await openReview(page, book);
    const before = (await left(page).textContent()) ?? '';
    const row = await rowNow(page);
    const rows = book.read(SHEET)?.rows;
    await page.getByLabel('Кто проверяет').fill('Комиссия');
    await page.getByRole('button', { name: 'Подтвердить' }).click();
    await expect(left(page)).not.toHaveText(before);
    await page.getByRole('button', { name: 'Вернуть последнее решение' }).click();
    await expect(page.getByRole('status')).toHaveText('Возвращена на проверку 1 запись.');
    await expect(left(page)).toHaveText(before);
    expect(await rowNow(page)).toBe(row);
    expect(book.read(SHEET)?.rows).toEqual(rows);
  });

  test('several at once: ticked by the space bar, all of a teacher by one tick', async ({
    page,
  }) => {
    await openReview(page, manyEntries(3));
    await page.getByLabel('Кто проверяет').fill('Комиссия');
    const all = page.getByLabel('Отметить все записи педагога (3)');
    await all.check();
    await now(page).focus();
    await page.keyboard.press('Space');
    await expect(all).not.toBeChecked();
    await page.keyboard.press('Space');
    await expect(all).toBeChecked();
    await expect(page.getByText('Решение, отмечено: 3 записи')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('1');
    await expect(page.getByRole('status')).toHaveText('Подтверждены 3 записи.');
    await expect(page.getByText('Все записи рейтинга за период проверены.')).toBeVisible();
  });

  test('a form is left by Escape, and what is wrong is told beside what was typed', async ({
    page,
  }) => {
    await openReview(page, demoBook());
    await now(page).focus();
    await page.keyboard.press('2');
    await page.keyboard.insertText('сто');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText(
      /Впишите (баллы числом|, кто)|кто проверяет/,
    );
    await expect(page.locator('#review-points')).toHaveValue('сто');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#review-points')).toBeHidden();
    await expect(now(page)).toBeFocused();
  });

  test('half-written decisions wait at their entries; of one that is gone the words are told', async ({
    page,
  }) => {
    const book = manyEntries(4);
    const panel = await openReview(page, book);
    const reason = page.locator('#review-reason');
    await now(page).focus();
    await page.keyboard.press('3');
    await page.keyboard.insertText('Нет приказа');
    // By a click, and by the arrows.
    await page.getByText('Строка 3', { exact: false }).click();
    await expect(reason).toBeHidden();
    await now(page).focus();
    await page.keyboard.press('3');
    await page.keyboard.insertText('Не та дата');
    await page.getByText('Строка 4', { exact: false }).click();
    await now(page).focus();
    await page.keyboard.press('ArrowUp');
    await expect(reason).toHaveValue('Не та дата');
    await page.keyboard.press('ArrowUp');
    await expect(reason).toHaveValue('Нет приказа');
    // Somebody else decides this one and the next.
    const column = (book.read(SHEET)?.rows[0] ?? []).indexOf('Статус проверки');
    const cells = [1, 2].map((row) => ({ row, column, value: 'подтверждено' }));
    book.apply([{ kind: 'editCells', sheet: SHEET, cells }]);
    await page.getByRole('tab', { name: 'На проверку' }).click();
    await expect(left(page)).toHaveText('Записи на проверку: 2');
    const told = page.getByText(/Вы набрали: «Нет приказа», «Не та дата»\./);
    await expect(told).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Понятно' }).click();
    await expect(told).toHaveCount(0);
    expect(panel.calls).not.toContain('reviewEntries');
  });

  test('nothing that has the keyboard is under what sticks to the panel’s edges', async ({
    page,
  }) => {
    await openReview(page, demoBook());
    await page.getByLabel('Кто проверяет').fill('Комиссия');
    await now(page).focus();
    for (const keys of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowDown', '1', '1']) {
      await page.keyboard.press(keys);
      await settled(page);
      await expect(now(page)).toBeFocused();
      await expect.poll(() => cutOf(page)).toEqual({ focused: false, entry: false });
    }
    // A refusal makes the foot higher, over the very field that it is about.
    await page.keyboard.press('3');
    for (let turn = 0; turn < 2; turn += 1) {
      await expect(page.locator('#review-reason')).toBeFocused();
      await expect.poll(async () => (await cutOf(page)).focused).toBe(false);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('Напишите причину');
    }
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await cutOf(page)).focused).toBe(false);
  });

  test('Я-42: says how many points there may be', async ({ page }) => {
    await openReview(page, manyEntries(2));
    await now(page).focus();
    await page.keyboard.press('2');
    // 2.2 of the school level is worth 1 point.
    await expect(page.getByLabel('Сколько баллов засчитать: больше 0 и меньше 1')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByLabel('Отметить все записи педагога (2)').check();
    await page.getByRole('button', { name: 'Частично' }).click();
    await expect(
      page.getByLabel('Сколько баллов засчитать каждой записи: больше 0 и меньше 1'),
    ).toBeFocused();
  });

  test('М-19: says before anything is written that somebody checks himself', async ({ page }) => {
    await openReview(page, demoBook());
    const warning = page.getByText('Это запись того, кто проверяет.');
    await expect(warning).toBeHidden();
    const name = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
    await page.getByLabel('Кто проверяет').fill(name);
    await expect(warning).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('Я-49: a web address opens beside the table, a script stays a text', async ({ page }) => {
    const book = demoBook();
    await openReview(page, book);
    const row = await rowNow(page);
    const column = (book.read(SHEET)?.rows[0] ?? []).indexOf('Подтверждение');
    const type = (value: string) =>
      book.apply([{ kind: 'editCells', sheet: SHEET, cells: [{ row: row - 1, column, value }] }]);
    type('Диплом: https://example.ru/d.pdf');
    await page.getByRole('tab', { name: 'На проверку' }).click();
    const link = now(page).getByRole('link');
    await expect(link).toHaveAttribute('href', 'https://example.ru/d.pdf');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    type('javascript:alert(1)');
    await page.getByRole('tab', { name: 'На проверку' }).click();
    await expect(now(page).getByText('Подтверждение: javascript:alert(1)')).toBeVisible();
    await expect(now(page).getByRole('link')).toHaveCount(0);
  });

  test('the arrows lead beyond the entries that are shown first', async ({ page }) => {
    await openReview(page, manyEntries(60));
    await page.getByLabel('Кто проверяет').fill('Комиссия');
    await now(page).focus();
    for (let step = 0; step < 45; step += 1) await page.keyboard.press('ArrowDown');
    await expect(now(page)).toBeFocused();
    expect(await rowNow(page)).toBe(47);
    await page.keyboard.press('1');
    await expect(left(page)).toHaveText('Записи на проверку: 59');
    await expect(now(page)).toBeFocused();
    expect(await rowNow(page)).toBe(48);
  });
});

/** One teacher with so many entries, in rows from 2 on. */
function manyEntries(count: number): MemoryWorkbook {
  const ranked = schoolResults(demoBook()).rating.lines[0]?.teacher.code ?? null;
  const book = new MemoryWorkbook(DEMO_DAY);
  const plans = demoSchool().map((plan) => {
    if (plan.name !== SHEET) return plan;
    const headers = plan.columns.map(({ header }) => header);
    const typed: Readonly<Record<string, Cell>> = {
      'Код педагога': ranked,
      Дата: { day: DEMO_DAY },
      Вид: 'открытый урок',
      Критерий: '2.2',
      Уровень: 'школьный',
    };
    const rows = Array.from({ length: count }, (_, index): Cell[] =>
      headers.map((header) => (header === 'Тема' ? `Урок ${index + 1}` : (typed[header] ?? null))),
    );
    return { ...plan, rows };
  });
  book.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

test.describe('in the workbench', () => {
  test('Я-49: a web address, which the page’s frame cannot open, is copied', async ({ book }) => {
    const panel = book.panel();
    await panel.getByRole('tab', { name: 'На проверку' }).click();
    const place =
      (await panel
        .locator('#review-now')
        .getByText(/^Строка/)
        .textContent()) ?? '';
    const row = /\d+/.exec(place)?.[0];
    await book.sheet(SHEET);
    // «Подтверждение».
    await book.type(`R${row}`, 'Диплом: https://example.ru/d.pdf');
    const copy = panel.getByRole('button', { name: 'Скопировать ссылку' });
    await copy.click();
    await expect(panel.getByRole('status')).toHaveText('Скопировано.');
    await expect(panel.getByRole('link')).toHaveCount(0);
    await book.type(`R${row}`, 'javascript:alert(1)');
    await expect(copy).toBeHidden();
  });

  test('a decision is one step of Ctrl+Z @short', async ({ book, page }) => {
    const panel = book.panel();
    await panel.getByRole('tab', { name: 'На проверку' }).click();
    const title = panel.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(/^Записи на проверку: \d+$/);
    const before = (await title.textContent()) ?? '';
    await panel.getByLabel('Кто проверяет').fill('Комиссия');
    await panel.locator('#review-now').focus();
    await page.keyboard.press('1');
    await expect(title).not.toHaveText(before);
    await expect(panel.locator('#review-now')).toBeFocused();
    await expect(panel.getByRole('button', { name: 'Вернуть последнее решение' })).toHaveCount(0);
    // What was done is told until it is undone, and not longer.
    await expect(panel.getByRole('status')).toHaveText('Подтверждена 1 запись.');
    await page.waitForTimeout(600);
    await expect(panel.getByRole('status')).toHaveText('Подтверждена 1 запись.');
    await page.keyboard.press('Control+z');
    await expect(title).toHaveText(before);
    await expect(panel.locator('.told p')).toHaveText(['', '', '']);
  });

  test('Я-42, Я-43: partly and rejected, in the frame that lets no form be sent', async ({
    book,
    page,
  }) => {
    const panel = book.panel();
    await panel.getByRole('tab', { name: 'На проверку' }).click();
    await panel.getByLabel('Кто проверяет').fill('Комиссия');
    await panel.locator('#review-now').focus();
    await page.keyboard.press('3');
    await expect(panel.locator('#review-reason')).toBeFocused();
    await page.keyboard.insertText('Нет диплома');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText('Отклонена 1 запись.');
    await expect(panel.locator('#review-now')).toBeFocused();
    await page.keyboard.press('2');
    await page.keyboard.insertText('0,1');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Нет программы');
    await panel.getByRole('button', { name: 'Подтвердить частично' }).click();
    await expect(panel.getByRole('status')).toHaveText('Подтверждена частично 1 запись.');
    await expect(panel.locator('#review-now')).toBeFocused();
  });

  test('«Шаги» lead here once everything else is done', async ({ book }) => {
    const panel = book.panel();
    await panel.getByRole('button', { name: 'Проверить записи педагогов' }).click();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Записи на проверку/);
  });
});
