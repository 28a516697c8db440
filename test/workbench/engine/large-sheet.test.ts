/** A municipality of a thousand schools has a quarter of a million rows of «Данные». */
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { SheetDisplay } from '../../../src/workbench/engine/sheet-display';
import { sheetShape } from '../../../src/workbench/engine/sheet-shape';
import { column, computedSheet, day } from '../../contract/plans';

const ROWS = 200_000;

test('a sheet of 200 000 rows is shown whole', () => {
  const workbook = createXlsx({ today: day(2026, 3, 15) });
  const plan = computedSheet([], new Array(ROWS).fill(['а']), [column('Место')]);
  workbook.apply([{ kind: 'createSheet', plan }]);
  const view = workbook.view(plan.name);
  if (view === null) throw new Error(`No sheet «${plan.name}»`);
  const display = new SheetDisplay(view, [], new Set(), () => undefined);
  const { rows } = sheetShape(workbook, plan.name, display, undefined, [], 0);
  expect(rows).toHaveLength(ROWS + 1);
});
