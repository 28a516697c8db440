import { clipboardHtml } from '../../../src/workbench/grid/clipboard-html';
import { clipboardTable, clipboardText } from '../../../src/workbench/grid/clipboard-text';
import { pasteBlock } from '../../../src/workbench/grid/paste-block';

describe('what Excel puts on the clipboard', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['', [['']]],
    ['a\t\tb', [['a', '', 'b']]],
    [
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['"две\nстроки"\tx', [['две\nстроки', 'x']]],
    ['"ООО ""Ромашка"""\tx', [['ООО "Ромашка"', 'x']]],
    ['"Ромашка" и "Лютик"\tx', [['"Ромашка" и "Лютик"', 'x']]],
    ['"без конца', [['"без конца']]],
  ])('%j', (text, table) => {
    expect(clipboardTable(text)).toEqual(table);
  });

  test('cells with tabs, lines and quotes are quoted', () => {
    expect(
      clipboardText([
        ['a', 'b\tc'],
        ['"x"', 'две\nстроки'],
        ['', '5" труба'],
      ]),
    ).toBe('a\t"b\tc"\r\n"""x"""\t"две\nстроки"\r\n\t"5"" труба"');
  });

  test('markup in a cell is a text in Word', () => {
    expect(clipboardHtml([['<b>&"', 'а\nб']])).toBe(
      '<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>а<br>б</td></tr></table>',
    );
  });

  test('a block of 185,000 cells is read whole', () => {
    const lines = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 37 }, (_, column) => `${row}:${column}`).join('\t'),
    );
    const table = clipboardTable(lines.join('\r\n'));
    expect(table.length).toBe(5000);
    expect(table[4999]?.[36]).toBe('4999:36');
  });
});

describe('where a block goes', () => {
  const next = (last: number) => (index: number) => Math.min(index + 1, last);
  const into = (rows: number[], columns: number[]) => ({
    rows,
    columns,
    nextRow: next(99),
    nextColumn: next(9),
  });
  const told = (cells: ReturnType<typeof pasteBlock>) =>
    cells?.map(({ row, column, text }) => `${row}/${column}=${text}`) ?? null;

  test('a single value fills what is selected', () => {
    expect(told(pasteBlock([['x']], into([2, 3], [4, 5])))).toEqual([
      '2/4=x',
      '2/5=x',
      '3/4=x',
      '3/5=x',
    ]);
  });

  test('a block is repeated where it fits whole times', () => {
    expect(told(pasteBlock([['a'], ['b']], into([0, 1, 2, 3], [7])))).toEqual([
      '0/7=a',
      '1/7=b',
      '2/7=a',
      '3/7=b',
    ]);
  });

  test('a block reaches beyond what is selected', () => {
    expect(told(pasteBlock([['a', 'b'], ['c']], into([1, 2, 3], [1])))).toEqual([
      '1/1=a',
      '1/2=b',
      '2/1=c',
      '2/2=',
    ]);
  });

  test('rows filtered away are left alone', () => {
    const even = { ...into([2], [0]), nextRow: (row: number) => row + 2 };
    expect(told(pasteBlock([['a'], ['b'], ['c']], even))).toEqual(['2/0=a', '4/0=b', '6/0=c']);
  });

  test('the sheet ends at its last column', () => {
    expect(told(pasteBlock([['a', 'b']], into([0], [8])))).toEqual(['0/8=a', '0/9=b']);
    // Nothing is cut off without a word.
    expect(told(pasteBlock([['a', 'b', 'c']], into([0], [8])))).toBeNull();
  });
});
