/** The import of many files in the panel: its progress, its end told once, stopped, broken off, gone on with. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { summariesSheet } from '../../src/core/summary/summary-table';
import type { Cell } from '../../src/core/values/cell';
import { MUNICIPALITY } from '../../src/editions/municipality';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { outcomeOf } from '../../src/panel/plain-message';
import { municipalSheets, summaryOf, TODAY } from '../core/municipality/municipal-kit';
import { type OpenPanel, openEditionPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

const codeOf = (index: number): string => String(index + 1).padStart(4, '0');
const codes = (count: number): string[] => Array.from({ length: count }, (_, at) => codeOf(at));

/** A municipality of so many schools, and what was pasted. */
function bookOf(
  count: number,
  pasted: readonly (readonly Cell[])[] = [],
  settings: Readonly<Record<string, Cell>> = {},
): MemoryWorkbook {
  const book = new MemoryWorkbook(TODAY);
  const plans = municipalSheets({ schools: codes(count).map((code) => [code]), settings });
  book.apply(
    plans.map((plan) => {
      const rows = plan.name === 'Вставка сводок' ? [...plan.rows, ...pasted] : plan.rows;
      return { kind: 'createSheet', plan: { ...plan, rows } };
    }),
  );
  return book;
}

const rowsOf = (code: string, name = `Школа ${code}`) =>
  summariesSheet('Сводка', [summaryOf(code, { К4: [3, 5], Ч01: 12 }, { schoolName: name })]);

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A school's file with its «Сводка». */
function fileOf(code: string, name?: string): Sent {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply([{ kind: 'createSheet', plan: rowsOf(code, name) }]);
  return { name: `${code}.xlsx`, mimeType: '', buffer: Buffer.from(workbook.toBytes()) };
}

const textFile = (name: string): Sent => ({ name, mimeType: '', buffer: Buffer.from('текст') });

function open(page: Page, workbook: MemoryWorkbook): Promise<OpenPanel> {
  return openEditionPanel(page, 'municipality', (goTo) =>
    MUNICIPALITY.calls({
      home: 'google',
      open: () => workbook,
      run: (command) => outcomeOf(() => command(workbook)),
      goTo,
      links: null,
    }),
  );
}

const choose = (page: Page, files: Sent[]): Promise<void> =>
  page.locator('input[type=file][accept]').setInputFiles(files);

const report = (page: Page) => page.getByRole('region', { name: 'Итог импорта' });

/** In the page: holds the file of this number, or the call of this number, until `letGo`. */
const GATE = `(() => {
  const gate = new Promise((resolve) => { window.letGo = resolve; });
  window.holdFile = (name) => {
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function () {
      if (this.name === name) await gate;
      return read.call(this);
    };
  };
  window.holdCall = (number, fails) => {
    const ask = window.answerPanel;
    let calls = 0;
    window.answerPanel = async (json) => {
      if (JSON.parse(json).call === 'importFiles' && ++calls === number) {
        if (fails) throw new Error('offline');
        await gate;
      }
      return ask(json);
    };
  };
})()`;

test('150 files are told at the end, once, with the sum of all calls', async ({ page }) => {
  const panel = await open(page, bookOf(150));
  await choose(
    page,
    codes(150).map((code) => fileOf(code)),
  );
  await expect(page.getByRole('status')).toHaveText('Принято: 150. Сдали 150 из 150.');
  expect(panel.calls.filter((name) => name === 'importFiles')).toHaveLength(2);
  await expect(page.getByRole('heading', { name: 'Сдали 150 из 150' })).toBeVisible();
});

