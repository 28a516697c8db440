/** Books without a file that can be written: chosen ones, dropped ones, and browsers without access. */
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile, textOf } from './fake-file';
import { fullAbove, roomAgain } from './refusing-storage';

/** What a browser without File System Access gives: a file that can be read. */
async function chooseCopy(browser: Browser, name: string, content: string) {
  const tab = browser.tab({
    hasFileAccess: false,
    chooseFile: async () => new File([bytesOf(content)], name) as never,
  });
  return { tab, book: opened(await tab.library.choose()) };
}

test('a chosen file is a copy: saving downloads it, and the draft goes on from there', async () => {
  const browser = new Browser();
  const { tab, book } = await chooseCopy(browser, 'книга.xlsx', 'первая');
  expect([book.home, tab.library.writesFiles]).toEqual(['copy', false]);
  await book.keep(typed('а'));
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(saved).toEqual({
    kind: 'downloaded',
    message: 'Скачано: «книга.xlsx» — в папке «Загрузки».',
  });
  expect(tab.downloads.map(({ name, content }) => [name, textOf(content)])).toEqual([
    ['книга.xlsx', 'вторая'],
  ]);
  expect(book.unsaved()).toBe(0);
  await book.keep(typed('б'));
  browser.kill();

  const again = opened(await browser.tab().library.reopen(book.id));
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['вторая', 'б']);
});

test('a download that «История» could not take says so', async () => {
  const { book } = await chooseCopy(new Browser(), 'книга.xlsx', 'первая');
  fullAbove(20);
  const saved = await book.save(bytesOf('вторая, подлиннее'), { upTo: book.position() });
  roomAgain();
  expect(saved).toMatchObject({
    kind: 'downloaded',
    message: expect.stringContaining('В «Историю» это состояние не попало'),
  });
});

test('the same copy chosen again has its draft, another file of the name has none', async () => {
  const browser = new Browser();
  const { book } = await chooseCopy(browser, 'книга.xlsx', 'первая');
  await book.keep(typed('а'));
  browser.kill();
  const again = await chooseCopy(browser, 'книга.xlsx', 'первая');
  expect(texts(again.book.operations)).toEqual(['а']);
  const other = await chooseCopy(browser, 'книга.xlsx', 'чужая');
  expect([other.book.id === book.id, other.book.operations]).toEqual([false, []]);
});

test('a new book is downloaded where no file can be written', async () => {
  const tab = new Browser().tab({ hasFileAccess: false });
  const book = opened(await tab.library.fresh('Школа', bytesOf('новая'), false));
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([book.home, tab.downloads[0]?.name]).toEqual(['copy', 'Школа.xlsx']);
});

test('a new book asks for its place when it is saved first', async () => {
  const tab = new Browser().tab();
  const book = opened(await tab.library.fresh('Школа.xlsx', bytesOf('новая'), false));
  await book.keep(typed('а'));
  const file = new FakeFile('школа 12.xlsx', '');
  tab.chosen = file;
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([book.home, book.name, book.unsaved()]).toEqual(['disk', 'школа 12.xlsx', 0]);
  expect(file.content).toBe('вторая');
});

/** A folder as a browser hands it over. */
function folder(name: string, ...files: FakeFile[]) {
  return {
    kind: 'directory',
    name,
    async *values() {
      yield* files;
    },
  };
}

const drop = (handle: unknown) =>
  ({ getAsFile: () => null, getAsFileSystemHandle: async () => handle }) as never;

test('a dropped file can be saved into, a dropped folder gives its one book', async () => {
  const { library } = new Browser().tab();
  const [book, other] = [new FakeFile('книга.xlsx', 'а'), new FakeFile('другая.xlsx', 'б')];
  const hidden = new FakeFile('~$книга.xlsx', '');
  const dropped = opened(await library.dropped(drop(book)));
  expect([dropped.home, textOf(dropped.base)]).toEqual(['disk', 'а']);
  const inFolder = opened(await library.dropped(drop(folder('папка', other, hidden))));
  expect(inFolder.name).toBe('другая.xlsx');
  expect(await library.dropped(drop(folder('папка', book, other)))).toEqual({
    kind: 'failed',
    message: 'В папке «папка» несколько книг: «другая.xlsx», «книга.xlsx». Перетащите одну из них.',
  });
  expect(await library.dropped(drop(folder('пустая')))).toMatchObject({ kind: 'failed' });
});

test('a dropped file of a browser without handles is a copy', async () => {
  const { library } = new Browser().tab();
  const item = { getAsFile: () => new File([bytesOf('а')], 'книга.xlsx') } as never;
  expect(opened(await library.dropped(item)).home).toBe('copy');
});

test('ten books are listed, the latest first; a forgotten one is gone', async () => {
  const tab = new Browser().tab();
  for (let number = 1; number <= 12; number += 1) {
    await openFile(tab, new FakeFile(`${number}.xlsx`, `${number}`));
  }
  const names = async () => (await tab.library.recent()).map(({ name }) => name);
  expect(await names()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `${n}.xlsx`));
  await tab.library.forget((await tab.library.recent())[0]?.id ?? '');
  expect((await names())[0]).toBe('11.xlsx');
});

test('a closed dialog opens nothing', async () => {
  const tab = new Browser().tab();
  tab.chosen = new DOMException('', 'AbortError');
  expect(await tab.library.choose()).toEqual({ kind: 'cancelled' });
});
