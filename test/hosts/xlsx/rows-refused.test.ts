/** What of an .xlsx file cannot follow its rows soundly: refused with the reason, nothing changes. */
import type { Change } from '../../../src/app/workbook';
import { Fault } from '../../../src/core/values/fault';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { packageOf, partsOf } from './package-parts';
import {
  formulas,
  insert,
  OTHER,
  order,
  type Parts,
  PLAIN,
  relationsXml,
  remove,
  rowsXml,
  SHEET,
  sheetXml,
} from './row-book';

const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const sheet = (behind: string, cells?: (row: number) => string): Parts => ({
  [SHEET]: sheetXml(`<sheetData>${rowsXml(10, cells)}</sheetData>${behind}`),
});
const linked = (type: string, xml: string): Parts => ({
  [RELS]: relationsXml([type, '../linked/part1.xml']),
  'xl/linked/part1.xml': xml,
});
const merged = sheet('<mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>');
const array = sheet('', (row) =>
  row === 4 ? '<c r="B4"><f t="array" ref="B4:B6">A4:A6*2</f></c>' : '',
);
const inputs = sheet('', (row) =>
  row === 4 ? '<c r="B4"><f t="dataTable" ref="B4:B6" r1="A4"/></c>' : '',
);
const table = (attributes = ''): Parts =>
  linked(
    'table',
    `<table displayName="Т1" ref="A2:B6"${attributes}><autoFilter ref="A2:B6"/></table>`,
  );
