/** Cells that Google refuses to write as we wanted: typed columns, rejecting rules, protections, sizes. */
import type { Change } from '../../../src/app/workbook';
import type { Cell } from '../../../src/core/values/cell';
import {
  cellAt,
  type Doubts,
  fillSheet,
  type SheetState,
  sheetNamed,
  storedRows,
} from '../../apps-script/documents';
import type { AppsScriptRuntime } from '../../apps-script/runtime';
import { hostRuntime, inOneExecution } from './fake-google';
import { COURSES, day, rating } from './plans';

const REFUSALS: Doubts['refusals'][] = ['atOnce', 'late', 'lateWithBatch'];

const apply = (runtime: AppsScriptRuntime, changes: readonly Change[]): unknown =>
  inOneExecution(runtime, [{ name: 'apply', changes }]);

const rowsOf = (runtime: AppsScriptRuntime, sheet: string): Cell[][] =>
  (inOneExecution(runtime, [{ name: 'read', sheet }]) as { rows: Cell[][] }).rows;

/** A sheet of people with a day, a number and a text in each row, and a calculated one. */
function runtimeWith(
  refusals: Doubts['refusals'],
  prepare: (people: SheetState, rating: SheetState) => void = () => {},
): AppsScriptRuntime {
  const runtime = hostRuntime();
  apply(runtime, [{ kind: 'createSheet', plan: rating(0) }]);
  apply(runtime, [{ kind: 'replaceSheet', plan: rating(2) }]);
  const people = fillSheet(runtime.document, 'Журнал', [
    ['Дата', 'Часы', 'Тема'],
    [{ day: day(2026, 1, 10) }, 8, 'А'],
  ]);
  runtime.document.doubts.refusals = refusals;
  prepare(people, sheetNamed(runtime.document, 'Рейтинг'));
  return runtime;
}

/** «Преобразовать в таблицу»: everything that stands on the sheet, each column under one format. */
function toTable(sheet: SheetState, formats: readonly string[]): void {
  sheet.typed.push({ top: 1, left: 1, rows: 200, columns: formats.length });
  for (let row = 0; row < 200; row++) {
    formats.forEach((format, column) => {
      cellAt(sheet, row, column).format = format;
    });
  }
}

const APPENDED: Change = {
  kind: 'appendRows',
  sheet: 'Журнал',
  columns: [0, 1, 2],
  rows: [
    [{ day: day(2026, 2, 1) }, 16, '0512'],
    [{ day: day(2026, 2, 2) }, 24, '=1+1'],
  ],
};

