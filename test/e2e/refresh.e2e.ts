/** A command rewrites sheets, and the page shows them anew under the hands of a person at work. */
import { Book, expect, PAGE, test } from './fixture';
import { canBeLate, holdUp } from './late-answers';
import { watch } from './watch';

const work = test.extend<{ late: Book }>({
  late: async ({ page }, use) => {
    const seen = watch(page);
    await canBeLate(page);
    const book = new Book(page);
    await book.open(`${PAGE}#example`);
    await use(book);
    seen();
  },
});

/** Runs a command whose answer stays away until it is let in. */
async function lateCommand(book: Book) {
  const gate = await holdUp(book.page, 'perform');
  await book.menu('Посткурс', 'Рассчитать всё');
  await gate.isHeld();
  return gate;
}

const isShown = (book: Book) => book.answers('рассчитано');

work('an address half typed is not lost', async ({ late: book, page }) => {
  await book.sheet('Педагоги');
  const gate = await lateCommand(book);
  await book.box.fill('B');
  await gate.arrives();
  await isShown(book);
  await expect(book.box).toHaveValue('B');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(book.here).toContainText('B3 · ФИО');
});

work('an address given up holds nothing up', async ({ late: book, page }) => {
  const gate = await lateCommand(book);
  await book.box.fill('B');
  await gate.arrives();
  await page.keyboard.press('Escape');
  await isShown(book);
  await book.settled();
});

work('the sheet and the cell just chosen stay chosen', async ({ late: book, page }) => {
  const gate = await lateCommand(book);
  await book.sheet('Педагоги');
  await book.box.fill('B3');
  await Promise.all([page.keyboard.press('Enter'), gate.arrives()]);
  await isShown(book);
  await book.settled();
  await expect(book.here).toContainText('B3 · ФИО');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Педагоги');
});

work('the keyboard stays at the tabs', async ({ late: book, page }) => {
  await book.sheet('Настройки');
  const gate = await lateCommand(book);
  await page.getByRole('tab', { selected: true }).focus();
  await gate.arrives();
  await isShown(book);
  await book.settled();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Педагоги');
});

work('typed while the command is on its way', async ({ late: book }) => {
  await book.sheet('Педагоги');
  const gate = await lateCommand(book);
  await book.type('B3', 'Новая Фамилия');
  await gate.arrives();
  await isShown(book);
  await book.settled();
  await expect(book.at('B3')).toHaveText('Новая Фамилия');
});

work('typed while the sheet that was rewritten is on its way', async ({ late: book, page }) => {
  await book.sheet('Педагоги');
  const gate = await holdUp(page, 'sheet');
  await book.menu('Посткурс', 'Рассчитать всё');
  await gate.isHeld();
  await book.type('B3', 'Новая Фамилия');
  await book.cell('B4');
  await page.keyboard.insertText('Недо');
  await gate.arrives();
  await book.settled();
  await page.keyboard.insertText('писанная');
  await page.keyboard.press('Enter');
  await expect(book.at('B3')).toHaveText('Новая Фамилия');
  await expect(book.at('B4')).toHaveText('Недописанная');
});
