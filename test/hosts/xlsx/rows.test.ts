/** What hangs on rows of an .xlsx sheet follows them. Expected values: what Excel makes of the same. */
import type { Change } from '../../../src/app/workbook';
import {
  formulas,
  insert,
  OTHER,
  order,
  type Parts,
  PLAIN,
  partsAfter,
  relationsXml,
  remove,
  rowsXml,
  SHEET,
  sheetXml,
} from './row-book';

const WORKBOOK = 'xl/workbook.xml';

/** The formulas of column B by row, as the sheet has them after the change. */
function formulasAfter(
  byRow: Readonly<Record<number, string>>,
  change: Change,
  part: string = SHEET,
): Record<string, string> {
  const xml = sheetXml(`<sheetData>${rowsXml(10, formulas(byRow))}</sheetData>`);
  const after = partsAfter({ [part]: xml }, change)[part] ?? '';
  const found = [...after.matchAll(/<c r="B(\d+)"><f>(.*?)<\/f>/g)];
  return Object.fromEntries(found.map(([, row = '', formula = '']) => [row, formula]));
}

/** The sheet with this around its rows, after the change: what stands in front of and behind them. */
function around(content: string, change: Change, parts: Parts = {}): string {
  const [before = '', behind = ''] = content.split('|');
  const xml = sheetXml(`${before}<sheetData>${rowsXml(10)}</sheetData>${behind}`);
  const after = partsAfter({ ...parts, [SHEET]: xml }, change)[SHEET] ?? '';
  const [, head, tail] =
    /<worksheet[^>]*>(.*)<sheetData>.*<\/sheetData>(.*)<\/worksheet>/s.exec(after) ?? [];
  return `${head}|${tail}`;
}

describe('formulas of the sheet itself', () => {
  it.each<[string, Change, Record<number, string>, Record<number, string>]>([
    ['inserting above', insert(3), { 2: 'A2+A5' }, { 2: 'A2+A6' }],
    ['inserting inside a range', insert(3, 2), { 9: 'SUM(A2:A5)' }, { 11: 'SUM(A2:A7)' }],
    ['inserting right under the header', insert(2), { 9: 'SUM(A2:A5)' }, { 10: 'SUM(A2:A6)' }],
    ['inserting below a range', insert(6), { 9: 'SUM(A2:A5)' }, { 10: 'SUM(A2:A5)' }],
    ['whole columns and rows', insert(3), { 2: 'SUM(A:A,4:5)' }, { 2: 'SUM(A:A,5:6)' }],
    ['absolute and text', insert(3), { 2: '$A$5&amp;"A5"' }, { 2: '$A$6&amp;"A5"' }],
    ['to the end of the sheet', insert(3), { 2: 'A2:A1048576' }, { 2: 'A2:A1048576' }],
    ['deleting above', remove(3), { 5: 'A6*2' }, { 4: 'A5*2' }],
    ['deleting what is read', remove(3), { 5: 'A3*2' }, { 4: '#REF!*2' }],
    ['shrinking a range', remove(3, 2), { 9: 'SUM(A2:A5)' }, { 7: 'SUM(A2:A3)' }],
    ['shrinking a range from its ends', remove(5, 3), { 2: 'SUM(A3:A5)' }, { 2: 'SUM(A3:A4)' }],
    ['a range that is gone', remove(3, 3), { 9: 'SUM($A$3:$A$5)' }, { 6: 'SUM(#REF!)' }],
    ['the own row in another order', order(2, 4, 2, 3), { 4: 'A4*2' }, { 2: 'A2*2' }],
    ['another row in another order', order(2, 4, 2, 3), { 9: 'A4+$A$2' }, { 9: 'A2+$A$3' }],
    ['a range around the block', order(3, 4, 3), { 9: 'SUM(A2:A8)' }, { 9: 'SUM(A2:A8)' }],
    ['a range that stays together', order(2, 4, 5, 2, 3), { 9: 'SUM(A2:A3)' }, { 9: 'SUM(A4:A5)' }],
    ['a range with two ends of a kind', insert(4), { 9: 'SUM(A$2:A8)' }, { 10: 'SUM(A$2:A9)' }],
    ['a range written upside down', insert(4), { 9: 'SUM(A8:A2)' }, { 10: 'SUM(A9:A2)' }],
  ])('%s', (_, change, before, after) => {
    expect(formulasAfter(before, change)).toEqual(after);
  });
});

