/** What «Убрать следы» says will be lost. */
import type { RecentBook } from '../../../src/workbench/books/books';
import { toldOfLost } from '../../../src/workbench/page/traces';

const book = (over: Partial<RecentBook>): RecentBook => ({
  id: 'a',
  name: 'Школа.xlsx',
  home: 'disk',
  openedAt: 0,
  whose: null,
  writtenAt: null,
  unsaved: 0,
  aside: 0,
  forms: [],
  ...over,
});

it('names each book and what of it is in no file', () => {
  expect(
    toldOfLost([
      book({ unsaved: 3 }),
      book({ name: 'Район.xlsx', aside: 2 }),
      book({ name: 'Лицей.xlsx', unsaved: 1, aside: 1 }),
      book({ name: 'Гимназия.xlsx', forms: ['Новая запись', 'Документы'] }),
      book({ name: 'Новая', home: 'unsaved', unsaved: 4 }),
    ]),
  ).toBe(
    'Пропадёт то, чего нет ни в одном файле: ' +
      '«Школа.xlsx» — 3 изменения не в файле; ' +
      '«Район.xlsx» — 2 изменения не удалось повторить; ' +
      '«Лицей.xlsx» — 1 изменение не в файле, 1 изменение не удалось повторить; ' +
      '«Гимназия.xlsx» — в форме набрано и не записано: «Новая запись», «Документы»; ' +
      '«Новая» — вся книга, файла у неё ещё нет.',
  );
});
