/** What is promised of rows that are inserted, deleted and put in order. */
import type { Change, Workbook } from '../../app/workbook';
import type { Cell } from '../../core/values/cell';
import { about, type Books, type ContractCase, rowsOf } from './contract-case';
import { Difference, expectRefused, expectSame } from './expectations';
import { create, dayCell, peoplesSheet } from './plans';

const SHEET = 'Педагоги';
const HEADER = ['Код', 'Дата', 'Объём'];
const ROWS: Cell[][] = [
  ['П1', dayCell(2025, 9, 1), 16],
  ['0012', null, 72],
  ['=П3', dayCell(2026, 1, 9)],
  ['П4', null, 36],
];
/** A plan's rows are as wide as its columns. */
const PLANNED = ROWS.map((row) => HEADER.map((_, column) => row[column] ?? null));
const [one = [], two = [], three = [], four = []] = ROWS;

const insert = (at: number, count: number, sheet = SHEET): Change => ({
  kind: 'insertRows',
  sheet,
  at,
  count,
});
const remove = (at: number, count: number): Change => ({
  kind: 'deleteRows',
  sheet: SHEET,
  at,
  count,
});
const order = (first: number, ...places: number[]): Change => ({
  kind: 'orderRows',
  sheet: SHEET,
  first,
  order: places,
});
const edit = (row: number, column: number, value: Cell): Change => ({
  kind: 'editCells',
  sheet: SHEET,
  cells: [{ row, column, value }],
});

function filled(books: Books): Workbook {
  const workbook = books.empty();
  workbook.apply([create(peoplesSheet(PLANNED)), create(peoplesSheet(PLANNED, 'Курсы'))]);
  return books.reopened(workbook);
}

/** After the changes the sheet holds the rows, and the other sheet what it held. */
function becomes(name: string, changes: readonly Change[], rows: unknown): ContractCase {
  return {
    name,
    run: (books) => {
      const workbook = filled(books);
      workbook.apply(changes);
      const after = books.reopened(workbook);
      expectSame(rowsOf(after, 'Курсы'), [HEADER, ...ROWS]);
      expectSame(rowsOf(after, SHEET), rows);
    },
  };
}

function refuses(name: string, change: Change): ContractCase {
  return {
    name: `отвергается: ${name}, и ничего не меняется`,
    run: (books) => {
      const workbook = filled(books);
      expectRefused(() => workbook.apply([edit(1, 0, 'Я'), change]));
      expectSame(rowsOf(books.reopened(workbook), SHEET), [HEADER, ...ROWS]);
    },
  };
}

const ALL = [HEADER, one, two, three, four];

export const ROW_CASES = about('Строки', [
  becomes('вставлены между другими', [insert(2, 2)], [HEADER, one, [], [], two, three, four]),
  becomes('вставлены под шапкой', [insert(1, 1)], [HEADER, [], one, two, three, four]),
  becomes('вставлены над шапкой', [insert(0, 1)], [[], ...ALL]),
  becomes('вставлены под последней: ничего не видно', [insert(5, 3)], ALL),
  becomes('вставлены далеко внизу: ничего не видно', [insert(40, 3)], ALL),
  becomes('удалены из середины', [remove(2, 2)], [HEADER, one, four]),
  becomes('удалены сверху', [remove(1, 1)], [HEADER, two, three, four]),
  becomes('удалены с конца и пустые под ними', [remove(3, 9)], [HEADER, one, two]),
  becomes('удалены под последней: ничего не видно', [remove(8, 2)], ALL),
  becomes('перевёрнуты', [order(1, 3, 2, 1, 0)], [HEADER, four, three, two, one]),
  becomes('одна сдвинута вниз', [order(1, 1, 2, 0)], [HEADER, two, three, one, four]),
  becomes('одна сдвинута вверх', [order(2, 2, 0, 1)], [HEADER, one, four, two, three]),
  becomes(
    'переставлены вместе с пустыми',
    [order(4, 2, 0, 1)],
    [HEADER, one, two, three, [], four],
  ),
  becomes('оставлены в том же порядке', [order(1, 0, 1, 2, 3)], ALL),
  becomes(
    'вставлены и заполнены',
    [insert(2, 1), edit(2, 0, '0007'), edit(2, 1, dayCell(2026, 5, 4))],
    [HEADER, one, ['0007', dayCell(2026, 5, 4)], two, three, four],
  ),
  becomes(
    'одно изменение отменено другим',
    [insert(2, 3), remove(2, 3), order(1, 2, 3, 1, 0), order(1, 3, 2, 0, 1)],
    ALL,
  ),
  becomes(
    'изменения строк и ячеек выполнены по порядку',
    [order(1, 3, 0, 1, 2), remove(3, 1), edit(3, 2, 9), insert(1, 1)],
    [HEADER, [], four, one, [three[0] ?? null, three[1] ?? null, 9]],
  ),
  refuses('ни одной строки', insert(1, 0)),
  refuses('строка выше листа', remove(-1, 1)),
  refuses('половина строки', insert(1.5, 1)),
  refuses('строка дважды', order(1, 0, 0, 1)),
  refuses('строка, которой в блоке нет', order(1, 0, 3)),
  refuses('лист, которого нет', insert(1, 1, 'Нет')),
  {
    name: 'номер изменения растёт',
    run: (books) => {
      const workbook = filled(books);
      const before = workbook.revision;
      workbook.apply([insert(1, 1)]);
      if (workbook.revision > before) return;
      throw new Difference(`больше ${before}`, `${workbook.revision}`);
    },
  },
]);
