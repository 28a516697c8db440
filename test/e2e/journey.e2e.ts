/** From an opened workbook to a computed rating and a saved file. */
import { savedBook, schoolFile } from './books-at-hand';
import { expect, test } from './fixture';
import { typeKeys } from './real-keys';

test('type, see an issue, mend it, compute, save, open again @short', async ({
  book,
  home,
  page,
}) => {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await book.drop('#grid', [schoolFile(home, 'Школа.xlsx')]);
  await expect(page).toHaveTitle(/Школа/);
  await book.sheet('Курсы');
  await book.type('B2', 'XX-404');
  await expect(book.here).toContainText('Код педагога не найден на листе «Педагоги»');
  await expect(book.saved).toContainText('Не в файле · черновик записан');
  await book.type('B2', '0512-001');
  await expect(book.here).not.toContainText('не найден');

  await book.compute('Рассчитать всё', 'рассчитано');
  await book.sheet('Рейтинг');
  await book.cell('A5');
  await expect(book.here).toContainText('Место: 1');

  const download = page.waitForEvent('download');
  await book.menu('Файл', 'Сохранить как…');
  const path = `${home}/Сохранённая.xlsx`;
  await (await download).saveAs(path);
  await book.drop('#grid', [path]);
  await expect(page).toHaveTitle(/Сохранённая/);
  await book.sheet('Рейтинг');
  await book.cell('A5');
  await expect(book.here).toContainText('Место: 1');
});

test('pasting a block keeps the meaning of its cells', async ({ book, page }) => {
  await book.sheet('Курсы');
  await page.evaluate(() => navigator.clipboard.writeText('1.02.26\t0012\n5.3.25\t0012345\n'));
  for (const row of [2, 90]) {
    await book.cell(`J${row}`);
    const before = await Promise.all(['J', 'K'].map((at) => book.at(`${at}${row}`).textContent()));
    await page.keyboard.press('ControlOrMeta+v');
    await book.settled();
    await expect(book.at(`J${row}`)).toHaveText('01.02.2026');
    await expect(book.at(`K${row}`)).toHaveText('0012');
    await expect(book.at(`J${row + 1}`)).toHaveText('05.03.2025');
    await expect(book.at(`K${row + 1}`)).toHaveText('0012345');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(book.at(`J${row}`)).toHaveText(before[0] ?? '');
    await expect(book.at(`K${row}`)).toHaveText(before[1] ?? '');
  }
});

test('hostile texts stay texts @short', async ({ book, page }) => {
  const texts = [
    '<img src=x onerror=document.title=1>',
    '=HYPERLINK("http://x")',
    '👩‍🏫 ё',
    'ж'.repeat(500),
  ];
  await book.sheet('Педагоги');
  for (const [index, text] of texts.entries()) {
    const address = `B${index + 2}`;
    await book.type(address, text);
    await expect(book.here).toContainText(text);
  }
  await book.compute('Рассчитать всё', 'рассчитано');
  await book.settled();
  for (const [index, text] of texts.entries()) {
    await book.cell(`B${index + 2}`);
    await expect(book.at(`B${index + 2}`)).toHaveText(text);
  }
  const title = await page.title();
  expect(title).toContain('Посткурс');
  await expect(page.locator('img')).toHaveCount(0);
  const saved = await savedBook(book);
  const names = (saved.read('Педагоги')?.rows ?? []).slice(1, 5).map((row) => row[1]);
  expect(names).toEqual(texts);
});

test('today and the year of the period are supplied to what is typed', async ({ school, page }) => {
  await school.sheet('Настройки');
  const name = page.locator('#grid [role=gridcell]').getByText('Период с', { exact: true });
  const cell = (await name.locator('..').getAttribute('data-cell')) ?? '';
  const row = Number(cell.slice(1));
  await school.type(`B${row}`, '01.09.2025');
  await school.type(`B${row + 1}`, '31.08.2026');
  await school.sheet('Мероприятия');
  await school.cell('C2');
  await typeKeys(page, '15.03', 60);
  await page.keyboard.press('Enter');
  await expect(school.at('C2')).toHaveText('15.03.2026');
  await school.answers('Год дописан');
  await school.cell('C3');
  const today = await page.evaluate(() => new Date().toLocaleDateString('ru-RU'));
  await page.keyboard.press('Control+;');
  await page.keyboard.press('Enter');
  await expect(school.at('C3')).toHaveText(today);
});
