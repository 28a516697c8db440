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
  expect(sheetPaper(sheetOf(0, 2))).toBeNull();
});

/** Columns of these widths, none of them a label. */
const wide = (...widths: number[]): SheetOnPaper => {
  const sheet = sheetOf(widths.length, 1, { labels: 0 });
  return {
    ...sheet,
    columns: sheet.columns.map((one, at) => ({ ...one, width: widths[at] ?? 0 })),
  };
};

test.each([
  [810, 'portrait', false],
  [811, 'landscape', false],
  [1200, 'landscape', false],
  [1201, 'landscape', true],
  [1530, 'landscape', true],
])('Б-89: %i pixels wide: %s, in small print: %s', (width, orientation, isCompact) => {
  const sheet = wide(width - 100, 100);
  expect(sheetPaper(sheet)?.orientation).toBe(orientation);
  expect(tablesIn(sheet)).toMatchObject([{ isCompact, columns: [{}, {}] }]);
  expect(headingsIn(sheet)).toEqual([]);
});

test('Б-89: what one page does not hold is two tables, the last column of each included', () => {
  // 1531 pixels are one too many.
  expect(tablesIn(wide(900, 600, 31)).map(({ rows }) => rows[0]?.cells)).toEqual([
    ['A3'],
    ['B3', 'C3'],
  ]);
  expect(headingsIn(wide(900, 600, 31))).toEqual([
    'Столбец «Столбец A»',
    'Продолжение: столбцы «Столбец B» … «Столбец C»',
  ]);
  for (const { isCompact } of tablesIn(wide(900, 600, 31))) expect(isCompact).toBe(true);
});

test('Б-89: a header of forty signs is whole, of a longer one as many words as forty hold', () => {
  const named = (header: string): string[] => {
    const sheet = wide(1400, 1400);
    const columns = sheet.columns.map((one) => ({ ...one, header }));
    return headingsIn({ ...sheet, columns });
  };
  // 5 × 7 letters and 4 spaces between, one letter more behind: 40.
  const forty = `${Array<string>(5).fill('предмет').join(' ')}ы`;
  expect(forty).toHaveLength(40);
  expect(named(forty)[0]).toBe(`Столбец «${forty}»`);
  // The last word is cut off whole, with the space before it.
  expect(named(`${forty}х`)[0]).toBe('Столбец «предмет предмет предмет предмет…»');
  expect(named('  Дата \n курса ')[0]).toBe('Столбец «Дата курса»');
  expect(named(' ')).toEqual(['Столбец A', 'Продолжение: столбец B']);
});

test('Б-89: widths, headers and where numbers stand are those of the sheet', () => {
  const sheet = wide(100, 200);
  const [first, second] = sheet.columns;
  const columns = [first, second && { ...second, align: 'end' as const }].flatMap(
    (one) => one ?? [],
  );
  expect(tablesIn({ ...sheet, columns })[0]?.columns).toEqual([
    { header: 'Столбец A', width: 100, align: 'start' },
    { header: 'Столбец B', width: 200, align: 'end' },
  ]);
});

test('Б-89: a sheet without title lines is called by its name; a filter is told only where there is one', () => {
  const paper = sheetPaper(sheetOf(2, 1, { titles: [] }));
  expect([paper?.title, paper?.parts.map(({ kind }) => kind)]).toEqual(['Лист', ['table']]);
  const filtered = sheetPaper(sheetOf(2, 1, { filter: 'Отобрано строк: 1 из 9' }));
  expect(filtered?.parts.slice(0, 2)).toMatchObject([
    { text: 'за\u00a0год' },
    { text: 'Отобрано строк: 1\u00a0из\u00a09' },
  ]);
});

test('Б-02: names are looked for in every row under «ФИО» and what begins so, not elsewhere', () => {
  const notice = (header: string, ...cells: string[]) => {
    const sheet = sheetOf(2, 1);
    const columns = sheet.columns.map((one, at) => ({ ...one, header: at === 1 ? header : 'Код' }));
    const rows = cells.map((cell) => ({ cells: ['Т-01', cell], isStrong: false }));
    return sheetPaper({ ...sheet, columns, rows })?.notice;
  };
  const said = 'Содержит персональные данные';
  expect(notice(' ФИО', '', 'Семёнова')).toBe(said);
  expect(notice('ФИО наставника', 'Семёнова', '')).toBe(said);
  expect(notice('ФИО', '', ' ')).toBeNull();
  expect(notice('Без ФИО', 'да')).toBeNull();
});