test('lists every file: refused ones first, with what to do; it stays until it is closed @short', async ({
  page,
}) => {
  await open(page, bookOf(3));
  await choose(page, [
    fileOf('0001'),
    fileOf('0002', 'Лицей № 7'),
    textFile('0003.xls'),
    textFile('письмо.pdf'),
  ]);
  await expect(page.getByRole('alert')).toContainText('Принято: 2, отклонено: 2. Сдали 2 из 3');
  const parts = report(page).getByRole('heading', { level: 3 });
  await expect(parts).toHaveText(['Отклонено: 2', 'Принято с замечаниями: 1', 'Принято: 1']);
  await expect(report(page)).toContainText('письмо.pdf');
  await expect(report(page)).toContainText('старый формат Excel');
  await expect(report(page)).toContainText('другое название: «Лицей № 7»');
  // At the school too, and counted on top.
  await expect(page.getByText('Приняты с замечаниями: 1')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await page.screenshot({ path: 'build/import-report.png', fullPage: true });
  // By the keyboard: the part opens, another tab leaves the list in its place.
  await report(page).locator('summary').last().press('Enter');
  await expect(report(page).getByText('0001.xlsx')).toBeVisible();
  await page.getByRole('tab', { name: 'Журнал' }).click();
  await expect(report(page)).toBeHidden();
  await page.getByRole('tab', { name: 'Сдача' }).click();
  await expect(report(page).getByText('0001.xlsx')).toBeVisible();
  await report(page).getByRole('button', { name: 'Закрыть список' }).press('Enter');
  await expect(report(page)).toBeHidden();
});

test('one file of 25,000 rows is refused by its name, and sinks no other', async ({ page }) => {
  await open(page, bookOf(2));
  const plan = rowsOf('0002');
  const workbook = createXlsx({ today: TODAY });
  const rows = Array.from({ length: 25_000 }, () => plan.rows[0] ?? []);
  workbook.apply([{ kind: 'createSheet', plan: { ...plan, rows } }]);
  const buffer = Buffer.from(workbook.toBytes());
  await choose(page, [fileOf('0001'), { name: '0002.xlsx', mimeType: '', buffer }]);
  await expect(page.getByRole('alert')).toContainText('Принято: 1, отклонено: 1. Сдали 1 из 2');
  await expect(report(page)).toContainText('0002.xlsx');
  await expect(report(page)).toContainText(/больше 20\s000/);
});

test('stopped while files are read, nothing is written', async ({ page }) => {
  const book = bookOf(150);
  await open(page, book);
  await page.evaluate(GATE);
  await page.evaluate('holdFile("0003.xlsx")');
  const before = book.revision;
  await choose(
    page,
    codes(150).map((code) => fileOf(code)),
  );
  const bar = page.getByRole('progressbar', { name: 'Прочитано файлов' });
  await expect(bar).toHaveJSProperty('value', 2);
  await expect(bar).toHaveJSProperty('max', 150);
  await page.screenshot({ path: 'build/import-progress.png' });
  // «Остановить» has the keyboard already.
  await expect(page.getByRole('button', { name: 'Остановить' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.evaluate('letGo()');
  await expect(page.getByRole('status')).toHaveText('Импорт остановлен, ничего не записано.');
  expect(book.revision).toBe(before);
  await page.getByRole('button', { name: 'Импортировать остальные (150)' }).click();
  await expect(page.getByRole('status')).toHaveText('Принято: 150. Сдали 150 из 150.');
});

test('stopped while a call goes on, it tells what was taken in', async ({ page }) => {
  await open(page, bookOf(150));
  await page.evaluate(GATE);
  await page.evaluate('holdCall(1, false)');
  await choose(
    page,
    codes(150).map((code) => fileOf(code)),
  );
  await expect(page.getByRole('status')).toContainText('Записываю');
  await page.getByRole('button', { name: 'Остановить' }).click();
  await page.evaluate('letGo()');
  await expect(page.getByRole('status')).toContainText(
    'Импорт остановлен: импортировано 100 из 150 файлов. Принято: 100. Сдали 100 из 150.',
  );
});

test('a call that fails midway: what was taken in is told, and a repeat does the rest', async ({
  page,
}) => {
  await open(page, bookOf(150));
  await page.evaluate(GATE);
  await page.evaluate('holdCall(2, true)');
  await choose(
    page,
    codes(150).map((code) => fileOf(code)),
  );
  await expect(page.getByRole('alert')).toContainText(
    'Импорт прервался: импортировано 100 из 150 файлов.',
  );
  const parts = report(page).getByRole('heading', { level: 3 });
  await expect(parts).toHaveText(['Не импортировано: 50', 'Принято: 100']);
  await page.getByRole('button', { name: 'Импортировать остальные (50)' }).click();
  await expect(page.getByRole('status')).toHaveText('Принято: 150. Сдали 150 из 150.');
});

test('pasted rows are imported without any file', async ({ page }) => {
  const [, ...pasted] = cellsOf(rowsOf('0001'));
  await open(page, bookOf(2, pasted));
  await page.getByRole('button', { name: 'Импортировать вставленные строки (2)' }).click();
  await expect(page.getByRole('status')).toContainText('Принято: 1. Сдали 1 из 2');
  await expect(report(page)).toContainText('Вставка сводок');
});

test('files that are dropped on another tab are imported, and shown on «Сдача»', async ({
  page,
}) => {
  await open(page, bookOf(2));
  await page.getByRole('tab', { name: 'Помощь' }).click();
  await expect(page.getByRole('heading', { name: 'Как работать' })).toBeVisible();
  const { name, buffer } = fileOf('0001');
  const transfer = await page.evaluateHandle(
    ([file, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], file));
      return data;
    },
    [name, [...buffer]] as const,
  );
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.locator('body')).toHaveClass('dropping');
  await page.getByRole('heading', { name: 'Как работать' }).dispatchEvent('drop', {
    dataTransfer: transfer,
  });
  await expect(page.getByRole('status')).toContainText('Принято: 1. Сдали 1 из 2');
  await expect(page.getByRole('tab', { name: 'Сдача' })).toHaveAttribute('aria-selected', 'true');
  await expect(report(page)).toContainText('Принято: 1');
});

test('a region is spoken to of municipalities; the journal stands by days', async ({ page }) => {
  const book = bookOf(2, [], { 'Уровень свода': 'регион', Муниципалитет: 'Северный край' });
  await open(page, book);
  await choose(page, [fileOf('0001'), textFile('письмо.pdf')]);
  await expect(page.getByRole('region', { name: 'Файлы муниципалитетов' })).toBeVisible();
  await expect(page.getByText('Не приняты, муниципалитет не узнан: 1')).toBeVisible();
  const headers = book.read('Журнал импорта')?.rows[0] ?? [];
  const named = { Когда: { day: TODAY + 1 }, Источник: 'завтра.xlsx', Итог: 'отклонено' } as const;
  const columns = Object.keys(named).map((header) => headers.indexOf(header));
  const rows = [Object.values(named) as Cell[]];
  book.apply([{ kind: 'appendRows', sheet: 'Журнал импорта', columns, rows }]);
  await page.getByRole('tab', { name: 'Журнал' }).click();
  const days = page.getByRole('heading', { level: 2 });
  await expect(days).toHaveText(['25.04.2026', '24.04.2026']);
  await page.screenshot({ path: 'build/import-journal.png', fullPage: true });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
