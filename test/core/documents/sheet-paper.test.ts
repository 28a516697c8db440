/** A sheet as a document to print (rule Б-89). */
import type { TablePart } from '../../../src/core/documents/document';
import { type SheetOnPaper, sheetPaper } from '../../../src/core/documents/sheet-paper';
import { columnLetters } from '../../../src/core/values/column-letters';

/** So many columns, 100 pixels each, the first of them a label; each cell names its place. */
function sheetOf(columns: number, rows: number, rest: Partial<SheetOnPaper> = {}): SheetOnPaper {
  const all = Array.from({ length: columns }, (_, at) => columnLetters(at));
  return {
    name: 'Лист',
    book: 'Школа.xlsx',
    titles: ['Свод', 'за год'],
    columns: all.map((letters) => ({
      letters,
      header: `Столбец ${letters}`,
      width: 100,
      align: 'start',
    })),
    labels: 1,
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: all.map((letters) => `${letters}${row + 3}`),
      isStrong: row === 1,
    })),
    filter: null,
    ...rest,
  };
}

const tablesIn = (sheet: SheetOnPaper): TablePart[] =>
  (sheetPaper(sheet)?.parts ?? []).filter((part): part is TablePart => part.kind === 'table');

const headingsIn = (sheet: SheetOnPaper): string[] =>
  (sheetPaper(sheet)?.parts ?? []).flatMap((part) =>
    part.kind === 'heading' ? [part.text.replace(/\u00a0/g, ' ')] : [],
  );

test('Б-89: titles, every row and every column, upright while a page holds them', () => {
  const paper = sheetPaper(sheetOf(8, 500, { filter: 'Отобрано строк: 500 из 900' }));
  expect(paper).toMatchObject({ title: 'Свод', orientation: 'portrait' });
  expect(paper?.parts.slice(0, 2)).toMatchObject([
    { kind: 'paragraph', text: 'за\u00a0год' },
    { kind: 'paragraph' },
  ]);
  const [table, ...others] = tablesIn(sheetOf(8, 500));
  expect(others).toEqual([]);
  expect(table?.rows).toHaveLength(500);
  expect(table?.rows[499]?.cells).toEqual([
    'A502',
    'B502',
    'C502',
    'D502',
    'E502',
    'F502',
    'G502',
    'H502',
  ]);
  expect(table?.rows.map(({ isStrong }) => isStrong).indexOf(true)).toBe(1);
});

test('Б-89: nine columns lie; thirteen are in small print; sixteen are two tables with the label', () => {
  expect(sheetPaper(sheetOf(9, 1))?.orientation).toBe('landscape');
  expect(tablesIn(sheetOf(12, 1)).map(({ isCompact }) => isCompact)).toEqual([false]);
  expect(tablesIn(sheetOf(13, 1)).map(({ isCompact }) => isCompact)).toEqual([true]);
  // 1530 − 100 = 1430 pixels beside the label: fourteen columns; fifteen are 8 and 7.
  const tables = tablesIn(sheetOf(16, 1));
  expect(tables.map(({ rows }) => rows[0]?.cells.length)).toEqual([9, 8]);
  expect(tables.map(({ rows }) => rows[0]?.cells[0])).toEqual(['A3', 'A3']);
  const words = headingsIn(sheetOf(16, 1));
  expect(words).toEqual([
    'Столбцы «Столбец B» … «Столбец I»',
    'Продолжение: столбцы «Столбец J» … «Столбец P»',
  ]);
});

test('Б-89: a part is named by its columns’ headers, one without by its letters', () => {
  const sheet = sheetOf(3, 1);
  const headers = ['Код', '', 'Что изменилось в практике преподавания за этот период'];
  const columns = sheet.columns.map((one, at) => ({
    ...one,
    header: headers[at] ?? '',
    width: 1400,
  }));
  expect(headingsIn({ ...sheet, columns, labels: 0 })).toEqual([
    'Столбец «Код»',
    'Продолжение: столбец B',
    'Продолжение: столбец «Что изменилось в практике преподавания…»',
  ]);
});

test('Б-02, Б-89: a sheet with names says so over its title, and whose it is under it', () => {
  const sheet = sheetOf(3, 1);
  const named = (cell: string): SheetOnPaper => ({
    ...sheet,
    columns: sheet.columns.map((one, at) => ({ ...one, header: at === 1 ? 'ФИО' : one.header })),
    rows: [{ cells: ['Т-01', cell, '5'], isStrong: false }],
  });
  expect(sheetPaper(named('Семёнова Мария Петровна'))).toMatchObject({
    notice: 'Содержит персональные данные',
    requisites: [{ name: 'Книга', value: 'Школа.xlsx' }],
  });
  expect(sheetPaper(named(' '))?.notice).toBeNull();
  expect(sheetPaper(sheet)?.notice).toBeNull();
});

test('Б-89: without a row there is nothing to print', () => {
  expect(sheetPaper(sheetOf(3, 0))).toBeNull();
  expect(sheetPaper(sheetOf(0, 0))).toBeNull();
});
