/** Which sheet a name means: «ПЕДАГОГИ », where there is no «Педагоги». */
import type { Change, Workbook } from '../../app/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { about, type Books, type ContractCase, contentOf } from './contract-case';
import { expectRefused, expectSame } from './expectations';
import { column, computedSheet, create, peoplesSheet } from './plans';

const NBSP = '\u00a0';
const TWO_SPACES = `Банк${' '.repeat(2)}опыта`;

function bookWith(books: Books, ...plans: SheetPlan[]): Workbook {
  const workbook = books.empty();
  workbook.apply(plans.map((plan) => create(plan)));
  return books.reopened(workbook);
}

/** The workbook after the changes, as the next run finds it. */
function changed(books: Books, workbook: Workbook, ...changes: Change[]): Workbook {
  workbook.apply(changes);
  return books.reopened(workbook);
}

const namesOf = (books: Books, workbook: Workbook): string[] =>
  contentOf(books, workbook).map(([name]) => name);

/** A sheet of this name is found under the name that is declared. */
const isRead = (name: string, declared: string): ContractCase => ({
  name: `${JSON.stringify(name)} читается как «${declared}»`,
  run: (books) => {
    const workbook = bookWith(books, peoplesSheet([['П1', null, 16]], name));
    expectSame(namesOf(books, workbook), [name]);
    expectSame(workbook.read(declared)?.rows[1], ['П1', null, 16]);
    expectSame(workbook.read(declared), workbook.read(name));
    expectSame(workbook.firstRow(declared), ['Код', 'Дата', 'Объём']);
  },
});

const isTaken = (name: string, wanted: string): ContractCase => ({
  name: `«${name}» есть, поэтому «${wanted}» отвергается, и ничего не меняется`,
  run: (books) => {
    const workbook = bookWith(books, peoplesSheet([['К1', null, 72]], name));
    const before = contentOf(books, workbook);
    const words = expectRefused(() =>
      workbook.apply([
        create(peoplesSheet([], 'Педагоги')),
        { kind: 'editCells', sheet: name, cells: [{ row: 1, column: 0, value: 'К2' }] },
        create(peoplesSheet([], wanted)),
      ]),
    );
    expectSame(words, `Лист «${name}» уже есть: переименуйте или удалите его и повторите.`);
    expectSame(contentOf(books, books.reopened(workbook)), before);
  },
});

export const NAME_CASES = about('Имя листа', [
  ...['ПЕДАГОГИ', 'педагоги', 'Педагоги ', ' Педагоги', `${NBSP}Педагоги${NBSP}`].map((name) =>
    isRead(name, 'Педагоги'),
  ),
  ...['банк опыта', TWO_SPACES, `Банк${NBSP}опыта`].map((name) => isRead(name, 'Банк опыта')),
  isRead('Настройки'.normalize('NFD'), 'Настройки'),
  {
    name: 'другое слово — другой лист',
    run: (books) => {
      const workbook = bookWith(books, peoplesSheet([], 'Педагоги 2'));
      expectSame(workbook.read('Педагоги'), null);
      expectSame(workbook.firstRow('Педагоги'), []);
    },
  },
  {
    name: 'каждое изменение делается на том листе, который имеется в виду',
    run: (books) => {
      const rows = [
        ['П1', null, 16],
        ['П2', null, 24],
      ];
      const workbook = changed(
        books,
        bookWith(books, peoplesSheet(rows, 'ПЕДАГОГИ ')),
        { kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 1, column: 2, value: 20 }] },
        { kind: 'appendRows', sheet: 'педагоги', columns: [0, 2], rows: [['П3', 8]] },
        { kind: 'appendRows', sheet: 'ПЕДАГОГИ ', columns: [0, 2], rows: [['П4', 9]] },
      );
      expectSame(namesOf(books, workbook), ['ПЕДАГОГИ ']);
      expectSame(workbook.read('Педагоги')?.rows.slice(1), [
        ['П1', null, 20],
        ['П2', null, 24],
        ['П3', null, 8],
        ['П4', null, 9],
      ]);
      const moved = changed(
        books,
        workbook,
        { kind: 'deleteRows', sheet: 'Педагоги', at: 1, count: 2 },
        { kind: 'insertRows', sheet: 'Педагоги', at: 1, count: 1 },
        { kind: 'orderRows', sheet: 'Педагоги', first: 2, order: [1, 0] },
      );
      expectSame(moved.read('Педагоги')?.rows.slice(2), [
        ['П4', null, 9],
        ['П3', null, 8],
      ]);
    },
  },
  {
    name: 'расчётный лист, названный людьми иначе, рассчитывается на своём месте',
    run: (books) => {
      const spelt = { ...computedSheet(['Рейтинг'], [['1', 12.5]]), name: 'рейтинг ' };
      const narrower = computedSheet(['Рейтинг'], [['2']], [column('Место')]);
      const workbook = changed(books, bookWith(books, spelt), {
        kind: 'replaceSheet',
        plan: narrower,
      });
      expectSame(contentOf(books, workbook), [['рейтинг ', [['Рейтинг'], ['Место'], ['2']]]]);
      const wide = computedSheet(['Рейтинг'], [['1', 7]]);
      const again = changed(books, workbook, { kind: 'replaceSheet', plan: wide });
      expectSame(again.read('Рейтинг')?.rows, [['Рейтинг'], ['Место', 'Итого'], ['1', 7]]);
    },
  },
  {
    name: 'новый лист встаёт перед тем, который имеется в виду',
    run: (books) => {
      const workbook = changed(
        books,
        bookWith(books, peoplesSheet([], 'А'), peoplesSheet([], 'ПЕДАГОГИ ')),
        create(peoplesSheet([], 'Курсы'), 'Педагоги'),
      );
      expectSame(namesOf(books, workbook), ['А', 'Курсы', 'ПЕДАГОГИ ']);
    },
  },
  {
    name: 'список берёт значения с того листа, который имеется в виду',
    run: (books) => {
      const plan = peoplesSheet([], 'Курсы');
      const [code, ...others] = plan.columns;
      const dropDown = { sheet: 'Педагоги', header: 'Код' };
      const columns = [{ ...code, dropDown }, ...others] as SheetPlan['columns'];
      const workbook = changed(
        books,
        bookWith(books, peoplesSheet([['П1', null, null]], 'ПЕДАГОГИ ')),
        create({ ...plan, columns }),
      );
      expectSame(namesOf(books, workbook), ['ПЕДАГОГИ ', 'Курсы']);
    },
  },
  isTaken('курсы', 'Курсы'),
  isTaken('Курсы', 'КУРСЫ'),
  isTaken('Курсы ', 'Курсы'),
  isTaken(TWO_SPACES, 'Банк опыта'),
  {
    name: 'два новых листа с одним именем отвергаются',
    run: (books) => {
      const workbook = bookWith(books, peoplesSheet([], 'А'));
      expectRefused(() =>
        workbook.apply([create(peoplesSheet([], 'Б')), create(peoplesSheet([], 'б '))]),
      );
      expectSame(namesOf(books, books.reopened(workbook)), ['А']);
    },
  },
]);
