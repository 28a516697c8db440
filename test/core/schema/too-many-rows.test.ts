/** З-33: a sheet with more rows than anybody keeps is told of, and makes no records. */
import { text } from '../../../src/core/schema/columns/text';
import { MOST_ENTRIES } from '../../../src/core/schema/read-table';
import { defineTable, type Table } from '../../../src/core/schema/table';
import { computeSchool } from '../../../src/core/school/compute-school';
import { formRows } from '../../../src/core/school/self-assessment/collecting/handed-rows';
import { FORM } from '../../../src/core/school/self-assessment/form/form-table';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import type { Cell } from '../../../src/core/values/cell';
import { dayAt } from '../school/school-kit';
import { readCells } from './reading';

const MOST = 4;
const TABLE = defineTable({
  sheet: 'Лист',
  kind: 'input',
  about: '',
  most: MOST,
  columns: { name: text('Имя', { required: true }), place: text('Где', {}) },
});
const HEADERS = ['Имя', 'Где', 'Своё'];

const rowsOf = (count: number, cells: readonly Cell[] = ['Аня']): (readonly Cell[])[] =>
  new Array<readonly Cell[]>(count).fill(cells);

it('as many rows as may be are read', () => {
  const { records, blocked, issues } = readCells(TABLE, [HEADERS, ...rowsOf(MOST)]);
  expect([records.length, blocked, issues]).toEqual([MOST, false, []]);
});

it('one more, and none is: one error says how many there are', () => {
  const { records, blocked, issues, findings } = readCells(TABLE, [HEADERS, ...rowsOf(MOST + 1)]);
  expect([records, blocked, issues]).toEqual([[], true, ['Ф-17']]);
  expect(findings.issues[0]).toMatchObject({
    severity: 'error',
    message: 'На листе 5 заполненных строк, а читается не больше 4',
    costs: 'расчёт не выполнен',
  });
});

it.each<[string, Cell[]]>([
  ['empty rows', []],
  ["rows of a person's own column", [null, null, 17]],
  ['rows of blanks', [' ', false]],
])('%s count for nothing', (_, cells) => {
  const rows = [HEADERS, ...rowsOf(MOST * 3, cells), ...rowsOf(MOST)];
  const { records, issues } = readCells(TABLE, rows);
  expect([records.length, issues]).toEqual([MOST, []]);
});

it('what the product writes itself is read, however long it is', () => {
  const own: Table = { ...TABLE, kind: 'computed' };
  expect(readCells(own, [HEADERS, ...rowsOf(MOST + 1)]).records).toHaveLength(MOST + 1);
});

it('the sheets of a region of 30 000 people fit: 300 000 activities, three courses a person', () => {
  expect(MOST_ENTRIES).toBeGreaterThan(300_000);
  const { teachers, ...others } = SCHOOL_TABLES;
  expect((teachers as Table).most).toBeGreaterThan(60_000);
  for (const table of Object.values<Table>(others)) expect(table.most).toBeUndefined();
});

it('a code drawn down «Мероприятия» computes nothing and is one error', () => {
  const { sheet, columns } = SCHOOL_TABLES.activities;
  const headers = Object.values(columns).map(({ header }) => header);
  const drawn = [headers, ...rowsOf(MOST_ENTRIES + 1, ['П-1'])];
  const read = (name: string) => (name === sheet ? { rows: drawn } : null);
  const { issues, book } = computeSchool(read, dayAt('15.04.2026'));
  const ofSheet = issues.filter((issue) => issue.sheet === sheet);
  expect(ofSheet.map(({ code }) => code)).toEqual(['Ф-17']);
  expect([book.blocked, book.activities]).toEqual([true, []]);
});

it('a form with so many rows is not read and says why: none of them is lost in silence', () => {
  const headers = Object.values((FORM as Table).columns).map(({ header }) => header);
  const { rows, fault } = formRows({ rows: [headers, ...rowsOf(MOST_ENTRIES + 1)] });
  expect(rows).toEqual([]);
  expect(fault).toMatch(/^На листе 350.001 заполненных строк/);
});
