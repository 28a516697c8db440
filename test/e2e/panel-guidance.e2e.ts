/** How the panel leads through the work: steps are links, questions before, results after. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { computeAll } from '../../src/app/school/compute';
import { schoolTemplate } from '../../src/core/school/school-template';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

const settled = (page: Page) => expect(page.locator('progress')).toBeHidden();

const step = (page: Page, name: string) =>
  page.getByRole('list').first().getByRole('button', { name, exact: true });

test('each step is a link to where it is done', async ({ page }) => {
  const { shown } = await openPanel(page, demoBook());
  for (const [name, tab] of [
    ['Раздать и собрать листы самооценки', 'Самооценка'],
    ['Проверить данные', 'Проверка'],
    ['Рассчитать', 'Показатели'],
    ['Проверить записи педагогов', 'На проверку'],
    ['Зафиксировать рейтинг', 'Рейтинг'],
    ['Передать сводку', 'Сводка'],
  ] as const) {
    await step(page, name).click();
    await settled(page);
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tab', { name: 'Шаги' }).click();
    await settled(page);
  }
  await step(page, 'Заполнить листы').click();
  await expect.poll(() => shown.map(({ sheet }) => sheet)).toEqual(['Педагоги']);
});

test('a new book begins with «Настройки»', async ({ page }) => {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(schoolTemplate(DEMO_DAY).map((plan) => ({ kind: 'createSheet', plan })));
  const { shown } = await openPanel(page, book);
  await expect(page.getByText('сначала назовите школу на листе «Настройки»')).toBeVisible();
  await page.getByRole('button', { name: 'Заполнить лист «Настройки»' }).click();
  await expect.poll(() => shown).toEqual([{ sheet: 'Настройки', row: 2, column: 2 }]);
});

test('a step with something left to do has no tick, though the work has gone on', async ({
  page,
}) => {
  const ticked = (name: string) =>
    page
      .locator('.steps > li.done')
      .filter({ has: page.locator('.mark', { hasText: '✓' }) })
      .getByRole('button', { name, exact: true });
  const book = demoBook();
  await openPanel(page, book);
  await expect(ticked('Заполнить листы')).toBeVisible();
  const rows = book.read('Настройки')?.rows ?? [];
  const row = rows.findIndex((cells) => cells.includes('Наименование ОО'));
  const column = (rows[row] ?? []).indexOf('МБОУ СОШ № 7');
  const cells = [{ row, column, value: null }];
  book.apply([{ kind: 'editCells', sheet: 'Настройки', cells }]);
  await page.getByRole('tab', { name: 'Шаги' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Школа не названа');
  await expect(page.getByText('сначала назовите школу на листе «Настройки»')).toBeVisible();
  await expect(page.getByText('(не закончено)')).toBeAttached();
  await expect(ticked('Заполнить листы')).toHaveCount(0);
});

test('asks before a rating with errors is fixed, and does nothing without a yes', async ({
  page,
}) => {
  const book = demoBook();
  computeAll(book);
  const { calls } = await openPanel(page, book);
  await page.getByRole('tab', { name: 'Рейтинг' }).click();
  const fix = page.getByRole('tabpanel').getByRole('button', { name: 'Зафиксировать рейтинг' });
  const dialog = page.getByRole('dialog');
  for (const refuse of ['Escape', 'Enter']) {
    await fix.click();
    await expect(dialog).toContainText(/В данных \d+ ошиб/);
    await expect(dialog).toContainText(/Ещё не провер/);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await expect(dialog.getByRole('button', { name: 'Отмена' })).toBeFocused();
    await page.keyboard.press(refuse);
    await expect(dialog).toBeHidden();
  }
  expect(calls).not.toContain('fixRating');
  await fix.click();
  await dialog.getByRole('button', { name: 'Зафиксировать рейтинг' }).click();
  await expect(page.getByRole('status')).toContainText('зафиксирован');
  await expect(page.getByRole('button', { name: 'Открыть «Архив рейтинга»' })).toBeVisible();
});

test('after a command its result is one click away', async ({ page }) => {
  const { shown } = await openPanel(page, demoBook());
  await page.getByRole('tab', { name: 'Рейтинг' }).click();
  await page.getByRole('button', { name: 'Рассчитать рейтинг' }).click();
  const link = page.getByRole('button', { name: 'Открыть «Рейтинг»' });
  await link.click();
  await expect.poll(() => shown).toEqual([{ sheet: 'Рейтинг', row: 1, column: 1 }]);
  await expect(link).toBeHidden();
});

test('criteria show their points and words without being opened', async ({ page }) => {
  await openPanel(page, demoBook());
  await page.getByRole('tab', { name: 'Рейтинг' }).click();
  await page.locator('button.rated').first().click();
  const criterion = page.locator('details[data-name^="criterion "] summary').first();
  await expect(criterion).toHaveText(/^\d\.\d — \d+(,\d+)?( из \d+)? балл(а|ов)? ?\S.+/);
  await expect(criterion.locator('.hint')).toBeVisible();
});

test('help speaks of Google Sheets where it stands there', async ({ page }) => {
  await openPanel(page, demoBook());
  await page.getByRole('tab', { name: 'Помощь' }).click();
  await expect(page.getByText('в меню «Посткурс»')).toBeVisible();
  await expect(page.getByText('F6')).toBeHidden();
});

test('files dropped while work goes on are read when it is over', async ({ page }) => {
  const { calls } = await openPanel(page, demoBook());
  await page.getByRole('tab', { name: 'Рейтинг' }).click();
  await settled(page);
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Рассчитать рейтинг',
    );
    button?.click();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'книга.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  });
  await expect(page.getByRole('tab', { name: 'Самооценка' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('tabpanel')).toContainText('книга.xlsx');
  expect(calls).toContain('computeRating');
});
