/** A teacher's own page, printed and saved in both places where the panel stands. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { schoolTemplate } from '../../src/core/school/school-template';
import type { Cell } from '../../src/core/values/cell';
import { parseIsoDay } from '../../src/core/values/day';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { Book, test as inWorkbench, PAGE } from './fixture';
import { openPanel } from './panel-page';

/** What a printer would get: the frame that was printed, and what stood in it. */
interface Printed {
  readonly isFrame: boolean;
  readonly title: string;
  readonly text: string;
  readonly scripts: number;
  readonly style: string;
}

/** Stands for the browser's printing, which a test cannot look into; closing it says «afterprint». */
function catchPrints(): void {
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  const whole = window as unknown as { printed?: Printed[]; closePrinting?: () => void };
  window.print = () => {
    const top = window.parent as unknown as typeof whole;
    top.printed = [
      ...(top.printed ?? []),
      {
        isFrame: window.parent !== window,
        title: plain(document.title),
        text: plain(document.body.textContent ?? ''),
        scripts: document.scripts.length,
        style: document.querySelector('style')?.textContent ?? '',
      },
    ];
    top.closePrinting = () => void window.dispatchEvent(new Event('afterprint'));
  };
}

const printedOn = (page: Page): Promise<Printed[]> =>
  page.evaluate(() => (window as unknown as { printed?: Printed[] }).printed ?? []);

const framesIn = (page: Page): Promise<number> => page.locator('iframe[title="Печать"]').count();

const ROWS: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>> = {
  Педагоги: [
    {
      'Код педагога': 'П-1',
      ФИО: 'Семёнова <b>Мария</b> Петровна',
      'Категория персонала': 'педагогический работник',
      Должность: 'учитель',
      Занятость: 'основное место работы',
      Статус: 'работает',
    },
  ],
};

function book(): MemoryWorkbook {
  const today = parseIsoDay('2026-04-15');
  if (today === null) throw new Error('No such day');
  const workbook = new MemoryWorkbook(today);
  const plans = schoolTemplate(today).map((plan) => {
    const rows = ROWS[plan.name];
    if (rows === undefined) return plan;
    return {
      ...plan,
      rows: rows.map((row) => plan.columns.map(({ header }) => row[header] ?? null)),
    };
  });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook;
}

async function openBox(panel: Page | FrameLocator, person: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Педагог' }).click();
  await panel.locator('button.row').filter({ hasText: person }).first().click();
  await panel.getByText('Лист для педагога').click();
}

const place = /Место в рейтинге: \d/;

test.describe('in Google’s panel', () => {
  test.use({ viewport: { width: 300, height: 700 } });

  test('prints in a frame of its own; a closed dialog leaves nothing behind', async ({ page }) => {
    await page.addInitScript(catchPrints);
    await openPanel(page, book());
    await openBox(page, 'П-1');
    const tick = page.getByLabel('Показать место');
    await expect(tick).not.toBeChecked();
    // One person is ranked.
    await expect(page.getByText(/^В рейтинге меньше 5 педагогов/)).toBeVisible();
    await page.getByRole('button', { name: 'Напечатать' }).click();
    await expect.poll(() => printedOn(page)).toHaveLength(1);
    const [first] = await printedOn(page);
    expect(first).toMatchObject({
      isFrame: true,
      title: 'Баллы и сопровождение педагога',
      scripts: 0,
    });
    expect(first?.text).toContain('Семёнова <b>Мария</b> Петровна');
    expect(first?.text).not.toMatch(place);
    expect(first?.style).toContain('size: A4 portrait');
    await expect(page.locator('[role=alert]:visible, .fault:visible')).toHaveCount(0);
    await page.evaluate(() => (window as unknown as { closePrinting(): void }).closePrinting());
    expect(await framesIn(page)).toBe(0);
    await tick.check();
    await page.getByRole('button', { name: 'Напечатать' }).click();
    await expect.poll(() => printedOn(page)).toHaveLength(2);
    expect((await printedOn(page))[1]?.text).toMatch(place);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

inWorkbench('the page around the panel prints what the panel’s frame may not', async ({ page }) => {
  await page.addInitScript(catchPrints);
  await page.goto(`${PAGE}#example`);
  const shown = new Book(page);
  await shown.ready();
  await openBox(shown.panel(), '0512-011');
  await shown.panel().getByRole('button', { name: 'Напечатать' }).click();
  await expect.poll(() => printedOn(page)).toHaveLength(1);
  const [printed] = await printedOn(page);
  expect(printed).toMatchObject({ isFrame: true, scripts: 0 });
  expect(printed?.text).toContain('0512-011');
  expect(printed?.text).not.toMatch(/0512-0(?!11)\d\d/);
  await page.evaluate(() => (window as unknown as { closePrinting(): void }).closePrinting());
  expect(await framesIn(page)).toBe(0);
});

inWorkbench('the saved page opens and prints anywhere', async ({ book: shown, page, context }) => {
  await openBox(shown.panel(), '0512-011');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    shown.panel().getByRole('button', { name: 'Скачать страницу' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Лист педагога 0512-011.html');
  await expect(shown.panel().getByRole('status')).toHaveText(/сохранён/);
  const html = readFileSync(await file.path(), 'utf8');
  const saved = await context.newPage();
  const asked: string[] = [];
  saved.on('request', (request) => asked.push(request.url()));
  await saved.setContent(html);
  expect(asked).toEqual([]);
  const { violations } = await new AxeBuilder({ page: saved }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await saved.emulateMedia({ media: 'print' });
  await expect(saved.locator('thead').first()).toHaveCSS('display', 'table-header-group');
  const pdf = (await saved.pdf({ preferCSSPageSize: true })).toString('latin1');
  // 210 × 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
});
