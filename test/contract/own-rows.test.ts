/** What every host promises of cells that people put above, beside, among and under the product's rows. */
import type { Change, Workbook } from '../../src/app/workbook';
import { changesFor } from '../../src/app/write-sheets';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';
import type { Cell } from '../../src/core/values/cell';
import { Fault } from '../../src/core/values/fault';
import { hosts } from './hosts';
import { column, computedSheet, day, peoplesSheet } from './plans';

const TODAY = day(2026, 3, 15);
const HEADERS = ['Место', 'Код педагога', 'К1', 'К2', 'Итого'];
const TITLE = 'Рейтинг педагогов. Школа № 5. Период 01.09.2025–31.08.2026, данные на 15.03.2026';

/** A rating; each row holds its number in all columns. */
const rating = (headers = HEADERS, rows = 3): SheetPlan =>
  computedSheet(
    [TITLE, 'Все заполненные строки учтены'],
    Array.from({ length: rows }, (_, row) => headers.map(() => row + 1)),
    headers.map((header) => column(header, 'points')),
  );

/** Rows of a rating that no one has in common with one of another number. */
const scored = (score: number, rows: number): SheetPlan => ({
  ...rating(HEADERS, rows),
  rows: Array.from({ length: rows }, (_, row) => HEADERS.map(() => score + row)),
});

/** The same cells as another program leaves them: nothing is remembered of who wrote them. */
const unmarked = (plan = rating()): SheetPlan => ({ ...plan, kind: 'input' });

