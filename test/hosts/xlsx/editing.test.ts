/** Changing cells of a workbook that people own: what was not named stays byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../../src/core/values/cell';
import { Fault } from '../../../src/core/values/fault';
import { shiftFormula } from '../../../src/hosts/xlsx/formulas/shift-formula';
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, dayCell } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';
import { changedParts, partsOf } from './package-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const RATING = 'xl/worksheets/sheet2.xml';

const open = (bytes: Uint8Array): XlsxWorkbook => openXlsx(bytes, { today: day(2026, 3, 15) });

/** The bytes after cells of «Педагоги» were set. */
function edited(
  bytes: Uint8Array,
  ...cells: [row: number, column: number, value: Cell][]
): Uint8Array {
  const workbook = open(bytes);
  const edits = cells.map(([row, at, value]) => ({ row, column: at, value }));
  workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: edits }]);
  return workbook.toBytes();
}

const sheetAfter = (...cells: [number, number, Cell][]): string =>
  partsOf(edited(excelBook(), ...cells))[SHEET] ?? '';

describe('editCells', () => {
  it('changes the one cell, keeps its format, and nothing else in the package', () => {
    const before = excelBook();
    const after = edited(before, [0, 0, 'Код педагога']);
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    expect(partsOf(after)[SHEET]).toBe(
      EXCEL_PARTS[SHEET]
        ?.replace(
          '<c r="A1" s="6" t="s"><v>0</v></c>',
          '<c r="A1" s="6" t="inlineStr"><is><t>Код педагога</t></is></c>',
        )
        .replace('<row r="1" spans="1:4"', '<row r="1"'),
    );
  });

  it('makes programs count anew and drops the order of calculation', () => {
    const parts = partsOf(edited(excelBook(), [0, 0, 'x']));
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it('puts new cells and rows in their places, in the format of row or column', () => {
    const sheet = sheetAfter([0, 2, 'новая'], [2, 3, dayCell(2026, 1, 2)], [8, 2, 5], [6, 0, 'б']);
    expect(sheet).toContain(
      '<c r="B1" s="6" t="inlineStr"><is><t>Дата</t></is></c><c r="C1" s="6" t="inlineStr"><is><t>новая</t></is></c></row>',
    );
    expect(sheet).toContain('<c r="D3" s="2"><v>46024</v></c></row>');
    expect(sheet).toMatch(
      /<row r="7"><c r="A7" t="inlineStr"><is><t>б<\/t><\/is><\/c><\/row><row r="9"><c r="C9" s="\d+"><v>5<\/v><\/c><\/row><\/sheetData>/,
    );
    expect(sheet).toContain('<dimension ref="A1:D9"/>');
  });

  it('clears a cell and leaves its format', () => {
    expect(sheetAfter([1, 1, null])).toContain('<c r="B2" s="1"/>');
  });

  it('replaces a formula by the value', () => {
    expect(sheetAfter([1, 3, 'итог'])).toContain(
      '<c r="D2" t="inlineStr"><is><t>итог</t></is></c>',
    );
  });

  it('leaves the dependants of a shared formula with the formula in their own words', () => {
    const sheet = sheetAfter([1, 2, 7]);
    expect(sheet).toContain('<c r="C2"><v>7</v></c>');
    expect(sheet).toContain('<c r="C3"><f>B3+$B$1+LOG10(A3)&amp;&quot;A2&quot;</f><v>2</v></c>');
    expect(sheet).toContain('<f>B4+$B$1+LOG10(A4)&amp;&quot;A2&quot;</f>');
  });

  it('refuses to change a part of an array formula', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c></row>';
    expect(() => edited(excelBookWithRows(rows), [1, 0, 5])).toThrow(Fault);
    const bytes = edited(excelBookWithRows(rows), [0, 0, 1], [1, 0, 5]);
    expect(open(bytes).read('Педагоги')?.rows).toEqual([[1], [5]]);
  });

  it('fills a sheet and a row that are empty elements', () => {
    const bytes = excelBook({ [SHEET]: '<worksheet xmlns="m"><sheetData/></worksheet>' });
    const filled = edited(bytes, [1, 1, 'б']);
    expect(open(filled).read('Педагоги')?.rows).toEqual([[], [null, 'б']]);
    const inRow = edited(excelBookWithRows('<row r="2" ht="20"/>'), [1, 1, 'б']);
    expect(partsOf(inRow)[SHEET]).toContain('<row r="2" ht="20"><c r="B2" t="inlineStr">');
  });

  it('keeps the namespace prefix of the part', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    const bytes = edited(excelBook({ [SHEET]: sheet }), [0, 0, 'а'], [2, 0, 1]);
    expect(partsOf(bytes)[SHEET]).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>а' +
        '</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
    );
  });

  it('writes characters that XML cannot carry the way Excel does', () => {
    expect(sheetAfter([1, 0, 'a\u0001b _x0041_'])).toContain('<t>a_x0001_b _x005F_x0041_</t>');
  });

  it('counts days from 1904 where the workbook does', () => {
    const workbook = excelBook({
      'xl/workbook.xml': (EXCEL_PARTS['xl/workbook.xml'] ?? '').replace(
        '<workbookPr/>',
        '<workbookPr date1904="true"/>',
      ),
    });
    const bytes = edited(workbook, [1, 1, dayCell(1904, 1, 2)]);
    expect(partsOf(bytes)[SHEET]).toContain('<c r="B2" s="1"><v>1</v></c>');
  });
});

