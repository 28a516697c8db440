/** A place that the file cannot write is refused whichever way something gets there, and what is taken can be written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { EditWay, TypedCell } from '../../../src/workbench/wire/operations';
import { cellsIn, openedWith, smallBytes } from './opened';

const WAYS: readonly EditWay[] = ['typed', 'pasted', 'cut', 'cleared', 'filled', 'replaced'];
const TEACHERS = 'Педагоги';

/** The school with markup put into a sheet: in the place of a cell, or as its last rows. */
function schoolWith(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(smallBytes());
  const found = Object.entries(parts).find(
    ([name, content]) =>
      /worksheets\/sheet\d+\.xml$/.test(name) && strFromU8(content).includes('>ФИО<'),
  );
  if (!found) throw new Error('«Педагоги» are not there');
  const [name, content] = found;
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(content))) });
}

const withRow = (row: string) =>
  schoolWith((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));

/** An array formula over Q40:Q42, below what is filled. */
const array = withRow(
  '<row r="40"><c r="Q40"><f t="array" ref="Q40:Q42">1+ROW(A1:A3)</f><v>2</v></c></row>',
);
/** H40 has a format that the file does not have. */
const badStyle = withRow('<row r="40"><c r="H40" s="9999"/></row>');

const edit = (way: EditWay, cells: readonly TypedCell[]) =>
  ({ kind: 'edit', sheet: TEACHERS, way, cells }) as const;
const GOOD = { row: 1, column: 1, text: 'Целая' };

it.each(WAYS)('a part of an array formula: %s', (way) => {
  const { engine, text } = openedWith(array);
  const before = text(TEACHERS, 1, 1);
  const cells = [GOOD, { row: 40, column: 16, text: way === 'cleared' ? '' : 'х' }];
  expect(() => engine.perform(edit(way, cells))).toThrow(/Q40:Q42/);
  expect(text(TEACHERS, 1, 1)).toBe(before);
  engine.perform(edit(way, [GOOD]));
  expect(cellsIn(engine.toBytes())[TEACHERS]?.[1]?.[1]).toBe('Целая');
});

it.each(['typed', 'pasted', 'filled', 'replaced'] as const)(
  'a day without its format: %s',
  (way) => {
    const { engine } = openedWith(badStyle);
    const cells = [GOOD, { row: 39, column: 7, text: '01.09.2020' }];
    expect(() => engine.perform(edit(way, cells))).toThrow(/H40/);
    expect(() => engine.toBytes()).not.toThrow();
  },
);

it('a draft that holds such operations opens with the others, and each is told with its reason', () => {
  const bad = edit('pasted', [{ row: 40, column: 16, text: 'х' }]);
  const half = edit('typed', [{ row: 2, column: 1, text: '\ud83d' }]);
  const { opened, engine, text } = openedWith(array, [bad, edit('typed', [GOOD]), half]);
  expect(opened.setAside).toEqual([
    { operation: bad, reason: expect.stringContaining('Q40:Q42') },
    { operation: half, reason: expect.stringContaining('B3') },
  ]);
  expect(text(TEACHERS, 1, 1)).toBe('Целая');
  expect(cellsIn(engine.toBytes())[TEACHERS]?.[1]?.[1]).toBe('Целая');
});