describe.each(REFUSALS)('a native table, with refusals %s', (refusals) => {
  const typedJournal = (formats: readonly string[]) =>
    runtimeWith(refusals, (people) => toTable(people, formats));

  it.each([
    ['has a column of dates', ['dd.mm.yyyy', 'General', 'General'], { day: day(2026, 2, 1) }],
    ['has a column of texts', ['@', 'General', '@'], '01.02.2026'],
    ['has a column of numbers', ['0.00', 'General', 'General'], '01.02.2026'],
  ])('takes appended rows once, where it %s', (_, formats, first) => {
    const runtime = typedJournal(formats);
    apply(runtime, [APPENDED]);
    const rows = rowsOf(runtime, 'Журнал');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual([first, 16, '0512']);
    expect(rows[3]?.slice(1)).toEqual([24, '=1+1']);
    expect(sheetNamed(runtime.document, 'Журнал').cells[2]?.[0]?.format).toBe(formats[0]);
  });

  it('takes edits of days and numbers by the formats that it has', () => {
    const runtime = typedJournal(['0.00', 'dd.mm.yyyy', '@']);
    apply(runtime, [
      {
        kind: 'editCells',
        sheet: 'Журнал',
        cells: [
          { row: 1, column: 0, value: { day: day(2026, 3, 1) } },
          { row: 1, column: 1, value: 36.5 },
          { row: 1, column: 2, value: 'Б' },
        ],
      },
    ]);
    expect(rowsOf(runtime, 'Журнал')[1]).toEqual(['01.03.2026', '36,5', 'Б']);
  });

  it('takes a mark in scattered rows', () => {
    const runtime = typedJournal(['@', '@', '@']);
    const at = (row: number) => ({ row, column: 0, value: { day: day(2026, 3, 1) } });
    apply(runtime, [{ kind: 'editCells', sheet: 'Журнал', cells: [at(2), at(5)] }]);
    expect([2, 5].map((row) => rowsOf(runtime, 'Журнал')[row])).toEqual([
      ['01.03.2026'],
      ['01.03.2026'],
    ]);
  });

  it('takes a calculation, while all other sheets get theirs with formats', () => {
    const runtime = runtimeWith(refusals, (_, computed) =>
      toTable(computed, ['General', 'General', 'General', 'dd.mm.yyyy']),
    );
    const other = { ...rating(5), name: 'Другой' };
    apply(runtime, [
      { kind: 'replaceSheet', plan: rating(5, (i) => [`0${i}`, `1-${i}`, i, null]) },
      { kind: 'createSheet', plan: other },
      { kind: 'createSheet', plan: COURSES },
      { kind: 'appendRows', sheet: 'Курсы', columns: [0], rows: [['К-1']] },
      APPENDED,
    ]);
    expect(rowsOf(runtime, 'Рейтинг').slice(2)).toEqual(
      [0, 1, 2, 3, 4].map((i) => [`0${i}`, `1-${i}`, i]),
    );
    expect(rowsOf(runtime, 'Другой')).toHaveLength(7);
    expect(rowsOf(runtime, 'Курсы')).toHaveLength(2);
    expect(rowsOf(runtime, 'Журнал')).toHaveLength(4);
    const { cells } = sheetNamed(runtime.document, 'Другой');
    expect(cells[2]?.map((cell) => cell?.format)).toEqual(['@', '@', 'General', 'dd.mm.yyyy']);
  });

  it('is named, with the remedy, where rows cannot be put in order', () => {
    const runtime = runtimeWith(refusals, (people) => {
      people.maxColumns = 3;
      people.typed.push({ top: 1, left: 1, rows: 200, columns: 4 });
    });
    fillSheet(runtime.document, 'Журнал', [['Дата'], [1], [2], [3]]);
    const sorting = () =>
      apply(runtime, [{ kind: 'orderRows', sheet: 'Журнал', first: 1, order: [2, 1, 0] }]);
    expect(sorting).toThrow(/^Лист «Журнал» преобразован в таблицу.*«Преобразовать обратно в диа/);
    expect(storedRows(sheetNamed(runtime.document, 'Журнал'))).toEqual([
      ['Дата', 'Часы', 'Тема'],
      [1, 8, 'А'],
      [2, null, null],
      [3, null, null],
    ]);
  });
});

describe.each(REFUSALS)('a rule that rejects, with refusals %s', (refusals) => {
  it('is told with cell, sheet and remedy, and what was appended is so once', () => {
    let rule = { summary: 'list:8|40', rejects: true as const };
    const runtime = runtimeWith(refusals, (people) => {
      cellAt(people, 3, 1).validation = rule;
    });
    const writing = () => apply(runtime, [{ kind: 'replaceSheet', plan: rating(3) }, APPENDED]);
    expect(writing).toThrow(
      /^В ячейку B4 листа «Журнал» нельзя записать.*«Показать предупреждение» вместо «Отклонить ввод»/,
    );
    expect(rowsOf(runtime, 'Журнал')).toHaveLength(2);
    expect(rowsOf(runtime, 'Рейтинг')).toHaveLength(5);
    rule = { ...rule, summary: 'list:8|24' };
    cellAt(sheetNamed(runtime.document, 'Журнал'), 3, 1).validation = rule;
    // A rule that lists 24 as a text takes the number.
    writing();
    expect(rowsOf(runtime, 'Журнал')).toHaveLength(4);
  });
});

describe.each(REFUSALS)('a sheet that another person protects, with refusals %s', (refusals) => {
  it('is named; sheets before it are whole, and the next run finishes', () => {
    const runtime = runtimeWith(refusals, (_, computed) => {
      computed.protections = [
        { area: null, description: '', warningOnly: false, othersOnly: true },
      ];
    });
    const before = JSON.stringify(sheetNamed(runtime.document, 'Рейтинг'));
    const writing = () => apply(runtime, [APPENDED, { kind: 'replaceSheet', plan: rating(7) }]);
    expect(writing).toThrow(/^Лист «Рейтинг» или часть его ячеек защищены/);
    expect(JSON.stringify(sheetNamed(runtime.document, 'Рейтинг')) === before).toBe(true);
    expect(rowsOf(runtime, 'Журнал')).toHaveLength(4);
    sheetNamed(runtime.document, 'Рейтинг').protections = [];
    apply(runtime, [{ kind: 'replaceSheet', plan: rating(7) }]);
    expect(rowsOf(runtime, 'Рейтинг')).toHaveLength(9);
  });
});

