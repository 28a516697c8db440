/** Saving: the file is the old or the new one, the draft whole, and a repeat comes to the end. */
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile, SAVE_STEPS, textOf } from './fake-file';
import { fullAbove, roomAgain, withoutStorage } from './refusing-storage';

async function withDraft(browser: Browser) {
  const file = new FakeFile('книга.xlsx', 'первая');
  const tab = browser.tab();
  const book = await openFile(tab, file);
  await book.keep(typed('а'));
  return { file, tab, book };
}

test('a saved book has no draft, and its state is in the history', async () => {
  const browser = new Browser();
  const { file, book } = await withDraft(browser);
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(saved).toEqual({ kind: 'saved', message: 'Сохранено в файл «книга.xlsx».' });
  expect([file.content, book.unsaved()]).toEqual(['вторая', 0]);
  const history = await book.history();
  expect(history.map(({ origin, changes }) => [origin, changes])).toEqual([
    ['saved', 1],
    ['opened', 0],
  ]);
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), again.operations, again.notice]).toEqual(['вторая', [], null]);
});

test('what is typed while the save runs stays in the draft', async () => {
  const browser = new Browser();
  const { file, book } = await withDraft(browser);
  const saving = book.save(bytesOf('вторая'), { upTo: book.position() });
  await book.keep(typed('б'));
  expect((await saving).kind).toBe('saved');
  expect(book.unsaved()).toBe(1);
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['вторая', 'б']);
});

test('an undo that reaches behind the save is done again from where it can be', async () => {
  const browser = new Browser();
  const { file, book } = await withDraft(browser);
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  await book.keep({ kind: 'undo' });
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['первая', 'а', 'undo']);
  expect(again.unsaved()).toBe(1);
  expect(again.notice).toContain('(1)');
});

test('a file that another program has changed is not written over', async () => {
  const { file, book } = await withDraft(new Browser());
  file.overwrite('чужая');
  expect((await book.save(bytesOf('вторая'), { upTo: book.position() })).kind).toBe('changed');
  expect([file.content, book.unsaved()]).toEqual(['чужая', 1]);
  const saved = await book.save(bytesOf('вторая'), { upTo: book.position(), overwrite: true });
  expect([saved.kind, file.content]).toEqual(['saved', 'вторая']);
  const states = await Promise.all((await book.history()).map(({ id }) => book.earlier(id)));
  expect(states.map(textOf)).toEqual(['вторая', 'чужая', 'первая']);
});

test('a new time of the file alone is no change', async () => {
  const { file, book } = await withDraft(new Browser());
  file.overwrite('первая');
  expect(await book.isChangedOutside()).toBe(false);
  expect((await book.save(bytesOf('вторая'), { upTo: book.position() })).kind).toBe('saved');
});

describe.each(SAVE_STEPS)('a save that fails at «%s»', (step) => {
  test('leaves the old file or the new one and the whole draft; a repeat finishes', async () => {
    const browser = new Browser();
    const { file, book } = await withDraft(browser);
    file.failing = { step, error: 'InvalidStateError' };
    const failed = await book.save(bytesOf('вторая'), { upTo: book.position() });
    expect(failed).toMatchObject({ kind: 'failed' });
    expect(['первая', 'вторая']).toContain(file.content);
    expect(book.unsaved()).toBe(1);

    file.again();
    await book.keep(typed('б'));
    const saved = await book.save(bytesOf('третья'), { upTo: book.position() });
    expect([saved.kind, file.content, book.unsaved()]).toEqual(['saved', 'третья', 0]);
  });

  test('and a kill after it loses nothing and blames nobody', async () => {
    const browser = new Browser();
    const { file, book } = await withDraft(browser);
    file.failing = { step, error: 'InvalidStateError' };
    await book.save(bytesOf('вторая'), { upTo: book.position() });
    browser.kill();
    file.again();
    const again = await openFile(browser.tab(), file);
    const isWritten = file.content === 'вторая';
    expect(textOf(again.base)).toBe(isWritten ? 'вторая' : 'первая');
    expect(texts(again.operations)).toEqual(isWritten ? [] : ['а']);
    expect(again.notice ?? '').not.toContain('другая программа');
  });
});

test.each([
  ['NotAllowedError', 'не разрешено'],
  ['NotFoundError', 'вынули флешку'],
  ['NoModificationAllowedError', 'открыт в Excel'],
  ['QuotaExceededError', 'на диске нет места'],
  ['UnknownError', 'диск не отвечает'],
])('%s is told with what to do', async (error, words) => {
  const { file, book } = await withDraft(new Browser());
  file.failing = { step: 'open', error };
  const failed = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(failed).toMatchObject({ kind: 'failed', message: expect.stringContaining(words) });
  expect(failed).toMatchObject({ message: expect.stringContaining('«Сохранить как…»') });
  expect(failed).toMatchObject({ message: expect.stringContaining('Введённое не потеряно') });
});

test('a file that reads otherwise than it was written is not called saved', async () => {
  const { file, book } = await withDraft(new Browser());
  file.isFaulty = true;
  const failed = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect(failed).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('читается не таким, каким записан'),
  });
  expect(book.unsaved()).toBe(1);
});

test('a permission that was withdrawn is asked for, and a no writes nothing', async () => {
  const { file, book } = await withDraft(new Browser());
  file.permission = 'prompt';
  const failed = await book.save(bytesOf('вторая'), { upTo: book.position() });
  expect([failed.kind, file.asked, file.content]).toEqual(['failed', 1, 'первая']);
});

