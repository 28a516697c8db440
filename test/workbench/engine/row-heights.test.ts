/** Rows for which the file says no height, as the workbench shows them. */
import { createSheets } from '../../../src/app/create-sheets';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { TRAINING_PLAN } from '../../../src/core/school/tables/training-plan';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { SheetDisplay } from '../../../src/workbench/engine/sheet-display';
import { sheetShape } from '../../../src/workbench/engine/sheet-shape';
import { day } from '../../contract/plans';

const { sheet, columns } = TRAINING_PLAN;
const REQUEST = Object.keys(columns).indexOf('request');

function heightsAfter(requests: readonly string[]): readonly (readonly [number, number])[] {
  const today = day(2026, 3, 15);
  const workbook = createXlsx({ today });
  createSheets(workbook, schoolTemplate(today));
  const rows = requests.map((request) => [request]);
  workbook.apply([{ kind: 'appendRows', sheet, columns: [REQUEST], rows }]);
  const view = workbook.view(sheet);
  if (view === null) throw new Error(`No sheet «${sheet}»`);
  const display = new SheetDisplay(view, [], new Set(), () => undefined);
  return sheetShape(workbook, sheet, display, undefined, []).heights;
}

test('an appended row is as high as its longest wrapped text', () => {
  // 244 pixels for text: «по запросу: истекает 3 года,» 225, «очная, приоритет высокий» 203.
  const requests = ['по запросу', 'по запросу: истекает 3 года, очная, приоритет высокий'];
  const heights = new Map(heightsAfter(requests));
  expect(heights.get(1)).toBeUndefined();
  expect(heights.get(2)).toBe(40);
});
