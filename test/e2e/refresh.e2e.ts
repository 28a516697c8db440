/** A command rewrites sheets, and the page shows them anew under the hands of a person at work. */
import { type Book, expect, test } from './fixture';

interface LateRefresh {
  /** Lets the page have what it asked for. */
  arrives(): Promise<void>;
  /** Waits until the page shows what the command has written. */
  isShown(): Promise<void>;
}

function gate() {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, isOpen };
}

/** Runs a command; the sheets that it wrote are on their way to the page until they are let in. */
async function lateRefresh(book: Book): Promise<LateRefresh> {
  const { page } = book;
  const before = await book.revision();
  const [departure, arrival] = [gate(), gate()];
  await page.route(
    '**/api/snapshot',
    async (route) => {
      const response = await route.fetch();
      departure.open();
      await arrival.isOpen;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await book.menu('Рассчитать всё');
  await departure.isOpen;
  return {
    arrives: async () => {
      const answer = page.waitForResponse('**/api/snapshot');
      arrival.open();
      await (await answer).finished();
      // What the page asks for next it has after the snapshot.
      await page.evaluate(() => fetch('api/revision').then((reply) => reply.text()));
    },
    isShown: () => expect.poll(() => book.revision()).not.toBe(before),
  };
}

test('an address half typed is not lost', async ({ book, page }) => {
  const refresh = await lateRefresh(book);
  await book.sheet('Педагоги');
  await book.box.fill('B');
  await refresh.arrives();
  await expect(book.box).toHaveValue('B');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(book.here).toContainText('B3 · ФИО');
  await refresh.isShown();
  await expect(book.here).toContainText('B3 · ФИО');
});

test('an address given up holds nothing up', async ({ book, page }) => {
  const refresh = await lateRefresh(book);
  await book.box.fill('B');
  await refresh.arrives();
  await page.keyboard.press('Escape');
  await refresh.isShown();
});

test('the sheet and the cell just chosen stay chosen', async ({ book, page }) => {
  const refresh = await lateRefresh(book);
  await book.sheet('Педагоги');
  await book.box.fill('B3');
  await Promise.all([page.keyboard.press('Enter'), refresh.arrives()]);
  await refresh.isShown();
  await expect(book.here).toContainText('B3 · ФИО');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Педагоги');
});

test('the keyboard stays at the tabs', async ({ book, page }) => {
  const refresh = await lateRefresh(book);
  await book.sheet('Настройки');
  await refresh.arrives();
  await refresh.isShown();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Педагоги');
});

test('what was typed meanwhile is not replaced by what was there before', async ({
  book,
  page,
}) => {
  const refresh = await lateRefresh(book);
  const isTaken = page.waitForResponse((reply) => /api\/edit/.test(reply.url()) && reply.ok());
  await book.sheet('Педагоги');
  await book.type('B3', 'Новая Фамилия');
  await isTaken;
  await refresh.arrives();
  await expect(book.here).toContainText('Новая Фамилия');
});
