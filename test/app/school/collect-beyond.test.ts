/** Я-75, Я-76: what a teacher types where nothing is collected from is told by its place. */
import { collectForms } from '../../../src/app/school/collect';
import { schoolResults } from '../../../src/app/school/school-results';
import { formParcel } from '../../../src/core/school/self-assessment/collecting/form-parcel';
import type { FileSheet } from '../../../src/core/school/self-assessment/collecting/typed-beyond';
import { formBook } from '../../../src/core/school/self-assessment/form/form-book';
import {
  criteriaSheet,
  teacherForms,
} from '../../../src/core/school/self-assessment/form/form-plans';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { xlsxOf } from '../../../src/hosts/xlsx/new-book';
import { readXlsx, xlsxSheets } from '../../../src/hosts/xlsx/read-xlsx';
import { dayAt, type Row, sheetsWith, TODAY } from '../../core/school/school-kit';
import { fact } from '../../core/school/self-assessment/form/forms-kit';

const OWN: Row = { 'Код педагога': 'П-1', 'Код записи': 's1' };
const CHECKED: Row = {
  ...OWN,
  ...fact('Дроби'),
  'Статус проверки': 'подтверждено',
  Комментарий: 'Нет приказа',
};

const bookWith = (activities: readonly Row[] = [CHECKED]) =>
  new MemoryWorkbook(dayAt(TODAY), sheetsWith({ Педагоги: [{}, {}], Мероприятия: activities }));

function handedOut(book = bookWith()): Uint8Array {
  const results = schoolResults(book);
  const [form] = teacherForms(results, ['П-1']);
  if (form === undefined) throw new Error('no form');
  return xlsxOf(formBook(form, criteriaSheet(results)));
}

/** The file with cells typed into it, [sheet, row, column, text], all counted from 0. */
type Typed = readonly [sheet: string, row: number, column: number, cell: Cell];

function typedInto(sheet: FileSheet, typed: readonly Typed[]): FileSheet {
  const rows = (sheet.cells?.rows ?? []).map((row) => [...row]);
  for (const [name, row, column, cell] of typed) {
    if (name !== sheet.name) continue;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return { ...sheet, cells: { rows } };
}

function handedIn(typed: readonly Typed[], more: readonly FileSheet[] = [], book = bookWith()) {
  const bytes = handedOut(bookWith());
  const parcel = formParcel(
    'Лист.xlsx',
    (name, most) => {
      const cells = readXlsx(bytes, 'Лист.xlsx', name, most);
      if (name !== 'О листе' || cells === 'tooLong') return cells;
      return typedInto({ name, cells, notes: [] }, typed).cells;
    },
    (most) => [
      ...[...xlsxSheets(bytes, 'Лист.xlsx', most)].map((sheet) => typedInto(sheet, typed)),
      ...more,
    ],
  );
  return collectForms(book, [parcel]).report?.submissions[0];
}

const REMEDY =
  'Откройте файл и посмотрите: там может быть возражение или вопрос. Что должно попасть в книгу, попросите вписать в таблицу, в столбцы слева от серых. (Я-75)';
const told = (places: string, count: string) =>
  `В файле что-то написано там, откуда ничего не собирается: ${places}; всего ${count}. ${REMEDY}`;

it('Я-75: of a sheet as it was handed out nothing is told', () => {
  expect(handedIn([])).toMatchObject({ unchanged: 1, remarks: [], beyond: null });
});

it('nor when the school has worded its remark anew meanwhile', () => {
  const book = bookWith([{ ...CHECKED, Комментарий: 'Приказ принесли' }]);
  expect(handedIn([], [], book)).toMatchObject({ unchanged: 1, beyond: null });
});

it('nor of a row that is copied with what the school has written in it', () => {
  const copied: Typed[] = [
    ['Лист самооценки', 2, 15, 'подтверждено'],
    ['Лист самооценки', 2, 17, 'Нет приказа'],
  ];
  expect(handedIn(copied)?.beyond).toBeNull();
});

it.each<[string, Typed, string]>([
  ['in «Комментарий» of a checked row', ['Лист самооценки', 1, 17, 'Не согласна'], 'R2'],
  ['in «Комментарий» of a free row', ['Лист самооценки', 9, 17, 'Не согласна'], 'R10'],
  ['in «Статус проверки»', ['Лист самооценки', 1, 15, 'почему?'], 'P2'],
  ['over the points', ['Лист самооценки', 1, 16, 'мало'], 'Q2'],
  ['over the scale', ['Лист самооценки', 1, 14, 'мало'], 'O2'],
  ['to the right of the table', ['Лист самооценки', 1, 20, 'Прошу учесть'], 'U2'],
  ['on «Мои курсы»', ['Мои курсы', 8, 2, 'Прошу учесть'], 'C9'],
  ['beside «Мои курсы»', ['Мои курсы', 1, 11, 'Прошу учесть'], 'L2'],
  ['beside «Критерии»', ['Критерии', 1, 30, 'Прошу учесть'], 'AE2'],
  ['under «Критерии»', ['Критерии', 150, 0, 'Прошу учесть'], 'A151'],
  ['beside «О листе»', ['О листе', 1, 2, 'Прошу учесть'], 'C2'],
  ['under «О листе»', ['О листе', 60, 0, 'Прошу учесть'], 'A61'],
])('a text %s is told', (_, typed, place) => {
  expect(handedIn([typed])?.beyond).toBe(told(`лист «${typed[0]}», ${place}`, '1 ячейка'));
});

it('a number where the program puts points is no objection, whoever has typed it', () => {
  const typed: Typed[] = [
    ['Лист самооценки', 1, 14, 2],
    ['Лист самооценки', 1, 16, -5],
  ];
  expect(handedIn(typed)?.beyond).toBeNull();
});

it('in «Комментарий» of a sheet that does not say which remarks it held, nothing is known', () => {
  const about = [...xlsxSheets(handedOut(), 'Лист.xlsx', 5000)].find(
    ({ name }) => name === 'О листе',
  );
  const line = about?.cells?.rows.findIndex(([name]) => name === 'Комментарии школы') ?? -1;
  expect(line).toBeGreaterThan(0);
  const typed: Typed[] = [
    ['О листе', line, 0, null],
    ['О листе', line, 1, null],
    ['Лист самооценки', 1, 17, 'Не согласна'],
  ];
  expect(handedIn(typed)?.beyond).toBeNull();
});

it('a sheet of their own, and a note of a cell, too: five cells are named and all counted', () => {
  const rows: Cell[][] = Array.from({ length: 7 }, () => ['слово']);
  const own = { name: 'Ещё', cells: { rows }, notes: [{ row: 3, column: 1 }] };
  expect(handedIn([], [own])?.beyond).toBe(told('лист «Ещё», A1, A2, A3, A4, A5', '8 ячеек'));
});

it('a sheet that cannot be looked through is told as a whole', () => {
  const own = { name: 'Ещё', cells: null, notes: [] };
  expect(handedIn([], [own])?.beyond).toContain('лист «Ещё» целиком. ');
});

it('Я-76: what is typed is in none of what is told, and collecting again writes nothing', () => {
  const book = bookWith();
  const typed: Typed[] = [['Лист самооценки', 1, 17, 'Не согласна']];
  expect(JSON.stringify(handedIn(typed, [], book))).not.toContain('Не согласна');
  const journal = book.read('Журнал самооценок')?.rows.length;
  handedIn(typed, [], book);
  expect(book.read('Журнал самооценок')?.rows).toHaveLength(journal ?? -1);
  expect(JSON.stringify(book.read('Журнал самооценок'))).toContain('лист «Лист самооценки», R2');
});
