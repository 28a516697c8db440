import { choice, yesNo } from '../../../src/core/schema/columns/choice';
import { day } from '../../../src/core/schema/columns/day';
import { text } from '../../../src/core/schema/columns/text';
import { defineTable, rowOf } from '../../../src/core/schema/table';
import { isErrorText, UNRECKONED } from '../../../src/core/values/cell';
import { readCells } from './reading';

const TABLE = defineTable({
  sheet: 'Лист',
  kind: 'input',
  about: '',
  columns: {
    name: text('Имя', { required: true, min: 3, max: 5 }),
    ready: yesNo('Готово', {}),
    when: day('Когда', {}),
    size: choice('Размер', ['малый', 'большой'], { whenBlank: 'малый' }),
  },
});
const HEADERS = ['Имя', 'Готово', 'Когда', 'Размер'];

describe('an empty row', () => {
  test.each([
    ['of nothing', []],
    ['of blanks', [null, null, null, null]],
    ['of whitespace', ['', '  ', '\u00a0', '\t']],
    ['of an unticked checkbox', [null, false, null, null]],
  ])('%s is skipped wherever it stands', (_of, empty) => {
    const { records, issues } = readCells(TABLE, [
      HEADERS,
      empty,
      ['Аня'],
      empty,
      empty,
      ['Боря', true],
      empty,
    ]);
    expect(issues).toEqual([]);
    expect(records).toEqual([
      { row: 3, name: 'Аня', ready: false, when: null, size: 'малый' },
      { row: 6, name: 'Боря', ready: true, when: null, size: 'малый' },
    ]);
  });

  test('is not one with a ticked checkbox: then required cells are missed (З-01)', () => {
    const { records, issues, findings } = readCells(TABLE, [HEADERS, [null, true]]);
    expect(records).toHaveLength(1);
    expect(issues).toEqual(['З-01 2 Имя']);
    expect(findings.isGood('Лист', 2)).toBe(false);
  });
});

test('an error takes its row out once, however many it has; a warning does not', () => {
  const { findings } = readCells(TABLE, [
    HEADERS,
    ['Аня', 'может быть', 'вчера', 'средний'],
    ['Боря', 'да', '15.03.25'],
    ['Вера', 'да', '15.03.2025'],
  ]);
  expect(findings.issues.map(({ code, row }) => `${code} ${row}`)).toEqual([
    'З-12 2',
    'З-02 2',
    'З-08 2',
    'З-03 3',
  ]);
  expect([2, 3, 4].map((row) => findings.isGood('Лист', row))).toEqual([false, true, true]);
  expect(findings.badRowCount('Лист')).toBe(1);
  expect(findings.leftOut).toBe(1);
});

test.each([
  ['Ян', true],
  ['Яна', false],
  ['Яночк', false],
  ['Яночка', true],
])('a text of 3 to 5 characters: «%s» breaks the limits (З-09): %s', (name, broken) => {
  const { issues } = readCells(TABLE, [HEADERS, [name]]);
  expect(issues).toEqual(broken ? ['З-09 2 Имя'] : []);
});

describe('a cell with an error value (З-11)', () => {
  test.each([
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '#NAME?',
    '#ССЫЛКА!',
    '#Н/Д',
    '#ДЕЛ/0!',
    '#ИМЯ?',
    ' #ЗНАЧ! ',
  ])('%s, as a host error or as text, takes the row out', (error) => {
    const { issues } = readCells(TABLE, [HEADERS, [{ error }], [error]]);
    expect(issues).toEqual(['З-11 2 Имя', 'З-11 3 Имя']);
  });

  test('of a formula that nobody has reckoned, also where the cells came by wire, is one of its own (З-19)', () => {
    const wired = JSON.parse(JSON.stringify(UNRECKONED));
    const { issues } = readCells(TABLE, [HEADERS, [UNRECKONED], [wired]]);
    expect(issues).toEqual(['З-19 2 Имя', 'З-19 3 Имя']);
  });

  test('of such a formula, copied as a text or written once, stays an error', () => {
    const { issues } = readCells(TABLE, [HEADERS, [UNRECKONED.error]]);
    expect(issues).toEqual(['З-11 2 Имя']);
    expect(isErrorText(UNRECKONED.error)).toBe(true);
  });

  test.each(['#НЕТ', '#12', '#ФГОС', '№ 5', '#'])('«%s» is an ordinary text', (typed) => {
    const column = defineTable({ ...TABLE, columns: { name: text('Имя', { required: true }) } });
    expect(readCells(column, [['Имя'], [typed]]).issues).toEqual([]);
  });
});

test('merged cells are pointed out by their range (Ф-06)', () => {
  const { findings, issues } = readCells(TABLE, {
    rows: [HEADERS, ['Аня'], ['Боря']],
    merged: [{ top: 1, left: 2, bottom: 2, right: 27 }],
  });
  expect(issues).toEqual(['Ф-06 2']);
  expect(findings.issues[0]?.message).toContain('C2:AB3');
});

test('a row is written by the names of its columns, in their order; unnamed ones are blank', () => {
  expect(rowOf(TABLE, { size: 'большой', name: 'Аня' })).toEqual(['Аня', null, null, 'большой']);
});
