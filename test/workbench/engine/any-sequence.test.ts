/** Whatever is typed, taken back, done again and saved in whatever order: the cells are those of a plain list. */
import fc from 'fast-check';
import { parseWrittenDay } from '../../../src/core/schema/columns/day';
import { trimmed } from '../../../src/core/schema/sheet-grid';
import type { Cell } from '../../../src/core/values/cell';
import { sameCell } from '../../../src/core/values/cell';
import type { Operation } from '../../../src/workbench/wire/operations';
import { openedWith } from './opened';
import { ownBytes, readOwn, SHEET } from './own-sheet';

/** Texts of which the model knows the value in every column, without the product's reader. */
const TEXTS: readonly (readonly [text: string, values: readonly Cell[]])[] = [
  ['', [null, null, null, null]],
  ['  ', [null, null, null, null]],
  ['слово', ['слово', 'слово', 'слово', 'слово']],
  ['0012', ['0012', '0012', 12, '0012']],
  ['7', ['7', '7', 7, '7']],
  ['две\r\nстроки', ['две\nстроки', 'две\nстроки', 'две\nстроки', 'две\nстроки']],
  ['=1+1', ['=1+1', '=1+1', '=1+1', '=1+1']],
  ['<b>&"\'', ['<b>&"\'', '<b>&"\'', '<b>&"\'', '<b>&"\'']],
];

type Act =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly text: number }
  | { readonly kind: 'undo' | 'redo' | 'save' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 0, max: 3 }),
      text: fc.integer({ min: 0, max: TEXTS.length - 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'save' as const }) },
);

const HEADER: readonly Cell[] = ['Т', 'Д', 'Ч', 'Л'];

/** The rows with a cell set. */
function withCell(rows: readonly (readonly Cell[])[], row: number, at: number, value: Cell) {
  const copy = Array.from({ length: Math.max(rows.length, row + 1) }, (_, index) =>
    Array.from({ length: 4 }, (_cell, column) => rows[index]?.[column] ?? null),
  );
  (copy[row] ?? [])[at] = value;
  return copy;
}

it('gives the cells of a plain list, in the page, in the file, and out of the draft', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { engine } = openedWith(ownBytes);
      let rows: readonly (readonly Cell[])[] = [HEADER];
      const done: (typeof rows)[] = [];
      const undone: (typeof rows)[] = [];
      // What an undo reaches back to is in the draft, whatever of it was saved.
      const draft: Operation[] = [];
      for (const one of acts) {
        if (one.kind === 'save') {
          engine.toBytes();
          continue;
        }
        const [text, values] = TEXTS[one.kind === 'type' ? one.text : 0] ?? ['', []];
        const operation: Operation =
          one.kind === 'type'
            ? {
                kind: 'edit',
                sheet: SHEET,
                way: 'typed',
                cells: [{ row: one.row, column: one.column, text }],
              }
            : { kind: one.kind };
        const performed = engine.perform(operation);
        if (performed.changed) draft.push(performed.kept ?? operation);
        if (one.kind === 'type') {
          const value = values[one.column] ?? null;
          if (sameCell(rows[one.row]?.[one.column], value)) continue;
          done.push(rows);
          undone.length = 0;
          rows = withCell(rows, one.row, one.column, value);
        } else {
          const [from, to] = one.kind === 'undo' ? [done, undone] : [undone, done];
          const other = from.pop();
          if (other === undefined) continue;
          to.push(rows);
          rows = other;
        }
      }
      const wanted = trimmed(rows);
      expect(readOwn(engine.toBytes())).toEqual(wanted);
      expect(readOwn(openedWith(ownBytes, draft).engine.toBytes())).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

it('shows any text as the file gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(parseWrittenDay(text) === null);
      const { engine } = openedWith(ownBytes);
      const cells = [{ row: 1, column: 0, text }];
      engine.perform({ kind: 'edit', sheet: SHEET, way: 'typed', cells });
      const shown = engine.sheet(SHEET)?.rows[1]?.[0] ?? '';
      expect(readOwn(engine.toBytes())?.[1]?.[0] ?? '').toBe(shown);
    }),
    { numRuns: 100 },
  );
});

it('a day changes the format of its cell for what is typed next, saved or not', () => {
  const typed = (texts: readonly string[], save: boolean) => {
    const { engine } = openedWith(ownBytes);
    for (const text of texts) {
      const cells = [{ row: 1, column: 2, text }];
      engine.perform({ kind: 'edit', sheet: SHEET, way: 'typed', cells });
      if (save) engine.open({ name: 'к.xlsx', bytes: engine.toBytes(), operations: [] });
    }
    return readOwn(engine.toBytes());
  };
  for (const texts of [
    ['15.03.2026', '7'],
    ['15.03.2026', 'слово', '7'],
    ['7', '15.03.2026', '7', '8'],
  ]) {
    expect(typed(texts, true)).toEqual(typed(texts, false));
  }
});
