/** A computed sheet is its columns: header, look and cell are declared together. */
import { column, computedSheet } from '../../../src/core/schema/computed-sheet';

interface Person {
  readonly code: string;
  readonly points: number;
  readonly status: string;
}

const PEOPLE: readonly Person[] = [
  { code: 'П-1', points: 12.5, status: 'готово' },
  { code: 'П-2', points: 0, status: 'ждёт' },
];

const CODE = column('Код педагога', 'text', 110, (person: Person) => person.code);
const POINTS = column('Итого', 'points', 75, (person: Person) => person.points, {
  note: 'Сумма баллов.',
});
const STATUS = column('Статус', 'text', 170, (person: Person) => person.status, {
  wrap: true,
  highlights: [
    { text: 'готово', tone: 'good' },
    { text: 'ждёт', tone: 'warn' },
  ],
});

const sheetOf = (columns: readonly (typeof CODE)[]) =>
  computedSheet({ name: 'Рейтинг', titles: ['Рейтинг педагогов'], columns, rows: PEOPLE });

test('a sheet has a cell of every column for every row, under its own header', () => {
  const { name, kind, titles, columns, rows } = sheetOf([CODE, POINTS]);
  expect({ name, kind, titles }).toEqual({
    name: 'Рейтинг',
    kind: 'computed',
    titles: ['Рейтинг педагогов'],
  });
  expect(columns).toEqual([
    { header: 'Код педагога', look: 'text', width: 110 },
    { header: 'Итого', look: 'points', width: 75, note: 'Сумма баллов.' },
  ]);
  expect(rows).toEqual([
    ['П-1', 12.5],
    ['П-2', 0],
  ]);
});

test('a column that moves takes its cells along', () => {
  const { columns, rows } = sheetOf([STATUS, POINTS, CODE]);
  expect(columns.map(({ header }) => header)).toEqual(['Статус', 'Итого', 'Код педагога']);
  expect(rows[1]).toEqual(['ждёт', 0, 'П-2']);
});

test('what stands out belongs to its column and has its header', () => {
  const { highlights, columns } = sheetOf([CODE, STATUS]);
  expect(highlights).toEqual([
    { header: 'Статус', text: 'готово', tone: 'good' },
    { header: 'Статус', text: 'ждёт', tone: 'warn' },
  ]);
  expect(columns[1]).toEqual({ header: 'Статус', look: 'text', width: 170, wrap: true });
});

test('a sheet in which nothing stands out and nothing is frozen says nothing of either', () => {
  expect(Object.keys(sheetOf([CODE])).sort()).toEqual([
    'columns',
    'kind',
    'name',
    'rows',
    'titles',
  ]);
});

test('rows that sum up others are told by their places, and columns of sums by their mark', () => {
  const whole = column('Всего', 'points', 75, (person: Person) => person.points, { strong: true });
  const columns = [CODE, whole];
  const sheet = (isTotal: (person: Person) => boolean) =>
    computedSheet({ name: 'Рейтинг', titles: [], columns, rows: PEOPLE, isTotal });
  expect(sheet(({ code }) => code === 'П-2').strongRows).toEqual([1]);
  // It has none now, and may have had: hosts take the bold away.
  expect(sheet(() => false).strongRows).toEqual([]);
  expect(sheet(() => false).columns.map(({ strong }) => strong)).toEqual([undefined, true]);
});
