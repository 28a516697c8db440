/** Я-44: a decision comes back to the row as it was looked at, and to no other. */
import { ActivityRows } from '../../../../src/core/school/review/row-mark';
import { type Row, readerOf, sheetsWith } from '../school-kit';

const markOf = (row: Row): string => {
  const read = readerOf(sheetsWith({ Педагоги: [{}], Мероприятия: [row] }));
  return new ActivityRows(read('Мероприятия') ?? { rows: [] }).mark(2);
};

it('the same row has the same name', () => {
  expect(markOf({ Комментарий: 'А' })).toBe(markOf({ Комментарий: 'А' }));
});

it.each<[string, Row, Row]>([
  ['another text', { Комментарий: 'А' }, { Комментарий: 'Б' }],
  ['the text in another column', { Комментарий: 'А' }, { Подтверждение: 'А' }],
  ['a number instead of its digits', { Комментарий: 1 }, { Комментарий: '1' }],
  [
    'texts of two columns that run on alike',
    { Комментарий: 'А', Подтверждение: 'Бstring В' },
    { Комментарий: 'Аstring Б', Подтверждение: 'В' },
  ],
])('%s gives it another one', (_, one, other) => {
  expect(markOf(one)).not.toBe(markOf(other));
});