describe('apply', () => {
  it('changes nothing when one change of several fails', () => {
    const workbook = open(excelBook());
    const before = workbook.toBytes();
    const change = (sheet: string) =>
      ({ kind: 'editCells', sheet, cells: [{ row: 0, column: 0, value: 'x' }] }) as const;
    expect(() => workbook.apply([change('Педагоги'), change('Рейтинг'), change('Нет')])).toThrow(
      'нет листа «Нет»',
    );
    expect(workbook.read('Педагоги')?.rows[0]?.[0]).toBe('Код');
    expect(workbook.toBytes()).toEqual(before);
  });

  it('leaves the package alone when a computed sheet shows its plan already', () => {
    const workbook = open(excelBook());
    workbook.apply([{ kind: 'replaceSheet', plan: computedSheet([], [['1', 5]]) }]);
    const before = workbook.toBytes();
    workbook.apply([{ kind: 'replaceSheet', plan: computedSheet([], [['1', 5]]) }]);
    expect(workbook.toBytes()).toEqual(before);
  });
});

describe('replaceSheet', () => {
  const replace = (bytes: Uint8Array, ...plan: Parameters<typeof computedSheet>): Uint8Array => {
    const workbook = open(bytes);
    workbook.apply([{ kind: 'replaceSheet', plan: computedSheet(...plan) }]);
    return workbook.toBytes();
  };

  it("keeps the user's columns, rules, print settings and merged areas", () => {
    const before = excelBook();
    const after = replace(before, ['Итоги'], [['1', 5]]);
    const sheet = partsOf(after)[RATING] ?? '';
    expect(sheet).toContain(
      '<c r="D2" s="6"><f>B2+1</f><v>3</v></c><c r="E2" t="inlineStr"><is><t>рядом</t></is></c></row>',
    );
    expect(sheet).toContain('<row r="9"><c r="F9" s="2"><v>45000</v></c></row></sheetData>');
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="E4:F5"/></mergeCells>');
    const tail = (EXCEL_PARTS[RATING] ?? '').split('</mergeCells>')[1] ?? 'none';
    expect(sheet.endsWith(tail)).toBe(true);
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      RATING,
    ]);
  });

  it('appends formats and moves none', () => {
    const styles = partsOf(replace(excelBook(), [], [['1', 5]]))['xl/styles.xml'] ?? '';
    const old = /<cellXfs count="7">(.*)<\/cellXfs>/.exec(EXCEL_PARTS['xl/styles.xml'] ?? '')?.[1];
    expect(styles).toContain(old);
    expect(styles).toMatch(/<cellXfs count="1\d">/);
  });

  it('does not grow the styles from run to run', () => {
    const once = replace(excelBook(), [], [['1', 5]]);
    const twice = replace(once, [], [['1', 6]]);
    expect(partsOf(twice)['xl/styles.xml']).toBe(partsOf(once)['xl/styles.xml']);
  });

  it('shows rows that a filter had hidden', () => {
    expect(
      partsOf(
        replace(
          excelBook(),
          [],
          [
            ['1', 5],
            ['2', 4],
          ],
        ),
      )[RATING],
    ).not.toContain('hidden');
  });

  it('clears columns of its own that a narrower plan leaves over', () => {
    const wide = [column('Место'), column('Итого', 'points'), column('К1', 'points')];
    const known = replace(excelBook(), [], [['1', 5]]);
    const first = replace(known, [], [['1', 5, 3]], wide);
    const second = open(replace(first, [], [['1', 5]]));
    expect(second.read('Рейтинг')?.rows.map((row) => row[2] ?? null)).toEqual(
      new Array(9).fill(null),
    );
  });

  it("refuses to grow over the user's columns", () => {
    const first = replace(excelBook(), [], [['1', 5]]);
    const wide = ['Место', 'Итого', 'К1', 'К2'].map((header) => column(header));
    expect(() => replace(first, [], [['1', 5, 3, 4]], wide)).toThrow(/столбец D.*ячейка D2/);
  });

  it('keeps the other parts of a LibreOffice workbook', () => {
    const path = join(__dirname, '../../fixtures/libreoffice.xlsx');
    const before = new Uint8Array(readFileSync(path));
    const after = replace(before, ['Рейтинг'], [['1', 9]]);
    expect(changedParts(before, after)).toEqual(['xl/styles.xml', 'xl/workbook.xml', RATING]);
    const workbook = open(after);
    expect(workbook.read('Рейтинг')?.rows).toEqual([
      ['Рейтинг', null, null, 'Мои пометки'],
      ['Место', 'Итого'],
      ['1', 9, null, 24],
    ]);
    expect(workbook.read('Личное завуча')?.rows).toEqual([['не трогать']]);
  });
});