describe('formulas of another sheet', () => {
  it.each<[string, Change, string, string]>([
    ['inserting', insert(3), 'Педагоги!A5+A5', 'Педагоги!A6+A5'],
    ['a name in quotes and small letters', insert(3), "'педагоги'!$A$5", "'педагоги'!$A$6"],
    ['deleting', remove(5), 'Педагоги!A5+1', 'Педагоги!#REF!+1'],
    ['putting in order', order(2, 5, 3, 4, 2), 'Педагоги!A5', 'Педагоги!A2'],
    ['a file outside', insert(3), '[1]Педагоги!A5', '[1]Педагоги!A5'],
  ])('%s', (_, change, before, after) => {
    expect(formulasAfter({ 2: before }, change, OTHER)).toEqual({ 2: after });
  });

  it('a name with all that a name may have', () => {
    const workbook = (PLAIN[WORKBOOK] ?? '').replace('name="Педагоги"', `name="Банк &amp; 'опыт'"`);
    const sheet = (row: number): string =>
      sheetXml(
        `<sheetData>${rowsXml(3, formulas({ 2: `'Банк &amp; ''опыт'''!A${row}+1` }))}</sheetData>`,
      );
    const change: Change = { kind: 'insertRows', sheet: "Банк & 'опыт'", at: 2, count: 1 };
    expect(partsAfter({ [WORKBOOK]: workbook, [OTHER]: sheet(5) }, change)[OTHER]).toBe(sheet(6));
  });

  it('of the columns of a table', () => {
    const table = (row: number): string =>
      `<table displayName="Т9" ref="A1:B3"><tableColumns><tableColumn id="1" name="К"><calculatedColumnFormula>Педагоги!$A$${row}+Педагоги!A5+Т9[К]</calculatedColumnFormula></tableColumn></tableColumns></table>`;
    const parts = {
      'xl/worksheets/_rels/sheet2.xml.rels': relationsXml(['table', '../tables/t9.xml']),
      'xl/tables/t9.xml': table(5),
    };
    expect(partsAfter(parts, insert(3))['xl/tables/t9.xml']).toBe(table(6));
  });

  it('leaves a sheet that names this one nowhere byte for byte', () => {
    const xml = sheetXml(`<sheetData>${rowsXml(3, formulas({ 2: 'A5+1' }))}</sheetData>`);
    expect(partsAfter({ [OTHER]: xml }, insert(2))[OTHER]).toBe(xml);
  });
});

describe('formulas that speak for several cells', () => {
  const shared =
    '<row r="1"/><row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1</f><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>';
  const formulasOf = (change: Change): string[] => {
    const xml = sheetXml(`<sheetData>${shared}</sheetData>`);
    const after = partsAfter({ [SHEET]: xml }, change)[SHEET] ?? '';
    return [...after.matchAll(/<c r="(\w+)"><f[^>]*>(.*?)<\/f>/g)].map(([, at, f]) => `${at}=${f}`);
  };

  it('a shared formula is put in each cell’s own words', () => {
    expect(formulasOf(insert(3))).toEqual(['B2=A2*$A$1', 'B4=A4*$A$1', 'B5=A5*$A$1']);
    expect(formulasOf(remove(2))).toEqual(['B2=A2*$A$1', 'B3=A3*$A$1']);
    expect(formulasOf(order(2, 4, 3, 2))).toEqual(['B2=A2*$A$1', 'B3=A3*$A$1', 'B4=A4*$A$1']);
  });

  it('one that nothing happens to stays', () => {
    const xml = sheetXml(`<sheetData>${shared}</sheetData>`);
    expect(partsAfter({ [SHEET]: xml }, insert(9))[SHEET]).toBe(xml);
  });

  it('an array formula moves as a whole', () => {
    const xml = sheetXml(
      '<sheetData><row r="4"><c r="B4"><f t="array" ref="B4:B5">A4:A5*2</f><v>8</v></c></row>' +
        '<row r="5"><c r="B5"><v>10</v></c></row></sheetData>',
    );
    expect(partsAfter({ [SHEET]: xml }, insert(2))[SHEET]).toContain(
      '<row r="5"><c r="B5"><f t="array" ref="B5:B6">A5:A6*2</f><v>8</v></c></row><row r="6"><c r="B6">',
    );
  });
});