describe.each(hosts)('rows of people in %s', (_, host) => {
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
  const insert = (at: number, count = 1): Change => ({
    kind: 'insertRows',
    sheet: 'Рейтинг',
    at,
    count,
  });
  const remove = (at: number, count: number): Change => ({
    kind: 'deleteRows',
    sheet: 'Рейтинг',
    at,
    count,
  });
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
    const before = rowsOf(workbook);
    try {
      workbook.apply([create(peoplesSheet([], 'Курсы')), replace(plan)]);
    } catch (caught) {
      const after = host.reopened(workbook);
      expect(after.sheetNames()).toEqual(['Рейтинг']);
      expect(rowsOf(after)).toEqual(before);
      expect(caught).toBeInstanceOf(Fault);
      return (caught as Fault).message;
    }
    return 'written';
  };
  const both = [
    ['marked', rating()],
    ['not marked', unmarked()],
  ] as const;

  describe.each(both)('above a table that is %s', (__, plan) => {
    it.each([
      ['the first row', [insert(0, 3), edit([0, 0, 'УТВЕРЖДАЮ'], [1, 3, 'директор'])], 'D2'],
      ['only the first column', [insert(0, 3), edit([0, 0, 'УТВЕРЖДАЮ'])], 'A1'],
      ['a row between title and header', [insert(2), edit([2, 0, 'черновик'])], 'A2'],
      ['a cell beside a title', [edit([0, 4, 'УТВЕРЖДАЮ'])], 'E1'],
    ])('%s is refused, and the place is told', (___, changes, cell) => {
      const workbook = bookAfter([create(plan)], changes);
      const message = refusalOf(workbook, scored(7, 3));
      expect(message).toMatch(`На листе «Рейтинг» над таблицей ваши данные (ячейка ${cell})`);
      expect(message).toMatch(
        'перенесите свои данные под таблицу или правее столбца E и повторите',
      );
    });

    it('cells right of the table stay', () => {
      const workbook = bookAfter(
        [create(plan)],
        [edit([0, 5, 'УТВЕРЖДАЮ'])],
        [replace(scored(7, 3))],
      );
      expect(rowsOf(workbook)[0]).toEqual([TITLE, null, null, null, null, 'УТВЕРЖДАЮ']);
    });
  });

  describe('under a table', () => {
    const NOTE: Cell[] = ['Директор'];

    it.each([1, 2])('stay when rows of it were taken out, %i left', (left) => {
      const workbook = bookAfter(
        [create(rating(HEADERS, 6))],
        [edit([11, 0, 'Директор'])],
        [remove(3, 6 - left)],
        [replace(scored(20, 4))],
      );
      const rows = rowsOf(workbook);
      expect(rows.slice(0, 7)).toEqual(shown(scored(20, 4)));
      expect(rows[rows.length - 1]).toEqual(NOTE);
    });

    it.each(both)('stay right under the last row, %s', (__, plan) => {
      const workbook = bookAfter(
        [create(plan)],
        [edit([6, 0, 'Директор'])],
        [replace(scored(7, 5))],
      );
      expect(rowsOf(workbook)).toEqual([...shown(scored(7, 5)), NOTE]);
      const less = bookAfter([create(plan)], [edit([6, 0, 'Директор'])], [replace(scored(7, 2))]);
      expect(rowsOf(less)).toEqual([...shown(scored(7, 2)), [], NOTE]);
    });

    it('go on staying apart, however often the table grows', () => {
      const workbook = bookAfter(
        [create(rating())],
        [edit([7, 0, 'Директор'], [8, 7, 'подпись'])],
        ...[4, 5, 2, 8].map((rows) => [replace(scored(rows, rows))]),
      );
      const [note, signed] = rowsOf(workbook).slice(-2);
      expect(note).toEqual(NOTE);
      expect(signed?.[7]).toBe('подпись');
      expect(rowsOf(workbook).slice(0, 12)).toEqual([...shown(scored(8, 8)), []]);
    });

    it('stay under a table that somebody has sorted, and put rows into', () => {
      const order = [2, 0, 1];
      const workbook = bookAfter(
        [create(rating())],
        [edit([7, 0, 'Директор'], [7, 1, 'подпись'])],
        [{ kind: 'orderRows', sheet: 'Рейтинг', first: 3, order }, insert(4)],
        [replace(scored(7, 3))],
      );
      expect(rowsOf(workbook)).toEqual([...shown(scored(7, 3)), [], [], ['Директор', 'подпись']]);
    });

    it('are not touched, and nothing is written, while nothing changes', () => {
      for (const at of [6, 7, 9]) {
        const workbook = bookAfter([create(rating())], [edit([at, 0, 'Директор'])]);
        expect(changesFor(workbook, [rating()], ['Рейтинг'])).toEqual([]);
      }
    });

    it('Б-93: stay under a table that is read back', () => {
      const bare = (plan: SheetPlan): SheetPlan => ({ ...plan, titles: [] });
      const workbook = bookAfter(
        [create(bare(rating()))],
        [edit([6, 0, 'Директор'])],
        [replace(bare(scored(7, 5)))],
        [replace(bare(scored(9, 2)))],
      );
      const rows = rowsOf(workbook);
      expect(rows.slice(0, 3)).toEqual(shown(bare(scored(9, 2))));
      expect(rows[rows.length - 1]).toEqual(NOTE);
      expect(changesFor(workbook, [bare(scored(9, 2))], ['Рейтинг'])).toEqual([]);
    });
  });

  it('a row with a text among those of the table goes, and nothing of the table is left behind', () => {
    const workbook = bookAfter(
      [create(rating(HEADERS, 4))],
      [insert(4), edit([4, 1, 'Кандидаты'])],
      [replace(scored(7, 2))],
    );
    expect(rowsOf(workbook)).toEqual(shown(scored(7, 2)));
  });

  describe('Б-90: a sheet of a person with headers that the plan has, too', () => {
    const theirs = (headers: string[]): SheetPlan => ({
      ...unmarked(rating(headers, 1)),
      titles: [],
    });

    it.each([[HEADERS.slice(0, 3)], [[...HEADERS].reverse()], [['Место', 'К1', 'Итого', 'Моё']]])(
      'is not written: %j',
      (headers) => {
        const workbook = bookAfter([create(theirs(headers))]);
        expect(refusalOf(workbook, rating())).toMatch('создан не программой');
        const bare = { ...rating(), titles: [] };
        expect(refusalOf(workbook, bare)).toMatch('создан не программой');
      },
    );
  });

  it('Б-90: a sheet of a person is not known by what was remembered of another one under its name', () => {
    const erased = Array.from({ length: 6 }, (_, row) =>
      HEADERS.map((__, at): [number, number, Cell] => [row, at, null]),
    ).flat();
    const theirs = HEADERS.slice(0, 3).map((header, at): [number, number, Cell] => [0, at, header]);
    const workbook = bookAfter([create(rating())], [edit(...erased, ...theirs, [1, 0, 'моё'])]);
    expect(refusalOf(workbook, rating())).toMatch('создан не программой');
  });

  describe('Б-91: a column that somebody has put in the place of one of the table', () => {
    it('is not written, and told from a header that was changed', () => {
      const changed = bookAfter([create(rating())], [edit([2, 2, 'Моё'])]);
      expect(refusalOf(changed, scored(7, 3))).toBe('written');
      const texts = [3, 4, 5].map((row): [number, number, Cell] => [row, 2, 'моё']);
      const other = bookAfter([create(rating())], [edit([2, 2, 'Моё'], ...texts)]);
      expect(refusalOf(other, rating())).toMatch(
        'нужен столбец C, а в нём ваши данные (ячейка C3)',
      );
    });

    it('all columns in the way are told at once', () => {
      const workbook = bookAfter([create(rating())], [edit([2, 5, 'Моё'], [4, 7, 'и это'])]);
      const wider = rating([...HEADERS, 'К3', 'К4', 'К5']);
      expect(refusalOf(workbook, wider)).toBe(
        'На листе «Рейтинг» для расчёта нужны столбцы F, H, а в них ваши данные (ячейка F3): ' +
          'перенесите столбцы правее столбца H и повторите. Если это столбцы прежнего расчёта, ' +
          'удалите лист: программа создаст его заново.',
      );
    });

    it('columns that the plan has no longer are blanked though the rest stays', () => {
      const narrow = rating(HEADERS.slice(0, 4));
      const workbook = bookAfter([create(rating())], [edit([2, 6, 'Моё'])]);
      workbook.apply(changesFor(workbook, [narrow], ['Рейтинг']));
      const next = host.reopened(workbook);
      expect(rowsOf(next)[2]).toEqual([...HEADERS.slice(0, 4), null, null, 'Моё']);
      expect(rowsOf(next)[3]).toEqual([1, 1, 1, 1]);
      expect(changesFor(next, [narrow], ['Рейтинг'])).toEqual([]);
    });
  });
});
