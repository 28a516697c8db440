/** A record of the browser's database that cannot be read, or holds nonsense, costs itself alone. */
import { IDBObjectStore } from 'fake-indexeddb';
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { FakeFile, textOf } from './fake-file';

const { get, getAll } = IDBObjectStore.prototype;
afterEach(() => Object.assign(IDBObjectStore.prototype, { get, getAll }));

type Store = InstanceType<typeof IDBObjectStore>;

/** Values of a store for which `isLost` holds cannot be read any more, as when their file is gone. */
function losing(store: string, isLost: (key: IDBValidKey) => boolean): void {
  const lost = (): never => {
    throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
  };
  Object.assign(IDBObjectStore.prototype, {
    get(this: Store, key: IDBValidKey) {
      if (this.name === store && isLost(key)) lost();
      return get.call(this, key);
    },
    getAll(this: Store, ...range: Parameters<typeof getAll>) {
      // One value that cannot be read fails the whole of it.
      if (this.name === store) lost();
      return getAll.apply(this, range);
    },
  });
}

type IDBValidKey = string | number | readonly (string | number)[];

async function killedWithDraft(browser: Browser, words: readonly string[]): Promise<FakeFile> {
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  for (const word of words) await book.keep(typed(word));
  browser.kill();
  return file;
}

/** What the records of operations are given in place of theirs. */
async function damaged(browser: Browser, sequence: number, operation: unknown): Promise<void> {
  const request = browser.storage.open('postcourse');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const database = request.result;
  const writing = database.transaction('operations', 'readwrite');
  const store = writing.objectStore('operations');
  const found = store.getAll();
  found.onsuccess = () => {
    const record = found.result.find((one: { sequence: number }) => one.sequence === sequence);
    store.put({ ...record, operation });
  };
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'edit'],
  ['no kind', {}],
])('an operation that holds %s leaves the others, and the next ones, alone', async (_, record) => {
  const browser = new Browser();
  const file = await killedWithDraft(browser, ['а', 'б', 'в']);
  await damaged(browser, 2, record);
  const book = await openFile(browser.tab(), file);
  expect(book.unsaved()).toBe(3);
  expect(texts(book.operations).slice(0, 2)).toEqual(['а', 'б']);
  await book.keep(typed('г'));
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect(again.operations).toHaveLength(4);
  expect(texts(again.operations).at(-1)).toBe('г');
});

test('an operation that cannot be read leaves the others alone', async () => {
  const browser = new Browser();
  const file = await killedWithDraft(browser, ['а', 'б', 'в']);
  losing('operations', (key) => Array.isArray(key) && key[1] === 1);
  const book = await openFile(browser.tab(), file);
  expect(book.operations.map(({ kind }) => kind)).toEqual(['edit', 'lost', 'edit']);
  expect([texts(book.operations)[0], texts(book.operations)[2]]).toEqual(['а', 'в']);
  expect(book.unsaved()).toBe(3);
});

test('a draft whose beginning cannot be read is done on the file as it is', async () => {
  const browser = new Browser();
  const file = await killedWithDraft(browser, ['а', 'б']);
  losing('contents', () => true);
  const book = await openFile(browser.tab(), file);
  expect([textOf(book.base), ...texts(book.operations)]).toEqual(['первая', 'а', 'б']);
  expect(book.notice).toContain('повторены на том, что сейчас в файле');
  await book.keep(typed('в'));
  Object.assign(IDBObjectStore.prototype, { get, getAll });
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['первая', 'а', 'б', 'в']);
});

test('a book whose last state cannot be read opens from its file, and without one says why', async () => {
  const browser = new Browser();
  const file = await killedWithDraft(browser, []);
  losing('contents', () => true);
  expect(textOf((await openFile(browser.tab(), file)).base)).toBe('первая');
  browser.kill();
  file.bytes = null;
  const { library } = browser.tab();
  const [recent] = await library.recent();
  expect(await library.reopen(recent?.id ?? '')).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('нельзя открыть из браузера'),
  });
});

test('the others open though one of the books cannot be read', async () => {
  const browser = new Browser();
  const file = await killedWithDraft(browser, ['а']);
  const other = await openFile(browser.tab(), new FakeFile('другая.xlsx', 'другая'));
  browser.kill();
  losing('books', (key) => key === other.id);
  const tab = browser.tab();
  expect((await tab.library.recent()).map(({ name }) => name)).toEqual(['книга.xlsx']);
  expect(texts(opened(await tab.library.reopen('id-2')).operations)).toEqual(['а']);
  expect(texts((await openFile(browser.tab({ locks: null }), file)).operations)).toEqual(['а']);
});
