/** Packages as other programs make them: what they leave out, say twice or name in another way. */
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, dayCell } from '../../contract/plans';
import { EXCEL_PARTS, excelBook } from './excel-book';
import { partsOf } from './package-parts';

const TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const opened = (parts: Readonly<Record<string, string>> = {}): XlsxWorkbook =>
  openXlsx(excelBook(parts), { today: day(2026, 3, 15) });

const own = (part: string): string => EXCEL_PARTS[part] ?? '';

/** The parts after a sheet with a note was put in front of «Рейтинг». */
function withSheet(workbook: XlsxWorkbook, before = 'Рейтинг'): Record<string, string> {
  const plan = {
    ...computedSheet([], [['1', 12.5]]),
    name: 'Проверка',
    columns: [{ ...column('Место'), note: 'какое' }, column('Итого', 'points')],
  };
  workbook.apply([{ kind: 'createSheet', plan, before }]);
  return partsOf(workbook.toBytes());
}

describe('the sheet that a person was at stays in front when another one comes before it', () => {
  it.each([
    ['the third', 'activeTab="2" firstSheet="2"', 'Рейтинг', 'activeTab="3" firstSheet="3"'],
    ['the first', 'activeTab="0" firstSheet="0"', 'Рейтинг', 'activeTab="0" firstSheet="0"'],
    ['the first, unsaid', 'tabRatio="600"', 'Педагоги', 'tabRatio="600" activeTab="1"'],
  ])('%s', (_, view, before, wanted) => {
    const xml = own('xl/workbook.xml').replace('activeTab="0"', view);
    const parts = withSheet(opened({ 'xl/workbook.xml': xml }), before);
    expect(parts['xl/workbook.xml']).toContain(`<workbookView ${wanted}/>`);
  });
});

it('says what a new list of relations is where the package says it of each of its own alone', () => {
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  const types = own(TYPES).replace(
    '</Types>',
    `<Override PartName="/_rels/.rels" ContentType="${relations}"/></Types>`,
  );
  expect(withSheet(opened({ [TYPES]: types }))[TYPES]).toContain(
    `<Default Extension="rels" ContentType="${relations}"/>`,
  );
});

it('says once what a part is, where the package spoke of one of its name that is gone', () => {
  const types = own(TYPES).replace(
    '</Types>',
    '<Override PartName="/xl/worksheets/Sheet3.xml" ContentType="application/x-gone"/></Types>',
  );
  const said = [...(withSheet(opened({ [TYPES]: types }))[TYPES] ?? '').matchAll(/sheet3\.xml/gi)];
  expect(said.map(([name]) => name)).toEqual(['sheet3.xml']);
});

it('tells where a part is from the part that uses it: exceljs finds no comments otherwise', () => {
  const parts = withSheet(opened());
  expect(parts['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Target="../comments1.xml"');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="worksheets/sheet3.xml"');
});

describe('styles', () => {
  const unstyled = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
  const PLAIN_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const emptied = (styles: string) =>
    opened({ [STYLES]: styles, 'xl/worksheets/sheet1.xml': unstyled });

  it.each([
    `<styleSheet xmlns="${MAIN}"></styleSheet>`,
    `<styleSheet xmlns="${MAIN}"/>`,
    `<styleSheet xmlns="${MAIN}"><cellXfs count="0"/></styleSheet>`,
  ])('%s: the first format stays the plain one', (styles) => {
    const after = withSheet(emptied(styles))[STYLES] ?? '';
    expect(after).toMatch(
      /<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/>/,
    );
    expect(after).toMatch(
      /<fills count="\d+"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/>/,
    );
    expect(after).toMatch(/<cellStyleXfs count="1">/);
  });

  it('of a day that is typed where there are none', () => {
    const book = emptied(`<styleSheet xmlns="${MAIN}"/>`);
    const value = dayCell(2026, 3, 15);
    book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 0, column: 1, value }] }]);
    expect(book.read('Педагоги')?.rows).toEqual([[1, value]]);
    expect(partsOf(book.toBytes())[STYLES]).toContain(PLAIN_FORMAT);
  });

  it('have two fills before the first of ours: programs show the second as dots, whatever it is', () => {
    const one = own(STYLES)
      .replace('<fills count="2">', '<fills count="1">')
      .replace('<fill><patternFill patternType="gray125"/></fill>', '');
    expect(withSheet(opened({ [STYLES]: one }))[STYLES]).toMatch(
      /<fills count="\d+"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/>/,
    );
  });

  it('that the workbook does not use stay what they are, and make way for its own', () => {
    const relations = own('xl/_rels/workbook.xml.rels').replace(
      /<Relationship [^>]*styles.xml"\/>/,
      '',
    );
    const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
    const types = own(TYPES).replace(
      '</Types>',
      `<Override PartName="/${STYLES}" ContentType="${stylesType}"/></Types>`,
    );
    const parts = withSheet(opened({ 'xl/_rels/workbook.xml.rels': relations, [TYPES]: types }));
    // openpyxl knows the styles by the name of their part, others by the relation, others by the type.
    const aside = 'xl/unused-styles1.xml';
    expect(parts[aside]).toBe(own(STYLES));
    expect(parts[TYPES]).toContain(`PartName="/${aside}" ContentType="application/xml"`);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="styles.xml"');
    const named = (parts[TYPES] ?? '').match(/<Override [^>]*styles\+xml"\/>/g);
    expect(named).toEqual([expect.stringContaining(`PartName="/${STYLES}"`)]);
    expect(parts[STYLES]).toMatch(/<cellXfs count="[1-9]/);
  });
});

it('refuses to rewrite headers under a table, whose columns would be called otherwise', () => {
  const relations = 'xl/worksheets/_rels/sheet3.xml.rels';
  const plan = { ...computedSheet([], [['1', 12.5]]), name: 'Проверка' };
  const parts = withSheet(opened());
  const table =
    `<table xmlns="${MAIN}" id="1" displayName="Мои" ref="A1:B3"><tableColumns count="2">` +
    '<tableColumn id="1" name="Место"/><tableColumn id="2" name="Итого"/></tableColumns></table>';
  const workbook = opened({
    ...parts,
    'xl/tables/table1.xml': table,
    [relations]: (parts[relations] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="t" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
    ),
  });
  const columns = [column('Место'), column('Итого', 'points')];
  const before = workbook.toBytes();
  const renamed = [column('Место'), column('Всего', 'points')];
  expect(() =>
    workbook.apply([{ kind: 'replaceSheet', plan: { ...plan, columns: renamed } }]),
  ).toThrow(/таблица «Мои» \(A1:B3\).*Преобразовать в диапазон/);
  expect(workbook.toBytes()).toEqual(before);
  workbook.apply([{ kind: 'replaceSheet', plan: { ...plan, columns, rows: [['2', 3]] } }]);
  expect(workbook.read('Проверка')?.rows[1]).toEqual(['2', 3]);
});