test('a book saved under another name goes on there; the old file keeps its own', async () => {
  const browser = new Browser();
  const { file, tab, book } = await withDraft(browser);
  const copy = new FakeFile('копия.xlsx', '');
  tab.chosen = copy;
  const saved = await book.saveAs(bytesOf('вторая'), { upTo: book.position() });
  expect(saved).toEqual({ kind: 'saved', message: 'Сохранено в файл «копия.xlsx».' });
  expect([book.name, book.home, book.unsaved()]).toEqual(['копия.xlsx', 'disk', 0]);
  expect([file.content, copy.content]).toEqual(['первая', 'вторая']);
  expect((await tab.library.recent()).map(({ name }) => name)).toEqual([
    'копия.xlsx',
    'книга.xlsx',
  ]);
  const old = await openFile(browser.tab(), file);
  expect([textOf(old.base), old.operations, old.notice]).toEqual(['первая', [], null]);
});

test('a dialog that was closed changes nothing', async () => {
  const { tab, book } = await withDraft(new Browser());
  tab.chosen = new DOMException('', 'AbortError');
  const saved = await book.saveAs(bytesOf('вторая'), { upTo: book.position() });
  expect([saved.kind, book.name, book.unsaved()]).toEqual(['cancelled', 'книга.xlsx', 1]);
});

test('a dialog that the browser does not open is told, not passed over', async () => {
  const { tab, book } = await withDraft(new Browser());
  tab.chosen = new DOMException('', 'SecurityError');
  const saved = await book.saveAs(bytesOf('вторая'), { upTo: book.position() });
  expect(saved).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('«Скачать копию»'),
  });
  expect(await tab.library.choose()).toMatchObject({ kind: 'failed' });
});

test('saving over another book’s file leaves that book to be opened from what was kept', async () => {
  const browser = new Browser();
  const { tab, book } = await withDraft(browser);
  const other = new FakeFile('другая.xlsx', 'другая');
  const overwritten = await openFile(tab, other);
  await overwritten.keep(typed('в'));
  await overwritten.close();
  tab.chosen = other;
  await book.saveAs(bytesOf('вторая'), { upTo: book.position() });
  const again = opened(await tab.library.reopen(overwritten.id));
  expect([textOf(again.base), ...texts(again.operations)]).toEqual(['другая', 'в']);
  expect(again.home).toBe('unsaved');
});

test('ten states are kept, and an earlier one is taken back as an unsaved change', async () => {
  const browser = new Browser();
  const { file, book } = await withDraft(browser);
  for (let round = 1; round <= 12; round += 1) {
    await book.keep(typed(`${round}`));
    await book.save(bytesOf(`состояние ${round}`), { upTo: book.position() });
  }
  const history = await book.history();
  // The first one is what an undo reaches back to.
  expect(history.map(({ changes }) => changes)).toEqual([...Array(10).fill(1), 0]);
  const third = history[9]?.id ?? 0;
  const bytes = await book.earlier(third);
  expect(textOf(bytes)).toBe('состояние 3');
  await book.keep({ kind: 'restore', bytes });
  await book.keep(typed('г'));
  browser.kill();
  const again = await openFile(browser.tab(), file);
  expect(textOf(again.base)).toBe('состояние 12');
  expect(again.operations).toEqual([{ kind: 'restore', bytes }, typed('г')]);
  expect(again.unsaved()).toBe(2);
});

describe('what another program wrote and was written over by the person’s word', () => {
  const statesIn = async (book: Awaited<ReturnType<typeof openFile>>) =>
    Promise.all(
      (await book.history()).map(async ({ id, origin }) => [
        textOf(await book.earlier(id)),
        origin,
      ]),
    );

  test('stays in the history, however often the book is saved after it', async () => {
    const { file, book } = await withDraft(new Browser());
    file.overwrite('чужая');
    await book.save(bytesOf('0'), { upTo: book.position(), overwrite: true });
    for (let round = 1; round <= 12; round += 1) {
      await book.keep(typed(`${round}`));
      await book.save(bytesOf(`${round}`), { upTo: book.position() });
    }
    const states = await statesIn(book);
    expect(states).toContainEqual(['чужая', 'overwritten']);
    expect(states.filter(([, origin]) => origin === 'saved').map(([text]) => text)).toEqual(
      Array.from({ length: 10 }, (_, at) => `${12 - at}`),
    );
  });

  test('stays in the file while the browser cannot keep it: nothing is written over it', async () => {
    const { file, book } = await withDraft(new Browser());
    file.overwrite('чужая');
    const request = { upTo: book.position(), overwrite: true };
    fullAbove(1);
    expect(await book.save(bytesOf('вторая'), request)).toEqual({
      kind: 'failed',
      message: expect.stringContaining('и оно пропало бы. Выберите «Сохранить как…»'),
    });
    roomAgain();
    expect([file.content, book.unsaved()]).toEqual(['чужая', 1]);
    const again = await book.save(bytesOf('вторая'), request);
    expect([again.kind, file.content]).toEqual(['saved', 'вторая']);
    expect(await statesIn(book)).toContainEqual(['чужая', 'overwritten']);
  });

  test('stays in the file in a private window, which keeps nothing', async () => {
    const browser = new Browser();
    withoutStorage();
    const file = new FakeFile('книга.xlsx', 'первая');
    const book = await openFile(browser.tab(), file);
    file.overwrite('чужая');
    const saved = await book.save(bytesOf('вторая'), { upTo: book.position(), overwrite: true });
    expect([saved.kind, file.content]).toEqual(['failed', 'чужая']);
  });

  test('stays where another program writes again before the person’s word is carried out', async () => {
    const { file, book } = await withDraft(new Browser());
    file.overwrite('чужая');
    file.queryPermission = async () => {
      file.overwrite('ещё чужая');
      return 'granted';
    };
    const saved = await book.save(bytesOf('вторая'), { upTo: book.position(), overwrite: true });
    expect([saved.kind, file.content]).toEqual(['changed', 'ещё чужая']);
  });
});