describe('a text that no cell takes', () => {
  const LONG = 'я'.repeat(60_000);

  it('is cut on a calculated sheet, and that is said in it', () => {
    const runtime = runtimeWith('atOnce');
    apply(runtime, [{ kind: 'replaceSheet', plan: rating(1, () => ['1', LONG, 1, null]) }]);
    const text = String(rowsOf(runtime, 'Рейтинг')[2]?.[1]);
    expect(text.length).toBeLessThan(50_000);
    expect(text).toMatch(/^я{40000,} … \(текст сокращён: он не помещается в ячейку\)$/);
  });

  it.each([
    [
      'an edit',
      { kind: 'editCells', sheet: 'Журнал', cells: [{ row: 1, column: 2, value: LONG }] },
      'C2',
    ],
    ['a row', { kind: 'appendRows', sheet: 'Журнал', columns: [2], rows: [['x'], [LONG]] }, 'C4'],
  ] as const)(
    'is refused with its place in %s of people, and nothing is written',
    (_, change, cell) => {
      const runtime = runtimeWith('atOnce');
      const before = JSON.stringify(runtime.document.sheets);
      const writing = () => apply(runtime, [{ kind: 'replaceSheet', plan: rating(9) }, change]);
      expect(writing).toThrow(`Текст для ячейки ${cell} листа «Журнал» длиннее 50 000 знаков`);
      expect(JSON.stringify(runtime.document.sheets) === before).toBe(true);
    },
  );
});

describe('a formula that is still loading', () => {
  const withText = (value: string, formula?: string) =>
    runtimeWith('atOnce', (people) => {
      Object.assign(cellAt(people, 1, 2), { value, ...(formula && { formula }) });
    });

  it.each(['Loading...', 'Загрузка…', 'Загрузка...'])('is no data: %s', (value) => {
    const runtime = withText(value, '=IMPORTRANGE("x";"y")');
    expect(() => rowsOf(runtime, 'Журнал')).toThrow(
      /^Ячейки листа «Журнал» ещё загружаются \(C2\)\. Ничего не изменено: подождите/,
    );
  });

  it('is not seen in a text that a person has typed', () => {
    expect(rowsOf(withText('Загрузка…'), 'Журнал')[1]?.[2]).toBe('Загрузка…');
    expect(rowsOf(withText('Загрузка в порту', '=A1'), 'Журнал')[1]?.[2]).toBe('Загрузка в порту');
  });
});

describe('a format that nobody has set', () => {
  it.each([false, true])('stays so beside a cell that needs another one (%s)', (isNumeric) => {
    const runtime = runtimeWith('atOnce', (people) => {
      cellAt(people, 1, 0).format = 'General';
      cellAt(people, 1, 1).format = 'dd"."mm"."yyyy';
    });
    runtime.document.doubts.defaultFormatIsNumeric = isNumeric;
    const cells = [0, 1].map((column) => ({ row: 1, column, value: 36 }));
    apply(runtime, [{ kind: 'editCells', sheet: 'Журнал', cells }]);
    expect(rowsOf(runtime, 'Журнал')[1]?.slice(0, 2)).toEqual([36, 36]);
    const formats = sheetNamed(runtime.document, 'Журнал').cells[1]?.map((cell) => cell?.format);
    expect(formats?.slice(0, 2)).toEqual(['General', 'General']);
  });

  it.each([false, true])(
    'becomes one of dates under a day, and one of dates stays (%s)',
    (isNumeric) => {
      const runtime = runtimeWith('atOnce', (people) => {
        cellAt(people, 1, 0).format = 'dd"."mm"."yyyy';
      });
      runtime.document.doubts.defaultFormatIsNumeric = isNumeric;
      const cells = [0, 1].map((column) => ({ row: 1, column, value: { day: day(2026, 5, 6) } }));
      apply(runtime, [{ kind: 'editCells', sheet: 'Журнал', cells }]);
      const formats = sheetNamed(runtime.document, 'Журнал').cells[1]?.map((cell) => cell?.format);
      expect(formats?.slice(0, 2)).toEqual(['dd"."mm"."yyyy', 'dd.mm.yyyy']);
    },
  );
});
