/** Files of one name in two folders are two books: each is listed, told apart, and opened as itself. */
import { Browser, opened, openFile, texts, typed } from './books-kit';
import { bytesOf, FakeFile } from './fake-file';

it('each keeps its own draft, and is opened by its own line of the list', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  for (const [content, whose] of [
    ['пятая', 'СОШ № 5'],
    ['седьмая', 'Лицей № 7'],
  ] as const) {
    const book = await openFile(tab, new FakeFile('Школа.xlsx', content));
    await book.tellWhose(whose);
    await book.keep(typed(`правка: ${whose}`));
    await book.close();
  }
  const recent = await tab.library.recent();
  expect(recent.map(({ name, whose }) => [name, whose])).toEqual([
    ['Школа.xlsx', 'Лицей № 7'],
    ['Школа.xlsx', 'СОШ № 5'],
  ]);
  for (const { id, whose } of recent) {
    const book = opened(await tab.library.reopen(id));
    expect([book.id, texts(book.operations)]).toEqual([id, [`правка: ${whose}`]]);
    await book.close();
  }
});

it('whose a book is stays known after it was saved, and is forgotten when «Настройки» are blank', async () => {
  const tab = new Browser().tab();
  const book = await openFile(tab, new FakeFile('Школа.xlsx', 'первая'));
  const told = book.tellWhose('СОШ № 5');
  await book.keep(typed('а'));
  await book.save(bytesOf('вторая'), { upTo: book.position() });
  await told;
  expect(await tab.library.recent()).toMatchObject([{ whose: 'СОШ № 5', unsaved: 0 }]);
  await book.tellWhose(null);
  expect(await tab.library.recent()).toMatchObject([{ whose: null, unsaved: 0 }]);
});
