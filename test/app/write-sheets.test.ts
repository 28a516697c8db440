/** Computed sheets are rewritten when they hold anything but what the data give, and then only. */
import { changesFor } from '../../src/app/write-sheets';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';
import { hosts } from '../contract/hosts';
import { computedSheet, day } from '../contract/plans';

const TODAY = day(2026, 4, 15);

const LONG = computedSheet(
  ['Рейтинг'],
  [
    ['1', 9],
    ['2', 8],
    ['3', 7],
  ],
);
const SHORT = computedSheet(['Рейтинг'], [['1', 9]]);

describe.each(hosts)('a computed sheet in %s', (_, host) => {
  const holding = (plan: SheetPlan) => {
    const workbook = host.empty(TODAY);
    workbook.apply([{ kind: 'createSheet', plan }]);
    return host.reopened(workbook);
  };
  const changes = (workbook: ReturnType<typeof holding>, plan: SheetPlan) =>
    changesFor(workbook, [plan], [plan.name]);

  it('that holds the plan is left alone', () => {
    expect(changes(holding(LONG), LONG)).toEqual([]);
  });

  it('that holds rows below a shorter plan is rewritten, and holds none of them then', () => {
    const workbook = holding(LONG);
    const found = changes(workbook, SHORT);
    expect(found).toEqual([{ kind: 'replaceSheet', plan: SHORT }]);
    workbook.apply(found);
    const again = host.reopened(workbook);
    expect(again.read('Рейтинг')?.rows).toEqual([['Рейтинг'], ['Место', 'Итого'], ['1', 9]]);
    expect(changes(again, SHORT)).toEqual([]);
  });

  it('that holds less than the plan is rewritten: rows are missing, or cells of one', () => {
    const plan = { kind: 'replaceSheet', plan: LONG };
    expect(changes(holding(SHORT), LONG)).toEqual([plan]);
    const bare = { ...LONG, rows: LONG.rows.map(([place = null]) => [place, null]) };
    expect(changes(holding(bare), LONG)).toEqual([plan]);
  });

  it('is not rewritten for bold alone: totals cannot move unless cells do', () => {
    expect(changes(holding(SHORT), { ...SHORT, strongRows: [0] })).toEqual([]);
    const withTotal = { ...SHORT, strongRows: [0] };
    expect(changes(holding(withTotal), withTotal)).toEqual([]);
  });

  it('is not rewritten for what people keep beside it, nor for a space below', () => {
    const workbook = holding(SHORT);
    const cells = [
      { row: 6, column: 2, value: 'спросить' },
      // A space is a blank to whoever looks at it.
      { row: 5, column: 0, value: ' ' },
    ];
    workbook.apply([{ kind: 'editCells', sheet: 'Рейтинг', cells }]);
    expect(changes(host.reopened(workbook), SHORT)).toEqual([]);
  });

  describe('under a note of somebody’s beside its header', () => {
    const noted = (plan: SheetPlan) => {
      const workbook = holding(plan);
      const cells = [{ row: 1, column: 2, value: 'Премия' }];
      workbook.apply([{ kind: 'editCells', sheet: 'Рейтинг', cells }]);
      return host.reopened(workbook);
    };

    it('is left alone where it holds the plan', () => {
      expect(changes(noted(LONG), LONG)).toEqual([]);
    });

    it.each([
      ['one row', 2],
      ['two rows', 1],
    ])('is rewritten where %s of its own stand below', (_name, left) => {
      const plan = { ...LONG, rows: LONG.rows.slice(0, left) };
      expect(changes(noted(LONG), plan)).toEqual([{ kind: 'replaceSheet', plan }]);
    });

    it('is rewritten where a column of its own stands beside', () => {
      const plan = computedSheet(['Рейтинг'], [['1', 9]]);
      const narrow = {
        ...plan,
        columns: plan.columns.slice(0, 1),
        rows: plan.rows.map((row) => row.slice(0, 1)),
      };
      expect(changes(noted(SHORT), narrow)).toEqual([{ kind: 'replaceSheet', plan: narrow }]);
    });
  });
});
