/** School workbooks as hurried people leave them: how many messages one cause makes. */

import { computeSchool } from '../../../../src/core/school/compute-school';
import type { Cell } from '../../../../src/core/values/cell';
import { dayAt, issuesOf, type KitSheet, type Row, readerOf, sheetsWith } from '../school-kit';

type Rows = readonly (readonly Cell[])[];

const COUNT = 30;
const numbered = (row: (number: number) => Row): Row[] =>
  Array.from({ length: COUNT }, (_, index) => row(index + 1));

/** Thirty people, each with a course of 2024 (its window is over) and an activity in it. */
const BOOK = sheetsWith({
  Педагоги: numbered((n) => ({ 'Код педагога': `0512-${100 + n}`, 'Дата приёма': '01.09.2020' })),
  Курсы: numbered((n) => ({
    'Код педагога': `0512-${100 + n}`,
    'Дата начала': '01.02.2024',
    'Дата окончания': '15.03.2024',
  })),
  Мероприятия: numbered((n) => ({
    'Код педагога': `0512-${100 + n}`,
    Вид: 'открытый урок',
    Тема: `Урок ${n}`,
    Критерий: '2.1',
    Уровень: 'школьный',
  })),
});

const compute = (sheets: readonly KitSheet[]) =>
  computeSchool(readerOf(sheets), dayAt('15.04.2026'));

const whole = compute(BOOK);
const USUAL = new Set(issuesOf(whole));

/** A sheet's rows under its headers changed in one column. */
const inColumn =
  (header: string, change: (cell: Cell, index: number) => Cell) =>
  (rows: Rows): Rows => {
    const at = rows[0]?.indexOf(header) ?? -1;
    return rows.map((cells, row) =>
      cells.map((cell, column) => (column === at && row > 0 ? change(cell, row) : cell)),
    );
  };

const inHeaders =
  (change: (header: string) => Cell) =>
  ([headers = [], ...rows]: Rows): Rows => [
    headers.map((header) => change(String(header))),
    ...rows,
  ];

const serial = (cell: Cell): Cell =>
  typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell;

const asText =
  (shown: (dayMonthYear: string) => string) =>
  (cell: Cell): Cell => {
    if (typeof cell !== 'object' || cell === null || !('day' in cell)) return cell;
    const date = new Date(Date.UTC(1899, 11, 30 + cell.day));
    const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
    return shown(`${day}.${month}.${year}`);
  };

const UNSEEN = (cell: Cell): Cell => (typeof cell === 'string' ? `\u200b${cell}` : cell);

/** Sheet, what was done to it, and what is told beyond what is told of the whole book. */
const HURRIED: readonly [string, string, (rows: Rows) => Rows, readonly string[]][] = [
  ['stars at all headers', 'Педагоги', inHeaders((header) => `${header}*`), []],
  ['colons at all headers', 'Мероприятия', inHeaders((header) => `${header}:`), []],
  [
    '«Объём (ч)»',
    'Курсы',
    inHeaders((header) => (header === 'Объём, ч' ? 'Объём (ч)' : header)),
    [],
  ],
  ['headers in capitals', 'Курсы', inHeaders((header) => header.toUpperCase()), []],
  ['hours with units', 'Курсы', inColumn('Объём, ч', (cell) => `${cell} ак. ч`), ['З-05 Курсы:2']],
  [
    'dates with «г.»',
    'Курсы',
    inColumn(
      'Дата окончания',
      asText((day) => `${day} г.`),
    ),
    [],
  ],
  [
    'dates with a time',
    'Курсы',
    inColumn(
      'Дата начала',
      asText((day) => `${day} 0:00:00`),
    ),
    [],
  ],
  ['dates without their format', 'Курсы', inColumn('Дата окончания', serial), ['З-15 Курсы:2']],
  [
    'dates in words',
    'Мероприятия',
    inColumn(
      'Дата',
      asText(() => 'весной'),
    ),
    ['З-02 Мероприятия:2'],
  ],
  ['unseen signs in codes', 'Курсы', inColumn('Код педагога', UNSEEN), ['З-16 Курсы:2']],
  [
    'unseen signs everywhere',
    'Педагоги',
    ([headers = [], ...rows]) => [headers, ...rows.map((cells) => cells.map(UNSEEN))],
    ['З-16 Педагоги:2'],
  ],
  [
    'a title above the headers',
    'Курсы',
    (rows) => [['Курсы педагогов, 2025/26'], [], ...rows],
    ['Ф-13 Курсы:3'],
  ],
  [
    'totals and signatures',
    'Курсы',
    (rows) => [
      ...rows,
      ['ИТОГО:', null, null, null, null, null, 1080],
      [],
      ['Директор ____________ /И. О. Фамилия/'],
      [null, 'М. П.'],
    ],
    ['Ф-14 Курсы:32'],
  ],
  [
    'codes without a column of people',
    'Педагоги',
    inHeaders((header) => (header === 'Код педагога' ? 'Табельный' : header)),
    ['Ф-03 Педагоги:1'],
  ],
  [
    'emptied people',
    'Педагоги',
    (rows) => rows.slice(0, 1),
    ['Ф-09 Курсы:2', 'Ф-09 Мероприятия:2'],
  ],
  [
    'a lost column',
    'Курсы',
    inHeaders((header) => (header === 'Дата окончания' ? 'Когда закончил' : header)),
    ['Ф-12 Курсы:1'],
  ],
];

describe('one cause, one message', () => {
  test.each(HURRIED)('%s («%s»)', (_what, name, change, told) => {
    const sheets = BOOK.map((sheet) =>
      sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet,
    );
    const issues = issuesOf(compute(sheets)).filter((issue) => !USUAL.has(issue));
    expect(issues).toEqual(told);
  });
});
