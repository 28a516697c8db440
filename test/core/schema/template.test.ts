/** How a declared column looks on a new sheet, and what texts and codes are read as. */
import { choice, yesNo } from '../../../src/core/schema/columns/choice';
import { codeMatcher } from '../../../src/core/schema/columns/listed';
import { integer } from '../../../src/core/schema/columns/number';
import { code, text, texts } from '../../../src/core/schema/columns/text';
import { defineTable } from '../../../src/core/schema/table';
import { templateOf } from '../../../src/core/schema/template';
import type { Cell } from '../../../src/core/values/cell';
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

test('«да» and «нет» are ticked, nothing else is', () => {
  const columns = { ready: yesNo('Готово', {}), height: integer('Высота, м', {}) };
  const plan = templateOf(defineTable({ sheet: 'Ёлки', kind: 'input', about: '', columns }));
  expect(plan.columns.map(({ checkbox, dropDown }) => [checkbox, dropDown])).toEqual([
    [true, undefined],
    [false, undefined],
  ]);
});

test('З-21: a list is chosen from, a code with its words before the bare one; of no list nothing is', () => {
  const words = { Н02: 'повышение квалификации', Н04: 'методическое' } as const;
  const columns = {
    kind: choice('Вид', ['ель', 'пихта'], {}),
    direction: choice('Направление', ['Н02', 'Н04'], { words }),
    note: text('Примечание', {}),
  };
  const plan = templateOf(defineTable({ sheet: 'Ёлки', kind: 'input', about: '', columns }));
  expect(plan.columns.map(({ dropDown }) => dropDown)).toEqual([
    { values: ['ель', 'пихта'] },
    { values: ['Н02 повышение квалификации', 'Н04 методическое', 'Н02', 'Н04'] },
    undefined,
  ]);
});

test('an unseen sign is told with what stands before it, or behind it at the beginning', () => {
  const said = (cell: string) => readThrough(code('Код', {}), cell).messages;
  expect(said('П\u200b-1')).toEqual([
    'В поле «Код» невидимый знак U+200B после «П»; прочитано без него',
  ]);
  expect(said('\u200bП-1')).toEqual([
    'В поле «Код» невидимый знак U+200B перед «П-1»; прочитано без него',
  ]);
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
  expect([read('К'.repeat(20)), read('К'.repeat(21))]).toEqual(['К'.repeat(20), null]);
});

test('a checkbox is «да» or «нет» as it is, and so are their other words', () => {
  const read = (cell: Cell) => readThrough(yesNo('Выбрана', {}), cell).value;
  expect([true, 'Да', 'ИСТИНА', 'true', 1, '+', 'yes'].map(read)).toEqual(Array(7).fill(true));
  expect([false, null, 'нет', 'ложь', 'FALSE', 0, 'no'].map(read)).toEqual(Array(7).fill(false));
  expect(readThrough(yesNo('Выбрана', {}), 'может быть')).toEqual({
    value: false,
    checks: ['З-12'],
    messages: ['В поле «Выбрана» ожидается «да» или «нет», а указано: может быть'],
  });
});

test('З-21: a code with any words behind it, but not with another digit', () => {
  const match = codeMatcher<'Н02' | 'Н04'>(
    { Н02: 'повышение квалификации', Н04: 'методическое' },
    { пк: 'Н02' },
  );
  const typed = [
    'Н04',
    'н04 методическая работа',
    'Методическое',
    'ПК',
    'Н04: всё',
    'Н04 и Н02',
    'Н05',
  ];
  expect(typed.map(match)).toEqual(['Н04', 'Н04', 'Н04', 'Н02', 'Н04', undefined, undefined]);
});
