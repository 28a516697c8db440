/** Merged areas in a computed sheet of an .xlsx file: the product's columns are never merged, but for titles. */
import type { Cell } from '../../../src/core/values/cell';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day } from '../../contract/plans';
import { packageOf, partsOf } from './package-parts';

const TODAY = day(2026, 4, 15);
const SHEET = 'xl/worksheets/sheet1.xml';

const planOf = (headers: readonly string[], rows: Cell[][]) =>
  computedSheet(
    ['Рейтинг'],
    rows,
    headers.map((header) => column(header)),
  );

const TWO = planOf(['Место', 'Итого'], [['1', '5']]);

/** What a sheet that holds the plan becomes, with areas merged by hand, when it is written again. */
function rewritten(plan: typeof TWO, references: readonly string[], again = plan) {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply([{ kind: 'createSheet', plan }]);
  const parts = partsOf(workbook.toBytes());
  const areas = references.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  const merged = `</sheetData><mergeCells count="${references.length}">${areas}</mergeCells>`;
  const sheet = parts[SHEET]?.replace('</sheetData>', merged) ?? '';
  const opened = openXlsx(packageOf({ ...parts, [SHEET]: sheet }), { today: TODAY });
  opened.apply([{ kind: 'replaceSheet', plan: again }]);
  const written = partsOf(opened.toBytes())[SHEET] ?? '';
  const [mergedAreas = null] = /<mergeCells.*<\/mergeCells>/.exec(written) ?? [];
  return { isWritten: opened.revision > 0, mergedAreas };
}

it.each(['A1:B2', 'B1:B2', 'B2:B3', 'B2:D2'])(
  'a sheet that holds the plan is rewritten where %s is merged',
  (reference) => {
    expect(rewritten(TWO, [reference])).toEqual({ isWritten: true, mergedAreas: null });
  },
);

// A title over our columns hides nothing; the product merges long ones itself (Б-87).
it.each(['A1:B1', 'C1:D1', 'C2:C9', 'F1:G2'])(
  'it is left as it is where %s is merged',
  (reference) => {
    expect(rewritten(TWO, [reference])).toEqual({
      isWritten: false,
      mergedAreas: `<mergeCells count="1"><mergeCell ref="${reference}"/></mergeCells>`,
    });
  },
);

it('the user’s areas beside the plan stay when another one is taken away', () => {
  expect(rewritten(TWO, ['A2:B2', 'C1:D1'])).toEqual({
    isWritten: true,
    mergedAreas: '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
  });
});

it('a column that the product filled before is its own, though the plan is narrower now', () => {
  const three = planOf(['Место', 'Итого', 'К1'], [['1', '5', '3']]);
  expect(rewritten(three, ['C2:C3'], TWO)).toEqual({ isWritten: true, mergedAreas: null });
  expect(rewritten(three, ['D2:D3'], TWO)).toEqual({
    isWritten: true,
    mergedAreas: '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>',
  });
});
