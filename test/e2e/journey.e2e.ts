/** From an opened workbook to a computed rating and a saved file. */
import { expect, test } from './fixture';

test('type, see an issue, mend it, compute, save, open again', async ({ book, page }) => {
  await book.sheet('Курсы');
  await book.cell('B2');
  const good = /: (\S+)/.exec((await book.here.textContent()) ?? '')?.[1] ?? '';

  await book.type('B2', 'XX-404');
  await expect(book.here).toContainText('Код педагога не найден на листе «Педагоги»');
  await expect(book.saved).toContainText('Не сохранено');
  await book.type('B2', good);
  await expect(book.here).not.toContainText('не найден');

  await book.compute('Рассчитать всё');
  await expect(book.toast).toContainText('Всё рассчитано');
  await book.sheet('Рейтинг');
  await book.cell('A5');
  await expect(book.here).toContainText('Место: 1');

  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(book.saved).toHaveText('Сохранено');
  await book.open(page.url());
  await book.sheet('Рейтинг');
  await book.cell('A5');
  await expect(book.here).toContainText('Место: 1');
});

test('a command is taken back, what was typed after it stays', async ({ book, page }) => {
  await book.compute('Рассчитать всё');
  await expect(book.toast).toContainText('Всё рассчитано');
  await book.sheet('Педагоги');
  await book.type('B2', 'Новая Фамилия');
  await page.getByRole('menuitem', { name: 'Правка' }).click();
  await book.compute('Отменить: Рассчитать всё');
  await expect(book.toast).toContainText('Отменено');
  await book.cell('B2');
  await expect(book.here).toContainText('Новая Фамилия');
  await book.sheet('Рейтинг');
  await book.cell('A1');
  await expect(book.here).toContainText('Ещё не рассчитано');
});

test('pasting a block keeps the meaning of its cells', async ({ book, page }) => {
  await book.sheet('Курсы');
  await page.evaluate(() => navigator.clipboard.writeText('1.02.26\t0012\n'));
  await book.cell('I2');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(book.here).toContainText('01.02.2026');
  await book.cell('J2');
  await expect(book.here).toContainText('0012');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(book.here).not.toContainText('0012');
});

test('hostile texts stay texts', async ({ book, page }) => {
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
  await book.compute('Рассчитать всё');
  await expect(book.toast).toContainText('Всё рассчитано');
  for (const [index, text] of texts.entries()) {
    await book.cell(`B${index + 2}`);
    await expect(book.here).toContainText(text);
  }
  await expect(page).toHaveTitle(/Демонстрационная школа/);
  await expect(page.locator('img')).toHaveCount(0);
});

test('another workbook is opened from the menu, saved under a new name, downloaded', async ({
  book,
  page,
  program,
}) => {
  const file = async (item: string) => {
    await page.getByRole('menuitem', { name: 'Файл' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await book.sheet('Педагоги');
  await book.type('B2', 'В копии');
  await file('Сохранить как…');
  await page.getByLabel('Имя или полный путь нового файла').fill('Копия');
  await page.keyboard.press('Enter');
  await expect(page.locator('#file-name')).toHaveText('Копия.xlsx');
  await file('Открыть…');
  const name = program.file.split(/[\\/]/).pop() ?? '';
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('#file-name')).toHaveText(name);
  await book.sheet('Педагоги');
  await book.cell('B2');
  await expect(book.here).not.toContainText('В копии');
  const download = page.waitForEvent('download');
  await file('Скачать');
  expect((await download).suggestedFilename()).toBe(name);
});
