/** What every host of a workbook promises (src/app/workbook.ts). */
import type { Change, Workbook } from '../../src/app/workbook';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';
import { type Cell, isBlankCell } from '../../src/core/values/cell';
import { Fault } from '../../src/core/values/fault';
import { hosts } from './hosts';
import { column, computedSheet, day, dayCell, peoplesSheet } from './plans';

const TODAY = day(2026, 3, 15);

describe.each(hosts)('a workbook in %s', (_, host) => {
  /** A workbook to which the changes were made one after another, as the next run finds it. */
  const bookAfter = (...steps: Change[][]): Workbook => {
    let workbook = host.empty(TODAY);
    for (const changes of steps) {
      workbook.apply(changes);
      workbook = host.reopened(workbook);
    }
    return workbook;
  };
  const create = (plan = peoplesSheet([])): Change => ({ kind: 'createSheet', plan });
  const rowsOf = (workbook: Workbook, sheet: string): unknown => workbook.read(sheet)?.rows;

  it('knows its day', () => {
    expect(bookAfter([create()]).today()).toBe(TODAY);
  });

  it('knows the time of day, or that only the day is known', () => {
    expect(bookAfter([create()]).now()).toMatch(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);
  });

  it('has no content for a sheet that is not there', () => {
    expect(bookAfter([create()]).read('Курсы')).toBeNull();
  });

  it('reads a sheet as one object until its content changes', () => {
    const filled = () =>
      bookAfter([
        create(peoplesSheet([['П1', null, 16]])),
        create(peoplesSheet([['К1', null, 72]], 'Курсы')),
      ]);
    const noteIn = (sheet: string): Change[] => [
      { kind: 'editCells', sheet, cells: [{ row: 1, column: 0, value: 'Я' }] },
    ];
    expect(host.readsTheSameAfter(filled(), 'Педагоги', [])).toBe(true);
    expect(host.readsTheSameAfter(filled(), 'Педагоги', noteIn('Курсы'))).toBe(true);
    expect(host.readsTheSameAfter(filled(), 'Педагоги', noteIn('Педагоги'))).toBe(false);
  });

  describe('createSheet', () => {
    it('reads a column with a formula as the values of the plan, whether it writes the formula or not', () => {
      const plan = peoplesSheet([
        ['П1', null, 16],
        ['П2', null, 'нет'],
      ]);
      const [code, date, hours] = plan.columns;
      const columns = [code, date, { ...hours, formula: 'ROW($A{row})' }] as typeof plan.columns;
      const workbook = bookAfter([create({ ...plan, columns })]);
      expect(workbook.read('Педагоги')?.rows.slice(1)).toEqual(plan.rows);
    });

    it('puts sheets last or in front of the named one', () => {
      const workbook = bookAfter(
        [create(peoplesSheet([], 'Б')), create(peoplesSheet([], 'Г'))],
        [{ kind: 'createSheet', plan: peoplesSheet([], 'А'), before: 'Б' }],
        [{ kind: 'createSheet', plan: peoplesSheet([], 'В'), before: 'Г' }],
        [{ kind: 'createSheet', plan: peoplesSheet([], 'Д'), before: 'нет такого' }],
      );
      expect(workbook.sheetNames()).toEqual(['А', 'Б', 'В', 'Г', 'Д']);
    });

    it('gives the first row alone as it gives it with the rest', () => {
      const workbook = bookAfter([
        create(peoplesSheet([], 'А')),
        create(computedSheet(['Рейтинг', 'Не учтено строк: 2'], [['1', 12.25]])),
      ]);
      for (const name of workbook.sheetNames()) {
        expect(workbook.firstRow(name)).toEqual(workbook.read(name)?.rows[0]);
      }
      expect(workbook.firstRow('нет такого')).toEqual([]);
    });

    it('writes titles, header and rows', () => {
      const plan = computedSheet(['Рейтинг', 'Не учтено строк: 2'], [['1', 12.25]]);
      expect(rowsOf(bookAfter([create(plan)]), 'Рейтинг')).toEqual([
        ['Рейтинг'],
        ['Не учтено строк: 2'],
        ['Место', 'Итого'],
        ['1', 12.25],
      ]);
    });

    it('keeps values what they are', () => {
      const rows: Cell[][] = [
        ['0012', dayCell(2024, 2, 29), 72],
        ['  пробелы  ', dayCell(1959, 12, 31), -1],
        ['две\nстроки', dayCell(2099, 12, 31), 0],
        ['<&>"\'', null, 16],
      ];
      expect(rowsOf(bookAfter([create(peoplesSheet(rows))]), 'Педагоги')).toEqual([
        ['Код', 'Дата', 'Объём'],
        ...rows,
      ]);
    });

    it.each(['=1+1', '+7 900', '-', '@имя', '\tтабуляция'])('writes %j as text', (text) => {
      const workbook = bookAfter([create(peoplesSheet([[text, null, 1]]))]);
      expect(workbook.read('Педагоги')?.rows[1]).toEqual([text, null, 1]);
    });

    it('shows a tick as a yes and its absence as a blank', () => {
      const plan = {
        ...peoplesSheet([]),
        columns: [column('Код'), { ...column('Тема выбрана'), checkbox: true }],
        rows: [
          ['П1', true],
          ['П2', false],
        ],
      };
      const rows = bookAfter([create(plan)]).read('Педагоги')?.rows ?? [];
      expect([true, 'да']).toContain(rows[1]?.[1]);
      expect(isBlankCell(rows[2]?.[1])).toBe(true);
    });

    it('takes drop-downs of single cells and writes the same cells', () => {
      const rows = [
        ['П1', null, 16],
        ['П2', null, 72],
      ];
      const cellDropDowns = [
        { row: 1, header: 'Код', values: ['1, 1, 3', '1, 1, 2'] },
        { row: 0, header: 'нет такого', values: ['да'] },
      ];
      const workbook = bookAfter([create({ ...peoplesSheet(rows), cellDropDowns })]);
      expect(rowsOf(workbook, 'Педагоги')).toEqual([['Код', 'Дата', 'Объём'], ...rows]);
    });

    it('takes totals and writes the same cells', () => {
      const rows = [
        ['Всего', 9],
        ['1', 9],
      ];
      const columns = [column('Место'), { ...column('Итого', 'points'), strong: true }];
      const plan = { ...computedSheet(['Рейтинг'], rows, columns), strongRows: [0] };
      const moved = { ...plan, rows: [...rows].reverse(), strongRows: [1] };
      const workbook = bookAfter([create(plan)]);
      expect(rowsOf(workbook, 'Рейтинг')).toEqual([['Рейтинг'], ['Место', 'Итого'], ...rows]);
      workbook.apply([{ kind: 'replaceSheet', plan: moved }]);
      expect(rowsOf(host.reopened(workbook), 'Рейтинг')).toEqual([
        ['Рейтинг'],
        ['Место', 'Итого'],
        ...moved.rows,
      ]);
    });

    it('refuses a name that is taken', () => {
      const workbook = bookAfter([create()]);
      expect(() => workbook.apply([create()])).toThrow(Fault);
    });
  });

  describe('replaceSheet', () => {
    const replace = (...arguments_: Parameters<typeof computedSheet>): Change => ({
      kind: 'replaceSheet',
      plan: computedSheet(...arguments_),
    });

    it('leaves nothing of longer content', () => {
      const workbook = bookAfter(
        [
          create(
            computedSheet(
              ['Было', 'два'],
              [
                ['1', 5],
                ['2', 4],
                ['3', 3],
              ],
            ),
          ),
        ],
        [replace(['Стало'], [['1', 7]])],
      );
      expect(rowsOf(workbook, 'Рейтинг')).toEqual([['Стало'], ['Место', 'Итого'], ['1', 7]]);
    });

    it('grows', () => {
      const rows = [
        ['1', 9],
        ['2', 8],
        ['3', 7],
      ];
      const workbook = bookAfter([create(computedSheet([], []))], [replace(['Всего 3'], rows)]);
      expect(rowsOf(workbook, 'Рейтинг')).toEqual([['Всего 3'], ['Место', 'Итого'], ...rows]);
    });

    it('gains columns in between, and loses them again', () => {
      const planOf = (...headers: string[]): SheetPlan => ({
        ...computedSheet(
          ['Свод'],
          [headers],
          headers.map((header, at) => ({ ...column(header), note: `столбец ${at}` })),
        ),
        highlights: [{ header: 'Итого', text: 'Итого', tone: 'warn' }],
      });
      const few = planOf('Код', 'Итого');
      const many = planOf('Код', 'Школа 1', 'Школа 2', 'Итого');
      const replaceBy = (plan: SheetPlan): Change => ({ kind: 'replaceSheet', plan });
      const rows = ({ rows: [row] }: SheetPlan) => [['Свод'], row, row];
      expect(rowsOf(bookAfter([create(few)], [replaceBy(many)]), 'Рейтинг')).toEqual(rows(many));
      const back = bookAfter([create(few)], [replaceBy(many)], [replaceBy(few)]);
      expect(rowsOf(back, 'Рейтинг')).toEqual(rows(few));
      // A template’s own columns go, too, where the first calculation needs fewer.
      expect(rowsOf(bookAfter([create(many)], [replaceBy(few)]), 'Рейтинг')).toEqual(rows(few));
    });

    it('blanks a cell that has become blank', () => {
      const workbook = bookAfter(
        [
          create(
            computedSheet(
              [],
              [
                ['1', 5],
                ['2', 4],
              ],
            ),
          ),
        ],
        [
          replace(
            [],
            [
              ['1', null],
              [null, 4],
            ],
          ),
        ],
      );
      expect(rowsOf(workbook, 'Рейтинг')).toEqual([['Место', 'Итого'], ['1'], [null, 4]]);
    });

    it("leaves the user's columns on the right alone", () => {
      const workbook = bookAfter(
        [
          create(
            computedSheet(
              ['Рейтинг'],
              [
                ['1', 5],
                ['2', 4],
              ],
            ),
          ),
        ],
        [
          {
            kind: 'editCells',
            sheet: 'Рейтинг',
            cells: [
              { row: 1, column: 3, value: 'Моя заметка' },
              { row: 3, column: 3, value: 'спросить' },
              { row: 6, column: 2, value: 42 },
            ],
          },
        ],
        [replace(['Рейтинг'], [['1', 6]])],
      );
      expect(rowsOf(workbook, 'Рейтинг')).toEqual([
        ['Рейтинг'],
        ['Место', 'Итого', null, 'Моя заметка'],
        ['1', 6],
        [null, null, null, 'спросить'],
        [],
        [],
        [null, null, 42],
      ]);
    });

    it('refuses a sheet that is not there', () => {
      expect(() => bookAfter([create()]).apply([replace([], [])])).toThrow(Fault);
    });
  });

  describe('appendRows', () => {
    const append = (columns: number[], rows: Cell[][]): Change => ({
      kind: 'appendRows',
      sheet: 'Педагоги',
      columns,
      rows,
    });

    it('adds rows under the last filled one, in the columns given', () => {
      const workbook = bookAfter(
        [create(peoplesSheet([['П1', dayCell(2025, 9, 1), 16]]))],
        [
          append(
            [2, 0],
            [
              [72, 'П2'],
              [36, 'П3'],
            ],
          ),
        ],
        [append([1], [[dayCell(2026, 1, 9)]])],
      );
      expect(rowsOf(workbook, 'Педагоги')).toEqual([
        ['Код', 'Дата', 'Объём'],
        ['П1', dayCell(2025, 9, 1), 16],
        ['П2', null, 72],
        ['П3', null, 36],
        [null, dayCell(2026, 1, 9)],
      ]);
    });

    it('begins under the header of an empty sheet', () => {
      const workbook = bookAfter([create()], [append([0], [['=П1']])]);
      expect(rowsOf(workbook, 'Педагоги')).toEqual([['Код', 'Дата', 'Объём'], ['=П1']]);
    });

    it('refuses a sheet that is not there', () => {
      expect(() => host.empty(TODAY).apply([append([0], [['П1']])])).toThrow(Fault);
    });
  });

  describe('editCells', () => {
    const edit = (...cells: [row: number, column: number, value: Cell][]): Change => ({
      kind: 'editCells',
      sheet: 'Педагоги',
      cells: cells.map(([row, column_, value]) => ({ row, column: column_, value })),
    });

    it('sets, clears and adds cells and changes no other', () => {
      const workbook = bookAfter(
        [
          create(
            peoplesSheet([
              ['П1', dayCell(2025, 9, 1), 16],
              ['П2', null, 72],
            ]),
          ),
        ],
        [edit([1, 0, 'П9'], [1, 2, null], [2, 1, dayCell(2026, 2, 28)], [4, 3, '-да'])],
      );
      expect(rowsOf(workbook, 'Педагоги')).toEqual([
        ['Код', 'Дата', 'Объём'],
        ['П9', dayCell(2025, 9, 1)],
        ['П2', dayCell(2026, 2, 28), 72],
        [],
        [null, null, null, '-да'],
      ]);
    });

    it('keeps days and numbers apart whatever the cell held', () => {
      const workbook = bookAfter(
        [create(peoplesSheet([['П1', dayCell(2025, 9, 1), 16]]))],
        [edit([1, 1, 45_000], [1, 2, dayCell(2026, 1, 1)])],
      );
      expect(workbook.read('Педагоги')?.rows[1]).toEqual(['П1', 45_000, dayCell(2026, 1, 1)]);
    });
  });

  it('makes several changes in their order', () => {
    const workbook = bookAfter([
      create(),
      { kind: 'appendRows', sheet: 'Педагоги', columns: [0], rows: [['П1']] },
      { kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 1, column: 2, value: 36 }] },
    ]);
    expect(rowsOf(workbook, 'Педагоги')).toEqual([
      ['Код', 'Дата', 'Объём'],
      ['П1', null, 36],
    ]);
  });
});
