/** «Убрать следы» leaves nothing of any book in the browser, and takes nothing from under an open one. */
import type { Operation } from '../../../src/workbench/wire/operations';
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile } from './fake-file';

const CANARY = 'Канарейкина';

/** Everything that the browser's databases hold, as one text. */
async function everything({ storage }: Browser): Promise<string> {
  const found: string[] = [];
  for (const { name = '' } of await storage.databases()) {
    const request = storage.open(name);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const { result: database } = request;
    for (const store of [...database.objectStoreNames]) {
      const all = database.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => {
        all.onsuccess = resolve;
      });
      found.push(...all.result.map(textOfRecord));
    }
    database.close();
  }
  return found.join();
}

const textOfRecord = (record: unknown): string =>
  record instanceof Uint8Array ? new TextDecoder().decode(record) : JSON.stringify(record);

/** A saved book with a draft, an earlier state, a set-aside operation, a half-typed form, all with the name in it. */
async function worked(browser: Browser) {
  const tab = browser.tab();
  const book = await openFile(tab, new FakeFile(`${CANARY}.xlsx`, `до ${CANARY}`));
  await book.keep(typed(CANARY));
  await book.save(bytesOf(`после ${CANARY}`), { upTo: book.position() });
  await book.keep(typed(`снова ${CANARY}`));
  await book.setAside([{ operation: typed(CANARY), reason: 'Листа нет.' }]);
  await book.keepForms([{ name: 'entry', title: 'Новая запись', fields: { topic: CANARY } }]);
  return { tab, book };
}

test('nothing of a name is left in any store', async () => {
  const browser = new Browser();
  const { tab, book } = await worked(browser);
  await book.close();
  expect(await everything(browser)).toContain(CANARY);
  expect((await tab.library.onlyHere()).map(({ name, unsaved }) => [name, unsaved])).toEqual([
    [`${CANARY}.xlsx`, 1],
  ]);
  await tab.library.removeAll();
  expect(await everything(browser)).not.toContain(CANARY);
  expect([await tab.library.recent(), await tab.library.onlyHere()]).toEqual([[], []]);
  // And the same tab goes on with an empty one.
  const fresh = opened(await tab.library.fresh('Новая', bytesOf('новая'), false));
  await fresh.keep(typed('а'));
  expect((await tab.library.onlyHere()).map(({ name }) => name)).toEqual(['Новая']);
});

test('it is refused while another tab has a book, and nothing is gone then', async () => {
  const browser = new Browser();
  const { book } = await worked(browser);
  const other = browser.tab();
  await expect(other.library.removeAll()).rejects.toThrow('открыта в другой вкладке');
  await book.keep(typed('ещё'));
  browser.kill();
  const [recent] = await other.library.recent();
  const again = opened(await browser.tab().library.reopen(recent?.id ?? ''));
  expect(texts(again.operations)).toEqual([`снова ${CANARY}`, 'ещё']);
});

test('a new book that was never saved is only here, the example is not counted', async () => {
  const browser = new Browser();
  const { library } = browser.tab();
  await opened(await library.fresh('Пример', bytesOf('пример'), true)).close();
  await opened(await library.fresh('Школа', bytesOf('школа'), false)).close();
  expect((await library.onlyHere()).map(({ name }) => name)).toEqual(['Школа']);
});

test('what could not be done again is kept through saving, until the person lets go of it', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  const aside = [{ operation: typed('потерянное') as Operation, reason: 'Листа нет.' }];
  await book.keep(typed('потерянное'));
  await book.setAside(aside);
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([again.operations, again.aside]).toEqual([[], aside]);
  await again.setAside([]);
  browser.kill();
  expect((await openFile(browser.tab(), file)).aside).toEqual([]);
});

/** A book that was saved whole, but for an operation that could not be done again. */
async function withSetAside(browser: Browser, name: string): Promise<void> {
  const book = await openFile(browser.tab(), new FakeFile(name, name));
  await book.setAside([{ operation: typed(CANARY), reason: 'Листа нет.' }]);
  await book.close();
}

test('what could not be done again is only here, and goes with no book that is merely old', async () => {
  const browser = new Browser();
  await withSetAside(browser, 'старая.xlsx');
  for (let number = 1; number <= 30; number += 1) {
    await (await openFile(browser.tab(), new FakeFile(`${number}.xlsx`, `${number}`))).close();
  }
  const { library } = browser.tab();
  await library.tidy();
  expect(await library.onlyHere()).toEqual([
    expect.objectContaining({ name: 'старая.xlsx', unsaved: 0, aside: 1 }),
  ]);
});

describe('where the browser has no locks', () => {
  const options = { locks: null, patience: () => AbortSignal.timeout(20) };

  test('it is refused while another tab has a book', async () => {
    const browser = new Browser();
    const file = new FakeFile('книга.xlsx', 'первая');
    const book = await openFile(browser.tab(options), file);
    await book.keep(typed('а'));
    const { library } = browser.tab(options);
    await expect(library.removeAll()).rejects.toThrow('открыта в другой вкладке');
    await book.keep(typed('б'));
    browser.kill();
    expect(texts((await openFile(browser.tab(options), file)).operations)).toEqual(['а', 'б']);
  });

  test('it is done where the other tabs have none, or none is there', async () => {
    const browser = new Browser();
    const book = await openFile(browser.tab(options), new FakeFile(`${CANARY}.xlsx`, 'первая'));
    await book.keep(typed(CANARY));
    await book.close();
    await browser.tab(options).library.removeAll();
    expect(await everything(browser)).not.toContain(CANARY);
  });
});
