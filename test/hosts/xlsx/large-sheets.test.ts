/** A sheet of hundreds of thousands of rows is written row by row: its markup never stands in memory whole. */
import type { Cell } from '../../../src/core/values/cell';
import { SpreadsheetDocument } from '../../../src/hosts/xlsx/document';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opc-package';
import { emptyWorkbookPackage } from '../../../src/hosts/xlsx/package/skeleton';
import { planRows } from '../../../src/hosts/xlsx/writing/plan-rows';
import { replaceSheet } from '../../../src/hosts/xlsx/writing/replace-sheet';
import type { WrittenPage } from '../../../src/hosts/xlsx/writing/written-page';
import { computedSheet } from '../../contract/plans';

const ROWS = 1000;

/** A plan that counts how many of its rows have been looked at. */
function countedPlan() {
  const looked = new Set<number>();
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells: Cell[] = ['строка', row];
    return new Proxy(cells, {
      get: (target, key) => {
        looked.add(row);
        return Reflect.get(target, key);
      },
    });
  });
  return { looked, plan: computedSheet(['Название'], rows) };
}

const EMPTY = '<worksheet><sheetData/></worksheet>';

/** The sheet has the plan's headers, and a person's own page. */
const AS_IT_WAS: WrittenPage = {
  hasOtherHeaders: false,
  layout: { orientation: 'portrait', pages: 1, firstColumns: 1 },
  isOwn: false,
  titles: [],
  hasOurHeight: () => false,
};

function context() {
  const { styles } = new SpreadsheetDocument(emptyWorkbookPackage());
  return { part: 'xl/worksheets/sheet1.xml', styles, date1904: false };
}

it('makes the markup of a row when it is asked for', () => {
  const { looked, plan } = countedPlan();
  let made = 0;
  for (const { cells } of planRows(plan, context(), [])) {
    made += cells === '' ? 0 : 1;
    // Behind a title and a header.
    expect(looked.size).toBe(Math.max(0, made - 2));
  }
  expect(looked.size).toBe(ROWS);
});

it('gives a replaced sheet in pieces, a row each', () => {
  const { looked, plan } = countedPlan();
  const own = { width: plan.columns.length, floor: Number.POSITIVE_INFINITY };
  let text = '';
  for (const piece of replaceSheet(EMPTY, plan, own, context(), AS_IT_WAS)) {
    text += piece;
    expect(looked.size).toBe(Math.max(0, text.split('<row ').length - 3));
  }
  expect(text).toMatch(/^<worksheet><sheetData><row r="1".*<\/row><\/sheetData><\/worksheet>$/);
});

it('keeps pieces as the text that they make, in any encoding that the first one tells', () => {
  const pack = OpcPackage.empty();
  const declaration = '<?xml version="1.0" encoding="utf-16"?>';
  const rows = new Array<string>(300).fill('строка 😀'.repeat(1000));
  pack.setPieces('large.xml', [declaration, ...rows]);
  pack.setText('whole.xml', [declaration, ...rows].join(''));
  expect(pack.text('large.xml')).toBe(pack.text('whole.xml'));
  const again = OpcPackage.open(pack.toBytes());
  expect(again.text('large.xml')).toBe(again.text('whole.xml'));
  expect(again.text('large.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>строка 😀/);
});
