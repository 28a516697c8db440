/** «Документы» in the workbench: opened from the panel, chosen, looked at, printed, saved. */
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import {
  contentOf,
  documentsOn,
  openByTab,
  saved,
  sheetOf,
  tickByKeys,
  wordsIn,
} from './documents-at-work';
import { Book, expect, PAGE, test } from './fixture';
import { catchPrints, closePrinting, printedOn } from './prints';

const PEOPLE = ['0512-003', '0512-005', '0512-011'];

test('three people are chosen by keys, looked at and printed in one', async ({ book, page }) => {
  await page.addInitScript(catchPrints);
  const shown = await openByTab(book, 'Лист для педагога');
  await expect(shown.getByText('Отметьте педагогов: документ появится здесь.')).toBeVisible();
  await tickByKeys(page, shown, PEOPLE);
  await expect(shown.getByText('Выбрано: 3 документа')).toBeVisible();
  await expect(shown.getByText(/^3 из 3: Карпова/)).toBeVisible();
  await expect(sheetOf(shown)).toContainText('0512-011');
  await shown.getByRole('button', { name: 'Следующий' }).click();
  await expect(shown.getByText(/^1 из 3: Павлова/)).toBeVisible();
  // Figures of the demo school as «Рейтинг» shows them for 0512-003.
  const sheet = sheetOf(shown);
  await expect(sheet).toContainText('Период:01.09.2025–31.08.2026');
  await expect(sheet.getByRole('row', { name: /^2\.3\./ })).toContainText('0,5');
  const { violations } = await new AxeBuilder({ page }).include('#documents').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await shown.getByRole('button', { name: 'Печать' }).focus();
  await page.keyboard.press('Control+KeyP');
  await expect.poll(() => printedOn(page)).toHaveLength(1);
  const [printed] = await printedOn(page);
  expect(printed).toMatchObject({ isFrame: true, scripts: 0 });
  for (const code of PEOPLE) expect(printed?.text).toContain(`Код педагога:${code}`);
  expect(printed?.text).not.toContain('0512-004');
  await closePrinting(page);
  await expect(page.locator('iframe[title="Печать"]')).toHaveCount(0);
  await expect(shown.getByText('Выбрано: 3 документа')).toBeVisible();
});

test('.docx: one file, or one for each in an archive @short', async ({ book, page }) => {
  const shown = await openByTab(book, 'Лист для педагога');
  await tickByKeys(page, shown, PEOPLE);
  const one = await saved(page, shown, 'Скачать .docx');
  expect(one.suggestedFilename()).toBe('Лист для педагога.docx');
  const words = wordsIn(await contentOf(one));
  for (const code of PEOPLE) expect(words).toContain(code);
  await expect(shown.getByText('Файл «Лист для педагога.docx» скачан.')).toBeVisible();

  await shown
    .getByLabel('Как скачать .docx')
    .selectOption({ label: 'по файлу на педагога (.zip)' });
  const archive = await saved(page, shown, 'Скачать .docx');
  expect(archive.suggestedFilename()).toBe('Лист для педагога.zip');
  const files = unzipSync(await contentOf(archive));
  expect(Object.keys(files)).toEqual(PEOPLE.map((code) => `Лист для педагога ${code}.docx`));
  const [first = new Uint8Array(), second = new Uint8Array()] = Object.values(files);
  expect(wordsIn(first)).toContain('Павлова Екатерина Юрьевна');
  expect(wordsIn(second)).not.toContain('0512-003');
});