describe('what stands around the rows', () => {
  it.each<[string, string, Change, string]>([
    ['dimension', '<dimension ref="A1:B10"/>|', insert(4, 2), '<dimension ref="A1:B12"/>|'],
    [
      'frozen rows and the chosen cell',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="B5" sqref="B5:B6"/></sheetView></sheetViews>|',
      insert(1),
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="B6" sqref="B6:B7"/></sheetView></sheetViews>|',
    ],
    [
      'merged cells: moved, grown, of one row',
      '|<mergeCells count="3"><mergeCell ref="A2:B2"/><mergeCell ref="C3:C6"/><mergeCell ref="A8:B8"/></mergeCells>',
      insert(4),
      '|<mergeCells count="3"><mergeCell ref="A2:B2"/><mergeCell ref="C3:C7"/><mergeCell ref="A9:B9"/></mergeCells>',
    ],
    [
      'merged cells that go',
      '|<mergeCells count="2"><mergeCell ref="A4:B4"/><mergeCell ref="C4:C5"/></mergeCells>',
      remove(4),
      '|',
    ],
    [
      'merged cells of one row in another order',
      '|<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
      order(2, 4, 2, 3),
      '|<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
    ],
    [
      'hyperlinks',
      '|<hyperlinks><hyperlink ref="A4" location="Педагоги!A7"/><hyperlink ref="A5" r:id="rId1"/></hyperlinks>',
      remove(5),
      '|<hyperlinks><hyperlink ref="A4" location="Педагоги!A6"/></hyperlinks>',
    ],
    [
      'page breaks',
      '|<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>',
      insert(5),
      '|<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks>',
    ],
    [
      'filter and its order',
      '|<autoFilter ref="A1:B10"><sortState ref="A2:B10"><sortCondition ref="A2:A10"/></sortState></autoFilter>',
      remove(3, 2),
      '|<autoFilter ref="A1:B8"><sortState ref="A2:B8"><sortCondition ref="A2:A8"/></sortState></autoFilter>',
    ],
    [
      'a filter that an order reaches out of',
      '|<autoFilter ref="A1:B6"><sortState ref="A2:B6"><sortCondition ref="A2:A6"/></sortState></autoFilter>',
      order(4, 9, 8, 7, 6, 5, 4),
      '|<autoFilter ref="A1:B6"><sortState ref="A2:B6"><sortCondition ref="A2:A6"/></sortState></autoFilter>',
    ],
    [
      'unprotected cells and ignored errors',
      '|<protectedRanges><protectedRange sqref="A3:A4" name="Мои"/></protectedRanges><ignoredErrors><ignoredError sqref="A5" numberStoredAsText="1"/></ignoredErrors>',
      insert(3),
      '|<protectedRanges><protectedRange sqref="A4:A5" name="Мои"/></protectedRanges><ignoredErrors><ignoredError sqref="A6" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      'sparklines',
      '|<extLst><ext uri="{1}"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF"/><x14:sparklines>' +
        '<x14:sparkline><xm:f>Педагоги!A4:D4</xm:f><xm:sqref>E4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      insert(5),
      '|<extLst><ext uri="{1}"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF"/><x14:sparklines>' +
        '<x14:sparkline><xm:f>Педагоги!A4:D4</xm:f><xm:sqref>E4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    ],
  ])('%s', (_, before, change, after) => {
    expect(around(before, change)).toBe(after);
  });
});

describe('validations and conditional formats', () => {
  const list = (sqref: string, formula: string): string =>
    `|<dataValidations count="1"><dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const highlight = (sqref: string, formula: string): string =>
    `|<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const extended = (sqref: string, formula: string): string =>
    '|<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list">' +
    `<x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

  it.each<[string, typeof list, Change, [string, string], [string, string] | null]>([
    ['grow inside', list, insert(4), ['B2:B9', 'C2:C5'], ['B2:B10', 'C2:C6']],
    ['grow with the row above', list, insert(6), ['B2:B5', '"а,б"'], ['B2:B6', '"а,б"']],
    ['grow under the header', list, insert(2), ['B2:B5', '"а,б"'], ['B2:B6', '"а,б"']],
    ['shift', list, insert(2), ['B4:B5', '"а,б"'], ['B5:B6', '"а,б"']],
    ['shrink', list, remove(2, 2), ['B2:B5', '"а,б"'], ['B2:B3', '"а,б"']],
    ['go', list, remove(2, 4), ['B2:B5', '"а,б"'], null],
    ['lose one area of two', list, remove(4), ['B2 B4', '"а,б"'], ['B2', '"а,б"']],
    [
      'keep their look at their own row',
      highlight,
      remove(2),
      ['A2:A9', 'LEN(A2)&gt;5'],
      ['A2:A8', 'LEN(A2)&gt;5'],
    ],
    [
      'do so under the header',
      highlight,
      insert(2),
      ['A2:A9', 'LEN($A2)&gt;5'],
      ['A2:A10', 'LEN($A2)&gt;5'],
    ],
    [
      'keep their look at a fixed cell',
      highlight,
      insert(3),
      ['A2:A9', 'A2=$C$5'],
      ['A2:A10', 'A2=$C$6'],
    ],
    [
      'keep their look at the row above',
      highlight,
      remove(2),
      ['A3:A9', 'A3=A2'],
      ['A2:A8', 'A2=A1'],
    ],
    [
      'stay around a new order',
      highlight,
      order(3, 5, 4, 3),
      ['A2:A9', 'A2=A1'],
      ['A2:A9', 'A2=A1'],
    ],
    [
      'follow single rows',
      highlight,
      order(3, 5, 4, 3),
      ['A3:A4', 'LEN(A3)&gt;1'],
      ['A4:A5', 'LEN(A4)&gt;1'],
    ],
    [
      'are torn apart soundly',
      highlight,
      order(3, 5, 3, 4),
      ['A4:A5', 'LEN(A4)&gt;1'],
      ['A3 A5', 'LEN(A3)&gt;1'],
    ],
    [
      'of whole columns stay',
      highlight,
      insert(1),
      ['A1:A1048576', 'LEN(A1)&gt;1'],
      ['A1:A1048576', 'LEN(A1)&gt;1'],
    ],
    [
      'of extensions, too',
      extended,
      insert(4),
      ['B2:B9', 'Педагоги!$C$2:$C$9'],
      ['B2:B10', 'Педагоги!$C$2:$C$10'],
    ],
    ['of extensions go, too', extended, remove(2, 8), ['B2:B9', 'Рейтинг!$C$2:$C$9'], null],
  ])('%s', (_, make, change, before, after) => {
    expect(around(make(...before), change)).toBe(after ? make(...after) : '|');
  });

  it('of another sheet go on looking at the same cells', () => {
    const sheet = (first: string): string =>
      sheetXml(
        `<sheetData>${rowsXml(3)}</sheetData>${list('B2:B9', `Педагоги!$A$2:$A$${first}`).slice(1)}`,
      );
    expect(partsAfter({ [OTHER]: sheet('9') }, insert(4))[OTHER]).toBe(sheet('10'));
  });
});

describe('rows themselves', () => {
  const rows =
    '<row r="1"/><row r="2" ht="30" customHeight="1" s="6" customFormat="1"><c r="A2" s="2"><v>2</v></c><c r="C2" s="6"/></row>' +
    '<row r="3" hidden="1" outlineLevel="1"><c r="A3"><v>3</v></c></row>';
  const rowsAfter = (change: Change): string => {
    const xml = sheetXml(`<sheetData>${rows}</sheetData>`);
    const after = partsAfter({ [SHEET]: xml }, change)[SHEET] ?? '';
    return /<sheetData>(.*)<\/sheetData>/.exec(after)?.[1] ?? '';
  };
  const blank =
    '<row r="3" ht="30" customHeight="1" s="6" customFormat="1"><c r="A3" s="2"/><c r="C3" s="6"/></row>';

  it('new ones look like the row above', () => {
    expect(rowsAfter(insert(3))).toBe(
      rows.replace('<row r="3" ', `${blank}<row r="4" `).replace('"A3"><v>', '"A4"><v>'),
    );
  });

  it('new ones under the header look like the row below; above the header like none', () => {
    expect(rowsAfter(insert(2))).toContain(
      '<row r="1"/><row r="2" ht="30" customHeight="1" s="6" customFormat="1"><c r="A2" s="2"/><c r="C2" s="6"/></row><row r="3" ht="30"',
    );
    expect(rowsAfter(insert(1))).toMatch(/^<row r="2"\/><row r="3" ht/);
  });

  it('take height, format and hiding along into another order', () => {
    expect(rowsAfter(order(2, 3, 2))).toBe(
      '<row r="1"/><row r="2" hidden="1" outlineLevel="1"><c r="A2"><v>3</v></c></row>' +
        '<row r="3" ht="30" customHeight="1" s="6" customFormat="1"><c r="A3" s="2"><v>2</v></c><c r="C3" s="6"/></row>',
    );
  });

  it('are written with the prefix that the part uses', () => {
    const xml = (rows: string): string =>
      `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const row = (number: number, cell: string): string =>
      `<x:row r="${number}"><x:c r="A${number}" s="2"${cell}</x:row>`;
    const before = xml(row(2, '><x:v>2</x:v></x:c>') + row(3, '><x:f>A2</x:f></x:c>'));
    const after = row(2, '><x:v>2</x:v></x:c>') + row(3, '/>') + row(4, '><x:f>A2</x:f></x:c>');
    expect(partsAfter({ [SHEET]: before }, insert(3))[SHEET]).toBe(xml(after));
  });

  it('without addresses keep their places', () => {
    const xml = sheetXml(
      '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>',
    );
    const after = partsAfter({ [SHEET]: xml }, insert(2))[SHEET] ?? '';
    expect(after).toContain('<row><c><v>1</v></c></row>');
    expect(after).toContain('<row r="3"><c><v>2</v></c></row>');
  });
});

