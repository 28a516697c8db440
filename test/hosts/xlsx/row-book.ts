/** A workbook on whose rows everything hangs that .xlsx knows, the way Excel writes it, by hand. */

import type { Change } from '../../../src/app/workbook';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS } from './excel-book';
import { packageOf, partsOf } from './package-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const OTHER = 'xl/worksheets/sheet2.xml';

export const sheetXml = (content: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="x14" xmlns:xm="xm">${content}</worksheet>`;

/** Row 1 is the header; rows 2 to `last` have a number in A and what `more` adds. */
export const rowsXml = (last: number, more: (row: number) => string = () => ''): string =>
  Array.from({ length: last }, (_, at) => {
    const row = at + 1;
    const value =
      row === 1
        ? '<c r="A1" t="inlineStr"><is><t>Код</t></is></c>'
        : `<c r="A${row}"><v>${row}</v></c>`;
    return `<row r="${row}">${value}${more(row)}</row>`;
  }).join('');

/** Cells of column B with a formula each, by row. */
export const formulas =
  (byRow: Readonly<Record<number, string>>) =>
  (row: number): string =>
    byRow[row] === undefined ? '' : `<c r="B${row}"><f>${byRow[row]}</f><v>0</v></c>`;

/** Relationships of a part: kind and target. */
export const relationsXml = (...list: readonly [type: string, target: string][]): string => {
  const items = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${items.join('')}</Relationships>`;
};

export type Parts = Readonly<Record<string, string>>;

/** A plain sheet «Педагоги» of ten rows, and «Рейтинг». */
export const PLAIN: Parts = {
  ...EXCEL_PARTS,
  'xl/workbook.xml': (EXCEL_PARTS['xl/workbook.xml'] ?? '').replace(
    /<definedNames>.*<\/definedNames>/,
    '',
  ),
  [SHEET]: sheetXml(`<sheetData>${rowsXml(10)}</sheetData>`),
  [OTHER]: sheetXml(`<sheetData>${rowsXml(3)}</sheetData>`),
  'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(),
};

/** The parts after the changes. */
export function partsAfter(parts: Parts, ...changes: Change[]): Record<string, string> {
  const workbook = openXlsx(packageOf({ ...PLAIN, ...parts }), { today: day(2026, 3, 15) });
  workbook.apply(changes);
  return partsOf(workbook.toBytes());
}

export const insert = (row: number, count = 1): Change => ({
  kind: 'insertRows',
  sheet: 'Педагоги',
  at: row - 1,
  count,
});
export const remove = (row: number, count = 1): Change => ({
  kind: 'deleteRows',
  sheet: 'Педагоги',
  at: row - 1,
  count,
});
/** The rows that shall stand, from row `first` on, in this order; rows as a person counts them. */
export const order = (first: number, ...rows: number[]): Change => ({
  kind: 'orderRows',
  sheet: 'Педагоги',
  first: first - 1,
  order: rows.map((row) => row - first),
});