test('the saved page opens anywhere, asks for nothing and prints on A4', async ({
  book,
  page,
  context,
}) => {
  const shown = await openByTab(book, 'Лист для педагога');
  await tickByKeys(page, shown, ['0512-011']);
  const file = await saved(page, shown, 'Скачать страницу');
  expect(file.suggestedFilename()).toBe('Лист для педагога 0512-011.html');
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.setContent((await contentOf(file)).toString('utf8'));
  expect(asked).toEqual([]);
  await expect(other.locator('body')).toContainText('0512-011');
  const { violations } = await new AxeBuilder({ page: other }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const pdf = (await other.pdf({ preferCSSPageSize: true })).toString('latin1');
  // 210 × 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/);
});

test('codes only: no name of the school is on the sheet, in the print or in the file', async ({
  book,
  page,
}) => {
  await page.addInitScript(catchPrints);
  const shown = await openByTab(book, 'Карта посткурсового сопровождения');
  await tickByKeys(page, shown, ['0512-003']);
  await expect(sheetOf(shown)).toContainText('Павлова Екатерина Юрьевна');
  await expect(sheetOf(shown)).toContainText('Содержит персональные данные');
  await shown.getByLabel('Только коды, без ФИО').check();
  await expect(sheetOf(shown)).not.toContainText('Павлова');
  await expect(sheetOf(shown)).toContainText('0512-003');
  const labels = await shown.locator('.subjects label').allTextContents();
  const surnames = labels.map((label) => label.trim().split(' ')[0] ?? '');
  expect(surnames).toContain('Павлова');
  const words = wordsIn(await contentOf(await saved(page, shown, 'Скачать .docx')));
  await shown.getByRole('button', { name: 'Печать' }).click();
  await expect.poll(() => printedOn(page)).toHaveLength(1);
  const [printed] = await printedOn(page);
  for (const surname of surnames) {
    expect(words).not.toContain(surname);
    expect(printed?.text).not.toContain(surname);
  }
  // Kept while the page is open.
  await page.keyboard.press('Escape');
  await expect(page.locator('#documents')).toBeHidden();
  const again = await openByTab(book, 'Лист для педагога');
  await expect(again.getByLabel('Только коды, без ФИО')).toBeChecked();
});

test('another period changes the header, and «Настройки» bring the own one back', async ({
  book,
  page,
}) => {
  const shown = await openByTab(book, 'Лист для педагога');
  await tickByKeys(page, shown, ['0512-003']);
  await expect(sheetOf(shown)).toContainText('Период:01.09.2025–31.08.2026');
  await shown.getByLabel('с', { exact: true }).fill('2024-09-01');
  await shown.getByLabel('по', { exact: true }).fill('2023-08-31');
  await expect(
    shown.getByRole('alert').filter({ hasText: 'Вторая дата раньше первой' }),
  ).toBeVisible();
  await shown.getByLabel('по', { exact: true }).fill('2025-08-31');
  await expect(sheetOf(shown)).toContainText('Период:01.09.2024–31.08.2025');
  await shown.getByRole('button', { name: 'Как в «Настройках»' }).click();
  await expect(sheetOf(shown)).toContainText('Период:01.09.2025–31.08.2026');
  await expect(shown.getByRole('button', { name: 'Как в «Настройках»' })).toBeHidden();
});

test('from the card of a person, and Escape leads back there', async ({ book, page }) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Педагог' }).click();
  await panel.locator('button.row').filter({ hasText: '0512-011' }).click();
  await panel.getByText('Документы педагога').click();
  const open = panel.getByRole('button', { name: 'Лист для педагога' });
  await open.press('Enter');
  const shown = documentsOn(page);
  await expect(sheetOf(shown)).toContainText('0512-011');
  await shown.getByLabel(/Карпова/).press('Escape');
  await expect(page.locator('#documents')).toBeHidden();
  await expect(open).toBeFocused();
});

test('what was typed just now is in the document; nobody chosen is told, nothing is made', async ({
  book,
  page,
}) => {
  await book.type('B4', 'Новикова Анна Петровна');
  const shown = await openByTab(book, 'Лист для педагога');
  await shown.getByRole('button', { name: 'Печать' }).click();
  await expect(shown.getByRole('alert').filter({ hasText: 'Отметьте педагогов' })).toBeVisible();
  await tickByKeys(page, shown, ['0512-003']);
  await expect(sheetOf(shown)).toContainText('Новикова Анна Петровна');
});

test('fits a narrow window, with everything within reach', async ({ book, page }) => {
  const shown = await openByTab(book, 'Лист для педагога');
  await page.setViewportSize({ width: 400, height: 800 });
  await tickByKeys(page, shown, ['0512-003', '0512-005']);
  await expect(sheetOf(shown)).toContainText('0512-005');
  const wider = await shown
    .locator('body')
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expect(shown.getByRole('button', { name: 'Печать' })).toBeInViewport();
  const { violations } = await new AxeBuilder({ page }).include('#documents').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a municipality has one list, and what is of the whole workbook is seen at once', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: /^Новая книга муниципалитета/ }).click();
  const book = new Book(page);
  await book.ready();
  await book.panel().getByRole('tab', { name: 'Документы' }).click();
  await expect(book.panel().getByRole('heading', { level: 2 })).toHaveCount(0);
  await book.panel().getByRole('button', { name: 'План мероприятий' }).click();
  const shown = documentsOn(page);
  await expect(shown.getByRole('combobox', { name: 'Документ' })).toHaveValue('events');
  await expect(shown.getByRole('group', { name: 'Педагоги' })).toHaveCount(0);
});
