import type { Change } from '../../../src/app/workbook';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { trimmed } from '../../../src/core/schema/sheet-grid';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { type Cell, isBlankCell } from '../../../src/core/values/cell';
import { Fault } from '../../../src/core/values/fault';
import { fillSheet } from '../../apps-script/documents';
import { fakeGoogleWorkbook, hostRuntime, inOneExecution } from './fake-google';
import { day, rating, TEACHERS } from './plans';

/** The plan without its last column. */
const narrower = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  columns: plan.columns.slice(0, -1),
  rows: plan.rows.map((row) => row.slice(0, -1)),
});

/** What a grid shows: Google gives an unticked box in every row that has one, which is a blank. */
function filledRows(grid: unknown): Cell[][] {
  const rows = (grid as SheetGrid | null)?.rows ?? [];
  return trimmed(rows.map((row) => row.map((cell) => (isBlankCell(cell) ? null : cell))));
}

describe('reading', () => {
  it('cuts trailing blanks, keeps errors apart and tells a missing sheet', () => {
    const runtime = hostRuntime();
    fillSheet(runtime.document, 'Лист1', [
      ['Код', null, 'Имя', null],
      [],
      ['#REF!', true, 1.5, ''],
    ]);
    const book = fakeGoogleWorkbook(runtime);
    expect(book.read('Лист1')).toEqual({
      rows: [['Код', null, 'Имя'], [], [{ error: '#REF!' }, true, 1.5]],
    });
    expect(book.read('Нет такого')).toBeNull();
  });

  it('reads each sheet once an execution', () => {
    const runtime = hostRuntime();
    const read = { name: 'read', sheet: 'Лист1' } as const;
    inOneExecution(runtime, [read, read, read]);
    expect(runtime.trace.filter((call) => call === 'Range.getValues')).toHaveLength(1);
  });

  it('reads one row where no more is asked for, once, and none of a sheet that it has read', () => {
    const runtime = hostRuntime();
    const rows = [['Код', null, 'Имя', null], ['П-1']];
    fillSheet(runtime.document, 'Лист1', rows);
    const firstRow = { name: 'firstRow', sheet: 'Лист1' } as const;
    expect(inOneExecution(runtime, [firstRow, firstRow])).toEqual(['Код', null, 'Имя']);
    expect(runtime.trace.filter((call) => call === 'Range.getValues')).toHaveLength(1);
    expect(runtime.trace).not.toContain('Sheet.getDataRange');
    const read = { name: 'read', sheet: 'Лист1' } as const;
    expect(inOneExecution(runtime, [read, firstRow])).toEqual(['Код', null, 'Имя']);
    expect(runtime.trace.filter((call) => call === 'Range.getValues')).toHaveLength(1);
  });

  it('sees what it has written itself', () => {
    const runtime = hostRuntime();
    const grid = inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] },
      { name: 'read', sheet: 'Рейтинг' },
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan: rating(1) }] },
      { name: 'read', sheet: 'Рейтинг' },
    ]) as { rows: unknown[][] };
    expect(grid.rows).toHaveLength(3);
  });
});

describe('what is read right after a write, in the same execution', () => {
  const edit = (row: number, column: number, value: Cell): Change => ({
    kind: 'editCells',
    sheet: 'Рейтинг',
    cells: [{ row, column, value }],
  });
  const create = (plan: SheetPlan): Change => ({ kind: 'createSheet', plan });

  it.each<[string, Change[], Change, string]>([
    ['a new sheet', [], create(rating(2)), 'Рейтинг'],
    ['a new sheet with checkboxes', [], create(TEACHERS), 'Педагоги'],
    [
      "a replaced sheet beside a user's column that is longer than the plan",
      [create(rating(3)), edit(2, 5, 'моё'), edit(9, 5, 'ниже')],
      { kind: 'replaceSheet', plan: rating(1) },
      'Рейтинг',
    ],
    [
      'a sheet that has become narrower',
      [create({ ...rating(0), rows: [] }), { kind: 'replaceSheet', plan: rating(2) }],
      { kind: 'replaceSheet', plan: narrower(rating(1)) },
      'Рейтинг',
    ],
    [
      'a sheet with rows appended',
      [create(TEACHERS)],
      {
        kind: 'appendRows',
        sheet: 'Педагоги',
        columns: [2, 0, 1],
        rows: [
          [{ day: day(2024, 9, 1) }, '0512', '=1+1'],
          [null, '1–2', ''],
        ],
      },
      'Педагоги',
    ],
  ])('is what the next one reads: %s', (_, before, change, sheet) => {
    const runtime = hostRuntime();
    const steps = before.map((one) => ({ name: 'apply', changes: [one] }) as const);
    for (const step of steps) inOneExecution(runtime, [step]);
    const read = { name: 'read', sheet } as const;
    const apply = { name: 'apply', changes: [change] } as const;
    const [atOnce, next] = [[read, apply, read], [read]].map((calls) =>
      filledRows(inOneExecution(runtime, calls)),
    );
    expect(atOnce?.length).toBeGreaterThan(0);
    expect(atOnce).toEqual(next);
  });
});

describe('refusals', () => {
  const book = () => fakeGoogleWorkbook();

  it('name the sheet that is missing or already there, before anything is written', () => {
    const runtime = hostRuntime();
    const workbook = fakeGoogleWorkbook(runtime);
    workbook.apply([{ kind: 'createSheet', plan: TEACHERS }]);
    const twice = [
      { kind: 'createSheet', plan: rating(0) },
      { kind: 'createSheet', plan: TEACHERS },
    ] as const;
    expect(() => workbook.apply(twice)).toThrow('Лист «Педагоги» уже есть');
    expect(runtime.writes).toEqual([]);
    expect(() => book().apply([{ kind: 'replaceSheet', plan: rating(0) }])).toThrow(
      'Нет листа «Рейтинг»',
    );
  });

  it('turn Google’s exceptions into plain Russian with a remedy', () => {
    const runtime = hostRuntime();
    const calls = [{ name: 'read', sheet: 'Лист1' }] as const;
    expect(() => inOneExecution(runtime, calls, { failCall: 1 })).toThrow(Fault);
    expect(() => inOneExecution(runtime, calls, { failCall: 1 })).toThrow(/Повторите через минуту/);
    expect(runtime.log.join()).toContain('Service Spreadsheets failed');
  });
});
