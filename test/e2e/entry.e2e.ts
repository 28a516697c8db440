/** «Новая запись» in a real browser, alone: typed key by key, as people type. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Cell } from '../../src/core/values/cell';
import { typedText } from '../../src/core/values/typed-text';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openPanel } from './panel-page';
import { typeKeys } from './real-keys';

test.use({ viewport: { width: 300, height: 900 } });

/** A practised typist's pace. */
const HUMAN_MS = 60;
const FORMS = [
  'Мероприятие',
  'Новый курс',
  'Дефицит',
  'Затруднение, заявка в ЦНППМ',
  'Наставничество',
  'Банк опыта',
];

function demoBook(): MemoryWorkbook {
  const book = new MemoryWorkbook(DEMO_DAY);
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return book;
}

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

async function openEntry(page: Page, book: MemoryWorkbook, form = 'Мероприятие') {
  const panel = await openPanel(page, book);
  await openTab(page, 'Новая запись');
  await page.getByLabel('Что записать').selectOption(form);
  return panel;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const finder = (page: Page, name: string) => page.getByRole('combobox', { name, exact: false });
const teacher = (page: Page) => finder(page, 'Код педагога');
const offered = (page: Page) => page.getByRole('listbox').getByRole('option');
const write = (page: Page) => page.getByRole('button', { name: 'Записать', exact: true });
const writeMore = (page: Page) => page.getByRole('button', { name: 'Записать и ещё' });
const entry = (page: Page) => page.locator('.entry');

/** The pause in which a person looks at what is typed, and the form has said what it has to say. */
const looked = (page: Page) =>
  expect(
    page
      .locator('[aria-busy]')
      .filter({ has: entry(page) })
      .last(),
  ).toHaveAttribute('aria-busy', 'false');

const rowCount = (book: MemoryWorkbook, sheet: string): number =>
  book.read(sheet)?.rows.length ?? 0;

/** The last row of a sheet by header, as a person reads it. */
function lastRow(book: MemoryWorkbook, sheet: string): Record<string, string> {
  const rows = book.read(sheet)?.rows ?? [];
  const headers = rows[0] ?? [];
  const last: readonly Cell[] = rows[rows.length - 1] ?? [];
  const filled = headers.map((header, at) => [String(header), typedText(last[at] ?? null)]);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

/** Types into the fields from the one that has the keyboard, Tab between them; '' leaves a field. */
async function typeFields(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') await typeKeys(page, text, HUMAN_MS);
    await page.keyboard.press('Tab');
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const [at, form] of FORMS.entries()) {
  test(`«${form}» is accessible, empty and refused, and fits 300 px`, async ({ page }) => {
    const book = demoBook();
    await openEntry(page, book, form);
    const more = page.locator('summary', { hasText: 'Ещё поля' });
    if ((await more.count()) > 0) await more.click();
    await write(page).click();
    await expect(page.getByRole('alert')).toHaveText(/исправьте отмеченные поля/);
    // The keyboard is where the work is.
    await expect(teacher(page)).toBeFocused();
    await expect(teacher(page)).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await page.screenshot({ path: `build/entry-form-${at + 1}.png`, fullPage: true });
  });
}

test('an activity by keys: found, proposed, reckoned, written, and led to @short', async ({
  page,
}) => {
  const book = demoBook();
  const row = rowCount(book, 'Мероприятия') + 1;
  const { shown } = await openEntry(page, book);
  await teacher(page).focus();
  await typeKeys(page, 'павлова', HUMAN_MS);
  await expect(teacher(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(offered(page)).toHaveText([/^0512-003 Павлова Екатерина Юрьевна/]);
  await expectAccessible(page);
  // Left with one option that fits: that is who was meant.
  await page.keyboard.press('Tab');
  await expect(teacher(page)).toHaveValue('0512-003');
  await typeFields(page, ['15.03.26', 'открытый урок', 'Дроби', 'муниципальный']);
  await expect(finder(page, 'Критерий')).toHaveValue('2.2');
  await expect(finder(page, 'Код курса')).toHaveValue('К-108');
  // 2.2, муниципальный: 2.
  await expect(entry(page)).toContainText('Балл по шкале (критерий 2.2): 2');
  await expect(entry(page)).toContainText('дата прочитана как 15.03.2026');
  await page.screenshot({ path: 'build/entry-typed.png', fullPage: true });
  await write(page).click();
  await expect(page.getByRole('status')).toHaveText(`Записано: лист «Мероприятия», строка ${row}.`);
  expect(lastRow(book, 'Мероприятия')).toEqual({
    'Код педагога': '0512-003',
    'Код курса': 'К-108',
    Дата: '15.03.2026',
    Вид: 'открытый урок',
    Тема: 'Дроби',
    Уровень: 'муниципальный',
    Критерий: '2.2',
  });
  await expect(teacher(page)).toHaveValue('');
  await page.getByRole('button', { name: `«Мероприятия», строка ${row}` }).click();
  await expect(page.getByRole('status')).toHaveText(/^Открыто/);
  expect(shown).toEqual([{ sheet: 'Мероприятия', row, column: 1 }]);
  await page.screenshot({ path: 'build/entry-written.png', fullPage: true });
});

test('Я-56: «Записать и ещё»: certificates of one contest, one person after another', async ({
  page,
}) => {
  const book = demoBook();
  const rows = rowCount(book, 'Мероприятия');
  await openEntry(page, book);
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026', 'вебинар', 'Учим вместе', 'региональный']);
  await field(page, 'Подтверждение').focus();
  await typeKeys(page, 'сертификат 1', HUMAN_MS);
  await looked(page);
  await writeMore(page).click();
  await expect(page.getByRole('status')).toContainText('Записано');
  await expect(teacher(page)).toBeFocused();
  await expect(teacher(page)).toHaveValue('');
  await expect(field(page, 'Подтверждение')).toHaveValue('');
  await expect(field(page, 'Тема')).toHaveValue('Учим вместе');
  await typeFields(page, ['озёрова']);
  await expect(entry(page)).toContainText('Озёрова Елена Геннадьевна');
  await looked(page);
  await writeMore(page).click();
  await expect.poll(() => rowCount(book, 'Мероприятия')).toBe(rows + 2);
  expect(lastRow(book, 'Мероприятия')).toMatchObject({
    'Код педагога': '0512-004',
    Дата: '10.03.2026',
    Вид: 'вебинар',
    Тема: 'Учим вместе',
    Уровень: 'региональный',
  });
});

test('what is typed outlives other tabs and other forms', async ({ page }) => {
  await openEntry(page, demoBook());
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026', '', 'Дроби']);
  await openTab(page, 'Рейтинг');
  await expect(page.getByRole('heading', { name: 'Рейтинг' }).first()).toBeVisible();
  await openTab(page, 'Новая запись');
  await expect(field(page, 'Тема')).toHaveValue('Дроби');
  await page.getByLabel('Что записать').selectOption('Дефицит');
  await expect(finder(page, 'Компетенция')).toBeVisible();
  await page.getByLabel('Что записать').selectOption('Мероприятие');
  await expect(field(page, 'Тема')).toHaveValue('Дроби');
  await expect(teacher(page)).toHaveValue('0512-003');
});

test('a duplicate is warned of before it is written, and written when that is read', async ({
  page,
}) => {
  const book = demoBook();
  const {
    'Код педагога': code = '',
    Дата: date = '',
    Вид: kind = '',
    ...rest
  } = lastRow(book, 'Мероприятия');
  const rows = rowCount(book, 'Мероприятия');
  await openEntry(page, book);
  await teacher(page).focus();
  await typeFields(page, [code, date, kind, rest['Тема'] ?? '', rest['Уровень'] ?? '']);
  // Pressed before anything was answered: read first, then written.
  await write(page).click();
  await expect(page.getByRole('alert')).toContainText('Запись не добавлена');
  await expect(entry(page)).toContainText(`те же, что в строке ${rows}`);
  expect(rowCount(book, 'Мероприятия')).toBe(rows);
  await write(page).dblclick();
  await expect(page.getByRole('status')).toContainText(`строка ${rows + 1}`);
  expect(rowCount(book, 'Мероприятия')).toBe(rows + 1);
});

test('Я-57: parts of the words, Tab between them: a list takes what alone fits', async ({
  page,
}) => {
  await openEntry(page, demoBook());
  await teacher(page).focus();
  await typeFields(page, [
    'павлова',
    '15.03.26',
    'професс',
    'Учитель года',
    'муниц',
    'участ',
    'призер',
    'дист',
  ]);
  await expect(finder(page, 'Вид')).toHaveValue('конкурс профессионального мастерства');
  await expect(finder(page, 'Уровень')).toHaveValue('муниципальный');
  await expect(finder(page, 'Результат')).toHaveValue('призёр');
  await expect(finder(page, 'Формат')).toHaveValue('дистанционный');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  // «межрегиональный» and «заочный» have these inside: the word that begins so is meant.
  await finder(page, 'Уровень').selectText();
  await typeFields(page, ['регион', '', '']);
  await expect(finder(page, 'Уровень')).toHaveValue('региональный');
  await finder(page, 'Формат').selectText();
  await typeFields(page, ['очн']);
  await expect(finder(page, 'Формат')).toHaveValue('очный');
});

test('Я-57: Enter means the open list: it takes, and writes nothing', async ({ page }) => {
  const book = demoBook();
  const rows = rowCount(book, 'Мероприятия');
  const { calls } = await openEntry(page, book);
  // One fits.
  const result = finder(page, 'Результат');
  await result.focus();
  await typeKeys(page, 'приз', HUMAN_MS);
  await page.keyboard.press('Enter');
  await expect(result).toHaveValue('призёр');
  await expect(result).toHaveAttribute('aria-expanded', 'false');
  // Several fit: the first is marked, and taken by the next Enter.
  const kind = finder(page, 'Вид');
  await kind.focus();
  await typeKeys(page, 'выступление на', HUMAN_MS);
  await page.keyboard.press('Enter');
  await expect(offered(page).and(page.locator('[aria-selected=true]'))).toHaveText(
    'выступление на ШМО',
  );
  await page.keyboard.press('Enter');
  await expect(kind).toHaveValue('выступление на ШМО');
  // Typed whole: it is meant, whatever else has it in its words.
  const level = finder(page, 'Уровень');
  await level.focus();
  await typeKeys(page, 'региональный', HUMAN_MS);
  await page.keyboard.press('Enter');
  await expect(level).toHaveValue('региональный');
  await expect(level).toHaveAttribute('aria-expanded', 'false');
  expect(calls).not.toContain('addEntry');
  // Closed, it is the form's: the teacher is missing.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/исправьте отмеченные поля/);
  await expect(teacher(page)).toBeFocused();
  expect(rowCount(book, 'Мероприятия')).toBe(rows);
});

test('Я-56: a batch by keys: Ctrl+Enter begins it, Enter goes on with it', async ({ page }) => {
  const book = demoBook();
  const rows = rowCount(book, 'Мероприятия');
  await openEntry(page, book);
  await expect(entry(page)).toContainText('Ctrl+Enter — «Записать и ещё»');
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026', 'вебинар', 'Учим вместе', 'региональный']);
  await looked(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status')).toContainText('Записано');
  await expect(teacher(page)).toBeFocused();
  await expect(entry(page)).toContainText('Enter — снова «Записать и ещё»');
  await typeKeys(page, 'озёрова', HUMAN_MS);
  await page.keyboard.press('Enter');
  await expect(teacher(page)).toHaveValue('0512-004');
  await looked(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => rowCount(book, 'Мероприятия')).toBe(rows + 2);
  await expect(field(page, 'Тема')).toHaveValue('Учим вместе');
  await expect(teacher(page)).toBeFocused();
  await expect(
    page.getByRole('button', { name: /^Озёрова .*«Мероприятия», строка/ }),
  ).toBeVisible();
  await page.screenshot({ path: 'build/entry-batch.png', fullPage: true });
});

test('the next surname, typed while the entry is being written, goes into the next form', async ({
  page,
}) => {
  const book = demoBook();
  const rows = rowCount(book, 'Мероприятия');
  const panel = await openEntry(page, book);
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026', 'вебинар', 'Учим вместе', 'региональный']);
  await looked(page);
  panel.slowDown(1_500);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await typeKeys(page, 'озёровь', HUMAN_MS);
  await page.keyboard.press('Backspace');
  await typeKeys(page, 'а', HUMAN_MS);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await typeKeys(page, '11.03.2026', HUMAN_MS);
  await expect(page.getByRole('status')).toContainText('Записано');
  await expect(teacher(page)).toHaveValue('0512-004');
  await expect(field(page, 'Дата')).toHaveValue(/11\.03\.2026$/);
  expect(rowCount(book, 'Мероприятия')).toBe(rows + 1);
});

test('what is typed while an entry is refused goes into none of its fields, and is told', async ({
  page,
}) => {
  const panel = await openEntry(page, demoBook());
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026']);
  panel.slowDown(1_000);
  await page.keyboard.press('Control+Enter');
  await typeKeys(page, 'озёрова', HUMAN_MS);
  await expect(page.getByRole('alert')).toContainText('никуда не вошло: «озёрова»');
  await expect(teacher(page)).toHaveValue(/^0512-\d+$/);
});

test('what was told of a refused entry goes when it is put right', async ({ page }) => {
  await openEntry(page, demoBook(), 'Затруднение, заявка в ЦНППМ');
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026']);
  await looked(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/исправьте отмеченные поля/);
  await typeKeys(page, 'Оценивание', HUMAN_MS);
  await looked(page);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('says whose code is asked for, and what hinders every entry', async ({ page }) => {
  const book = demoBook();
  await openEntry(page, book, 'Наставничество');
  await expect(finder(page, 'Код педагога (наставляемого)')).toBeVisible();
  const headers = book.read('Педагоги')?.rows[0] ?? [];
  const column = headers.indexOf('Код педагога');
  book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 0, column, value: 'Кто' }] }]);
  await finder(page, 'Код наставника').focus();
  await typeKeys(page, 'к', HUMAN_MS);
  await expect(entry(page)).toContainText('Запись не будет добавлена');
});

test('the list by keys: down, up, Enter, Escape', async ({ page }) => {
  await openEntry(page, demoBook());
  const kind = finder(page, 'Вид');
  await kind.focus();
  await page.keyboard.press('ArrowDown');
  await expect(kind).toHaveAttribute('aria-expanded', 'true');
  await typeKeys(page, 'высту', HUMAN_MS);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(
    'выступление на РМО',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(kind).toHaveValue('выступление на ШМО');
  await expect(kind).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(kind).toHaveAttribute('aria-expanded', 'false');
  await expect(kind).toBeFocused();
});

test('without an answer what is typed stays, and is written when there is one', async ({
  page,
}) => {
  const { disconnect } = await openEntry(page, demoBook());
  await teacher(page).focus();
  await typeFields(page, ['павлова', '10.03.2026']);
  disconnect();
  await typeKeys(page, 'вебинар', HUMAN_MS);
  await expect(entry(page)).toContainText('Проверить запись не удалось');
  await write(page).click();
  await expect(page.getByRole('alert')).toContainText('Связь с таблицей прервалась');
  await expect(finder(page, 'Вид')).toHaveValue('вебинар');
});
