/** Formulas of the file show stored values; one that depends on an edited cell says that it is stale. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import type { CellPatch } from '../../../src/workbench/wire/engine';
import type { RowOperation } from '../../../src/workbench/wire/operations';
import { peoplesSheet } from '../../contract/plans';
import { openedWith, TODAY } from './opened';

const SHEET = 'Своё';

/** A sheet of numbers, of which some are formulas: C2 = B2·2, C3 = C2 + 1, C4 reads none of them. */
function withFormulas(): Uint8Array {
  const workbook = createXlsx({ today: TODAY });
  const rows = [
    ['а', null, 20],
    ['б', null, 21],
    ['в', null, 7],
  ];
  workbook.apply([{ kind: 'createSheet', plan: peoplesSheet(rows, SHEET) }]);
  const files = unzipSync(workbook.toBytes());
  const part = 'xl/worksheets/sheet1.xml';
  const formulas: Record<string, string> = { C2: 'B2*2', C3: 'C2+1', C4: 'PI()' };
  const xml = strFromU8(files[part] ?? new Uint8Array()).replace(
    /(<c r="(C[234])"[^>]*>)(<v>)/g,
    (_, open: string, cell: string, value: string) => `${open}<f>${formulas[cell]}</f>${value}`,
  );
  return zipSync({ ...files, [part]: strToU8(xml) });
}

const FORMULA = /^Формула: =B2\*2\nПоказано значение из файла/;
const STALE = expect.stringContaining('Значение устарело');
const noteAt = ({ engine }: ReturnType<typeof openedWith>, row: number, column: number) =>
  engine.sheet(SHEET)?.notes.find((note) => note.row === row && note.column === column)?.note;

it('marks what depends on the edited cell, through other formulas too, and nothing else', () => {
  const book = openedWith(withFormulas());
  expect(book.text(SHEET, 1, 2)).toBe('20');
  expect(noteAt(book, 1, 2)).toMatch(FORMULA);
  const cells = [{ row: 1, column: 1, text: '15.03.2026' }];
  const { patches } = book.engine.perform({ kind: 'edit', sheet: SHEET, way: 'typed', cells });
  const patched = patches.flatMap((patch): readonly CellPatch[] => patch.cells);
  const stale = patched.filter(({ note }) => note !== null);
  expect(stale).toMatchObject([
    { row: 1, column: 2, text: '20', note: STALE },
    { row: 2, column: 2, text: '21', note: STALE },
  ]);
  expect([1, 2, 3].map((row) => noteAt(book, row, 2))).toEqual([
    STALE,
    STALE,
    expect.stringContaining('=PI()'),
  ]);
  expect(noteAt(book, 1, 2)).toContain('Формула: =B2*2');
  expect(noteAt(book, 3, 2)).not.toEqual(STALE);
});

it('is no mark any more when the edit is taken back, or the formula is typed over', () => {
  const book = openedWith(withFormulas());
  book.type(SHEET, 1, 1, '15.03.2026');
  book.engine.perform({ kind: 'undo' });
  expect(noteAt(book, 1, 2)).toMatch(FORMULA);
  book.type(SHEET, 1, 2, '30');
  expect(noteAt(book, 1, 2)).toBeUndefined();
  expect(noteAt(book, 2, 2)).toEqual(STALE);
  // Taken back, the cell is the formula that it was.
  book.engine.perform({ kind: 'undo' });
  expect(noteAt(book, 1, 2)).toMatch(FORMULA);
  expect(book.engine.toBytes()).toEqual(openedWith(withFormulas()).engine.toBytes());
});

/** Rows of the sheet as they move: afterwards nobody knows which of its cells are others. */
const MOVES: readonly RowOperation[] = [
  { kind: 'insertRows', sheet: SHEET, at: 3, count: 1 },
  { kind: 'deleteRows', sheet: SHEET, at: 4, count: 1 },
  { kind: 'moveRows', sheet: SHEET, at: 3, count: 1, before: 1 },
  { kind: 'sortRows', sheet: SHEET, column: 0, descending: true },
];

it.each(MOVES)('is looked for once where rows have moved after an edit, by $kind', (move) => {
  const book = openedWith(withFormulas());
  book.type(SHEET, 1, 1, '15.03.2026');
  book.engine.perform(move);
  const notes = book.engine.sheet(SHEET)?.notes.map(({ note }) => note) ?? [];
  expect(notes.filter((note) => note.includes('Значение устарело'))).toHaveLength(2);
});

it('is looked for once where rows are gone, without an edit before', () => {
  const book = openedWith(withFormulas());
  book.engine.perform({ kind: 'deleteRows', sheet: SHEET, at: 3, count: 1 });
  expect(noteAt(book, 1, 2)).toEqual(STALE);
});
