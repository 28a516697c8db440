/** A stopped server, two pages, other programs: nothing typed is lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Book, expect, startProgram, test } from './fixture';

test('the program stops and starts while the page is open', async ({ home, page }) => {
  const first = await startProgram(home);
  const book = new Book(page);
  await book.open(first.address);
  await book.sheet('Педагоги');
  await book.type('B2', 'До остановки');
  await expect(book.saved).toContainText('Не сохранено');
  await first.stop();
  await expect(book.saved).toContainText('Нет связи');
  await book.type('B3', 'Без связи');
  await expect(book.saved).toContainText('ждут отправки: 1');
  const second = await startProgram(home);
  expect(second.address).toBe(first.address);
  await expect(book.saved).toContainText('Не сохранено');
  // Reloading at the worst moment: what waits for the server is kept with the tab.
  await book.open(first.address);
  await book.sheet('Педагоги');
  await book.cell('B2');
  await expect(book.here).toContainText('До остановки');
  await book.cell('B3');
  await expect(book.here).toContainText('Без связи');
  await second.stop();
});

test('two pages on one workbook show the same', async ({ book, context, program }) => {
  const other = new Book(await context.newPage());
  await other.open(program.address);
  await book.sheet('Педагоги');
  await other.sheet('Педагоги');
  await book.type('B2', 'Из первого окна');
  await other.cell('B2');
  await expect(other.here).toContainText('Из первого окна');
  await other.type('B3', 'Из второго окна');
  await book.cell('B3');
  await expect(book.here).toContainText('Из второго окна');
});

test('a file changed by another program is not overwritten', async ({ book, page, program }) => {
  await book.sheet('Педагоги');
  await book.type('B2', 'Моё');
  writeFileSync(program.file, 'чужое');
  await expect(page.locator('#banner')).toContainText('изменила другая программа');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await page.getByRole('button', { name: 'Сохранить мои изменения под другим именем' }).click();
  await page.getByLabel('Имя или полный путь нового файла').fill('моё');
  await page.getByRole('button', { name: 'Сохранить' }).last().click();
  await expect(page.locator('#file-name')).toHaveText('моё.xlsx');
  expect(readFileSync(program.file, 'utf8')).toBe('чужое');
  await book.cell('B2');
  await expect(book.here).toContainText('Моё');
});
