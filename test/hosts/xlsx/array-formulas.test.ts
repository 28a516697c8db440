/** An array formula beside, under or across what is written, as large as a sheet can be. */
import { columnsAbove, releaseGroupFormulas } from '../../../src/hosts/xlsx/writing/group-formulas';

const sheet = (cell: string, area: string): string =>
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
  `<row r="${/\d+/.exec(cell)?.[0]}"><c r="${cell}"><f t="array" ref="${area}">1</f><v>1</v></c></row></sheetData></worksheet>`;

/** Four columns and ten rows are written, or all rows; asked of single cells too often, it throws. */
function written(floor: number) {
  let asked = 0;
  const { isCut, has } = columnsAbove({ width: 4, floor });
  return {
    isCut,
    has: (row: number, column: number) => {
      asked += 1;
      if (asked > 100) throw new Error('every cell of the area is asked for');
      return has(row, column);
    },
  };
}

const ALL = Number.POSITIVE_INFINITY;

it.each([
  ['beside what is written', 'Z1', 'Z1:XFD1048576', ALL],
  ['within it', 'A1', 'A1:D10', 10],
  ['within it, all rows', 'A1', 'A1:D1048576', ALL],
  ['right under it', 'A11', 'A11:XFD1048576', 10],
  ['right beside it', 'E1', 'E1:XFD1048576', 10],
])('%s, it stays or goes whole', (_, cell, area, floor) => {
  const xml = sheet(cell, area);
  expect(releaseGroupFormulas(xml, 'xl/worksheets/sheet1.xml', written(floor))).toBe(xml);
});

it.each([
  ['a column too far to the right', 'D1', 'D1:E10', 10],
  ['a row too far down', 'A10', 'A10:D11', 10],
  ['over the whole sheet', 'A1', 'A1:XFD1048576', ALL],
])('%s, it would be cut', (_, cell, area, floor) => {
  const release = () =>
    releaseGroupFormulas(sheet(cell, area), 'xl/worksheets/sheet1.xml', written(floor));
  expect(release).toThrow(`Нельзя изменить часть формулы массива (ячейки ${area})`);
});
