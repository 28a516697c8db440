/** Two tabs on one book: one of them has it, and hands it over with everything that was typed. */
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile } from './fake-file';

const TAKEN = 'Книгу открыла другая вкладка: здесь её можно только смотреть.';

test('the second tab is told, and takes over what is half-typed too', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const first = browser.tab({ onTakenOver: (book) => book.keep(typed('недописано')) });
  const book = await openFile(first, file);
  await book.keep(typed('а'));

  const second = browser.tab();
  second.chosen = file;
  const elsewhere = await second.library.choose();
  if (elsewhere.kind !== 'elsewhere') throw new Error(elsewhere.kind);
  expect(elsewhere.name).toBe('книга.xlsx');

  const taken = opened(await elsewhere.takeOver());
  expect(first.lost).toEqual([book]);
  expect(texts(taken.operations)).toEqual(['а', 'недописано']);
  await expect(book.keep(typed('поздно'))).rejects.toThrow(TAKEN);
  await taken.keep(typed('б'));
});

test('a tab that hangs loses the book, and can write neither draft nor file', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const hanging = browser.tab({ onTakenOver: () => new Promise(() => undefined) });
  const book = await openFile(hanging, file);
  await book.keep(typed('а'));

  const impatient = new AbortController();
  const second = browser.tab({ patience: () => impatient.signal });
  second.chosen = file;
  const elsewhere = await second.library.choose();
  if (elsewhere.kind !== 'elsewhere') throw new Error(elsewhere.kind);
  const taking = elsewhere.takeOver();
  await new Promise(setImmediate);
  impatient.abort();
  expect(texts(opened(await taking).operations)).toEqual(['а']);

  await expect(book.keep(typed('поздно'))).rejects.toThrow(TAKEN);
  const failed = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([failed.kind, file.content]).toEqual(['failed', 'первая']);
});

test('a file that is chosen twice in one tab is handed on with what is half-typed', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab({ onTakenOver: (book) => book.keep(typed('недописано')) });
  const book = await openFile(tab, file);
  const again = await openFile(tab, file);
  expect([again.id === book.id, texts(again.operations)]).toEqual([true, ['недописано']]);
  await again.keep(typed('б'));
  const late = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([late.kind, file.content]).toEqual(['failed', 'первая']);
});

test('a file that was chosen twice in one tab is still handed over to another one', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab({ onTakenOver: (book) => book.keep(typed('недописано')) });
  const book = await openFile(tab, file);
  const again = await openFile(tab, file);
  // The page lets go of what it had before, which has been let go of already.
  await book.close();
  const second = browser.tab();
  second.chosen = file;
  const elsewhere = await second.library.choose();
  if (elsewhere.kind !== 'elsewhere') throw new Error(elsewhere.kind);
  const taken = opened(await elsewhere.takeOver());
  expect(tab.lost.at(-1)).toBe(again);
  expect(texts(taken.operations)).toEqual(['недописано', 'недописано']);
});

test('a book that was taken away can be saved as another file, and nothing else', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.close();
  await expect(book.reread()).rejects.toThrow(TAKEN);
  const rescue = new FakeFile('копия.xlsx', '');
  tab.chosen = rescue;
  const saved = await book.saveAs(bytesOf('вторая'), { upTo: book.position() });
  expect([saved.kind, rescue.content]).toEqual(['saved', 'вторая']);
  expect((await tab.library.recent()).map(({ name }) => name)).toEqual(['книга.xlsx']);
});

test('a book that was closed can be opened by another tab', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  await book.close();
  expect((await openFile(browser.tab(), file)).id).toBe(book.id);
});

test('each tab has its own example, and a draft of it comes back', async () => {
  const browser = new Browser();
  const show = async (content = 'пример') =>
    opened(await browser.tab().library.fresh('Пример', bytesOf(content), true));
  const first = await show();
  await first.keep(typed('проба'));
  const second = await show();
  expect(second.id).not.toBe(first.id);
  browser.kill();
  const again = [await show('завтра'), await show('завтра')];
  expect(again.map(({ operations }) => texts(operations))).toContainEqual(['проба']);
  for (const { notice } of again) expect(notice ?? '').not.toContain('другая программа');
  const { library } = browser.tab();
  expect([await library.last(), await library.recent()]).toEqual([null, []]);
});

test('without locks the tab that opened the book last has it', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const first = await openFile(browser.tab({ locks: null }), file);
  await first.keep(typed('а'));
  const second = await openFile(browser.tab({ locks: null }), file);
  expect(texts(second.operations)).toEqual(['а']);
  await expect(first.keep(typed('поздно'))).rejects.toThrow(TAKEN);
});
