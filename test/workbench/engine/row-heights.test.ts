/** Rows that are to be as high as their texts, as the workbench shows them. */
import { createSheets } from '../../../src/app/create-sheets';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { TRAINING_PLAN } from '../../../src/core/school/tables/training-plan';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { SheetDisplay } from '../../../src/workbench/engine/sheet-display';
import { sheetShape } from '../../../src/workbench/engine/sheet-shape';
import { day } from '../../contract/plans';

const { sheet, columns } = TRAINING_PLAN;
const REQUEST = Object.keys(columns).indexOf('request');

function fittedAfter(
  requests: readonly string[],
  fixed: readonly number[] = [],
): readonly number[] {
  const today = day(2026, 3, 15);
  const workbook = createXlsx({ today });
  createSheets(workbook, schoolTemplate(today));
  const rows = requests.map((request) => [request]);
  workbook.apply([{ kind: 'appendRows', sheet, columns: [REQUEST], rows }]);
  const view = workbook.view(sheet);
  if (view === null) throw new Error(`No sheet «${sheet}»`);
  const display = new SheetDisplay(
    { ...view, fixedHeights: new Set(fixed) },
    [],
    new Set(),
    () => undefined,
  );
  return sheetShape(workbook, sheet, display, undefined, [], 0).fitted;
}

test('an appended row is fitted where a wrapped text may take several lines', () => {
  // 244 pixels for text: «по запросу: истекает 3 года,» 225, «очная, приоритет высокий» 203.
  const requests = ['по запросу', 'по запросу: истекает 3 года, очная, приоритет высокий'];
  // Row 0 has the headers, of which some take two lines.
  expect(fittedAfter(requests).filter((row) => row > 0)).toEqual([2]);
  expect(fittedAfter(requests, [2]).filter((row) => row > 0)).toEqual([]);
});
