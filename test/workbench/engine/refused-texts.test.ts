/** A text or a day that no cell can hold is refused where it comes in, and what is taken can be written. */
import fc from 'fast-check';
import { dayOf } from '../../../src/core/values/day';
import type { EditWay, TypedCell } from '../../../src/workbench/wire/operations';
import { cellsIn, openedWith, smallBytes } from './opened';
import { ownBytes, readOwn, SHEET } from './own-sheet';

const WAYS: readonly EditWay[] = ['typed', 'pasted', 'filled', 'replaced'];
/** «😀» without its second half, without its first one, and the halves the wrong way round. */
const HALVES = ['имя \ud83d', '\ude00 имя', '\ude00\ud83d'];

const edit = (way: EditWay, cells: readonly TypedCell[], sheet = 'Педагоги') =>
  ({ kind: 'edit', sheet, way, cells }) as const;

describe.each(WAYS)('%s', (way) => {
  it.each(HALVES)('half a sign is refused with its cell, and nothing is written: %j', (text) => {
    const { engine, text: shown } = openedWith(smallBytes());
    const before = [shown('Педагоги', 1, 1), shown('Педагоги', 2, 1)];
    const cells = [
      { row: 1, column: 1, text: 'Целая' },
      { row: 2, column: 1, text },
    ];
    expect(() => engine.perform(edit(way, cells))).toThrow(/^B3: .*Ничего не записано/);
    expect([shown('Педагоги', 1, 1), shown('Педагоги', 2, 1)]).toEqual(before);
  });

  it.each(['15.03.1025', '31.12.1899', '1025-03-15'])(
    'a day that no cell can show is refused with its cell and the remedy: %s',
    (text) => {
      const { engine, columnOf, text: shown } = openedWith(smallBytes());
      const column = columnOf('Педагоги', 'Дата приёма');
      const before = shown('Педагоги', 1, column);
      const perform = () => engine.perform(edit(way, [{ row: 1, column, text }]));
      expect(perform).toThrow(/2: даты .* годы в ней — с 1900 по 9999.*проверьте год/);
      expect(shown('Педагоги', 1, column)).toBe(before);
    },
  );
});

it('whole signs and the first and last day of a sheet are taken', () => {
  const { engine, columnOf, text } = openedWith(smallBytes());
  const column = columnOf('Педагоги', 'Дата приёма');
  engine.perform(
    edit('typed', [
      { row: 1, column: 1, text: '😀 👩‍👧 𝔘' },
      { row: 1, column, text: '01.01.1900' },
      { row: 2, column, text: '31.12.9999' },
    ]),
  );
  expect(text('Педагоги', 1, 1)).toBe('😀 👩‍👧 𝔘');
  const rows = cellsIn(engine.toBytes())['Педагоги'] ?? [];
  expect([rows[1]?.[column], rows[2]?.[column]]).toEqual([
    { day: dayOf(1900, 1, 1) },
    { day: dayOf(9999, 12, 31) },
  ]);
});

it('where no day is expected, such a day stays the text that it is', () => {
  const { engine } = openedWith(ownBytes);
  const cells = [0, 3].map((column) => ({ row: 1, column, text: '15.03.1025' }));
  engine.perform(edit('typed', cells, SHEET));
  const row = readOwn(engine.toBytes())?.[1] ?? [];
  expect([row[0], row[3]]).toEqual(['15.03.1025', '15.03.1025']);
});

/** Texts as they may come from anywhere: signs, halves of signs, what XML cannot carry, markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('_x0041_', '_xD83D_', ']]>', '<v>', '=A1', '#REF!', '\u0000', '\ufffe', '\r\n'),
);

/** Only whole signs have an address. */
function isWhole(text: string): boolean {
  try {
    return encodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

it('what is taken can be written, and comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
      const { engine } = openedWith(ownBytes);
      const taken = new Map<number, string>();
      for (const [at, text] of texts.entries()) {
        try {
          engine.perform(edit('typed', [{ row: at + 1, column: 0, text }], SHEET));
        } catch {
          continue;
        }
        // The column of texts keeps them; line ends are a file's own, spaces alone are a blank.
        if (text.trim() !== '') taken.set(at + 1, text.replace(/\r\n?/g, '\n'));
      }
      const rows = readOwn(engine.toBytes());
      for (const [row, text] of taken) expect(rows?.[row]?.[0]).toBe(text);
      // Only halves are refused.
      for (const [at, text] of texts.entries()) {
        if (text.trim() !== '' && isWhole(text)) expect(taken.has(at + 1)).toBe(true);
      }
    }),
    { seed: 14, numRuns: 200 },
  );
});
