/** A later version says more above the header of a sheet that an earlier one made. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { computedSheet, day } from '../../contract/plans';
import { otherRead } from './other-library';
import { packageOf, partsOf } from './package-parts';

const today = day(2026, 3, 15);

const plan = (titles: readonly string[]): SheetPlan => ({
  ...computedSheet(titles, [['1', 12.5]]),
  frozenColumns: 1,
});

const BEFORE = plan(['Рейтинг']);
const AFTER = plan(['Рейтинг', 'за период', 'за весь']);

function bookWith(...plans: readonly SheetPlan[]): XlsxWorkbook {
  const book = createXlsx({ today });
  plans.forEach((one, index) => {
    book.apply([{ kind: index === 0 ? 'createSheet' : 'replaceSheet', plan: one }]);
  });
  return openXlsx(book.toBytes(), { today });
}

const workbookXml = (book: XlsxWorkbook): string =>
  partsOf(book.toBytes())['xl/workbook.xml'] ?? '';

it.each([
  ['down', BEFORE, AFTER],
  ['up', AFTER, BEFORE],
])('a header that moves %s stays frozen and on every printed page', (_, first, second) => {
  const [fresh, moved] = [bookWith(second), bookWith(first, second)];
  expect(otherRead(moved.toBytes()).sheets[0]?.freeze).toEqual({
    rows: second.titles.length + 1,
    columns: 1,
  });
  expect(workbookXml(moved)).toBe(workbookXml(fresh));
  const frozen = fresh.view('Рейтинг')?.frozenRows;
  expect(frozen).toBe(second.titles.length + 1);
  expect(moved.view('Рейтинг')).toMatchObject({ frozenRows: frozen, frozenColumns: 1 });
});

it('a person’s own freeze and printed rows stay', () => {
  const parts = partsOf(bookWith(BEFORE).toBytes());
  const own = (part: string, ours: string, theirs: string): Record<string, string> => {
    const xml = parts[part] ?? '';
    expect(xml).toContain(ours);
    return { [part]: xml.replace(ours, theirs) };
  };
  const bytes = packageOf({
    ...parts,
    ...own(
      'xl/worksheets/sheet1.xml',
      'ySplit="2" topLeftCell="B3"',
      'ySplit="3" topLeftCell="B4"',
    ),
    ...own('xl/workbook.xml', '$2:$2', '$1:$2'),
  });
  const book = openXlsx(bytes, { today });
  book.apply([{ kind: 'replaceSheet', plan: AFTER }]);
  expect(book.view('Рейтинг')?.frozenRows).toBe(3);
  expect(workbookXml(book)).toContain('$1:$2');
});
