/** «Самооценка» in the panel: sheets handed out, handed in, shown before anything is written, reminded of. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { schoolResults } from '../../src/app/school/school-results';
import { whoHandedIn } from '../../src/core/school/self-assessment/collecting/who-handed-in';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY, dayAt } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { type FilledForm, filledForm, type TypedRow } from './filled-forms';
import { type OpenPanel, openPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

const lesson = (topic: string, more: TypedRow = {}): TypedRow => ({
  Дата: { day: dayAt(2026, 3, 12) },
  Вид: 'открытый урок',
  Тема: topic,
  Уровень: 'школьный',
  ...more,
});

const settled = (page: Page) =>
  expect(page.locator('progress'), 'work should be over').toHaveCount(1);

async function openSelf(page: Page, book: MemoryWorkbook): Promise<OpenPanel> {
  const panel = await openPanel(page, book);
  await page.getByRole('tab', { name: 'Самооценка' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Сдали/);
  return panel;
}

const choose = (page: Page, files: readonly FilledForm[]): Promise<void> =>
  page
    .locator('input[type=file][accept]')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );

const rowsOf = (book: MemoryWorkbook): number => book.read('Мероприятия')?.rows.length ?? 0;

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
}

/** The first three of those who are to hand in. */
function expected(book: MemoryWorkbook): readonly [string, string, string] {
  const [first, second, third] = whoHandedIn(schoolResults(book), []).map(
    ({ teacher }) => teacher.code,
  );
  return [first ?? '', second ?? '', third ?? ''];
}

/** What a person would paste now. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  const field = page.locator('#pasted');
  const text = await field.inputValue();
  await field.evaluate((node) => node.remove());
  return text;
}

/** Two good sheets, one of which has a faulty row, and one whose code was changed by hand. */
function cameBack(book: MemoryWorkbook): FilledForm[] {
  const [first, second, third] = expected(book);
  const stolen = filledForm(book, third, [lesson('Чужое')], { 'Код педагога': first });
  return [
    filledForm(book, first, [lesson('Дроби'), lesson('Проценты')]),
    filledForm(book, second, [lesson('Глагол'), lesson('Без даты', { Дата: 'весной' })]),
    { ...stolen, name: 'моё.xlsx' },
  ];
}

test('all sheets are one archive, one teacher’s is found by a part of the name and saved alone', async ({
  page,
}) => {
  const book = demoBook();
  const [first, second] = expected(book);
  const panel = await openSelf(page, book);
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Скачать листы всех/ }).click(),
  ]);
  expect(archive.suggestedFilename()).toBe('Листы самооценки.zip');
  const stream = await archive.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  const [, count = ''] =
    /из (\d+)/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '') ?? [];
  expect(Object.keys(files)).toHaveLength(Number(count));
  const own = files[`Лист самооценки ${first}.xlsx`] ?? new Uint8Array();
  expect(openXlsx(own, { today: DEMO_DAY }).sheetNames()).toEqual([
    'Лист самооценки',
    'Мои курсы',
    'Критерии',
    'О листе',
  ]);
  expect(panel.calls.filter((name) => name === 'forms')).toHaveLength(1);
  await expect(page.getByRole('status').last()).toContainText('сохранён');
  await page.getByText('Лист одного педагога').click();
  await page.getByLabel('Код или фамилия').fill(second.slice(1));
  const [form] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(second) }).click(),
  ]);
  expect(form.suggestedFilename()).toBe(`Лист самооценки ${second}.xlsx`);
});

