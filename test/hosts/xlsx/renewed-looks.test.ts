/**
 * A computed sheet that the template made with few columns and a calculation fills with many: what is
 * laid on columns follows their headers, and a person's own stays where the headers do.
 */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day } from '../../contract/plans';
import { otherRead } from './other-library';
import { changedParts, packageOf, partsOf } from './package-parts';

const today = day(2026, 4, 15);
const SHEET = 'xl/worksheets/sheet1.xml';
const COMMENTS = 'xl/comments1.xml';
const DRAWING = 'xl/drawings/vmlDrawing1.vml';

/** «Свод показателей» of so many schools; title in row 0, header in row 1, one row of data. */
function summaryOf(schools: number, rest: Partial<SheetPlan> = {}): SheetPlan {
  const names = Array.from({ length: schools }, (_, index) => `Школа ${index + 1}`);
  const columns = [
    { ...column('Код'), width: 70, note: 'Код показателя' },
    { ...column('Показатель'), width: 350, wrap: true },
    ...names.map((name) => ({ ...column(name, 'points'), width: 105 })),
    { ...column('Итого', 'points'), width: 84, strong: true, note: 'К20: только школы ШНОР' },
    { ...column('Сдача'), width: 210, wrap: true },
  ];
  const row = ['К1', 'Доля', ...names.map((_, index) => index), 9, 'не сдана'];
  return {
    ...computedSheet(['Свод'], [row], columns),
    frozenColumns: 2,
    highlights: [
      { header: 'Сдача', text: 'не сдана', tone: 'warn' },
      { header: 'Итого', text: '—', isPart: true, tone: 'calm' },
    ],
    ...rest,
  };
}

const TEMPLATE = summaryOf(0, { rows: [] });

function bookWith(...plans: readonly SheetPlan[]): XlsxWorkbook {
  const book = createXlsx({ today });
  plans.forEach((plan, index) => {
    book.apply([{ kind: index === 0 ? 'createSheet' : 'replaceSheet', plan }]);
  });
  return book;
}

/** The book after a person's changes of the text of its parts. */
function changedBook(book: XlsxWorkbook, changes: Record<string, [string, string][]>) {
  const parts = partsOf(book.toBytes());
  for (const [part, replacements] of Object.entries(changes)) {
    for (const [before, after] of replacements) {
      expect(parts[part]).toContain(before);
      parts[part] = (parts[part] ?? '').replace(before, after);
    }
  }
  return openXlsx(packageOf(parts), { today });
}

const sheetOf = (book: XlsxWorkbook): string => partsOf(book.toBytes())[SHEET] ?? '';

/** «column: width in pixels» from 1, as the file has them. */
const widthsOf = (book: XlsxWorkbook): string[] =>
  [...sheetOf(book).matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].map(
    ([, first, last, width]) =>
      `${first}${first === last ? '' : `–${last}`}: ${Math.round(Number(width) * 7)}`,
  );

/** What an independent library and the workbench see of what is laid on columns. */
function looksOf(book: XlsxWorkbook) {
  const [sheet] = otherRead(book.toBytes()).sheets;
  const view = book.view('Рейтинг');
  const wraps = view?.columns.map(({ style }) => view.looks[style ?? 0]?.wrap === true);
  return {
    widths: widthsOf(book),
    wraps,
    notes: [...(sheet?.notes ?? [])].sort(),
    rules: [...(sheet?.rules ?? [])].sort(),
    tones: view?.highlights.map(({ text, look }) => [text, look.fill]).sort(),
    bold: [...(sheet?.bold ?? [])].sort(),
    page: /fitToWidth="(\d+)"/.exec(sheetOf(book))?.[1] ?? '1',
    unmarked: /ignoredError sqref="([^"]*)"/.exec(sheetOf(book))?.[1],
  };
}

const stylesOf = (book: XlsxWorkbook): string => partsOf(book.toBytes())['xl/styles.xml'] ?? '';

