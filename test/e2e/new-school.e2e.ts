/** From a double click on the page to a school's rating in a saved file, by the keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Day } from '../../src/core/values/day';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { Book, expect, PAGE, test } from './fixture';
import { typeRow } from './real-keys';

/** Quicker than anybody types. */
const PACE_MS = 10;

const STAFF = 'педагогический работник';
const TEACHERS = [
  ['0512-001', 'Павлова Екатерина Юрьевна', STAFF, 'учитель', 'математика'],
  ['0512-002', 'Егоров Пётр Ильич', STAFF, 'учитель', 'физика'],
  ['0512-003', 'Ёлкина Анна Сергеевна', STAFF, 'учитель', 'русский язык'],
  ['0512-004', 'Щукин Олег Олегович', STAFF, 'педагог-психолог', ''],
  ['0512-005', 'Ким Вера', STAFF, 'учитель', 'биология'],
].map((row) => [...row, 'основное место работы', 'работает']);

const COURSES = [
  ['К-001', '0512-001', 'Формирующее оценивание'],
  ['К-002', '0512-002', 'Цифровая лаборатория'],
  ['К-003', '0512-003', 'Функциональная грамотность'],
  ['К-004', '0512-004', 'Психологическая помощь'],
  ['К-005', '0512-005', 'Проекты на уроке'],
  ['К-006', '0512-001', 'Наставничество в школе'],
].map(([code = '', teacher = '', title = '']) => [
  code,
  teacher,
  'ПК',
  title,
  'оценивание',
  'ИРО',
  'очная',
  '36',
  '1.09.2026',
  '30.09.2026',
]);

const ACTIVITIES = [
  ['0512-001', 'К-001', '12.10.2026', 'открытый урок', 'Дроби'],
  ['0512-002', 'К-002', '13.10.2026', 'мастер-класс', 'Датчики'],
  ['0512-003', 'К-003', '14.10.2026', 'открытый урок', 'Тексты'],
  ['0512-004', 'К-004', '15.10.2026', 'консультация', 'Тревожность'],
  ['0512-005', 'К-005', '16.10.2026', 'открытый урок', 'Клетка'],
  ['0512-001', 'К-001', '19.10.2026', 'публикация', 'Оценивание'],
  ['0512-002', 'К-002', '20.10.2026', 'выступление', 'Опыты'],
  ['0512-003', 'К-003', '21.10.2026', 'рефлексия', 'Итоги'],
  ['0512-004', 'К-004', '22.10.2026', 'собеседование', 'План'],
  ['0512-005', 'К-005', '23.10.2026', 'круглый стол', 'Проекты'],
];

async function rows(book: Book, sheet: string, cells: readonly (readonly string[])[]) {
  const { page } = book;
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText(sheet);
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', sheet);
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText('A2');
  await page.keyboard.press('Enter');
  await expect(book.here).toContainText(/^A2\b/);
  for (const row of cells) await typeRow(page, row, PACE_MS);
}

test('five teachers, six courses, ten activities, a rating, a file', async ({ page }) => {
  // As in a browser that cannot write files: saving is a download.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
      Reflect.deleteProperty(window, name);
    }
  });
  await page.goto(PAGE);
  await page.locator('body[data-screen="first"]').waitFor();
  await expect(page.getByRole('button', { name: /^Новая книга школы/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const book = new Book(page);
  await book.ready();

  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'Настройки');
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText('B2');
  await page.keyboard.press('Enter');
  for (const value of ['0512', 'Школа № 5', 'Город Энск']) {
    await typeRow(page, [value], PACE_MS);
  }
  await rows(book, 'Педагоги', TEACHERS);
  await rows(book, 'Курсы', COURSES);
  await rows(book, 'Мероприятия', ACTIVITIES);
  await book.settled();
  await page.screenshot({ path: 'build/new-school-typed.png' });

  await page.keyboard.press('F10');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu', { name: 'Посткурс' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Рассчитать всё', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(book.toast).toContainText('рассчитано');
  await expect(book.toast).toBeVisible();

  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = await download;
  const bytes = readFileSync(await saved.path());
  const file = openXlsx(bytes, { today: 0 as Day });
  const column = (sheet: string, index: number) =>
    (file.read(sheet)?.rows ?? []).slice(1).map((row) => row[index]);
  expect(column('Педагоги', 0)).toEqual(TEACHERS.map(([code]) => code));
  expect(column('Педагоги', 1)).toEqual(TEACHERS.map(([, name]) => name));
  expect(column('Курсы', 3)).toEqual(COURSES.map(([, , , title]) => title));
  expect(column('Мероприятия', 4)).toEqual(ACTIVITIES.map(([, , , , topic]) => topic));
  const ranked = (file.read('Рейтинг')?.rows ?? []).map((row) => row[1]);
  for (const [code = ''] of TEACHERS) expect(ranked).toContain(code);
});
