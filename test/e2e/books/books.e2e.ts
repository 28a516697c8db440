/** The books in a real browser: its database, its files, its locks, and its sudden death. */
import { expect, test } from '@playwright/test';
import { BooksBrowser } from './books-page';

let browser: BooksBrowser;
test.beforeEach(async () => {
  browser = await BooksBrowser.start();
});
test.afterEach(() => browser.stop());

test('what was acknowledged is there after the browser is killed', async () => {
  const page = await browser.tab(browser.loopback);
  await page.evaluate(async () => {
    await window.pick('книга.xlsx', 'первая');
    const book = window.opened(await window.books.choose());
    const words = Array.from({ length: 300 }, (_, index) => `${index}`);
    await Promise.all(words.map((word) => book.keep(window.typed(word))));
  });
  await browser.kill();

  const again = await browser.tab(browser.loopback);
  const restored = await again.evaluate(async () => {
    const [recent] = await window.books.recent();
    const book = window.opened(await window.books.reopen(recent?.id ?? ''));
    const texts = book.operations.map((one) => (one.kind === 'edit' ? one.cells[0]?.text : ''));
    return { texts, base: window.text(book.base), notice: book.notice, unsaved: recent?.unsaved };
  });
  expect(restored).toEqual({
    texts: Array.from({ length: 300 }, (_, index) => `${index}`),
    base: 'первая',
    notice: 'Восстановлены изменения прошлого раза (300). Они ещё не сохранены в файл.',
    unsaved: 300,
  });
});

test('a file is saved, checked, and kept from being written over', async () => {
  const page = await browser.tab(browser.loopback);
  const seen = await page.evaluate(async () => {
    const file = await window.pick('книга.xlsx', 'первая');
    const book = window.opened(await window.books.choose());
    await book.keep(window.typed('а'));
    const first = await book.save(window.bytes('вторая'), { upTo: book.position() });
    const content = await (await file.getFile()).text();
    await window.pick('книга.xlsx', 'чужая');
    const second = await book.save(window.bytes('третья'), { upTo: book.position() });
    const foreign = await (await file.getFile()).text();
    const isChanged = await book.isChangedOutside();
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry('книга.xlsx');
    const third = await book.save(window.bytes('третья'), { upTo: book.position() });
    return { kinds: [first.kind, second.kind, third.kind], content, foreign, isChanged };
  });
  expect(seen).toEqual({
    kinds: ['saved', 'changed', 'failed'],
    content: 'вторая',
    foreign: 'чужая',
    isChanged: true,
  });
});

test('a book is found again by its file, with handles that the browser has kept', async () => {
  const page = await browser.tab(browser.loopback);
  const first = await page.evaluate(async () => {
    await window.pick('книга.xlsx', 'первая');
    return window.opened(await window.books.choose()).id;
  });
  await page.close();
  const again = await browser.tab(browser.loopback);
  const second = await again.evaluate(async () => {
    await window.pick('книга.xlsx', 'вторая');
    const book = window.opened(await window.books.choose());
    await window.pick('другая.xlsx', 'другая');
    const other = window.opened(await window.books.choose());
    return { id: book.id, base: window.text(book.base), isOther: other.id !== book.id };
  });
  expect(second).toEqual({ id: first, base: 'вторая', isOther: true });
});

for (const where of ['loopback', 'file'] as const) {
  test(`the second tab takes a book over, from ${where}`, async () => {
    const first = await browser.tab(browser[where]);
    const id = await first.evaluate(async () => {
      const book = window.opened(await window.books.fresh('Школа', window.bytes('новая'), false));
      await book.keep(window.typed('а'));
      return book.id;
    });
    const second = await browser.tab(browser[where]);
    const taken = await second.evaluate(async (wanted) => {
      const elsewhere = await window.books.reopen(wanted);
      if (elsewhere.kind !== 'elsewhere') throw new Error(elsewhere.kind);
      const book = window.opened(await elsewhere.takeOver());
      return book.operations.map((one) => (one.kind === 'edit' ? one.cells[0]?.text : ''));
    }, id);
    expect(taken).toEqual(['а', 'недописано']);
    const late = await first.evaluate(() =>
      window.book.keep(window.typed('поздно')).catch((error: Error) => error.message),
    );
    expect(late).toBe('Книгу открыла другая вкладка: здесь её можно только смотреть.');
  });

  test(`a new book is the last one after a kill, from ${where}`, async () => {
    const page = await browser.tab(browser[where]);
    await page.evaluate(async () => {
      const book = window.opened(await window.books.fresh('Школа', window.bytes('новая'), false));
      await book.keep(window.typed('а'));
      await window.books.fresh('Пример', window.bytes('пример'), true);
    });
    await browser.kill();
    const again = await browser.tab(browser[where]);
    const last = await again.evaluate(() => window.books.last());
    expect(last).toMatchObject({ name: 'Школа', home: 'unsaved', unsaved: 1 });
  });
}

