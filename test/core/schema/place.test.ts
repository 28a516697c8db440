/** Where an issue leads: by headers, whatever the order of the columns. */
import { cellFinder } from '../../../src/core/schema/place';

const sheets = new Map([['Курсы', [['Код курса', null, ' объём,  ч']]]]);
const find = cellFinder((name) => {
  const rows = sheets.get(name);
  return rows === undefined ? null : { rows };
});

it.each([
  ['a cell', { row: 5, column: 'Объём, ч' }, { row: 5, column: 3 }],
  ['the header, without a row', { column: 'Объём, ч' }, { row: 1, column: 3 }],
  ['the first column, where nothing names one', { row: 5 }, { row: 5, column: 1 }],
  [
    'the first column, where the header is not there',
    { row: 5, column: 'Форма' },
    { row: 5, column: 1 },
  ],
  [
    'under the header that is named apart',
    { row: 5, column: 'х', under: 'Объём, ч' },
    { row: 5, column: 3 },
  ],
])('is %s', (_, place, cell) => {
  expect(find({ sheet: 'Курсы', ...place })).toEqual({ sheet: 'Курсы', ...cell });
});

it('is the first column of a sheet that is not there', () => {
  expect(find({ sheet: 'Нет', column: 'Форма' })).toEqual({ sheet: 'Нет', row: 1, column: 1 });
});

it('looks at the headers of a sheet once, however many places are asked for', () => {
  const read = jest.fn(() => ({ rows: [['Код курса', 'Форма']] }));
  const places = cellFinder(read);
  places({ sheet: 'Курсы', column: 'Форма' });
  places({ sheet: 'Курсы', row: 7, column: 'Код курса' });
  expect(read).toHaveBeenCalledTimes(1);
});
