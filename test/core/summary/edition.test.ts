/** С-17: the number of a summary among those of one workbook. */
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { numbered, type UnnumberedHead } from '../../../src/core/summary/edition';
import { type Summary, sealed } from '../../../src/core/summary/summary';
import { SUMMARY, summariesSheet } from '../../../src/core/summary/summary-table';
import type { Cell } from '../../../src/core/values/cell';
import { measuresOf, summaryOf } from '../municipality/municipal-kit';
import { dayAt } from '../school/school-kit';

const MEASURES = measuresOf({ К4: [3, 5], Ч01: 5, 'Ч60/учитель/физика': 0.5 });
const OTHERS = measuresOf({ К4: [4, 5], Ч01: 5, 'Ч60/учитель/физика': 0.5 });

const { edition: _edition, ...HEAD } = summaryOf('0501', {}).head;

const HEADERS = Object.values(SUMMARY.columns).map(({ header }) => header);

const sheetOf = (...summaries: Summary[]): SheetGrid => ({
  rows: cellsOf(summariesSheet(SUMMARY.sheet, summaries)),
});

/** The sheet of a summary of this number. */
const standing = (edition: number, measures = MEASURES, head: Partial<UnnumberedHead> = {}) =>
  sheetOf(sealed({ ...HEAD, ...head, edition }, measures));

/** The sheet with the cells under a header replaced, row 1 being the first under it. */
function edited({ rows }: SheetGrid, header: string, cells: Readonly<Record<number, Cell>>) {
  const at = HEADERS.indexOf(header);
  return {
    rows: rows.map((row, index) =>
      index in cells
        ? row.map((cell, column) => (column === at ? (cells[index] ?? null) : cell))
        : row,
    ),
  };
}

/** The sheet without these columns. */
const without = ({ rows }: SheetGrid, ...headers: string[]): SheetGrid => ({
  rows: rows.map((row) => row.filter((_cell, column) => !headers.includes(HEADERS[column] ?? ''))),
});

const numberOf = (
  sheet: SheetGrid | null,
  measures = MEASURES,
  head: Partial<UnnumberedHead> = {},
) => numbered({ ...HEAD, ...head }, measures, sheet).head.edition;

test('С-17: the first is 1', () => {
  expect(numberOf(null)).toBe(1);
  expect(numberOf({ rows: [] })).toBe(1);
  expect(numberOf(sheetOf())).toBe(1);
});

test('С-17: the same content keeps its number, computed however often', () => {
  expect(numberOf(standing(3))).toBe(3);
  const again = sheetOf(numbered(HEAD, MEASURES, standing(3)));
  expect(numberOf(again)).toBe(3);
});

test('С-17: the order of the rows, and of the columns, is no content', () => {
  const { rows } = standing(3);
  const [header = [], ...lines] = rows;
  expect(numberOf({ rows: [header, ...lines.reverse()] })).toBe(3);
  expect(numberOf({ rows: rows.map((row) => [...row].reverse()) })).toBe(3);
});

test.each<[string, Partial<UnnumberedHead>]>([
  ['the name', { schoolName: 'Школа № 1' }],
  ['the municipality', { municipality: 'Другой район' }],
  ['the version', { version: 2 }],
  ['the rules', { rules: 'период 36 мес.' }],
])('С-17: another content is the next edition: %s', (_, head) => {
  expect(numberOf(standing(3), MEASURES, head)).toBe(4);
});

test('С-17: other figures, a row more or less, are the next edition', () => {
  expect(numberOf(standing(3), OTHERS)).toBe(4);
  expect(numberOf(standing(3), MEASURES.slice(1))).toBe(4);
  expect(numberOf(standing(3, MEASURES.slice(1)))).toBe(4);
});

test('С-17: the same figures of another day are the same edition: the later day holds anyway', () => {
  expect(numberOf(standing(3), MEASURES, { asOf: dayAt('16.04.2026') })).toBe(3);
});

test('С-17: a summary of another school or period does not count', () => {
  expect(numberOf(standing(3), MEASURES, { schoolCode: '0502' })).toBe(1);
  expect(numberOf(standing(3), MEASURES, { periodEnd: dayAt('31.05.2026') })).toBe(1);
  expect(numberOf(standing(3), MEASURES, { periodStart: dayAt('01.01.2026') })).toBe(1);
});

describe('С-17: a standing table that is damaged never lowers the number', () => {
  test.each<[string, SheetGrid]>([
    ['a figure edited by hand', edited(standing(3), 'Числитель', { 1: 4 })],
    ['a figure that is none', edited(standing(3), 'Числитель', { 1: 'три' })],
    ['a row lost', { rows: standing(3).rows.slice(0, -1) }],
    ['a row twice', { rows: [...standing(3).rows, ...standing(3).rows.slice(-1)] }],
    ['a required column lost', without(standing(3), 'Числитель')],
    ['the rules edited', edited(standing(3), 'Правила', { 2: 'период 1 мес.' })],
  ])('%s: the next edition', (_, sheet) => {
    expect(numberOf(sheet)).toBe(4);
  });

  test('the checksum alone is no content', () => {
    expect(numberOf(edited(standing(3), 'Контрольная сумма', { 1: 'стёрто' }))).toBe(3);
    expect(numberOf(without(standing(3), 'Контрольная сумма'))).toBe(4);
  });

  test('of several numbers the highest legible one counts', () => {
    expect(numberOf(edited(standing(3), 'Редакция', { 1: 1 }))).toBe(3);
    expect(numberOf(edited(standing(3), 'Редакция', { 1: null, 2: 'третья' }))).toBe(3);
    expect(numberOf(edited(standing(3), 'Редакция', { 1: 7 }), OTHERS)).toBe(8);
    expect(numberOf(edited(standing(3), 'Код ОО', { 1: null, 2: '0777' }))).toBe(4);
  });

  test('where none is legible it is the first', () => {
    const spoilt = { 1: 'первая', 2: -3, 3: 2.5 };
    expect(numberOf(edited(standing(3), 'Редакция', spoilt), OTHERS)).toBe(1);
    expect(numberOf({ rows: [['что-то'], ['своё']] })).toBe(1);
  });
});

test('С-17: the sheet of a program that did not number is edition 0, and the next one is 1', () => {
  const old = without(standing(0), 'Редакция', 'Правила');
  expect(numberOf(old)).toBe(1);
  expect(numberOf(old, OTHERS)).toBe(1);
});
