/** Merged areas in a computed sheet: those that reach into the plan go, the user's beside it stay. */
import type { MergedArea } from '../../../src/core/schema/sheet-grid';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { column, computedSheet, day } from '../../contract/plans';

const area = (left: number, right: number): MergedArea => ({ top: 0, bottom: 1, left, right });

/** The areas that are left of these when a plan of two columns was written. */
function mergedAfter(...merged: MergedArea[]): readonly MergedArea[] {
  const sheet = { name: 'Рейтинг', rows: [['Рейтинг'], ['Место', 'Итого']], merged };
  const workbook = new MemoryWorkbook(day(2026, 4, 15), [sheet]);
  workbook.apply([{ kind: 'replaceSheet', plan: computedSheet(['Рейтинг'], [['1', 5]]) }]);
  return workbook.read('Рейтинг')?.merged ?? [];
}

it.each([
  ['in the first column', area(0, 0)],
  ['in the last column of the plan', area(1, 1)],
  ['from the last column of the plan to the user’s', area(1, 4)],
])('one %s goes', (_, inside) => {
  expect(mergedAfter(inside)).toEqual([]);
});

it('one that begins beside the last column of the plan stays', () => {
  expect(mergedAfter(area(0, 1), area(2, 3), area(5, 6))).toEqual([area(2, 3), area(5, 6)]);
});

it('a column that a narrower plan leaves over is the product’s still', () => {
  const wide = ['Место', 'Итого', 'К1'].map((header) => column(header));
  const workbook = new MemoryWorkbook(day(2026, 4, 15));
  workbook.apply([
    { kind: 'createSheet', plan: computedSheet([], [['1', 5, 3]], wide) },
    { kind: 'replaceSheet', plan: computedSheet([], [['1', 5]]) },
  ]);
  expect(workbook.read('Рейтинг')?.rows).toEqual([
    ['Место', 'Итого'],
    ['1', 5],
  ]);
});