const chart = {
  'xl/worksheets/_rels/sheet2.xml.rels': relationsXml(['drawing', '../drawings/d9.xml']),
  'xl/drawings/d9.xml': '<xdr:wsDr xmlns:xdr="d"><xdr:absoluteAnchor/></xdr:wsDr>',
  'xl/drawings/_rels/d9.xml.rels': relationsXml(['chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:f>Педагоги!$A$3:$A$4</c:f></c:chartSpace>',
};
const pivot = {
  'xl/_rels/workbook.xml.rels': (PLAIN['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId77" Type="t/pivotCacheDefinition" Target="pivotCache/p1.xml"/></Relationships>',
  ),
  'xl/pivotCache/p1.xml':
    '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B6" sheet="Педагоги"/></cacheSource></pivotCacheDefinition>',
};
const named = (formula: string, name = 'name="Мои"'): Parts => ({
  'xl/workbook.xml': (PLAIN['xl/workbook.xml'] ?? '').replace(
    '<calcPr',
    `<definedNames><definedName ${name}>${formula}</definedName></definedNames><calcPr`,
  ),
});
const PRINTED = 'name="_xlnm.Print_Area" localSheetId="0"';
const last = {
  [SHEET]: sheetXml('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
};

it.each<[reason: RegExp, parts: Parts, change: Change]>([
  [/объединённые ячейки A4:A5/, merged, order(3, 4, 3)],
  [/объединённые ячейки A4:A5/, merged, order(4, 5, 4)],
  [/формула массива \(ячейки B4:B6\).*из ячейки B4/s, array, insert(5)],
  [/формула массива/, array, remove(6)],
  [/формула массива/, array, order(4, 5, 4)],
  [/таблица подстановки/, inputs, insert(2)],
  [
    /B9 листа «Педагоги» ссылается на диапазон A3:A4/,
    sheet('', formulas({ 9: 'SUM(A3:A4)' })),
    order(4, 6, 5, 4),
  ],
  [
    /B2 листа «Рейтинг»/,
    {
      [OTHER]: sheetXml(
        `<sheetData>${rowsXml(3, formulas({ 2: 'SUM(Педагоги!A3:A4)' }))}</sheetData>`,
      ),
    },
    order(4, 6, 5, 4),
  ],
  [
    /на несколько листов \(Педагоги:Рейтинг\)/,
    sheet('', formulas({ 9: 'SUM(Педагоги:Рейтинг!A3)' })),
    insert(2),
  ],
  [/имя «Мои» .*«Формулы» → «Диспетчер имён»/s, named('Педагоги!$A$3:$A$4'), order(4, 6, 5, 4)],
  // One that a person has made like ours, of another sheet’s name: theirs.
  [
    /имя «Список_Курсы_Код» .*«Диспетчер имён»/s,
    named('Педагоги!$A$3:$A$4', 'name="Список_Курсы_Код"'),
    order(4, 6, 5, 4),
  ],
  [
    /область печати листа «Педагоги» .*«Разметка страницы» → «Область печати» → «Убрать»/s,
    named('Педагоги!$A$3:$B$4', PRINTED),
    order(4, 6, 5, 4),
  ],
  [/диаграмма листа «Рейтинг»/, chart, order(4, 6, 5, 4)],
  [/построена сводная таблица/, pivot, insert(3)],
  [
    /стоит сводная таблица \(A3:B9\)/,
    linked('pivotTable', '<p><location ref="A3:B9"/></p>'),
    insert(3),
  ],
  [/запрос к внешним данным/, linked('queryTable', '<queryTable/>'), insert(3)],
  [
    /которой программа не понимает \(«wsSortMap»\)/,
    linked('wsSortMap', '<map ref="A1:B9"/>'),
    insert(3),
  ],
  [/заголовок таблицы «Т1» \(A2:B6\)/, table(), remove(2)],
  [/ни одной строки с данными таблицы «Т1»/, table(), remove(3, 4)],
  [/итоги таблицы «Т1»/, table(' totalsRowCount="1"'), remove(6)],
  [/таблицы «Т1»/, table(), order(2, 3, 2)],
  [/таблицы «Т1»/, table(' totalsRowCount="1"'), order(5, 6, 5)],
  [/запрос к внешним данным/, table(' tableType="queryTable"'), insert(4)],
  [/идёт фильтр/, sheet('<autoFilter ref="A1:B4"/>'), order(1, 2, 1)],
  [
    /смотрит в другие строки/,
    sheet(
      '<conditionalFormatting sqref="A3:A5"><cfRule type="expression" priority="1"><formula>A3=A2</formula></cfRule></conditionalFormatting>',
    ),
    order(4, 7, 5, 6, 4),
  ],
  [/защищён паролем/, sheet('<sheetProtection sheet="1" password="CC1A"/>'), insert(3)],
  [
    /не понимает \(«новинка»\)/,
    sheet(
      '<extLst><ext uri="{9}"><x14:новинка><xm:sqref>A2</xm:sqref></x14:новинка></ext></extLst>',
    ),
    insert(3),
  ],
  [
    /«scenarios»/,
    sheet('<scenarios><scenario><inputCells r="A3"/></scenario></scenarios>'),
    insert(3),
  ],
  [/вышли бы за последнюю строку листа/, last, insert(3)],
])('%s', (reason, parts, change) => {
  const workbook = openXlsx(packageOf({ ...PLAIN, ...parts }), { today: day(2026, 3, 15) });
  const before = partsOf(workbook.toBytes());
  expect(() => workbook.apply([change])).toThrow(Fault);
  expect(() => workbook.apply([change])).toThrow(reason);
  expect(workbook.revision).toBe(0);
  expect(partsOf(workbook.toBytes())).toEqual(before);
});

it.each<[what: string, parts: Parts, change: Change]>([
  ['an array formula above the rows', array, insert(7)],
  ['an array formula that goes whole', array, remove(3, 5)],
  ['merged cells that an order leaves together', merged, order(3, 4, 5, 3)],
  ['a pivot table’s source above the rows', pivot, insert(7)],
  ['a table below the rows', table(), order(7, 8, 7)],
  [
    'several sheets named, above the rows',
    sheet('', formulas({ 2: 'SUM(Педагоги:Рейтинг!A3)' })),
    insert(5),
  ],
  ['a protected sheet without password', sheet('<sheetProtection sheet="1"/>'), insert(3)],
  [
    'a formatted last row',
    { [SHEET]: sheetXml('<sheetData><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>') },
    insert(3),
  ],
])('does not refuse %s', (_, parts, change) => {
  const workbook = openXlsx(packageOf({ ...PLAIN, ...parts }), { today: day(2026, 3, 15) });
  workbook.apply([change]);
  expect(workbook.revision).toBe(1);
});
