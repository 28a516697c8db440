/** Headers by which the product knows a column are not written over; others are free. */
import type { EditWay } from '../../../src/workbench/wire/operations';
import { openedWith, smallBytes } from './opened';

const COURSES = 'Курсы';

function opened() {
  const book = openedWith(smallBytes());
  const edit = (way: EditWay, ...cells: [row: number, column: number, text: string][]) =>
    book.engine.perform({
      kind: 'edit',
      sheet: COURSES,
      way,
      cells: cells.map(([row, column, text]) => ({ row, column, text })),
    });
  const width = book.engine.sheet(COURSES)?.rows[0]?.length ?? 0;
  return { ...book, edit, width };
}

it.each<[EditWay, string]>([
  ['typed', 'Шифр'],
  ['cleared', ''],
  ['cut', ''],
  ['pasted', 'Шифр'],
  ['filled', 'Шифр'],
  ['replaced', 'Шифр курса'],
])('%s: refused with the header’s name, nothing is written', (way, written) => {
  const { edit, text } = opened();
  const before = text(COURSES, 0, 0);
  const below = text(COURSES, 1, 0);
  expect(() => edit(way, [0, 0, written])).toThrow(
    `Заголовок «${before}» менять нельзя: по нему программа узнаёт столбец.`,
  );
  if (way !== 'replaced') {
    expect(() => edit(way, [0, 0, written], [1, 0, 'нечто'])).toThrow('Ничего не записано');
  }
  expect(text(COURSES, 0, 0)).toBe(before);
  expect(text(COURSES, 1, 0)).toBe(below);
});

it('on «Настройки» too', () => {
  const { type } = openedWith(smallBytes());
  expect(() => type('Настройки', 0, 1, '')).toThrow('Заголовок «');
});

it('words are replaced wherever else they stand', () => {
  const { edit, text } = opened();
  const before = text(COURSES, 0, 0);
  edit('replaced', [0, 0, 'Шифр'], [1, 0, 'нечто']);
  expect(text(COURSES, 0, 0)).toBe(before);
  expect(text(COURSES, 1, 0)).toBe('нечто');
});

it('a column of one’s own is named, renamed and cleared as one likes', () => {
  const { edit, text, width } = opened();
  for (const name of ['Моё', 'Моё другое', '']) {
    edit('typed', [0, width, name]);
    expect(text(COURSES, 0, width) ?? '').toBe(name);
  }
});

it('the same header in other letters is the same header', () => {
  const { edit, text } = opened();
  const other = (text(COURSES, 0, 0) ?? '').toUpperCase();
  edit('typed', [0, 0, other]);
  expect(text(COURSES, 0, 0)).toBe(other);
});

describe('a column of one’s own whose header differs from a declared one in marks alone', () => {
  const own = (header: string) => {
    const book = opened();
    book.edit('typed', [0, book.width, header]);
    return book;
  };

  it('is nobody’s to the program, as it is to the one that reads the sheet', () => {
    const { edit, text, width } = own('Дата начала*');
    edit('typed', [1, width, '15.03.2025 10:30'], [2, width, 'К-7']);
    expect(text(COURSES, 1, width)).toBe('15.03.2025 10:30');
    for (const name of ['Моё', '']) {
      edit('typed', [0, width, name]);
      expect(text(COURSES, 0, width) ?? '').toBe(name);
    }
  });

  it('offers no values that are declared for the other', () => {
    const { engine, width, columnOf } = own('Вид программы*');
    expect(engine.choices(COURSES, 1, columnOf(COURSES, 'Вид программы'))).not.toEqual([]);
    expect(engine.choices(COURSES, 1, width)).toEqual([]);
  });

  it('lets the declared header not become like it: the sheet could not be read any more', () => {
    const { edit, columnOf } = own('Дата начала*');
    const column = columnOf(COURSES, 'Дата начала');
    expect(() => edit('typed', [0, column, 'Дата начала:'])).toThrow('менять нельзя');
  });

  it('a declared header alone may have marks', () => {
    const { edit, text, columnOf } = opened();
    const column = columnOf(COURSES, 'Дата начала');
    edit('typed', [0, column, 'Дата начала*']);
    expect(text(COURSES, 0, column)).toBe('Дата начала*');
  });
});
