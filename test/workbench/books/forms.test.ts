/** What is half-typed in forms stays with its book: over a kill, a save and another tab, and goes with it. */
import { deleteDB, openDB } from 'idb';
import type { HeldForm } from '../../../src/workbench/books/books';
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile } from './fake-file';

const entry = (topic: string): HeldForm => ({
  name: 'entry',
  title: 'Новая запись',
  fields: { open: 'shortage', 'shortage.topic': topic },
});

test('a form is there again after a kill, in its own book and in no other', async () => {
  const browser = new Browser();
  const [first, second] = [new FakeFile('а.xlsx', 'первая'), new FakeFile('б.xlsx', 'вторая')];
  const tab = browser.tab();
  await (await openFile(tab, first)).keepForms([entry('Чтение')]);
  await (await openFile(tab, second)).keepForms([entry('Письмо')]);
  browser.kill();
  const again = browser.tab();
  expect((await openFile(again, first)).forms).toEqual([entry('Чтение')]);
  expect((await openFile(again, second)).forms).toEqual([entry('Письмо')]);
});

test('what was sent or cleared is not there again', async () => {
  const browser = new Browser();
  const file = new FakeFile('а.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  await book.keepForms([entry('Чтение')]);
  await book.keepForms([]);
  browser.kill();
  expect((await openFile(browser.tab(), file)).forms).toEqual([]);
});

test('saving and reading the file again leave it, another tab takes it over', async () => {
  const browser = new Browser();
  const file = new FakeFile('а.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  await book.keep(typed('а'));
  await book.keepForms([entry('Чтение')]);
  await book.save(bytesOf('после'), { upTo: book.position() });
  expect(await book.reread()).toBe(true);
  const other = browser.tab();
  other.chosen = file;
  const opening = await other.library.choose();
  if (opening.kind !== 'elsewhere') throw new Error(opening.kind);
  expect(opened(await opening.takeOver()).forms).toEqual([entry('Чтение')]);
  await expect(book.keepForms([])).rejects.toThrow('другая вкладка');
});

test('a book with a half-typed form is in «Недавние» with its name, and counts as being here alone', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  const book = await openFile(tab, new FakeFile('а.xlsx', 'первая'));
  await book.keepForms([entry('Чтение')]);
  await book.close();
  expect((await tab.library.recent()).map(({ forms }) => forms)).toEqual([['Новая запись']]);
  expect((await tab.library.onlyHere()).map(({ name }) => name)).toEqual(['а.xlsx']);
});

test('it goes with its book when the person lets go of that', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  const file = new FakeFile('а.xlsx', 'первая');
  const book = await openFile(tab, file);
  await book.keepForms([entry('Чтение')]);
  await book.close();
  await tab.library.forget(book.id);
  const database = await openDB('postcourse');
  expect(await database.getAll('forms')).toEqual([]);
  database['close']();
});

test('data that were cleared while the book is open are put there again with the form', async () => {
  const browser = new Browser();
  const file = new FakeFile('а.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  await book.keep(typed('а'));
  const database = await openDB('postcourse');
  for (const store of [...database.objectStoreNames]) await database.clear(store);
  database['close']();
  await book.keepForms([entry('Чтение')]);
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([again.forms, texts(again.operations)]).toEqual([[entry('Чтение')], ['а']]);
});

test('drafts of the version before are there in this one, which keeps forms beside them', async () => {
  const browser = new Browser();
  const file = new FakeFile('а.xlsx', 'первая');
  const before = await openFile(browser.tab(), file);
  await before.keep(typed('а'));
  browser.kill();
  await asVersionOne();
  const book = await openFile(browser.tab(), file);
  expect([book.forms, texts(book.operations)]).toEqual([[], ['а']]);
  await book.keepForms([entry('Чтение')]);
});

/** Makes of the database what version 1 of it was: the same without forms. */
async function asVersionOne(): Promise<void> {
  const now = await openDB('postcourse');
  const names = [...now.objectStoreNames].filter((name) => name !== 'forms');
  const all = await Promise.all(
    names.map(async (name) => ({
      name,
      keys: await now.getAllKeys(name),
      of: await now.getAll(name),
    })),
  );
  now['close']();
  await deleteDB('postcourse');
  const then = await openDB('postcourse', 1, {
    upgrade(database) {
      database.createObjectStore('books', { keyPath: 'id' });
      database.createObjectStore('operations', { keyPath: ['bookId', 'sequence'] });
      database.createObjectStore('contents', { autoIncrement: true });
      database.createObjectStore('states', { keyPath: 'id' }).createIndex('book', 'bookId');
    },
  });
  for (const { name, keys, of } of all) {
    for (const [index, value] of of.entries()) {
      if (name === 'contents') await then.put(name, value, keys[index]);
      else await then.put(name, value);
    }
  }
  then['close']();
}
