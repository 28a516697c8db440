/** Which row has the headers: a sheet that the product reads has them in its first row, however many are frozen. */
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { peoplesSheet } from '../../contract/plans';
import { packageOf, partsOf } from '../../hosts/xlsx/package-parts';
import { openedWith, TODAY } from './opened';

const ROWS = [['П-3'], ['П-1'], ['П-2']];

/** A sheet of that name whose first two rows are frozen. */
function frozenTwice(name: string) {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply([{ kind: 'createSheet', plan: peoplesSheet(ROWS, name) }]);
  const parts = partsOf(workbook.toBytes());
  const part = 'xl/worksheets/sheet1.xml';
  const sheet = (parts[part] ?? '').replace('ySplit="1"', 'ySplit="2"');
  return openedWith(packageOf({ ...parts, [part]: sheet })).engine;
}

test.each([
  // Its declaration knows «Педагоги»: the frozen second row is a person, sorted with the others.
  ['Педагоги', 0, ['П-1', 'П-2', 'П-3']],
  ['Своё', 1, ['П-3', 'П-1', 'П-2']],
])('«%s»: its number, and what is sorted under it', (sheet, headerRow, sorted) => {
  const engine = frozenTwice(sheet);
  expect(engine.sheet(sheet)).toMatchObject({ headerRow, frozenRows: 2 });
  engine.perform({ kind: 'sortRows', sheet, column: 0, descending: false });
  expect(
    engine
      .sheet(sheet)
      ?.rows.slice(1, 4)
      .map(([code]) => code),
  ).toEqual(sorted);
});
