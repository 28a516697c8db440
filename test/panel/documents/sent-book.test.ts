import { cellsOf } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { demoSchool } from '../../../src/demo/school';
import { SCHOOL } from '../../../src/editions/school';
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
  expect(sent).toEqual({
    today: TODAY,
    texts: ['Код', 'Дата', 'Т-01'],
    sheets: [
      {
        name: 'Педагоги',
        rows: [
          [[0], null, [1]],
          [[2], true, { day: TODAY }],
          [12.5, null, { error: '#REF!' }],
        ],
      },
    ],
  });
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

it('sends a text once, however many rows it stands in', () => {
  const title = 'я'.repeat(1000);
  const rows = Array.from({ length: 1000 }, () => [title, '', 'Т-01']);
  const sent = sentBook(workbook(rows), ['Педагоги']);
  expect(JSON.stringify(sent).length).toBeLessThan(30_000);
  expect(arrivedBook(sent).read('Педагоги')?.rows[999]).toEqual([title, null, 'Т-01']);
});

it('carries a school of 300 teachers with 3,000 activities', () => {
  const plans = demoSchool({ people: 300, activitiesPerPerson: 10, mistakes: false });
  const school = new MemoryWorkbook(
    TODAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
  const sent = sentBook(school, SCHOOL.reads);
  expect(new TextEncoder().encode(JSON.stringify(sent)).length).toBeLessThan(2_000_000);
  const arrived = arrivedBook(overTheWire(sent));
  for (const name of SCHOOL.reads) {
    expect(arrived.read(name)?.rows).toEqual(school.read(name)?.rows);
  }
});

it('refuses in plain words what no call can carry, and says what to do', () => {
  const heavy = Array.from({ length: 21 }, (_, index) => [index + 'я'.repeat(1_000_000)]);
  expect(() => sentBook(workbook(heavy), ['Педагоги'])).toThrow(/^Книга слишком велика.+\.xlsx/);
});
