/** The municipal panel alone in a real browser, over the demonstration municipality. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { computeReports } from '../../src/app/municipality/compute-reports';
import {
  importByLinks,
  importReadLinks,
  readLinks,
} from '../../src/app/municipality/links/import-by-links';
import type { LinkHost } from '../../src/app/municipality/links/linked-books';
import type { Workbook } from '../../src/app/workbook';
import { demoFiles } from '../../src/cli/demo-files';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY } from '../../src/demo/days';
import { SCHOOL_LIST } from '../../src/demo/municipality/school-list';
import { MUNICIPALITY } from '../../src/editions/municipality';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { outcomeOf } from '../../src/panel/plain-message';
import { DELIVERED } from '../demo/demo-municipality';
import { type OpenPanel, openEditionPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

const COUNT = SCHOOL_LIST.length;

const TABS = ['Сдача', 'Показатели', 'Журнал', 'Документы', 'Помощь'] as const;

interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let empty = new Uint8Array();
let sent: readonly SentFile[] = [];

test.beforeAll(() => {
  const files = demoFiles(DEMO_DAY);
  empty = files.find(({ path }) => path === 'municipality.xlsx')?.bytes.slice() ?? empty;
  sent = files
    .filter(({ path }) => path.startsWith('schools/'))
    .map(({ path, bytes }) => ({ name: path.replace('schools/', ''), bytes }));
});

const idOf = (code: string): string => `book-of-school-number-000000000-${code}`;

/** The demo's municipality with links; behind each link is the file that the school sent. */
function linkedBook(): Workbook {
  const book = openXlsx(empty, { today: DEMO_DAY });
  const rows = book.read('ОО')?.rows ?? [];
  const column = rows[0]?.indexOf('Ссылка на книгу') ?? -1;
  const cells = rows.slice(1).map(([code], index) => ({
    row: index + 1,
    column,
    value: `https://docs.google.com/spreadsheets/d/${idOf(String(code))}/edit`,
  }));
  book.apply([{ kind: 'editCells', sheet: 'ОО', cells }]);
  return book;
}

/** Reads the sent files by the ids of links, so many a step; once, Google asks to wait. */
function hostOf(
  booksAStep: number,
  busyAtRead = 0,
): { readonly host: LinkHost; readonly step: () => number } {
  const kept = new Map<string, string>();
  let reads = 0;
  const host: LinkHost = {
    books: {
      read: (id, sheet) => {
        reads += 1;
        if (reads === busyAtRead) return { busy: 'quota' };
        const file = sent.find(({ name }) => idOf(name.replace('.xlsx', '')) === id);
        if (!file) return { fault: 'noAccess' };
        try {
          return { cells: openXlsx(file.bytes, { today: DEMO_DAY }).read(sheet) };
        } catch {
          return { fault: 'officeFile' };
        }
      },
    },
    clock: { now: () => reads, pause: () => undefined },
    checkpoints: {
      find: (keys) =>
        new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key) ?? '']] : []))),
      keep: (key, text) => kept.set(key, text) === kept,
      forget: (key) => {
        kept.delete(key);
      },
    },
  };
  return { host, step: () => reads + booksAStep };
}

function open(page: Page, workbook: Workbook, busyAtRead = 0): Promise<OpenPanel> {
  const { host, step } = hostOf(4, busyAtRead);
  return openEditionPanel(page, 'municipality', (goTo) =>
    MUNICIPALITY.calls({
      home: 'google',
      open: () => workbook,
      run: (command) => outcomeOf(() => command(workbook)),
      goTo,
      links: {
        importAll: (book) => importByLinks(book, host, step()),
        readSome: (book) => readLinks(book, host, step()),
        importRead: (book) => importReadLinks(book, host),
      },
    }),
  );
}

const settled = (page: Page) =>
  expect(page.locator('.told progress'), 'work should be over').toBeHidden();

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await settled(page);
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const overflowOf = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth');

