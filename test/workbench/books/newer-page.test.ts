/** Pages of two versions in one browser: the older one never half-reads what the newer one keeps. */
import { type OpenDBCallbacks, openDB } from 'idb';
import { errorName } from '../../../src/workbench/books/words';
import { Browser, openFile, texts, typed } from './books-kit';
import { FakeFile, textOf } from './fake-file';

const NAME = 'postcourse';

/** A page of the next version: it takes the database over, with a store more. */
const newerPage = () =>
  openDB(NAME, 3, { upgrade: (database) => void database.createObjectStore('later') });

/** Everything that the browser keeps, store by store. */
async function kept(): Promise<Record<string, unknown[]>> {
  const database = await openDB(NAME);
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(names.map(async (name) => [name, await database.getAll(name)]));
  database['close']();
  return Object.fromEntries(stores);
}

type Change = NonNullable<OpenDBCallbacks<unknown>['upgrade']>;
type Stores = Parameters<Change>[0];

/** A change of the stores during which the tab is closed: the name of the fault. */
async function brokenOff(version: number, change: (stores: Stores) => void): Promise<string> {
  try {
    await openDB(NAME, version, {
      upgrade(database, _from, _to, changing) {
        changing.done.catch(() => undefined);
        change(database);
        changing['abort']();
      },
    });
    return 'nothing';
  } catch (error) {
    return errorName(error);
  }
}

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
  (await newerPage())['close']();
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
  const newer = await newerPage();
  await expect(book.keep(typed('б'))).rejects.toThrow('более новая версия');
  expect(tab.library.trouble).toContain('более новая версия');
  const operations = (await newer.getAll('operations')) as { operation: unknown }[];
  expect(texts(operations.map(({ operation }) => operation as never))).toEqual(['а']);
  newer['close']();
});

test('a change of the stores that breaks off in the middle loses nothing', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  await draftOf(browser, file);
  const before = await kept();
  const ended = await brokenOff(3, (database) => {
    database.createObjectStore('later');
    database.deleteObjectStore('operations');
  });
  expect(ended).toBe('AbortError');
  expect(await kept()).toEqual(before);
  expect(texts((await openFile(browser.tab(), file)).operations)).toEqual(['а', 'б']);
});

test('the first making of the stores that breaks off is begun anew', async () => {
  const browser = new Browser();
  const ended = await brokenOff(2, (database) => void database.createObjectStore('books'));
  expect(ended).toBe('AbortError');
  await draftOf(browser, new FakeFile('книга.xlsx', 'первая'));
  expect((await kept())['operations']).toHaveLength(2);
});