describe('parts beside the sheet', () => {
  const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
  const part = (type: string, target: string, xml: string, change: Change): string =>
    partsAfter({ [RELS]: relationsXml([type, `../${target}`]), [`xl/${target}`]: xml }, change)[
      `xl/${target}`
    ] ?? '';

  const notes = (...places: string[]): string =>
    `<comments xmlns="m"><authors><author>Я</author></authors><commentList>${places
      .map((place) => `<comment ref="${place}" authorId="0"><text><t>к</t></text></comment>`)
      .join('')}</commentList></comments>`;
  it('notes', () => {
    expect(part('comments', 'comments1.xml', notes('A3', 'B5'), insert(4))).toBe(notes('A3', 'B6'));
    expect(part('comments', 'comments1.xml', notes('A3', 'B5'), remove(5))).toBe(notes('A3'));
    expect(part('comments', 'comments1.xml', notes('A3'), remove(3))).toBe(notes());
    expect(part('comments', 'comments1.xml', notes('A3', 'B5'), order(3, 5, 4, 3))).toBe(
      notes('A5', 'B3'),
    );
  });

  const talks = (...places: string[]): string =>
    `<ThreadedComments xmlns="t">${places.map((place) => `<threadedComment ref="${place}" id="{1}"><text>т</text></threadedComment>`).join('')}</ThreadedComments>`;
  it('conversations', () => {
    expect(
      part('threadedComment', 'threadedComments/t1.xml', talks('A3', 'A3', 'B5'), remove(3)),
    ).toBe(talks('B4'));
  });

  const boxes = (...rows: number[]): string =>
    `<xml xmlns:v="v" xmlns:x="x">${rows
      .map(
        (row) =>
          `<v:shape id="s"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 4, 3, 15, ${row + 3}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`,
      )
      .join('')}</xml>`;
  it('their boxes', () => {
    expect(part('vmlDrawing', 'drawings/v1.vml', boxes(2, 5), insert(4))).toBe(boxes(2, 6));
    expect(part('vmlDrawing', 'drawings/v1.vml', boxes(2, 5), remove(3))).toBe(boxes(4));
    expect(part('vmlDrawing', 'drawings/v1.vml', boxes(2, 5), order(3, 6, 4, 5, 3))).toBe(
      boxes(5, 2),
    );
  });

  const picture = (from: number, to: number, kind = 'twoCell'): string =>
    `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor editAs="${kind}"><xdr:from><xdr:col>1</xdr:col><xdr:row>${from}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>3</xdr:col><xdr:row>${to}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`;
  it.each<[string, string, Change, string]>([
    ['grow with the cells under them', picture(2, 6), insert(5), picture(2, 7)],
    ['or keep their size', picture(2, 6, 'oneCell'), insert(5), picture(2, 6, 'oneCell')],
    ['move', picture(2, 6), insert(1, 2), picture(4, 8)],
    ['or stay', picture(2, 6, 'absolute'), insert(1, 2), picture(2, 6, 'absolute')],
    ['move with their row', picture(2, 2), order(2, 4, 3, 2), picture(2, 2)],
    ['move with their row and keep their size', picture(1, 2), order(2, 4, 3, 2), picture(3, 4)],
  ])('pictures %s', (_, before, change, after) => {
    expect(part('drawing', 'drawings/d1.xml', before, change)).toBe(after);
  });

  it('charts of any sheet', () => {
    const chart = (last: number): string =>
      `<c:chartSpace xmlns:c="c"><c:f>Педагоги!$A$2:$A$${last}</c:f></c:chartSpace>`;
    const after = partsAfter(
      {
        'xl/worksheets/_rels/sheet2.xml.rels': relationsXml(['drawing', '../drawings/d9.xml']),
        'xl/drawings/d9.xml': picture(1, 9),
        'xl/drawings/_rels/d9.xml.rels': relationsXml(['chart', '../charts/chart1.xml']),
        'xl/charts/chart1.xml': chart(5),
      },
      insert(4),
    );
    expect(after['xl/charts/chart1.xml']).toBe(chart(6));
    expect(after['xl/drawings/d9.xml']).toBe(picture(1, 9));
  });

  const table = (last: number, totals = ''): string =>
    `<table xmlns="m" id="1" displayName="Т1" ref="A1:B${last}"${totals}><autoFilter ref="A1:B${last}"/><tableColumns count="1"><tableColumn id="1" name="Код"/></tableColumns></table>`;
  it('tables', () => {
    expect(part('table', 'tables/t1.xml', table(5), insert(3, 2))).toBe(table(7));
    expect(part('table', 'tables/t1.xml', table(5), remove(3, 2))).toBe(table(3));
    expect(part('table', 'tables/t1.xml', table(5), order(2, 5, 4, 3, 2))).toBe(table(5));
  });

  it('names: areas, printed pages, filters', () => {
    const names = (mine: string, ...own: string[]): string =>
      `<definedNames><definedName name="Мои">${mine}</definedName>${own
        .map((one) => `<definedName name="_xlnm.Print_Area" localSheetId="0">${one}</definedName>`)
        .join('')}</definedNames>`;
    const namesAfter = (before: string, change: Change): string => {
      const workbook = PLAIN[WORKBOOK] ?? '';
      const xml = workbook.replace('<calcPr', `${before}<calcPr`);
      const parts = partsAfter({ [WORKBOOK]: xml }, change);
      return /<definedNames>.*<\/definedNames>/.exec(parts[WORKBOOK] ?? '')?.[0] ?? '';
    };
    const start = names('Педагоги!$A$2:$A$5', 'Педагоги!$A$1:$B$5,Педагоги!$A$8:$B$9');
    expect(namesAfter(start, insert(3))).toBe(
      names('Педагоги!$A$2:$A$6', 'Педагоги!$A$1:$B$6,Педагоги!$A$9:$B$10'),
    );
    expect(namesAfter(start, remove(8, 2))).toBe(names('Педагоги!$A$2:$A$5', 'Педагоги!$A$1:$B$5'));
    expect(namesAfter(start, remove(1, 9))).toBe(names('Педагоги!#REF!'));
    expect(namesAfter(names('Педагоги!A2'), insert(1))).toBe(names('Педагоги!A2'));
  });
});