describe('a plan with other headers than the sheet has', () => {
  it.each([
    ['schools come in between', TEMPLATE, summaryOf(34)],
    ['schools go', summaryOf(34), summaryOf(3)],
    [
      'as many columns in another order',
      summaryOf(2),
      {
        ...summaryOf(2),
        columns: [...summaryOf(2).columns].reverse(),
        rows: summaryOf(2).rows.map((row) => [...row].reverse()),
      },
    ],
  ])('looks like a new sheet of that plan: %s', (_, before, after) => {
    expect(looksOf(bookWith(before, after))).toEqual(looksOf(bookWith(after)));
  });

  it('has the widths, notes, highlights and pages that the plan says', () => {
    const looks = looksOf(bookWith(TEMPLATE, summaryOf(34)));
    expect(looks.widths.slice(0, 4)).toEqual(['1: 70', '2: 350', '3: 105', '4: 105']);
    // 2 + 34 schools: «Итого» is column 37 (AK), «Сдача» 38 (AL).
    expect(looks.widths.slice(35)).toEqual(['36: 105', '37: 84', '38: 210']);
    expect(looks.notes).toEqual([
      ['1,0', 'Код показателя'],
      ['1,36', 'К20: только школы ШНОР'],
    ]);
    expect(looks.rules).toEqual([
      ['AK1:AK1048576', 'NOT(ISERROR(SEARCH("—",AK1)))'],
      ['AL1:AL1048576', '"не сдана"'],
    ]);
    // Beside 70 + 350 of labels a page holds 1306 − 420 = 886 pixels, 8 schools: 34 in four pages and
    // two; these, «Итого» and «Сдача» make 210 + 84 + 210 on the fifth.
    expect(looks.page).toBe('5');
    expect(looks.unmarked).toBe('A1:AL5000');
  });

  it('adds no format when it goes back and forth', () => {
    const once = stylesOf(bookWith(TEMPLATE, summaryOf(2), TEMPLATE));
    expect(stylesOf(bookWith(TEMPLATE, summaryOf(2), TEMPLATE, summaryOf(2), TEMPLATE))).toBe(once);
  });

  it('gives notes to a sheet that had none, and takes the last ones away', () => {
    const bare = { ...TEMPLATE, columns: TEMPLATE.columns.map(({ note: _, ...rest }) => rest) };
    expect(looksOf(bookWith(bare, summaryOf(1)))).toEqual(looksOf(bookWith(summaryOf(1))));
    const without = { ...bare, columns: [...bare.columns, column('Ещё')], rows: [] };
    expect(looksOf(bookWith(TEMPLATE, without)).notes).toEqual([]);
    expect(looksOf(bookWith(TEMPLATE, without, summaryOf(1))).notes).toHaveLength(2);
  });

  it('leaves alone what a person has laid on his own columns and on rows of data', () => {
    const own = {
      [SHEET]: [
        // Four columns are ours; 5 to 7 are described by the person, 4 among them by one element.
        ['</cols>', '<col min="5" max="7" width="33" customWidth="1"/></cols>'],
        [
          '<conditionalFormatting',
          '<conditionalFormatting sqref="G1:G9"><cfRule type="cellIs" operator="equal" dxfId="0" ' +
            'priority="7"><formula>"мой"</formula></cfRule></conditionalFormatting>' +
            '<conditionalFormatting sqref="B1:B9"><cfRule type="top10" dxfId="0" priority="8" ' +
            'rank="3"/></conditionalFormatting><conditionalFormatting',
        ],
      ],
      [COMMENTS]: [
        ['</authors>', '<author>Завуч</author><author>tc={1}</author></authors>'],
        [
          '</commentList>',
          '<comment ref="H2" authorId="1"><text><t>мой столбец</t></text></comment>' +
            '<comment ref="D3" authorId="1"><text><t>спросить</t></text></comment>' +
            '<comment ref="B2" authorId="2"><text><t>беседа</t></text></comment></commentList>',
        ],
      ],
      // As Excel writes it: no well-formed XML.
      [DRAWING]: [
        [
          '</xml>',
          '<v:shape id="_x0000_s1027" type="#_x0000_t202"><v:textbox><br></v:textbox><x:ClientData ' +
            'ObjectType="Note"><x:Row>2</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
        ],
      ],
    } satisfies Record<string, [string, string][]>;
    const book = changedBook(bookWith(TEMPLATE), own);
    book.apply([{ kind: 'replaceSheet', plan: summaryOf(1) }]);
    const looks = looksOf(book);
    expect(looks.widths).toEqual(['1: 70', '2: 350', '3: 105', '4: 84', '5: 210', '6–7: 231']);
    expect(looks.notes).toEqual([
      ['1,0', 'Код показателя'],
      ['1,1', 'беседа'],
      ['1,3', 'К20: только школы ШНОР'],
      ['1,7', 'мой столбец'],
      ['2,3', 'спросить'],
    ]);
    expect(looks.rules.map(([range]) => range).sort()).toEqual([
      'B1:B9',
      'D1:D1048576',
      'E1:E1048576',
      'G1:G9',
    ]);
    const priorities = [...sheetOf(book).matchAll(/priority="(\d+)"/g)].map(([, one]) => one);
    expect(priorities.sort()).toEqual(['1', '2', '7', '8']);
    // The person's box stays; ours are at the present places, each under a number of its own.
    const drawing = partsOf(book.toBytes())[DRAWING] ?? '';
    const boxes = [...drawing.matchAll(/_x0000_s(\d+)".*?<x:Row>(\d+)<.*?<x:Column>(\d+)</gs)];
    expect(boxes.map(([, , row, at]) => `${row},${at}`).sort()).toEqual(['1,0', '1,3', '2,3']);
    expect(new Set(boxes.map(([, id]) => id)).size).toBe(3);
  });

  it('leaves a person’s own printing alone, and knows its own when Excel has saved it', () => {
    const setUp = (text: string): XlsxWorkbook => {
      const own: [string, string] = [
        '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
        text,
      ];
      const book = changedBook(bookWith(TEMPLATE), { [SHEET]: [own] });
      book.apply([{ kind: 'replaceSheet', plan: summaryOf(34) }]);
      return book;
    };
    const lying = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
    expect(sheetOf(setUp(lying))).toContain(lying);
    const onA3 = '<pageSetup paperSize="8" orientation="portrait" fitToHeight="0"/>';
    expect(sheetOf(setUp(onA3))).toContain(onA3);
    const saved = '<pageSetup paperSize="9" fitToHeight="0" orientation="portrait" r:id="rId9"/>';
    expect(sheetOf(setUp(saved))).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="5" fitToHeight="0" r:id="rId9"/>',
    );
  });
});

describe('a plan with the headers that the sheet has', () => {
  const own = {
    [SHEET]: [
      ['<col min="2" max="2" width="50"', '<col min="2" max="2" width="21"'],
      ['<conditionalFormatting sqref="D1:D1048576">', '<conditionalFormatting sqref="D1:D70">'],
      ['orientation="portrait"', 'orientation="portrait" fitToWidth="3"'],
    ],
    [COMMENTS]: [['Код показателя', 'наш код']],
  } satisfies Record<string, [string, string][]>;

  it('changes cells only: widths, notes, highlights and pages stay as a person left them', () => {
    const book = changedBook(bookWith(TEMPLATE), own);
    const before = book.toBytes();
    book.apply([{ kind: 'replaceSheet', plan: summaryOf(0) }]);
    const bare = (bytes: Uint8Array): string =>
      (partsOf(bytes)[SHEET] ?? '')
        .replace(/<sheetData>.*<\/sheetData>/s, '')
        .replace(/<dimension[^>]*>/, '');
    expect(bare(book.toBytes())).toBe(bare(before));
    expect(changedParts(before, book.toBytes())).not.toContain(COMMENTS);
    expect(book.read('Рейтинг')?.rows[2]).toEqual(['К1', 'Доля', 9, 'не сдана']);
  });

  it('takes the notes of a header that moves along, and its widths stay', () => {
    const moved = summaryOf(0, { titles: ['Свод', 'за период'] });
    const book = changedBook(bookWith(TEMPLATE), own);
    book.apply([{ kind: 'replaceSheet', plan: moved }]);
    expect(looksOf(book).notes).toEqual(looksOf(bookWith(moved)).notes);
    expect(looksOf(book).widths[1]).toBe('2: 147');
  });
});
