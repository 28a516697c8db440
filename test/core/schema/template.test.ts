/** How a declared column looks on a new sheet, and what texts and codes are read as. */
import { integer } from '../../../src/core/schema/columns/number';
import { code, text, texts } from '../../../src/core/schema/columns/text';
import { defineTable } from '../../../src/core/schema/table';
import { templateOf } from '../../../src/core/schema/template';
import { readThrough } from './reading';

const TABLE = defineTable({
  sheet: 'Ёлки',
  kind: 'input',
  about: '',
  frozenColumns: 1,
  columns: {
    tree: code('Код ёлки', { required: true, width: 90 }),
    note: text('Примечание', { width: 200, note: 'Что угодно' }),
    short: text('Сорт', { width: 199 }),
    height: integer('Высота, м', { width: 300 }),
  },
});

test('a wide text wraps, and neither a narrow one nor a number does', () => {
  const { name, kind, titles, rows, frozenColumns, columns } = templateOf(TABLE);
  expect({ name, kind, titles, rows, frozenColumns }).toEqual({
    name: 'Ёлки',
    kind: 'input',
    titles: [],
    rows: [],
    frozenColumns: 1,
  });
  expect(columns.map(({ header, required, wrap, note }) => [header, required, wrap, note])).toEqual(
    [
      ['Код ёлки', true, false, undefined],
      ['Примечание', false, true, 'Что угодно'],
      ['Сорт', false, false, undefined],
      ['Высота, м', false, false, undefined],
    ],
  );
});

test('texts of one cell, whatever parts them; nothing between two signs is none', () => {
  const read = (cell: string | null) => readThrough(texts('Для групп', {}), cell).value;
  expect(read(' учителя,  ; психологи;')).toEqual(['учителя', 'психологи']);
  expect(read(null)).toEqual([]);
});

test('a code is read without what nobody sees, a number as its digits', () => {
  const read = (cell: string | number) => readThrough(code('Код', {}), cell).value;
  expect(read(' \u200bП-1 ')).toBe('П-1');
  expect(read(12345678)).toBe('12345678');
});
