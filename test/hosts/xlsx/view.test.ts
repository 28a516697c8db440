/** How a sheet looks, read back from a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheets } from '../../../src/app/create-sheets';
import type { MergedArea } from '../../../src/core/schema/sheet-grid';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook } from './excel-book';

const today = day(2026, 3, 15);

function template() {
  const workbook = createXlsx({ today });
  createSheets(workbook, schoolTemplate(today));
  return openXlsx(workbook.toBytes(), { today });
}

it('gives what the template was made with', () => {
  const book = template();
  const view = book.view('Курсы');
  const headers = book.read('Курсы')?.rows[0] ?? [];
  const column = (header: string) => headers.indexOf(header);
  const lookOf = (header: string) => view?.looks[view.columns[column(header)]?.style ?? 0];
  expect(view).toMatchObject({ frozenRows: 1, frozenColumns: 2, hidden: false });
  expect(view?.tabColour).toMatch(/^#[0-9a-f]{6}$/);
  expect(lookOf('Дата начала')?.kind).toBe('day');
  expect(lookOf('Код курса')?.kind).toBe('text');
  expect(lookOf('Объём, ч')).toMatchObject({ kind: 'number' });
  // A mistyped 14,5 is shown as it is.
  expect(lookOf('Объём, ч')).not.toHaveProperty('decimals');
  const header = view?.looks[view.styles.get(0)?.[0] ?? 0];
  expect(header).toMatchObject({ bold: true, wrap: true, bordered: true });
  expect(header?.fill).toMatch(/^#[0-9a-f]{6}$/);
  expect(view?.notes[0]).toMatchObject({ row: 0, text: expect.stringContaining('К-101') });
  const sourceIn = (name: string) =>
    view?.lists.find(({ areas }) => areas.some(({ left }) => left === column(name)))?.source;
  expect(sourceIn('Код педагога')).toMatchObject({ sheet: 'Педагоги', area: { top: 1, left: 0 } });
  expect(sourceIn('Вид программы')).toEqual({ values: ['ПК', 'ПП', 'иное'] });
  // Too long to stand inline: it comes from the hidden sheet of lists.
  const kinds = book.view('Мероприятия')?.lists.map(({ source }) => source);
  expect(kinds).toContainEqual({ values: expect.arrayContaining(['грант, проект']) });
});

it('has the drop-downs of single cells: each choice of «Настройки» at its own value', () => {
  const book = template();
  const rows = book.read('Настройки')?.rows ?? [];
  const listAt = (parameter: string) => {
    const row = rows.findIndex(([name]) => name === parameter);
    const isThere = ({ top, bottom, left, right }: MergedArea): boolean =>
      top === row && bottom === row && left === 1 && right === 1;
    return book.view('Настройки')?.lists.find(({ areas }) => areas.every(isThere))?.source;
  };
  expect(listAt('При равенстве баллов')).toEqual({ values: ['общее место', 'выше П2'] });
  // Values with commas cannot stand inline.
  expect(listAt('Нумерация мест')).toEqual({ values: ['1, 1, 3', '1, 1, 2'] });
  expect(listAt('Вес П1')).toBeUndefined();
  expect(listAt('Цели по показателям, %')).toBeUndefined();
});

it('offers the twenty directions with their words, and the bare codes behind them', () => {
  const book = template();
  const column = book.read('Мероприятия')?.rows[0]?.indexOf('Направление работы') ?? -1;
  const list = book
    .view('Мероприятия')
    ?.lists.find(({ areas }) => areas.some(({ left }) => left === column));
  const values = list && 'values' in list.source ? list.source.values : [];
  expect(values).toHaveLength(40);
  expect(values[11]).toBe('Н12 конференции, форумы, семинары, совещания, вебинары');
  expect(values[31]).toBe('Н12');
});

it('follows a drop-down to a sheet whose name XML carries as entities, named or numbered', () => {
  const book = excelBook({
    'xl/workbook.xml': (EXCEL_PARTS['xl/workbook.xml'] ?? '')
      .replace('name="Рейтинг"', 'name="Рога &amp; &quot;Ко&quot;"')
      .replace('Педагоги!$A$1:$A$4', '&#39;Рога &amp; &#x22;Ко&quot;&apos;!$B$2:$B$9'),
    'xl/worksheets/sheet1.xml': (EXCEL_PARTS['xl/worksheets/sheet1.xml'] ?? '').replace(
      '"a,b"',
      'Мои',
    ),
  });
  expect(openXlsx(book, { today }).view('Педагоги')?.lists[0]?.source).toEqual({
    sheet: 'Рога & "Ко"',
    area: { top: 1, left: 1, bottom: 8, right: 1 },
  });
});

it('tells highlighted texts with their colours', () => {
  const [highlight] = template().view('Проверка')?.highlights ?? [];
  expect(highlight).toMatchObject({
    text: 'ошибка',
    isPart: false,
    look: { fill: expect.any(String) },
  });
});

it('tells highlighted parts of a text', () => {
  const highlights = template().view('Посткурс')?.highlights ?? [];
  expect(highlights.filter(({ isPart }) => isPart).map(({ text }) => text)).toEqual([
    'пропущено',
    'пропущено',
    '— нет',
    '— нет',
  ]);
});

it('reads a file of LibreOffice and knows no other sheets', () => {
  const path = join(__dirname, '../../fixtures/libreoffice.xlsx');
  const book = openXlsx(readFileSync(path), { today });
  const [first = ''] = book.sheetNames();
  expect(book.view(first)?.looks[0]).not.toHaveProperty('kind');
  expect(book.view('Нет такого')).toBeNull();
});

it('copies a workbook so that changing one leaves the other', () => {
  const book = template();
  const copy = book.copy();
  const cells = [{ row: 1, column: 0, value: 'К-1' }];
  copy.apply([{ kind: 'editCells', sheet: 'Курсы', cells }]);
  expect(copy.read('Курсы')?.rows[1]?.[0]).toBe('К-1');
  expect(book.read('Курсы')?.rows[1]).toBeUndefined();
});

it('is the same where cells and looks are read in one pass', () => {
  for (const bytes of [template().toBytes(), excelBook()]) {
    const [apart, together] = [
      openXlsx(bytes, { today }),
      openXlsx(bytes, { today, isShown: true }),
    ];
    for (const name of apart.sheetNames()) {
      expect(together.read(name)).toEqual(apart.read(name));
      expect(together.view(name)).toEqual(apart.view(name));
    }
  }
});