describe('createSheet in a workbook of Excel', () => {
  it('refuses a strict workbook, whose namespaces it would mix', () => {
    const strict = (EXCEL_PARTS['xl/workbook.xml'] ?? '').replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    );
    const plan = { ...computedSheet([], []), name: 'Проверка' };
    const workbook = open(excelBook({ 'xl/workbook.xml': strict }));
    expect(() => workbook.apply([{ kind: 'createSheet', plan }])).toThrow(/Строгая книга/);
  });

  it('moves names that belong to later sheets', () => {
    const workbook = open(excelBook());
    const plan = { ...computedSheet([], []), name: 'Проверка' };
    workbook.apply([{ kind: 'createSheet', plan, before: 'Рейтинг' }]);
    const xml = partsOf(workbook.toBytes())['xl/workbook.xml'] ?? '';
    expect(xml).toMatch(/name="Диаграмма".*name="Проверка" sheetId="8".*name="Рейтинг"/);
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">');
    expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">');
  });

  it.each(['', 'а'.repeat(32), 'а/б', "'а", 'рейтинг', 'Диаграмма'])(
    'refuses the name «%s»',
    (name) => {
      const plan = { ...computedSheet([], []), name };
      expect(() => open(excelBook()).apply([{ kind: 'createSheet', plan }])).toThrow(Fault);
    },
  );
});

describe('shiftFormula', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(\'Лист A1\'!B2:C3)&"A1"', 1, 0, 'SUM(\'Лист A1\'!B3:C4)&"A1"'],
    ['Лист1!A1*LOG10(Z9)', 0, 1, 'Лист1!B1*LOG10(AA9)'],
    ['SUM(A:A)+SUM($B:C)+SUM(2:$5)', 3, 1, 'SUM(B:B)+SUM($B:D)+SUM(5:$5)'],
    ['Таблица[A1]+A1_сумма', 1, 1, 'Таблица[A1]+A1_сумма'],
    ['A1', -1, 0, '#REF!'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, wanted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(wanted);
  });
});
