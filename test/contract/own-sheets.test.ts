/** What every host promises of sheets, columns and rows that are a person's (rules Б-90 to Б-93). */
import type { Change, Workbook } from '../../src/app/workbook';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';
import type { Cell } from '../../src/core/values/cell';
import { Fault } from '../../src/core/values/fault';
import { hosts } from './hosts';
import { column, computedSheet, day, peoplesSheet } from './plans';

const TODAY = day(2026, 3, 15);
const HEADERS = ['Место', 'Код педагога', 'К1', 'К2', 'Итого'];
const TITLE = 'Рейтинг педагогов. Школа № 5. Период 01.09.2025–31.08.2026, данные на 15.03.2026';

/** A rating; each row holds its number in all columns. */
const rating = (headers = HEADERS, rows = 3, title = TITLE): SheetPlan =>
  computedSheet(
    [title, 'Все заполненные строки учтены'],
    Array.from({ length: rows }, (_, row) => headers.map(() => row + 1)),
    headers.map((header) => column(header, 'points')),
  );

/** The same cells as another program leaves them: nothing is remembered of who wrote them. */
const unmarked = (plan = rating()): SheetPlan => ({ ...plan, kind: 'input' });

describe.each(hosts)('sheets of people in %s', (_, host) => {
  const bookAfter = (...steps: Change[][]): Workbook => {
    let workbook = host.empty(TODAY);
    for (const changes of steps) {
      workbook.apply(changes);
      workbook = host.reopened(workbook);
    }
    return workbook;
  };
  const create = (plan: SheetPlan): Change => ({ kind: 'createSheet', plan });
  const replace = (plan: SheetPlan): Change => ({ kind: 'replaceSheet', plan });
  const edit = (...cells: [row: number, column: number, value: Cell][]): Change => ({
    kind: 'editCells',
    sheet: 'Рейтинг',
    cells: cells.map(([row, at, value]) => ({ row, column: at, value })),
  });
  const rowsOf = (workbook: Workbook) => workbook.read('Рейтинг')?.rows ?? [];
  const shown = ({ titles, columns, rows }: SheetPlan) => [
    ...titles.map((title) => [title]),
    columns.map(({ header }) => header),
    ...rows,
  ];
  /** What is said of a refused write, when nothing at all was written. */
  const refusalOf = (workbook: Workbook, plan: SheetPlan): string => {
    const before = workbook.sheetNames().map((name) => workbook.read(name)?.rows);
    try {
      workbook.apply([create(peoplesSheet([], 'Курсы')), replace(plan)]);
    } catch (caught) {
      const after = host.reopened(workbook);
      expect(after.sheetNames().map((name) => after.read(name)?.rows)).toEqual(before);
      expect(caught).toBeInstanceOf(Fault);
      return (caught as Fault).message;
    }
    return 'written';
  };

  describe('Б-90: a sheet that somebody has made', () => {
    const theirs = (...headers: string[]): SheetPlan => ({
      ...peoplesSheet([headers.map((__, at) => at)], 'Рейтинг'),
      columns: headers.map((header) => column(header)),
    });

    it.each([
      [theirs('Фамилия', 'Баллы', 'Подпись')],
      [theirs('Место', 'Фамилия', 'Баллы', 'Итого за год')],
      [{ ...theirs('Место', 'ФИО', 'Итого'), titles: ['Рейтинг педагогов. 2024 год'] }],
      [{ ...theirs('Место'), rows: [['Итого'], ['К1'], ['К2']] }],
    ])('is not written', (plan) => {
      const message = refusalOf(bookAfter([create(plan)]), rating());
      expect(message).toMatch('Лист «Рейтинг» создан не программой');
      expect(message).toMatch('Переименуйте его и повторите');
    });

    it('is not known by what was remembered of another one under its name', () => {
      const erased = Array.from({ length: 6 }, (__, row) =>
        HEADERS.map((___, at): [number, number, Cell] => [row, at, null]),
      ).flat();
      const workbook = bookAfter([create(rating())], [edit(...erased, [0, 0, 'План встреч'])]);
      expect(refusalOf(workbook, rating())).toMatch('создан не программой');
    });

    it('is filled where it is blank', () => {
      const workbook = bookAfter(
        [create(theirs('Фамилия'))],
        [edit([0, 0, null], [1, 0, ' '], [1, 7, 'моё'])],
        [replace(rating())],
      );
      const [title, second, ...rest] = shown(rating());
      const besides = [...(second ?? []), null, null, null, null, null, null, 'моё'];
      expect(rowsOf(workbook)).toEqual([title, besides, ...rest]);
    });
  });

  describe('a sheet of the product', () => {
    it.each([
      ['of another day and school', rating(HEADERS, 5, TITLE.replace(/\d/g, '7'))],
      ['that waits for its first calculation', rating(HEADERS, 0, 'Ещё не рассчитано')],
      ['without its title', rating(HEADERS, 2, '')],
      ['of a plan with fewer columns', rating(['Место', 'Код педагога', 'К1', 'Итого'])],
    ])('is known without a mark: %s', (__, plan) => {
      expect(refusalOf(bookAfter([create(unmarked(plan))]), rating())).toBe('written');
    });

    it('is known while it waits for a calculation that has many columns more', () => {
      const waiting = rating(['Место', 'Школа 1', 'Итого'], 0, 'Ещё не рассчитано: выполните');
      const workbook = bookAfter([create(unmarked(waiting))]);
      expect(refusalOf(workbook, rating(['Место', ...'АБВГДЕЖЗ', 'Итого']))).toBe('written');
      const noted = bookAfter([create(unmarked(waiting))], [edit([4, 1, 'моё'])]);
      expect(refusalOf(noted, rating(['Место', ...'АБВГДЕЖЗ', 'Итого']))).not.toBe('written');
    });

    it('is known by its title, and asks about columns of which nothing is remembered', () => {
      const workbook = bookAfter([create(unmarked(rating(['Место', 'К7', 'Итого'])))]);
      const message = refusalOf(workbook, rating(['Место', 'Итого', 'А', 'Б', 'В', 'Г', 'Д']));
      expect(message).toMatch('нужен столбец B, а в нём ваши данные (ячейка B3)');
      expect(message).toMatch('Если это столбец прежнего расчёта, удалите лист');
    });

    it.each([
      ['marked', rating()],
      ['not marked', unmarked()],
    ])('is known under a row that was put in, %s', (__, plan) => {
      const inserted: Change = { kind: 'insertRows', sheet: 'Рейтинг', at: 0, count: 1 };
      const workbook = bookAfter([create(plan)], [inserted], [replace(rating(HEADERS, 2))]);
      expect(rowsOf(workbook)).toEqual(shown(rating(HEADERS, 2)));
    });

    it('is known by the headers that were written, when a later plan has others', () => {
      const later = rating(
        ['Место в рейтинге', 'Педагог', 'К1', 'К2', 'К3', 'К4', 'Сумма'],
        1,
        'Рейтинг',
      );
      const workbook = bookAfter([create(rating())], [replace(later)]);
      expect(rowsOf(workbook)).toEqual(shown(later));
    });

    it('gets a header back that somebody has changed', () => {
      const workbook = bookAfter([create(rating())], [edit([2, 1, 'Кто'])], [replace(rating())]);
      expect(rowsOf(workbook)).toEqual(shown(rating()));
    });
  });

  describe('Б-91: a column that somebody has made', () => {
    const WIDER = rating([...HEADERS.slice(0, 4), 'К3', 'Итого']);

    it.each([
      ['marked', rating()],
      ['not marked', unmarked()],
    ])('is not written when the plan grows over it, %s', (__, plan) => {
      const workbook = bookAfter([create(plan)], [edit([2, 5, 'Подпись'], [4, 5, 'есть'])]);
      const message = refusalOf(workbook, WIDER);
      expect(message).toMatch(
        'На листе «Рейтинг» для расчёта нужен столбец F, а в нём ваши данные (ячейка F3): ' +
          'перенесите столбец правее столбца F и повторите.',
      );
    });

    it('is not written where it has no header', () => {
      const workbook = bookAfter([create(rating())], [edit([4, 5, 'есть'])]);
      expect(refusalOf(workbook, WIDER)).toMatch('(ячейка F5)');
    });

    it('is not written under a header that a new column has', () => {
      const workbook = bookAfter([create(rating())], [edit([2, 5, 'К3'], [4, 5, 'моё'])]);
      expect(refusalOf(workbook, rating([...HEADERS, 'К3']))).toMatch('(ячейка F3)');
    });

    it.each([
      ['marked', rating()],
      ['not marked', unmarked()],
    ])('is not written between those of the plan, %s', (__, plan) => {
      const shifted = rating(['Место', 'Код педагога', 'Моё', 'К1', 'К2', 'Итого']);
      const cells = shown(shifted)
        .slice(2)
        .flatMap((row, at) =>
          row.map((value, place): [number, number, Cell] => [at + 2, place, value]),
        );
      const workbook = bookAfter([create(plan)], [edit(...cells)]);
      expect(refusalOf(workbook, rating(HEADERS, 4))).toMatch('нужен столбец C');
    });

    it('stays where the plan does not reach, and goes on doing so', () => {
      const workbook = bookAfter(
        [create(rating())],
        [edit([2, 6, 'Подпись'])],
        [replace(WIDER)],
        [replace(rating(HEADERS.slice(1)))],
        [replace(WIDER)],
      );
      expect(rowsOf(workbook)[2]).toEqual([...HEADERS.slice(0, 4), 'К3', 'Итого', 'Подпись']);
    });

    it('is left when a column was taken out and it came up behind', () => {
      const left = HEADERS.slice(0, 4);
      const workbook = bookAfter([create(rating())], [edit([2, 4, 'Подпись'], [3, 4, 'есть'])]);
      expect(refusalOf(workbook, rating(left, 4))).toBe('written');
      expect(rowsOf(workbook)[2]).toEqual([...left, 'Подпись']);
    });
  });

  describe('Б-92: rows that somebody has under a table', () => {
    const NOTE: Cell[] = ['Директор', null, 'подпись'];
    const noted = (row: number, plan = rating()) =>
      bookAfter([create(plan)], [edit([row, 0, 'Директор'], [row, 2, 'подпись'])]);

    it.each([
      ['marked', rating()],
      ['not marked', unmarked()],
    ])('stay behind a blank row, %s', (__, plan) => {
      const workbook = noted(8, plan);
      workbook.apply([replace(rating(HEADERS, 4)), replace(rating(HEADERS, 1))]);
      const next = host.reopened(workbook);
      next.apply([replace(rating(HEADERS, 2))]);
      const blank = [[], [], []];
      expect(rowsOf(host.reopened(next))).toEqual([...shown(rating(HEADERS, 2)), ...blank, NOTE]);
    });

    it('move down with what is on them when the table would reach them', () => {
      const workbook = noted(8);
      workbook.apply([replace(rating(HEADERS, 6))]);
      const next = host.reopened(workbook);
      expect(rowsOf(next)).toEqual([...shown(rating(HEADERS, 6)), [], NOTE]);
    });

    it('move down from right under the last row', () => {
      const workbook = noted(6);
      workbook.apply([replace(rating(HEADERS, 5))]);
      expect(rowsOf(host.reopened(workbook))).toEqual([...shown(rating(HEADERS, 5)), NOTE]);
    });

    it('are the table’s where a row of it was blanked or put in', () => {
      const blanked = HEADERS.map((___, at): [number, number, Cell] => [4, at, null]);
      const inserted: Change = { kind: 'insertRows', sheet: 'Рейтинг', at: 4, count: 1 };
      for (const change of [edit(...blanked), inserted]) {
        const workbook = bookAfter([create(rating(HEADERS, 6))], [change], [replace(rating())]);
        expect(rowsOf(workbook)).toEqual(shown(rating()));
      }
    });

    it.each([[[]], [['Титул']]])('stay whatever is above the table: %j', (titles) => {
      const plan = { ...rating(), titles };
      const note = [...new Array(8 + titles.length - shown(plan).length).fill([]), ['моё']];
      const workbook = bookAfter(
        [create(plan)],
        [edit([8 + titles.length, 0, 'моё'])],
        [replace({ ...plan, rows: plan.rows.slice(1) })],
        [replace(plan)],
      );
      expect(rowsOf(workbook)).toEqual([...shown(plan), ...note]);
    });

    it('Б-93: are the table’s where it has no titles and nothing is remembered', () => {
      const bare = { ...unmarked(), titles: [] };
      const workbook = bookAfter([create(bare)], [edit([7, 0, 'лишнее'])], [replace(bare)]);
      expect(rowsOf(workbook)).toEqual(shown(bare));
    });
  });
});