test('nothing is written before the person has seen it; then it is, and who has handed in is counted @short', async ({
  page,
}) => {
  const book = demoBook();
  const before = rowsOf(book);
  const files = cameBack(book);
  const panel = await openSelf(page, book);
  await choose(page, files);
  const shown = page.getByRole('region', { name: 'Что изменится' });
  await expect(shown).toContainText(
    'Листы от 2 педагогов: добавятся 3 записи, отклонена 1 запись, отклонён 1 лист.',
  );
  await expect(shown.getByRole('heading', { level: 3 })).toHaveText([
    'Не приняты: 1',
    'Требуют внимания: 1',
    'С новыми записями: 1',
  ]);
  await expect(shown).toContainText('моё.xlsx');
  // It begins in sight, under the tabs, and the keyboard is there.
  const head = shown.getByRole('heading', { level: 2 });
  await expect(head).toBeFocused();
  await expect(head).toBeInViewport({ ratio: 1 });
  await page.screenshot({ path: 'build/self-preview-seen.png' });
  await expect(shown).toContainText('12.03.2026 открытый урок: Дроби');
  await isAccessible(page);
  await page.screenshot({ path: 'build/self-preview.png', fullPage: true });
  expect(rowsOf(book)).toBe(before);
  expect(panel.calls).toContain('previewForms');
  expect(panel.calls).not.toContain('collectForms');
  await shown.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('heading', { name: 'Что записано' })).toBeFocused();
  const done = page.getByRole('region', { name: 'Что записано' });
  await expect(done).toContainText('добавлены 3 записи');
  expect(rowsOf(book)).toBe(before + 3);
  // What was added leads to its row.
  await done
    .getByRole('button', { name: /^12\.03\.2026 открытый урок: Дроби: показать лист/ })
    .click();
  await expect.poll(() => panel.shown.length).toBe(1);
  const [{ sheet, row } = { sheet: '', row: 0 }] = panel.shown;
  expect(sheet).toBe('Мероприятия');
  expect(book.read(sheet)?.rows[row - 1]).toContain('Дроби');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Сдали 2 из \d+$/);
  await expect(page.getByRole('button', { name: 'Проверить записи' })).toBeVisible();
  await isAccessible(page);
  await page.screenshot({ path: 'build/self-done.png', fullPage: true });
  // The same once more writes nothing.
  await choose(page, files);
  await expect(page.getByRole('status').last()).toContainText('Записывать нечего');
  await expect(page.getByRole('button', { name: 'Записать' })).toBeHidden();
  expect(rowsOf(book)).toBe(before + 3);
});

test('after a long list one decides where it ends', async ({ page }) => {
  const book = demoBook();
  await openSelf(page, book);
  const topics = Array.from({ length: 12 }, (_, at) => lesson(`Урок ${at + 1}`));
  await choose(page, [filledForm(book, expected(book)[0], topics)]);
  const shown = page.getByRole('region', { name: 'Что изменится' });
  await expect(shown.getByRole('button', { name: 'Записать' })).toHaveCount(2);
  await isAccessible(page);
  const before = rowsOf(book);
  await shown.getByRole('button', { name: 'Записать' }).last().click();
  await expect(page.getByRole('region', { name: 'Что записано' })).toBeVisible();
  expect(rowsOf(book)).toBe(before + 12);
});

test('the order is the year’s: handed out, collected, counted, checked; what is done is folded', async ({
  page,
}) => {
  const book = demoBook();
  await openSelf(page, book);
  const body = (await page.getByRole('tabpanel').textContent()) ?? '';
  expect(body).toMatch(/Раздать.*Скачать листы всех.*Собрать.*Не сдали.*Ждут проверки/);
  // Of 28 people on «Педагоги».
  expect(body).toMatch(
    /внешний совместитель — 2, руководитель — 2, отпуск по уходу за ребёнком — 1, уволен — 1/,
  );
  await expect(page.getByRole('button', { name: /^Скачать листы всех/ })).toBeInViewport();
  await choose(page, cameBack(book).slice(0, 1));
  await page.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Сдали 1/);
  await page.reload();
  await page.getByRole('tab', { name: 'Самооценка' }).click();
  await expect(page.getByRole('button', { name: 'Выбрать файлы' })).toBeInViewport();
  await expect(page.getByRole('button', { name: /^Скачать листы всех/ })).toBeHidden();
});

test('«Отмена» leaves the book as it was', async ({ page }) => {
  const book = demoBook();
  await openSelf(page, book);
  await choose(page, cameBack(book).slice(0, 1));
  const { revision } = book;
  await page.getByRole('button', { name: 'Отмена' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Ничего не записано.');
  await expect(page.getByRole('region', { name: 'Что изменится' })).toBeHidden();
  expect(book.revision).toBe(revision);
});

test('what has changed since it was shown is shown anew, and not written unseen', async ({
  page,
}) => {
  const book = demoBook();
  await openSelf(page, book);
  await choose(page, cameBack(book).slice(0, 1));
  const shown = page.getByRole('region', { name: 'Что изменится' });
  await expect(shown).toContainText('добавятся 2 записи');
  const headers = book.read('Мероприятия')?.rows[0] ?? [];
  const typed: Readonly<Record<string, Cell>> = {
    'Код педагога': expected(book)[0],
    ...lesson('Дроби'),
  };
  const columns = Object.keys(typed).map((header) => headers.indexOf(header));
  const rows = [Object.values(typed)];
  book.apply([{ kind: 'appendRows', sheet: 'Мероприятия', columns, rows }]);
  const before = rowsOf(book);
  await shown.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('alert')).toContainText('посмотрите ещё раз');
  expect(rowsOf(book)).toBe(before);
  await expect(shown).toContainText('добавится 1 запись');
  await shown.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('region', { name: 'Что записано' })).toBeVisible();
  expect(rowsOf(book)).toBe(before + 1);
});