for (const name of TABS) {
  test(`«${name}» is accessible and fits 300 px`, async ({ page }) => {
    const book = linkedBook();
    importByLinks(book, hostOf(100).host, 100);
    computeReports(book);
    await open(page, book);
    await openTab(page, name);
    const more = page.getByRole('button', { name: 'По школам' });
    if ((await more.count()) > 0) {
      await more.first().click();
      await settled(page);
    }
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('imports by links with progress, and is stopped and continued by one button', async ({
  page,
}) => {
  const book = linkedBook();
  const panel = await open(page, book, 15);
  await settled(page);
  await expect(page.getByRole('heading', { name: `Сдали 0 из ${COUNT}` })).toBeVisible();
  await page.getByRole('button', { name: `Импортировать по ссылкам (${COUNT})` }).click();
  await expect(page.getByRole('status')).toHaveText(
    `Прочитано 14 из ${COUNT}. Google просит подождать: много чтений за минуту.`,
  );
  await page.getByRole('button', { name: 'Остановить' }).click();
  await expect(page.getByRole('alert')).toContainText('импорт продолжится с книги');
  await page.getByRole('button', { name: /^Импортировать по ссылкам/ }).click();
  await expect(page.getByRole('alert')).toContainText(DELIVERED);
  await expect(page.getByRole('heading', { name: DELIVERED })).toBeVisible();
  expect(panel.calls.filter((name) => name === 'importRead')).toHaveLength(2);
});

test('imports files that were chosen, and the journal says what became of them', async ({
  page,
}) => {
  const panel = await open(page, linkedBook());
  await settled(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Выбрать файлы' }).click();
  await (await chooser).setFiles(
    sent.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  );
  await expect(page.getByRole('alert')).toContainText(DELIVERED);
  expect(panel.calls.filter((name) => name === 'importFiles')).toHaveLength(1);
  await openTab(page, 'Журнал');
  await page.getByRole('button', { name: 'Показать только отклонённые (4)' }).click();
  await expect(page.getByText('Версия шаблона не поддерживается')).toBeVisible();
});

test('says of the list of an import that was undone that it is not true any more', async ({
  page,
}) => {
  const book = linkedBook();
  await open(page, book);
  await settled(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Выбрать файлы' }).click();
  const [first] = sent;
  await (await chooser).setFiles(
    first ? [{ name: first.name, mimeType: '', buffer: Buffer.from(first.bytes) }] : [],
  );
  const list = page.getByRole('region', { name: 'Итог импорта' });
  await expect(list).toBeVisible();
  await openTab(page, 'Сдача');
  await expect(list).not.toContainText('Импорт отменён');
  const rows = book.read('Журнал импорта')?.rows ?? [];
  const setLast = (line: readonly Cell[]): void => {
    const cells = line.map((_, column) => ({ row: rows.length - 1, column }));
    book.apply([
      {
        kind: 'editCells',
        sheet: 'Журнал импорта',
        cells: cells.map((cell) => ({ ...cell, value: line[cell.column] ?? null })),
      },
    ]);
  };
  const last = rows[rows.length - 1] ?? [];
  setLast(last.map(() => null));
  await openTab(page, 'Журнал');
  await openTab(page, 'Сдача');
  await expect(list).toContainText('Импорт отменён: строк о нём в журнале больше нет.');
  // «Повторить» brings it back.
  setLast(last);
  await openTab(page, 'Журнал');
  await openTab(page, 'Сдача');
  await expect(list).not.toContainText('Импорт отменён');
});

test('leads from a total to a school’s line of «Данные»', async ({ page }) => {
  const book = linkedBook();
  importByLinks(book, hostOf(100).host, 100);
  const panel = await open(page, book);
  await openTab(page, 'Показатели');
  await page.getByRole('button', { name: 'По школам' }).first().click();
  await page
    .getByRole('button', { name: /^Данные, строка/ })
    .first()
    .click();
  await expect(page.getByRole('status')).toHaveText(/^Открыто: лист «Данные», строка \d+\.$/);
  const [place] = panel.shown;
  expect(book.read('Данные')?.rows[(place?.row ?? 0) - 1]?.slice(1, 2)).toEqual(['0501']);
});

test('imports files that were dropped, and names those that are no workbooks', async ({ page }) => {
  await open(page, linkedBook());
  await settled(page);
  const drop = async (files: readonly SentFile[]): Promise<void> => {
    const data = await page.evaluateHandle(
      (list) => {
        const transfer = new DataTransfer();
        for (const { name, bytes } of list) {
          transfer.items.add(new File([new Uint8Array(bytes)], name));
        }
        return transfer;
      },
      files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
    );
    // Anywhere on the panel.
    await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', {
      dataTransfer: data,
    });
  };
  await drop([{ name: 'письмо.txt', bytes: new Uint8Array(3) }]);
  await expect(page.getByRole('alert')).toContainText('Принято: 0, отклонено: 1.');
  const report = page.getByRole('region', { name: 'Итог импорта' });
  await expect(report).toContainText('«письмо.txt» — документ, а не таблица');
  await expect(page.getByText('Не приняты, школа не узнана: 1')).toBeVisible();
  await drop(sent.slice(0, 2));
  await expect(page.getByRole('status')).toContainText(`Принято: 2. Сдали 2 из ${COUNT}`);
});
