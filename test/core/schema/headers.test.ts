import { integer } from '../../../src/core/schema/columns/number';
import { text } from '../../../src/core/schema/columns/text';
import { defineTable, type Table } from '../../../src/core/schema/table';
import type { Cell } from '../../../src/core/values/cell';
import { readCells } from './reading';

const TABLE = defineTable({
  sheet: 'Ёлки',
  kind: 'input',
  about: '',
  columns: {
    tree: text('Код ёлки', { required: true, aliases: ['Шифр ёлки'] }),
    height: integer('Высота, м', { required: true }),
    note: text('Примечание', {}),
  },
});

const INFORMING: Table = {
  ...TABLE,
  columns: { ...TABLE.columns, note: text('Примечание', { informs: true }) },
};

const WANTED = [{ row: 2, tree: 'Е-1', height: 3, note: null }];

describe('columns are found by header text, never by position', () => {
  test.each<[string, string[], (string | number | null)[]]>([
    ['in the declared order', ['Код ёлки', 'Высота, м', 'Примечание'], ['Е-1', 3]],
    ['in any order', ['Примечание', 'Высота, м', 'Код ёлки'], [null, 3, 'Е-1']],
    [
      'with strangers between',
      ['№', 'Код ёлки', 'Цвет', 'Высота, м', 'Примечание'],
      [1, 'Е-1', 'х', 3],
    ],
    [
      'whatever the case, ё and spaces',
      [' КОД  ЕЛКИ ', 'высота,\u00a0м', 'ПРИМЕЧАНИЕ'],
      ['Е-1', 3],
    ],
    ['with stars and colons', ['Код ёлки*', 'Высота, м *', 'Примечание:'], ['Е-1', 3]],
    ['with other marks', ['Код ёлки', 'Высота (м)', '«Примечание»'], ['Е-1', 3]],
    ['without spaces at marks', ['Код ёлки', 'Высота,м', 'Примечание'], ['Е-1', 3]],
    ['with a footnote', ['Код ёлки¹', 'Высота, м', 'Примечание²'], ['Е-1', 3]],
    ['with a line break', ['Код\nёлки', 'Высота,\nм', 'Примечание'], ['Е-1', 3]],
    ['with unseen signs', ['\u200bКод ёлки', 'Высо\u00adта, м', 'Примечание\ufeff'], ['Е-1', 3]],
    ['with Latin look-alikes', ['Koд ёлки', 'Bысота, м', 'Примечание'], ['Е-1', 3]],
    [
      'beside a stranger that differs in marks alone',
      ['Код ёлки*', 'Код ёлки', 'Высота, м', 'Примечание'],
      ['х', 'Е-1', 3],
    ],
    ['by a declared alias', ['Шифр елки', 'Высота, м', 'Примечание'], ['Е-1', 3]],
    [
      'with a stranger standing twice',
      ['№', '№', 'Код ёлки', 'Высота, м', 'Примечание'],
      [1, 2, 'Е-1', 3],
    ],
  ])('%s', (_how, headers, cells) => {
    const { records, blocked, issues } = readCells(TABLE, [headers, cells]);
    expect(records).toEqual(WANTED);
    expect(blocked).toBe(false);
    expect(issues).toEqual([]);
  });

  test('an optional column that figures need is an error once the sheet is filled (Ф-12)', () => {
    const { records, blocked, issues, findings } = readCells(TABLE, [
      ['Код ёлки', 'Высота, м'],
      ['Е-1', 3],
    ]);
    expect(records).toEqual(WANTED);
    expect(blocked).toBe(false);
    expect(issues).toEqual(['Ф-12 1 Примечание']);
    expect(findings.issues[0]).toMatchObject({
      severity: 'error',
      costs: 'столбец считается пустым',
    });
    expect(findings.isGood('Ёлки', 2)).toBe(true);
  });

  test.each<[string, Table, Cell[][]]>([
    [
      'as long as the sheet is empty',
      TABLE,
      [
        ['Код ёлки', 'Высота, м'],
        [null, ' ', false],
      ],
    ],
    [
      'as long as a column of their own alone is filled',
      TABLE,
      [
        ['№', 'Код ёлки', 'Высота, м'],
        [1, null, null],
        [2, ' ', null],
      ],
    ],
    [
      'on a computed sheet, which is made anew',
      { ...TABLE, kind: 'computed' },
      [
        ['Код ёлки', 'Высота, м'],
        ['Е-1', 3],
      ],
    ],
    [
      'where it only informs',
      INFORMING,
      [
        ['Код ёлки', 'Высота, м'],
        ['Е-1', 3],
      ],
    ],
  ])('it is a warning %s (Ф-04)', (_when, table, rows) => {
    const { blocked, issues, findings } = readCells(table, rows);
    expect([blocked, issues]).toEqual([false, ['Ф-04 1 Примечание']]);
    expect(findings.issues[0]?.severity).toBe('warning');
  });

  test('a required column that is missing blocks the sheet and is named (Ф-03)', () => {
    const { records, blocked, issues, findings } = readCells(TABLE, [
      ['Код ёлки', 'Примечание'],
      ['Е-1', 'х'],
    ]);
    expect(records).toEqual([]);
    expect(blocked).toBe(true);
    expect(issues).toEqual(['Ф-03 1 Высота, м']);
    expect(findings.issues[0]).toMatchObject({ sheet: 'Ёлки', severity: 'error' });
    expect(findings.issues[0]?.message).toContain('«Высота, м»');
  });

  test.each<[string, string[]]>([
    ['required', ['Код ёлки', 'Высота, м', 'Примечание', 'код елки']],
    ['optional', ['Код ёлки', 'Примечание', 'Высота, м', 'Примечание']],
    ['an alias beside the header', ['Код ёлки', 'Высота, м', 'Примечание', 'Шифр ёлки']],
  ])('a header found twice blocks the sheet: %s (Ф-05)', (_which, headers) => {
    const { blocked, issues } = readCells(TABLE, [headers, ['Е-1', 3, 'х', 'у']]);
    expect(blocked).toBe(true);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^Ф-05 1 /);
  });

  test('an empty sheet misses every column', () => {
    const { blocked, issues } = readCells(TABLE, []);
    expect(blocked).toBe(true);
    expect(issues).toEqual(['Ф-03 1 Код ёлки', 'Ф-03 1 Высота, м', 'Ф-04 1 Примечание']);
  });
});