test('files that are dropped on another tab are shown on «Самооценка»', async ({ page }) => {
  const book = demoBook();
  await openPanel(page, book);
  await page.getByRole('tab', { name: 'Помощь' }).click();
  await expect(page.getByRole('heading', { name: 'Как работать' })).toBeVisible();
  const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = cameBack(book);
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], file));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.getByRole('heading', { name: 'Как работать' }).dispatchEvent('drop', {
    dataTransfer: transfer,
  });
  await expect(page.getByRole('region', { name: 'Что изменится' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Самооценка' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('the reminder names codes, and names when they are wanted; what to forward is copied too', async ({
  page,
}) => {
  const book = demoBook();
  await openSelf(page, book);
  const [first] = expected(book);
  await page.getByText(/^Не сдали: /).click();
  await page.getByLabel('Срок в напоминании').fill('2026-05-15');
  await page.getByRole('button', { name: 'Скопировать напоминание' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Скопировано.');
  const text = await pasted(page);
  expect(text).toMatch(/^Коллеги, пришлите до 15\.05\.2026 лист самооценки/);
  expect(text).toContain(`${first}, `);
  await page.getByLabel('С фамилиями').check();
  await page.getByRole('button', { name: 'Скопировать напоминание' }).click();
  await expect.poll(() => pasted(page)).not.toContain(`${first}, `);
  await isAccessible(page);
  await page.screenshot({ path: 'build/self-reminder.png', fullPage: true });
  await choose(page, cameBack(book).slice(2));
  await page.getByRole('button', { name: /^Скопировать для: / }).click();
  await expect.poll(() => pasted(page)).toMatch(/^Лист самооценки не принят \(моё\.xlsx\)\. /);
});

test('where the browser copies nothing, the text is shown, selected, and that is told', async ({
  page,
}) => {
  await openSelf(page, demoBook());
  await page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByText(/^Не сдали: /).click();
  await page.getByRole('button', { name: 'Скопировать напоминание' }).click();
  await expect(page.getByRole('alert')).toContainText('не дал скопировать');
  const field = page.getByRole('textbox', { name: 'Скопировать напоминание: текст' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((node: HTMLTextAreaElement) => [
    node.selectionStart,
    node.selectionEnd - node.value.length,
  ]);
  expect(selected).toEqual([0, 0]);
  await isAccessible(page);
});

test('a sheet of answers is collected after the same preview', async ({ page }) => {
  const book = demoBook();
  const rows: Cell[][] = [
    ['Отметка времени', 'Код педагога', 'Дата', 'Вид', 'Тема'],
    [
      { day: DEMO_DAY },
      expected(book)[0],
      { day: dayAt(2026, 3, 12) },
      'открытый урок',
      'Из формы',
    ],
  ];
  const answers = new MemoryWorkbook(DEMO_DAY, [
    ...book
      .sheetNames()
      .map((name) => ({ name, rows: book.read(name)?.rows.map((row) => [...row]) ?? [] })),
    { name: 'Ответы на форму (1)', rows },
  ]);
  const before = rowsOf(answers);
  await openSelf(page, answers);
  await expect(page.getByText('Есть ответы педагогов: «Ответы на форму (1)».')).toBeVisible();
  await page.getByRole('button', { name: 'Собрать ответы' }).click();
  await expect(page.getByRole('region', { name: 'Что изменится' })).toContainText('Из формы');
  expect(rowsOf(answers)).toBe(before);
  await page.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('region', { name: 'Что записано' })).toBeVisible();
  expect(rowsOf(answers)).toBe(before + 1);
  await settled(page);
});
