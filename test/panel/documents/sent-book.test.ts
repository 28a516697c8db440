import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { arrivedBook, sentBook } from '../../../src/panel/documents/sent-book';
import { dayAt } from '../../core/school/school-kit';
import { overTheWire } from '../school/panel-kit';

const TODAY = dayAt('15.04.2026');
const ROWS: readonly (readonly Cell[])[] = [
  ['Код', null, 'Дата'],
  ['Т-01', true, { day: TODAY }],
  [12.5, null, { error: '#REF!' }],
];

const workbook = (rows = ROWS) =>
  new MemoryWorkbook(TODAY, [
    { name: 'Чужой', rows: [['секрет']] },
    { name: 'Педагоги', rows },
  ]);

it('carries the sheets that are asked for, cell by cell, and no others', () => {
  const sent = overTheWire(sentBook(workbook(), ['Педагоги', 'Курсы']));
  expect(sent).toEqual({ today: TODAY, sheets: [{ name: 'Педагоги', rows: ROWS }] });
  const arrived = arrivedBook(sent);
  expect(arrived.today()).toBe(TODAY);
  expect(arrived.sheetNames()).toEqual(['Педагоги']);
  expect(arrived.read('Педагоги')?.rows).toEqual(ROWS);
  expect(arrived.firstRow('Педагоги')).toEqual(ROWS[0]);
  expect([arrived.read('Курсы'), arrived.read('Чужой'), arrived.firstRow('Курсы')]).toEqual([
    null,
    null,
    [],
  ]);
});

it('is the same sheet every time it is read, so that what was computed is kept', () => {
  const arrived = arrivedBook(sentBook(workbook(), ['Педагоги']));
  expect(arrived.read('Педагоги')).toBe(arrived.read('Педагоги'));
});

it('changes nothing', () => {
  const arrived = arrivedBook(sentBook(workbook(), []));
  expect(() => arrived.apply([])).toThrow('Окно «Документы» книгу не меняет.');
});

it('refuses in plain words what no call can carry, and says what to do', () => {
  const heavy = Array.from({ length: 9 }, () => ['я'.repeat(1_000_000)]);
  expect(() => sentBook(workbook(heavy), ['Педагоги'])).toThrow(/^Книга слишком велика.+\.xlsx/);
});
