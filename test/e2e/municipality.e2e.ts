/** The municipality on its own computer: a folder of schools' books dropped on the panel. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { SCHOOL_LIST } from '../../src/demo/municipality/school-list';
import { DELIVERED, MISSING } from '../demo/demo-municipality';
import { Book, expect, startProgram, test } from './fixture';

test('a folder of books becomes the roll-up, refusals explained, and is saved', async ({
  home,
  page,
}) => {
  const folder = join(home, 'demo');
  mkdirSync(folder);
  expect(main(['demo', folder])).toBe(0);
  const file = join(folder, 'municipality.xlsx');
  const program = await startProgram(home, file);
  try {
    const book = new Book(page);
    await book.open(program.address);
    const panel = book.panel();
    await expect(panel.getByRole('tab').first()).toHaveText('Сдача');
    const schools = join(folder, 'schools');
    const books = readdirSync(schools).map((name) => join(schools, name));
    const delivered = SCHOOL_LIST.length - MISSING.length;
    // The folder itself, onto the grid, while the panel is hidden.
    await book.menu('Открыть панель');
    await expect(page.locator('#panel')).toBeHidden();
    await book.drop('#grid', [schools]);
    await expect(panel.getByText(`Сдали: ${delivered}`)).toBeVisible();
    // A copied book and one with other rules are among them.
    const list = panel.getByRole('region', { name: 'Итог импорта' });
    await expect(list).toContainText('Принято с замечаниями: 2');
    await expect(list).toContainText(`Принято: ${delivered - 2}`);
    // Onto the menu, and onto the panel itself: what is there already does not change.
    for (const place of ['#menu', '#panel']) {
      await book.drop(place, [books[0] ?? '']);
      await expect(panel.getByRole('status')).toContainText('не изменилось: 1');
      await panel.getByRole('button', { name: 'Закрыть список' }).click();
    }
    expect(page.url()).toContain(program.address);
    await book.sheet('Свод показателей');
    await book.cell('A2');
    await expect(book.here).toContainText(DELIVERED);
    await book.sheet('Журнал импорта');
    await page.screenshot({ path: 'build/municipality.png' });
    await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(book.saved).toContainText('Сохранено');
    expect(readdirSync(schools)).toHaveLength(books.length);
  } finally {
    await program.stop();
  }
});
