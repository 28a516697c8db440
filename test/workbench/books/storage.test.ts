/** A full disk and a private window: said at once, and nothing is lost that can be saved. */
import { Browser, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile, textOf } from './fake-file';
import { fullAbove, roomAgain, withoutStorage } from './refusing-storage';

afterEach(roomAgain);

test('an edit that the full disk refuses is told, and kept with the next one that goes', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  fullAbove(0);
  await expect(book.keep(typed('а'))).rejects.toThrow('не хватает места');
  expect(tab.library.trouble).toContain('не хватает места');
  roomAgain();
  await book.keep(typed('б'));
  expect(tab.library.trouble).toBeNull();
  browser.kill();
  expect(texts((await openFile(browser.tab(), file)).operations)).toEqual(['а', 'б']);
});

test('a book that was too large for the disk is kept whole as soon as there is room', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  fullAbove(3);
  const book = await openFile(tab, file);
  expect(textOf(book.base)).toBe('первая');
  expect(tab.library.trouble).toContain('не хватает места');
  await expect(book.keep(typed('а'))).rejects.toThrow('не хватает места');
  roomAgain();
  await book.keep(typed('б'));
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['первая', 'а', 'б']);
});

test('a file that has grown too large never gets operations of the old one', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'раз');
  await (await openFile(browser.tab(), file)).close();
  file.overwrite('намного больше');
  fullAbove(6);
  const book = await openFile(browser.tab(), file);
  await expect(book.keep(typed('а'))).rejects.toThrow('не хватает места');
  roomAgain();
  await book.keep(typed('б'));
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['намного больше', 'а', 'б']);
});

test('the oldest states give way before a draft is refused', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  const book = await openFile(tab, new FakeFile('книга.xlsx', 'первая'));
  for (const state of ['вторая', 'третья', 'четвёртая', 'пятая', 'шестая', 'седьмая']) {
    await book.keep(typed(state));
    await book.save(bytesOf(state), { upTo: book.position() });
  }
  fullAbove(0);
  const kept = book.keep(typed('а'));
  await expect(kept).rejects.toThrow('не хватает места');
  roomAgain();
  await book.keep(typed('б'));
  // What the draft and its undo begin with is not given up.
  const left = await Promise.all((await book.history()).map(({ id }) => book.earlier(id)));
  expect(left.map(textOf)).toEqual(['седьмая', 'первая']);
});

test('a save into the file succeeds though its state cannot be kept', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  await book.keep(typed('а'));
  fullAbove(3);
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(saved).toMatchObject({
    kind: 'saved',
    message: expect.stringContaining('В «Историю» это состояние не попало'),
  });
  expect([file.content, book.unsaved()]).toEqual(['вторая', 0]);
  await book.keep(typed('б'));
  roomAgain();
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['первая', 'а', 'б']);
  expect([again.unsaved(), await again.isChangedOutside()]).toEqual([1, false]);
});

test('what was refused while a save ran stays announced, whatever else is kept since', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  const saving = book.save(bytesOf('вторая'), { upTo: book.position() });
  fullAbove(0);
  await expect(book.keep(typed('б'))).rejects.toThrow('не хватает места');
  roomAgain();
  expect((await saving).kind).toBe('saved');
  // The state of the file was kept after the refusal: the last write went well.
  expect([tab.library.trouble, book.unsaved()]).toEqual([null, 1]);
  expect(book.draftFault).toContain('не хватает места');
  await book.keep(typed('в'));
  expect(book.draftFault).toBeNull();
  browser.kill();
  expect(texts((await openFile(browser.tab(), file)).operations)).toEqual(['б', 'в']);
});

test('in a window without storage books open and save, and edits are not called kept', async () => {
  const browser = new Browser();
  withoutStorage();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  await tab.library.tidy();
  expect(tab.library.trouble).toContain('частное окно');
  const book = await openFile(tab, file);
  await expect(book.keep(typed('а'))).rejects.toThrow('частное окно');
  expect(book.unsaved()).toBe(1);
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([saved.kind, file.content, book.unsaved()]).toEqual(['saved', 'вторая', 0]);
  expect([await tab.library.recent(), await tab.library.last()]).toEqual([[], null]);
});

test('a browser that has kept something is not called a private window when its disk is full', async () => {
  const tab = new Browser().tab();
  const book = await openFile(tab, new FakeFile('книга.xlsx', 'первая'));
  await book.keep(typed('а'));
  fullAbove(0, 'UnknownError');
  await expect(book.keep(typed('б'))).rejects.toThrow('на диске нет места');
  expect(tab.library.trouble).not.toMatch(/частное окно|цело/);
  roomAgain();
});

test('a browser whose disk has failed is not trusted again: at its next start it may lose what it took since', async () => {
  const tab = new Browser().tab();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  fullAbove(0, 'UnknownError');
  await expect(book.keep(typed('б'))).rejects.toThrow('на диске нет места');
  roomAgain();
  await book.keep(typed('в'));
  const told = 'может удалить его целиком';
  expect([tab.library.trouble, book.draftFault]).toEqual([
    expect.stringContaining(told),
    expect.stringContaining(told),
  ]);
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(book.draftFault).toBeNull();
  expect(tab.library.trouble).toContain(told);
});

test('data that were cleared while the page is open are put there again', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  await tab.library.forget(book.id);
  await book.keep(typed('б'));
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['первая', 'а', 'б']);
});

test('a save after data were cleared does not hide what the next edits begin with', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  await new Promise((resolve) => {
    browser.storage.deleteDatabase('postcourse').onsuccess = resolve;
  });
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  await book.keep({ kind: 'undo' });
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['первая', 'а', 'undo']);
  expect(again.unsaved()).toBe(1);
});

test('a database that was deleted under the page is opened anew', async () => {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', 'первая');
  const book = await openFile(browser.tab(), file);
  // It lets go, as a newer page asks it to.
  await new Promise((resolve) => {
    browser.storage.deleteDatabase('postcourse').onsuccess = resolve;
  });
  await book.keep(typed('а'));
  browser.kill();
  expect(texts((await openFile(browser.tab(), file)).operations)).toEqual(['а']);
});
