/** What was typed is there after a kill, whatever has become of the file. */
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile, textOf } from './fake-file';

const NOTICE = 'Восстановлены изменения прошлого раза (2). Они ещё не сохранены в файл.';

async function killedAfter(browser: Browser, file: FakeFile, words: readonly string[]) {
  const book = await openFile(browser.tab(), file);
  for (const word of words) await book.keep(typed(word));
  browser.kill();
}

test('what was kept is offered back after a kill', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await killedAfter(browser, file, ['а', 'б']);
  const tab = browser.tab();
  const book = await openFile(tab, file);
  expect(texts(book.operations)).toEqual(['а', 'б']);
  expect(textOf(book.base)).toBe('первая');
  expect(book.notice).toBe(NOTICE);
  expect(tab.library.trouble).toBeNull();
  expect(book.unsaved()).toBe(2);
});

test('a draft opens on the bytes that it began with when the file has changed', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await killedAfter(browser, file, ['а', 'б']);
  file.overwrite('чужая');
  const book = await openFile(browser.tab(), file);
  expect(textOf(book.base)).toBe('первая');
  expect(texts(book.operations)).toEqual(['а', 'б']);
  expect(book.notice).toContain('изменила другая программа');
  expect(await book.isChangedOutside()).toBe(true);
});

test('without a draft the file counts, as it is now', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await killedAfter(browser, file, []);
  file.overwrite('вторая');
  const book = await openFile(browser.tab(), file);
  expect([textOf(book.base), book.notice, book.unsaved()]).toEqual(['вторая', null, 0]);
});

test('a book whose file is gone opens from what was kept', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await killedAfter(browser, file, ['а', 'б']);
  file.bytes = null;
  const { library } = browser.tab();
  const [recent] = await library.recent();
  expect(recent).toMatchObject({ name: 'книга.xlsx', unsaved: 2 });
  const book = opened(await library.reopen(recent?.id ?? ''));
  expect(texts(book.operations)).toEqual(['а', 'б']);
  expect(book.notice).toContain('нет на прежнем месте');
});

test('without a click the last book opens from what was kept, and saving asks', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await killedAfter(browser, file, []);
  file.permission = 'prompt';
  const { library } = browser.tab();
  const book = opened(await library.reopen((await library.last())?.id ?? ''));
  expect(textOf(book.base)).toBe('первая');
  expect(book.notice).toBe(
    'Браузер пока не даёт читать файл «книга.xlsx»: разрешение он спросит при сохранении. Открыто то, что хранится в браузере.',
  );
  file.overwrite('чужая');
  file.permission = 'granted';
  expect((await book.save(bytesOf('вторая'), { upTo: book.position() })).kind).toBe('changed');
});

test('what is no workbook is forgotten, but never a book that was one', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  await (await openFile(tab, new FakeFile('чужое.xlsx', 'не книга'))).discard();
  expect(await tab.library.recent()).toEqual([]);
  const file = new FakeFile('книга.xlsx', 'первая');
  await (await openFile(tab, file)).close();
  file.overwrite('испорчена');
  const damaged = await openFile(tab, file);
  await damaged.discard();
  expect((await tab.library.recent()).map(({ name }) => name)).toEqual(['книга.xlsx']);
  const states = (await damaged.history()).map(({ id }) => damaged.earlier(id));
  expect((await Promise.all(states)).map(textOf)).toEqual(['испорчена', 'первая']);
});

test('typing without a pause is kept in its order', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  const words = Array.from({ length: 300 }, (_, index) => `${index}`);
  await Promise.all(words.map((word) => book.keep(typed(word))));
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect(texts(again.operations)).toEqual(words);
});

test('a draft is kept of a new book too, which is the person’s last one', async () => {
  const browser = new Browser();
  const book = opened(await browser.tab().library.fresh('Школа', bytesOf('новая'), false));
  await book.keep(typed('а'));
  browser.kill();
  const { library } = browser.tab();
  const last = await library.last();
  expect(last).toMatchObject({ name: 'Школа', home: 'unsaved', unsaved: 1 });
  const again = opened(await library.reopen(last?.id ?? ''));
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['новая', 'а']);
});

test('reading the file again puts the draft aside, and it can be opened', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  file.overwrite('чужая');
  expect(await book.reread()).toBe(true);
  expect(textOf(book.base)).toBe('чужая');
  expect([book.unsaved(), await book.isChangedOutside()]).toEqual([0, false]);
  await book.keep(typed('б'));

  const aside = (await tab.library.recent()).find(({ id }) => id !== book.id);
  expect(aside).toMatchObject({ name: 'книга.xlsx (отложенный черновик)', unsaved: 1 });
  const draft = opened(await tab.library.reopen(aside?.id ?? ''));
  expect([textOf(draft.base), ...texts(draft.operations)]).toEqual(['первая', 'а']);

  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['чужая', 'б']);
});

test('a file that cannot be read again leaves the draft alone', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  await book.keep(typed('а'));
  file.bytes = null;
  expect(await book.reread()).toBe(false);
  expect(book.unsaved()).toBe(1);
});
