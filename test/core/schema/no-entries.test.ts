/** Totals and signatures under a table are no entries (Ф-14); what may be an entry is a faulty row (З-01). */
import { day } from '../../../src/core/schema/columns/day';
import { integer } from '../../../src/core/schema/columns/number';
import { code, text } from '../../../src/core/schema/columns/text';
import { defineTable } from '../../../src/core/schema/table';
import type { Cell } from '../../../src/core/values/cell';
import { readCells } from './reading';

const TABLE = defineTable({
  sheet: 'Курсы',
  kind: 'input',
  about: '',
  columns: {
    code: code('Код курса', { required: true, unique: 'кода курса' }),
    teacher: code('Код педагога', { required: true }),
    kind: text('Вид', {}),
    title: text('Название', { required: true }),
    hours: integer('Объём, ч', {}),
    completed: day('Окончен', {}),
  },
});
const HEADERS = ['Код курса', 'Код педагога', 'Вид', 'Название', 'Объём, ч', 'Окончен'];

const DAY: Cell = { day: 46_000 as never };

const read = (cells: readonly Cell[], headers: readonly Cell[] = HEADERS) =>
  readCells(TABLE, [headers, cells]);

test.each<[string, Cell[]]>([
  ['a total with its sums', ['ИТОГО:', null, null, null, 1080]],
  ['a total in words', ['Всего часов за период', null, null, null, 1080]],
  ['a total under the names', [null, null, null, 'Итого по школе', 36]],
  ['a line to sign on', ['Директор ____________ /И. О. Фамилия/']],
  ['a post and a name', ['Директор', null, null, 'Иванова И. И.']],
  ['a post, a name and a day', ['Директор школы', null, null, 'Иванова И. И.', null, DAY]],
  ['a deputy', ['Зам. директора по УВР', null, null, 'Иванова И. И.']],
  ['a deputy in full', ['Заместитель директора Иванова И. И.']],
  ['an acting head', ['И. о. директора']],
  ['who made it', ['Составила: Иванова']],
  ['who made it, whoever that is', ['Составил(а)', null, null, 'Иванова']],
  ['who carried it out', ['Исполнитель: Иванова, т. 2-12']],
  ['a signature', ['Подпись', 'Иванова']],
  ['a place for the stamp', [null, 'М. П.']],
  ['an approval', ['Согласовано']],
])('%s is none (Ф-14)', (_what, cells) => {
  const { records, issues } = read(cells);
  expect([records, issues]).toEqual([[], ['Ф-14 2']]);
});

test.each([
  ...['директор', 'Директора', 'заместитель директора', 'и.о. директора', 'зам.директора'],
  ...['и.о.директора', 'И. о. заведующей'],
  ...['Заведующий', 'заведующая', 'заведующего', 'заведующей', 'Руководитель'],
  ...['руководителя', 'зам. руководителя', 'Завуч', 'Методист', 'Составил', 'Составила'],
  ...[
    'Составитель',
    'Исполнил',
    'Исполнила',
    'Исполнил(а)',
    'Проверил',
    'Проверила',
    'Проверил(а)',
  ],
  ...['Ответственный', 'ответственная', 'Утверждаю', 'утверждено', 'м.п.', '  Подпись'],
])('Ф-14: «%s» and a name are a signature', (post) => {
  const { records, issues } = read([post, null, null, 'Иванова И. И.']);
  expect([records, issues]).toEqual([[], ['Ф-14 2']]);
});

test.each([
  ...['Итого', 'итого:', '  ИТОГО', 'Итого – 36', 'Всего', 'ВСЕГО:', ' Всего — 36', '«Школа» ___'],
  ...['Всего по школе', 'Всего за год', 'Всего часов', 'Всего педагогов', 'Всего человек'],
  ...['всего курсов', 'Всего записей', 'Всего строк'],
])('Ф-14: «%s» and its sum are a total', (label) => {
  const { records, issues } = read([null, null, null, label, 36]);
  expect([records, issues]).toEqual([[], ['Ф-14 2']]);
});

test.each<[string, Cell[]]>([
  ['an ordinary word where the code stands', ['Замена', 'П-1']],
  ['another', ['Состав группы']],
  ['and another', ['Исполнено']],
  ['a post as a part of a code', ['Методист-1', 'П-1']],
  ['a total as a part of a word', ['Итоговая', 'П-1']],
  ['a title that begins like a total', [null, 'П-1', null, 'Всего понемногу: сборник']],
  ['a post with all that an entry has but one', ['Методист', 'П-1', 'ПК', null, 36, DAY]],
  ['a total beside all that an entry has but one', ['Итого', 'П-1', 'ПК', null, 36, DAY]],
  ['a word that begins like a total', ['Всего хорошего', 'П-1']],
  ['a title that ends like a total', [null, null, null, 'Что у нас итого', 36]],
  ['a title with two low lines', [null, null, null, 'Ступени__2', 36]],
  ['a post where posts may stand', [null, null, null, 'Директор школы']],
])('%s is a faulty row (З-01)', (_what, cells) => {
  const { records, issues, findings } = read(cells);
  expect(records).toHaveLength(1);
  expect(issues.join()).toMatch(/З-01/);
  expect(issues.join()).not.toMatch(/Ф-14/);
  expect(findings.isGood('Курсы', 2)).toBe(false);
});

