/** What is typed for a sheet that is still on its way belongs to its book, though another one is opened by then. */
import { smallBook } from './files/contents';
import { expect, isOpen, openFile, test } from './files/loopback';
import { typeKeys } from './real-keys';

declare global {
  interface Window {
    /** Makes the engines that run now slow to hear of anything; later ones are not. */
    slowDown(): void;
  }
}

const SLOW_MS = 4000;

test.beforeEach(({ page }) =>
  page.addInitScript((delay) => {
    const running = new Set<Worker>();
    const slow = new Set<Worker>();
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      running.add(this);
      const send = () => Reflect.apply(post, this, given);
      if (slow.has(this)) setTimeout(send, delay);
      else send();
    } as typeof post;
    window.slowDown = () => {
      for (const worker of running) slow.add(worker);
    };
  }, SLOW_MS),
);

test('letters typed on a sheet that is not there yet, and another book at once @short', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('вторая.xlsx', smallBook('Вторая'));
  await disk.write('первая.xlsx', smallBook('Первая'));
  await openFile(book, disk, 'вторая.xlsx');
  await openFile(book, disk, 'первая.xlsx');
  await book.sheet('Педагоги');
  await disk.pick('вторая.xlsx');
  await page.evaluate(() => window.slowDown());
  await page
    .locator('#sheets')
    .getByRole('tab', { name: /^Курсы/ })
    .click();
  await typeKeys(page, 'Недопис', 0);
  await page.keyboard.press('Control+o');
  await isOpen(book, 'вторая.xlsx');
  for (const sheet of ['Педагоги', 'Курсы', 'Настройки']) {
    await book.sheet(sheet);
    await expect(page.locator('#grid')).not.toContainText('Недопис');
  }
  await expect(book.saved).toHaveText('Сохранено в файл');
  await openFile(book, disk, 'первая.xlsx');
  await book.sheet('Курсы');
  await expect(book.at('A2')).toHaveText('Недопис');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
});
