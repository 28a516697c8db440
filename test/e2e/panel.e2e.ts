/** The panel alone in a real browser, over the demonstration school. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { computeAll } from '../../src/app/school/compute';
import { applyMend, previewMend } from '../../src/app/school/mending';
import { schoolTemplate } from '../../src/core/school/school-template';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY, dayAt } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

const TABS = [
  'Шаги',
  'Новая запись',
  'Проверка',
  'Самооценка',
  'На проверку',
  'Педагог',
  'Рейтинг',
  'Показатели',
  'Сроки',
  'Сводка',
  'Документы',
  'Помощь',
] as const;

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

/** Opens a tab and waits until the view is there and nothing is going on. */
async function openTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await settled(page);
}

const settled = (page: Page) =>
  expect(page.locator('progress'), 'work should be over').toBeHidden();

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const name of TABS) {
  test(`«${name}» is accessible and fits 300 px`, async ({ page }) => {
    const book = demoBook();
    computeAll(book);
    await openPanel(page, book);
    await openTab(page, name);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('leads from a check to a summary by the primary button alone @short', async ({ page }) => {
  const book = demoBook();
  const { shown } = await openPanel(page, book);
  await page.locator('button.primary', { hasText: 'Проверить данные' }).click();
  // It did its work: what it found is to be looked at, and is no failure.
  await expect(page.getByRole('alert')).toContainText('Данные проверены');
  await expect(page.getByRole('alert')).toHaveClass(/doubt/);
  await page.getByRole('button', { name: 'Исправить, что можно' }).click();
  await expect(page.getByRole('heading', { name: 'Что изменится' })).toBeVisible();
  await page.getByRole('button', { name: /^Исправить отмеченное/ }).click();
  await expect(page.getByRole('status')).toHaveText(/^Исправлено ячеек: \d+\./);
  // The demonstration has errors of which only a person knows what was meant.
  await expect(
    page.getByRole('heading', { name: /^Осталось исправить вручную: \d+ ошиб/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Показать ошибки' }).click();
  await page
    .getByRole('button', { name: /строка \d+/ })
    .first()
    .click();
  await expect(page.getByRole('status')).toHaveText(/^Открыто: лист «/);
  expect(shown).toHaveLength(1);
});

test('what a person opened stays open when its numbers change', async ({ page }) => {
  const book = demoBook();
  applyMend(
    book,
    previewMend(book).map(({ key }) => key),
  );
  await openPanel(page, book);
  await openTab(page, 'Проверка');
  const part = (sheet: string) => page.locator(`details[data-name="error ${sheet}"]`);
  await expect(part('Курсы')).toHaveAttribute('open', '');
  await part('Курсы').locator('summary').click();
  await part('Мероприятия').locator('summary').click();
  const before = (await part('Мероприятия').locator('summary').textContent()) ?? '';
  const date = book.read('Мероприятия')?.rows[0]?.indexOf('Дата') ?? -1;
  const cells = [{ row: 1, column: date, value: 'весной' }];
  book.apply([{ kind: 'editCells', sheet: 'Мероприятия', cells }]);
  await page.getByRole('button', { name: /^Записать на лист/ }).click();
  await expect(part('Мероприятия').locator('summary')).not.toHaveText(before);
  await expect(part('Мероприятия')).toHaveAttribute('open', '');
  await expect(part('Курсы')).not.toHaveAttribute('open', '');
});

test('Ш-07: «Как посчитано» begins with whom the share lacks, by name, and leads to the person', async ({
  page,
}) => {
  await openPanel(page, demoBook());
  await openTab(page, 'Показатели');
  const share = page.locator('section', { hasText: 'К7 Прошли повышение квалификации' });
  await share.getByRole('button', { name: 'Как посчитано' }).click();
  await settled(page);
  await expect(share.getByText(/^Кого не хватает \(\d+\)$/)).toBeVisible();
  await expect(share.locator('details')).not.toHaveAttribute('open', '');
  const first = share.locator('li').first();
  await expect(first).toContainText(/0512-\d{3}/);
  const name = (await first.getByRole('button').first().textContent()) ?? '';
  expect(await faultsOf(page)).toEqual([]);
  await first.getByRole('button').first().click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

for (const width of [283, 300, 323]) {
  test(`${width} px: the tabs stand in three rows of whole words, the view takes all the width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await openPanel(page, demoBook());
    await settled(page);
    const boxes = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((one) => one.getBoundingClientRect().toJSON()));
    const rows = new Map<number, number>();
    for (const { top } of boxes) rows.set(top, (rows.get(top) ?? 0) + 1);
    expect([...rows.values()]).toEqual([4, 4, 4]);
    // One line of text each.
    expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    const panel = await page.getByRole('tabpanel').boundingBox();
    expect(panel?.width).toBe(await page.evaluate('document.documentElement.clientWidth'));
  });
}

test('works by keyboard: arrows move between tabs, Enter opens, Tab goes into the view', async ({
  page,
}) => {
  await openPanel(page, demoBook());
  await settled(page);
  await page.keyboard.press('Tab');
  await expect(tab(page, 'Шаги')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Помощь')).toBeFocused();
  await page.keyboard.press('Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(tab(page, 'Педагог')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'Педагог')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Код или фамилия')).toBeFocused();
  await page.getByLabel('Код или фамилия').fill('0512-002');
  await page.keyboard.press('Enter');
  // One is found: the card opens.
  await expect(page.getByRole('button', { name: 'К списку' })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText('0512-002');
});

test('shows a new answer where it differs in a line that is not shown yet', async ({ page }) => {
  // Nineteen faults in each of three columns: twenty of one column would be told as one.
  const teachers = (last: string): Cell[][] =>
    Array.from({ length: 19 }, (_, index): Cell[] => [
      `П-${index + 1}`,
      null,
      `работник ${index + 1}`,
      'учитель',
      null,
      index === 18 ? last : `совместитель ${index + 1}`,
      `статус ${index + 1}`,
    ]);
  const book = new MemoryWorkbook(DEMO_DAY);
  const plans = schoolTemplate(DEMO_DAY).map((plan) =>
    plan.name === 'Педагоги' ? { ...plan, rows: teachers('было') } : plan,
  );
  book.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  await openPanel(page, book);
  await openTab(page, 'Проверка');
  book.apply([
    { kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 19, column: 5, value: 'стало' }] },
  ]);
  await openTab(page, 'Проверка');
  await page.getByText('Педагоги: 57 ошибок').click();
  const more = page.getByRole('button', { name: /^Показать ещё/ });
  while (await more.count()) await more.first().click();
  await expect(page.getByText('«стало»')).toHaveCount(1);
  await expect(page.getByText('«было»')).toHaveCount(0);
});

test('disables what could be pressed twice and gives the focus back', async ({ page }) => {
  const panel = await openPanel(page, demoBook());
  await openTab(page, 'Рейтинг');
  const compute = page.getByRole('button', { name: 'Рассчитать рейтинг' });
  await compute.dblclick();
  await settled(page);
  await expect(compute).toBeEnabled();
  expect(panel.calls.filter((name) => name === 'computeRating')).toHaveLength(1);
});

test('Р-12, Р-14: shows places by groups, and that a small group is not for showing', async ({
  page,
}) => {
  const book = demoBook();
  const row = book.read('Настройки')?.rows.findIndex(([name]) => name === 'Места') ?? -1;
  const cell = { row, column: 1, value: 'по группам' };
  book.apply([{ kind: 'editCells', sheet: 'Настройки', cells: [cell] }]);
  await openPanel(page, book);
  await openTab(page, 'Рейтинг');
  const names = page.getByRole('heading', { level: 2 });
  await expect(names).toHaveText([
    /^Учителя-предметники: /,
    /^Начальная школа: /,
    /^Специалисты: /,
  ]);
  await expect(page.getByText(/^В группе «начальная школа» меньше 5 педагогов/)).toBeVisible();
  await expect(page.getByText('Распределение педагогов по баллам')).toBeVisible();
  // The demo's highest total is below 40: eight bins of 5.
  await expect(page.getByRole('rowheader').first()).toHaveText('0–4,99');
});

test('shows a person and the rows behind the points', async ({ page }) => {
  const panel = await openPanel(page, demoBook());
  await openTab(page, 'Рейтинг');
  await page.locator('button.rated').first().click();
  await expect(page.getByRole('heading', { name: 'Сопровождение' })).toBeVisible();
  await page.locator('summary', { hasText: ' — ' }).first().click();
  await page
    .getByRole('button', { name: /лист «Мероприятия»/ })
    .locator('visible=true')
    .first()
    .click();
  await expect(page.getByRole('status')).toHaveText(/^Открыто: лист «Мероприятия», строка \d+\.$/);
  expect(panel.shown[0]?.sheet).toBe('Мероприятия');
});

test('hands over the summary and the calendar as files', async ({ page }) => {
  await openPanel(page, demoBook());
  await openTab(page, 'Сводка');
  // What the sheet does not say yet cannot be handed over.
  await expect(page.getByRole('button', { name: 'Скачать сводку' })).toBeHidden();
  await page.getByRole('button', { name: 'Рассчитать всё' }).click();
  await settled(page);
  await expect(page.getByText('Редакция 1, правила: по умолчанию.')).toBeVisible();
  const [summary] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать сводку' }).click(),
  ]);
  expect(summary.suggestedFilename()).toMatch(/^svodka-.+\.csv$/);
  await openTab(page, 'Сроки');
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать календарь' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toBe('postkurs-sroki.ics');
});

test('takes a person’s requests into the plan from the list of who needs courses', async ({
  page,
}) => {
  const book = demoBook();
  const planned = () => book.read('План ПК')?.rows.length ?? 0;
  const before = planned();
  await openPanel(page, book);
  await openTab(page, 'Сроки');
  const part = page.locator('summary', { hasText: 'Кому нужно на курсы' });
  await part.click();
  await expect(page.getByText('ДПО не было').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const plan = page.getByRole('button', { name: /^В план ПК: запросы, / });
  const people = await plan.count();
  await plan.first().click();
  await expect(page.getByRole('status')).toHaveText(/^Перенесено на лист «План ПК»: 1 запрос/);
  expect(planned()).toBe(before + 1);
  await expect(plan).toHaveCount(people - 1);
  await page.getByRole('button', { name: 'Перенести запросы в план ПК' }).click();
  await expect(plan).toHaveCount(0);
});

test('says of what ends today that it ends today', async ({ page }) => {
  // The demonstration's day is 15.04.2026.
  const on = (year: number): Cell => ({ day: dayAt(year, 4, 15) });
  const typed: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>> = {
    Педагоги: ['П-1', 'П-2'].map((code) => ({
      'Код педагога': code,
      'Категория персонала': 'педагогический работник',
      Должность: 'учитель',
      Занятость: 'основное место работы',
      Статус: 'работает',
      Категория: 'высшая',
      'Дата присвоения': on(2021),
    })),
    Курсы: [2025, 2023].map((year, index) => ({
      'Код курса': `К-${index + 1}`,
      'Код педагога': `П-${index + 1}`,
      'Вид программы': 'ПК',
      'Название программы': 'Оценивание',
      'Организация ДПО': 'ИРО',
      'Объём, ч': 36,
      'Дата окончания': on(year),
    })),
  };
  const plans = schoolTemplate(DEMO_DAY).map((plan) => {
    const rows = (typed[plan.name] ?? []).map((row) =>
      plan.columns.map(({ header }) => row[header] ?? null),
    );
    return rows.length === 0 ? plan : { ...plan, rows };
  });
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  await openPanel(page, book);
  await openTab(page, 'Сроки');
  const lines = (await page.locator('details').allTextContents()).join();
  for (const line of [
    'П-1. Период заканчивается сегодня, курс К-1',
    'П-1. Сегодня истекает категория «высшая»',
    'П-2. Три года после последнего ДПО истекают сегодня, курс К-2',
  ]) {
    expect(lines).toContain(line);
  }
});

test('hostile names stay text @short', async ({ page }) => {
  const book = demoBook();
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    `😀${'я'.repeat(500)}`,
  ];
  const at = book.read('Педагоги')?.rows[0]?.indexOf('ФИО') ?? -1;
  book.apply([
    {
      kind: 'editCells',
      sheet: 'Педагоги',
      cells: hostile.map((value, index) => ({ row: index + 1, column: at, value })),
    },
  ]);
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts += 1;
    return dialog.dismiss();
  });
  await openPanel(page, book);
  await openTab(page, 'Педагог');
  for (const name of hostile) {
    await expect(page.locator('button.row', { hasText: name.slice(0, 30) })).toBeVisible();
  }
  await page.locator('button.row').first().click();
  await settled(page);
  expect(await page.locator('img').count()).toBe(0);
  expect(alerts).toBe(0);
});

test('explains two Google accounts instead of staying silent', async ({ page }) => {
  const panel = await openPanel(page, demoBook());
  await settled(page);
  panel.disconnect();
  await tab(page, 'Рейтинг').click();
  await expect(page.getByRole('alert')).toContainText('Связь с таблицей прервалась');
  await expect(page.getByRole('alert')).not.toHaveClass(/doubt/);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('несколько аккаунтов Google');
  expect(await faultsOf(page)).toEqual([]);
});
