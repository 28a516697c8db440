/** A workbook the way Excel writes one, by hand: shared strings, shared formulas, a chart … */
import { packageOf } from './package-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const SHARED_STRINGS =
  `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Код</t></si>` +
  '<si><r><t>Ива</t></r><r><rPr><b/></rPr><t xml:space="preserve">нов </t></r></si>' +
  '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>' +
  '<si><t>две_x000D_\nстроки _x005F_x0041_</t></si></sst>';

/** Cell formats 0–6: General, built-in date, ДД.ММ.ГГГГ, time, text with «д», elapsed time, bold. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3">` +
  '<numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/>' +
  '<numFmt numFmtId="165" formatCode="0&quot; days&quot;"/>' +
  '<numFmt numFmtId="166" formatCode="[h]:mm:ss"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

const INPUT =
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D4"/>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/>' +
  '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  '<cols><col min="1" max="1" width="9"/><col min="3" max="4" width="12" style="2"/></cols>' +
  '<sheetData><row r="1" spans="1:4" s="6" customFormat="1" ht="30" customHeight="1">' +
  '<c r="A1" s="6" t="s"><v>0</v></c><c r="B1" s="6" t="inlineStr"><is><t>Дата</t></is></c></row>' +
  '<row r="2" spans="1:4"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45731.75</v></c>' +
  '<c r="C2"><f t="shared" ref="C2:C4" si="0">B2+$B$1+LOG10(A2)&amp;"A2"</f><v>1</v></c>' +
  '<c r="D2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" t="s"><v>2</v></c><c r="B3" s="2"><v>1</v></c>' +
  '<c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="C4" s="6"><f t="shared" si="0"/><v>3</v></c>' +
  '<c r="D4" s="3"/></row><row r="5" spans="1:4"><c r="D5" s="3"/></row></sheetData>' +
  '<autoFilter ref="A1:D4"/><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A4"><cfRule type="expression" dxfId="0" priority="1">' +
  '<formula>LEN(A2)&gt;5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="A2:A9">' +
  '<formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId1"/>';

const COMPUTED =
  '<dimension ref="A1:F9"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Место</t></is></c>' +
  '<c r="B1" t="inlineStr"><is><t>Итого</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c>' +
  '<c r="D2" s="6"><f>B2+1</f><v>3</v></c><c t="inlineStr"><is><t>рядом</t></is></c></row>' +
  '<row r="3" hidden="1"><c r="A3"><v>2</v></c></row>' +
  '<row r="9"><c r="F9" s="2"><v>45000</v></c></row></sheetData>' +
  '<mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="E4:F5"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="1" ' +
  'operator="lessThan"><formula>2</formula></cfRule></conditionalFormatting>' +
  '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="8" orientation="portrait"/>';

const worksheet = (content: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relations = (...list: string[]): string =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;

/** The parts by name: sheets «Педагоги», a chart sheet, «Рейтинг». */
export const EXCEL_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/calcChain.xml" ContentType="application/calcChain+xml"/></Types>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml':
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews>` +
    '<workbookView activeTab="0"/></bookViews><sheets>' +
    '<sheet name="Педагоги" sheetId="3" r:id="rId1"/>' +
    '<sheet name="Диаграмма" sheetId="5" r:id="rId9"/>' +
    '<sheet name="Рейтинг" sheetId="7" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="Мои">Педагоги!$A$1:$A$4</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="2">Рейтинг!$A$1:$F$9</definedName>' +
    '</definedNames><calcPr calcId="191029"/></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
    relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
    relation('rId3', 'styles', 'styles.xml'),
    relation('rId4', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId5', 'calcChain', 'calcChain.xml'),
  ),
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B2" i="3"/></calcChain>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': SHARED_STRINGS,
  'xl/worksheets/sheet1.xml': worksheet(INPUT),
  'xl/worksheets/sheet2.xml': worksheet(COMPUTED),
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    relation('rId1', 'drawing', '../drawings/drawing1.xml'),
  ),
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"><xdr:absoluteAnchor/></xdr:wsDr>',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:chart/></c:chartSpace>',
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
  'customXml/item1.xml': '<user>данные</user>',
};

/** The workbook with some parts changed. */
export function excelBook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  return packageOf({ ...EXCEL_PARTS, ...changes });
}

/** The workbook whose first sheet's `sheetData` holds `rows`. */
export function excelBookWithRows(rows: string): Uint8Array {
  return excelBook({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData>`) });
}