test('a row that has all that it must is an entry, whatever it begins with', () => {
  const { records, issues } = read(['Итого-1', 'П-1', null, 'Ступени']);
  expect([records.length, issues]).toEqual([1, []]);
});

test.each(['замена', 'зам. директора', 'Итого', 'Директор'])(
  'a column of their own in front that says «%s» makes no row an aside',
  (note) => {
    const row: Cell[] = [note, null, 'П-1', 'ПК', 'Ступени', 36, DAY];
    const { records, issues } = read(row, ['Пометка', ...HEADERS]);
    expect(records).toMatchObject([{ row: 2, teacher: 'П-1', title: 'Ступени' }]);
    expect(issues).toEqual(['З-01 2 Код курса']);
  },
);

test('the first cell is that of the sheet, in whatever order the columns stand', () => {
  const headers = [...HEADERS].reverse();
  const { issues } = read([null, null, null, null, 'Подпись', 'Иванова'], headers);
  expect(issues).toEqual(['Ф-14 2']);
});

const WHOLE: Cell[] = ['К-1', 'П-1', 'ПК', 'Ступени', 36, DAY];
const SECTION = 'Учителя начальных классов';

test.each<[string, (readonly Cell[])[]]>([
  ['numbers of the columns under the header', [[1, 2, 3, 4, 5, 6], WHOLE]],
  ['the same as texts, with stops', [['1.', '2.', '3.', '4.', '5.', '6.'], WHOLE]],
  ['the same in the middle, as forms of many pages have them', [WHOLE, [1, 2, 3, 4, 5, 6], WHOLE]],
  ['numbers of some columns', [[2, 3, 4], WHOLE]],
  ['a heading above the entries of its part', [WHOLE, [SECTION], [...WHOLE]]],
  ['headings of two levels', [['Школа первой ступени'], WHOLE]],
  ['a heading with a blank row under it', [[SECTION], [], WHOLE]],
  ['a day under the column of titles', [WHOLE, [null, null, null, DAY]]],
  ['a day in words', [WHOLE, ['«15» апреля 2026 г.']]],
  ['a day in words, typed without spaces', [WHOLE, ['«15»апреля 2026г.']]],
  ['a line for the day', [WHOLE, ['Дата: 15.04.2026']]],
])('%s: no entry, told once (Ф-14)', (_what, rows) => {
  const { records, issues } = readCells(TABLE, [HEADERS, ...rows]);
  const whole = rows.filter((row) => row.length === WHOLE.length && row[0] === 'К-1');
  expect(records).toHaveLength(whole.length);
  expect(issues).toEqual([expect.stringMatching(/^Ф-14 \d$/)]);
});

test.each<[string, Cell[]]>([
  ['a person whose row is not filled in yet', ['Орлова Анна Петровна']],
  ['a person with initials', ['Орлова А. П.']],
  ['a code with words', ['К-900 и другие курсы']],
  ['three numbers in a row', [10, 11, 12]],
])('%s above entries is an entry with faults, never passed by', (_what, row) => {
  const { issues } = readCells(TABLE, [HEADERS, row, WHOLE]);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.filter((issue) => issue.startsWith('Ф-14'))).toEqual([]);
});

test('a signature and its day in the column of days are told once', () => {
  const day: Cell[] = [null, null, null, null, null, DAY];
  const { records, issues, findings } = readCells(TABLE, [HEADERS, WHOLE, ['Директор'], day]);
  expect([records.length, issues]).toEqual([1, ['Ф-14 3']]);
  expect(findings.issues[0]?.message).toBe(
    'Строка «Директор» — итог, подпись, заголовок раздела или номера столбцов: она не прочитана; на листе таких 2',
  );
});

test('a heading over merged cells is told as one alone, and a word of it is enough', () => {
  const merged = [{ top: 1, left: 0, bottom: 1, right: 5 }];
  const { records, issues } = readCells(TABLE, { rows: [HEADERS, ['Предметники'], WHOLE], merged });
  expect([records.length, issues]).toEqual([1, ['Ф-14 2']]);
});

test.each<[string, (readonly Cell[])[]]>([
  ['a day alone in the column of days', [[null, null, null, null, null, DAY], WHOLE]],
  ['a code alone', [['К-2'], WHOLE]],
  ['a word that may be a code', [['Иванова'], WHOLE]],
  ['a code with a space', [['0512 017'], WHOLE]],
  ['words with nothing under them', [WHOLE, [SECTION]]],
  ['a title alone', [[null, null, null, 'Учимся читать вместе'], WHOLE]],
  ['two numbers', [[1, 2], WHOLE]],
  ['numbers that do not go up one by one', [[1, 2, 4], WHOLE]],
])('%s is a faulty row (З-01)', (_what, rows) => {
  const { issues } = readCells(TABLE, [HEADERS, ...rows]);
  expect(issues.join()).toMatch(/З-01/);
  expect(issues.join()).not.toMatch(/Ф-14/);
});
