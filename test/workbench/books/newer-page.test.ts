/** Pages of two versions in one browser: the older one never half-reads what the newer one keeps. */
import { openDB } from 'idb';
import { Browser, openFile, texts, typed } from './books-kit';
import { FakeFile, textOf } from './fake-file';

const NAME = 'postcourse';

/** A page of the next version: it takes the database over, by a change of its stores. */
const newerPage = (upgrade: (stores: IDBDatabase) => void) =>
  openDB(NAME, 2, { upgrade: (database) => upgrade(database as unknown as IDBDatabase) });

/** Everything that the browser keeps, store by store. */
async function kept(): Promise<Record<string, unknown[]>> {
  const database = await openDB(NAME);
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(names.map(async (name) => [name, await database.getAll(name)]));
  database.close();
  return Object.fromEntries(stores);
}

/** A change of the stores during which the tab is closed. */
const brokenOff = (version: number, change: (stores: IDBDatabase) => void): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => {
      change(request.result);
      request.transaction?.abort();
    };
    request.onerror = () => resolve(request.error?.name);
    request.onsuccess = () => reject(new Error('It was not broken off'));
  });

const draftOf = async (browser: Browser, file: FakeFile): Promise<void> => {
  const book = await openFile(browser.tab(), file);
  await book.keep(typed('а'));
  await book.keep(typed('б'));
  browser.kill();
};

test('an older page tells that a newer one keeps the drafts, shows the file, and changes nothing', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await draftOf(browser, file);
  (await newerPage((database) => database.createObjectStore('later'))).close();
  const before = await kept();
  const tab = browser.tab();
  const book = await openFile(tab, file);
  expect(textOf(book.base)).toBe('первая');
  expect(tab.library.trouble).toBe(
    'Черновики в этом браузере хранит более новая версия страницы: здесь изменения не хранятся. Сохраните книгу и откройте её в новой версии.',
  );
  await expect(book.keep(typed('в'))).rejects.toThrow('более новая версия');
  expect(await kept()).toEqual(before);
});

test('a page at work lets go when a newer one comes, and says of each edit that it is not kept', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  const newer = await newerPage((database) => database.createObjectStore('later'));
  await expect(book.keep(typed('б'))).rejects.toThrow('более новая версия');
  expect(tab.library.trouble).toContain('более новая версия');
  const operations = (await newer.getAll('operations')) as { operation: unknown }[];
  expect(texts(operations.map(({ operation }) => operation as never))).toEqual(['а']);
  newer.close();
});

test('a change of the stores that breaks off in the middle loses nothing', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await draftOf(browser, file);
  const before = await kept();
  const ended = await brokenOff(2, (database) => {
    database.createObjectStore('later');
    database.deleteObjectStore('operations');
  });
  expect(ended).toBe('AbortError');
  expect(await kept()).toEqual(before);
  expect(texts((await openFile(browser.tab(), file)).operations)).toEqual(['а', 'б']);
});

test('the first making of the stores that breaks off is begun anew', async () => {
  const browser = new Browser();
  const ended = await brokenOff(1, (database) => database.createObjectStore('books'));
  expect(ended).toBe('AbortError');
  await draftOf(browser, new FakeFile('книга.xlsx', 'первая'));
  expect((await kept())['operations']).toHaveLength(2);
});
