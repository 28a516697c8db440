/** The municipality's book: a folder of schools' books dropped on the page. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { SCHOOL_LIST } from '../../src/demo/municipality/school-list';
import { DELIVERED, MISSING } from '../demo/demo-municipality';
import { Book, expect, PAGE, test } from './fixture';
import { watch } from './watch';

const delivered = SCHOOL_LIST.length - MISSING.length;

test('a folder of books becomes the roll-up, refusals explained, in one step', async ({
  home,
  page,
}) => {
  const seen = watch(page);
  const folder = join(home, 'demo');
  mkdirSync(folder);
  expect(main(['demo', folder])).toBe(0);
  await page.goto(PAGE);
  await page.locator('body[data-screen="first"]').waitFor();
  const book = new Book(page);
  await book.drop('#first', [join(folder, 'municipality.xlsx')]);
  await book.ready();
  const panel = book.panel();
  await expect(panel.getByRole('tab').first()).toHaveText('Сдача');
  const schools = join(folder, 'schools');
  const books = readdirSync(schools).map((name) => join(schools, name));
  // The folder itself, onto the grid, while the panel is hidden.
  await book.menu('Вид', 'Скрыть панель');
  await book.drop('#grid', [schools]);
  await expect(panel.getByText(`Сдали: ${delivered}`)).toBeVisible();
  // A copied book and one with other rules are among them.
  const list = panel.getByRole('region', { name: 'Итог импорта' });
  await expect(list).toContainText('Принято с замечаниями: 2');
  await expect(list).toContainText(`Принято: ${delivered - 2}`);
  await expect(page).toHaveTitle(/municipality/);
  await book.settled();
  await book.sheet('Свод показателей');
  await book.cell('A2');
  await expect(book.here).toContainText(DELIVERED);
  await page.screenshot({ path: 'build/municipality.png' });

  // The whole folder goes in one step, and comes back.
  await page.keyboard.press('Control+z');
  await book.settled();
  await book.sheet('Свод показателей');
  await book.cell('A2');
  await expect(book.here).not.toContainText(DELIVERED);
  await page.keyboard.press('Control+y');
  await book.settled();
  await book.sheet('Свод показателей');
  await book.cell('A2');
  await expect(book.here).toContainText(DELIVERED);

  // Onto the menu, and onto the panel itself: what is there already does not change.
  for (const place of ['#menu', '#panel']) {
    await book.drop(place, [books[0] ?? '']);
    await expect(panel.getByRole('status')).toContainText('не изменилось: 1');
    await panel.getByRole('button', { name: 'Закрыть список' }).click();
  }
  seen();
});

test('schools’ books onto a new municipality @long', async ({ home, page }) => {
  const seen = watch(page);
  const folder = join(home, 'demo');
  mkdirSync(folder);
  expect(main(['demo', folder])).toBe(0);
  await page.goto(PAGE);
  await page.getByRole('button', { name: /^Новая книга муниципалитета/ }).click();
  const book = new Book(page);
  await book.ready();
  await book.drop('#grid', [join(folder, 'municipality.xlsx')]);
  await expect(book.panel().getByRole('region', { name: 'Итог импорта' })).toBeVisible();
  await expect(page).not.toHaveTitle(/municipality/);
  seen();
});
