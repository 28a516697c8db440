/** The panel in the frame of a page on `file://`: calls, news of the page, and where the keyboard is. */
import { expect, test } from '@playwright/test';
import { computeAll } from '../../src/app/school/compute';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { SCHOOL } from '../../src/editions/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { type FramedPanel, openFramedPanel } from './panel-frame';

let book: MemoryWorkbook;
let framed: FramedPanel;

test.beforeEach(async ({ page }) => {
  book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  const calls = SCHOOL.calls({
    home: 'file',
    links: null,
    open: () => book,
    run: (command) => command(book),
    goTo: () => undefined,
  });
  framed = await openFramedPanel(page, 'school', calls);
});

test.afterEach(() => framed.close());

const heading = () => framed.panel.getByRole('heading', { level: 1 });

test('talks to the page over the port, and sees what was changed outside it @short', async () => {
  const { panel } = framed;
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  await expect(heading()).toHaveText(/ошиб/);
  const before = (await heading().textContent()) ?? '';
  const cell = { row: 1, column: 0, value: null };
  book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [cell] }]);
  await framed.tell({ kind: 'changed', isOurs: false });
  await expect(heading()).not.toHaveText(before);
});

test('what was told of finished work goes when somebody else changes the workbook', async () => {
  const { panel } = framed;
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  await panel.getByRole('button', { name: 'Исправить, что можно' }).click();
  await panel.getByRole('button', { name: /^Исправить отмеченное/ }).click();
  const told = panel.getByRole('status');
  await expect(told).toHaveText(/^Исправлено ячеек/);
  // Its own change is no reason.
  await framed.tell({ kind: 'changed', isOurs: true });
  await expect(told).toHaveText(/^Исправлено ячеек/);
  await framed.tell({ kind: 'changed', isOurs: false });
  await expect(told).toBeHidden();
});

test('has the summary made by the page', async () => {
  computeAll(book);
  const { panel } = framed;
  await panel.getByRole('tab', { name: 'Сводка' }).click();
  await panel.getByRole('button', { name: 'Скачать сводку (.xlsx)' }).click();
  await expect(panel.getByRole('status')).toHaveText('Файл svodka.xlsx сохранён.');
});

test('takes files that were dropped on the page', async ({ page }) => {
  await expect(heading()).toBeVisible();
  await page.evaluate(() => {
    const file = new File(['x'], 'книга.xlsx');
    (window as unknown as { tellPanel(message: unknown): void }).tellPanel({
      kind: 'files',
      files: [{ path: file.name, file }],
    });
  });
  const shown = framed.panel.getByRole('region', { name: 'Что изменится' });
  await expect(shown).toContainText('книга.xlsx» — не книга .xlsx');
});

test('F6, Shift+F6 and Escape lead the keyboard out, and it comes back to the open tab', async ({
  page,
}) => {
  await expect(heading()).toBeVisible();
  const tab = framed.panel.getByRole('tab', { name: 'Шаги' });
  for (const [keys, target] of [
    ['F6', 'button'],
    ['Shift+F6', 'textarea'],
    ['Escape', 'textarea'],
  ] as const) {
    await framed.tell({ kind: 'focus' });
    await expect(tab).toBeFocused();
    await page.keyboard.press(keys);
    await expect(page.locator(target).first()).toBeFocused();
  }
});

test('Ctrl+S in the panel is the page’s', async ({ page }) => {
  await framed.panel.getByRole('tab', { name: 'Шаги' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.locator('textarea')).toHaveValue('KeyS');
});

test('Escape in a question takes it back and goes no further', async ({ page }) => {
  const { panel } = framed;
  await panel.getByRole('tab', { name: 'Рейтинг' }).click();
  await panel.getByRole('button', { name: 'Зафиксировать рейтинг' }).click();
  await expect(panel.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toBeHidden();
  await expect(page.locator('iframe')).toBeFocused();
});

test('help speaks of the page on the computer', async () => {
  await framed.panel.getByRole('tab', { name: 'Помощь' }).click();
  await expect(framed.panel.getByText('F6 переводит из таблицы на панель')).toBeVisible();
  await expect(framed.panel.getByText('Расширения')).toBeHidden();
});

test('a link to a row leaves the keyboard in the table', async ({ page }) => {
  const { panel } = framed;
  await panel.getByRole('tab', { name: 'Проверка' }).click();
  await panel
    .getByRole('button', { name: /строка \d+/ })
    .first()
    .click();
  await expect(panel.getByRole('status')).toHaveText(/^Открыто: лист «/);
  await expect(page.locator('textarea')).toBeFocused();
  await page.keyboard.type('абв');
  await expect(page.locator('textarea')).toHaveValue('абв');
});