test('a file dropped on a page that is a file itself is known again, with its draft', async () => {
  const path = browser.fileOnDisk('книга.xlsx', 'первая');
  const page = await browser.tab(browser.file);
  await browser.drop(page, path);
  const id = await page.evaluate(async () => {
    await window.book.keep(window.typed('а'));
    return window.book.id;
  });
  await browser.kill();

  // By its handle: this browser, having no window, refuses without asking.
  const listed = await browser.tab(browser.file);
  const refused = await listed.evaluate(async (wanted) => {
    const book = window.opened(await window.books.reopen(wanted));
    const saved = await book.save(window.bytes('вторая'), { upTo: book.position() });
    await book.close();
    return { base: window.text(book.base), notice: book.notice, home: book.home, saved };
  }, id);
  expect(refused).toMatchObject({ base: 'первая', home: 'disk', saved: { kind: 'failed' } });
  expect(refused.notice).toContain('Восстановлены изменения прошлого раза (1).');
  expect(refused.notice).toContain('Браузер пока не даёт читать файл «книга.xlsx»');

  // By the file itself.
  await browser.drop(listed, path);
  const again = await listed.evaluate(() => ({
    id: window.book.id,
    unsaved: window.book.unsaved(),
    home: window.book.home,
  }));
  expect(again).toEqual({ id, unsaved: 1, home: 'disk' });
});

test('a full browser is told at once, and what it refused is kept when there is room', async () => {
  const page = await browser.tab(browser.loopback);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(browser.loopback);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100 });
  const refused = await page.evaluate(async () => {
    window.opened(await window.books.fresh('Школа', window.bytes('новая'), false));
    // More than the browser believes to be left without looking again.
    const large = window.typed('я'.repeat(30_000_000));
    const kept = window.book.keep(large).then(() => 'kept');
    const message = await kept.catch((error: Error) => error.message);
    return { message, trouble: window.books.trouble };
  });
  expect(refused.message).toContain('Браузеру не хватает места');
  expect(refused.trouble).toBe(refused.message);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const kept = await page.evaluate(async () => {
    await window.book.keep(window.typed('а'));
    const [recent] = await window.books.recent();
    return { unsaved: recent?.unsaved, trouble: window.books.trouble };
  });
  expect(kept).toEqual({ unsaved: 2, trouble: null });
});

test('where no file can be written, a copy is downloaded', async () => {
  const page = await browser.tab(browser.file);
  await page.evaluate(async () => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    window.books = await window.openBooks({ takenOver: async () => undefined });
  });
  const chooser = page.waitForEvent('filechooser');
  await page.evaluate(() => {
    void window.books.choose().then(window.opened);
  });
  await (await chooser).setFiles({
    name: 'книга.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('первая'),
  });
  await page.waitForFunction(() => window.book !== undefined);
  const download = page.waitForEvent('download');
  const saved = await page.evaluate(async () => {
    await window.book.keep(window.typed('а'));
    const { kind } = await window.book.save(window.bytes('вторая'), {
      upTo: window.book.position(),
    });
    return { kind, home: window.book.home, unsaved: window.book.unsaved() };
  });
  expect(saved).toEqual({ kind: 'downloaded', home: 'copy', unsaved: 0 });
  expect((await download).suggestedFilename()).toBe('книга.xlsx');
});
