/** Laws of mending, in any school, spelt as hurried people and other programs spell. */
import fc from 'fast-check';
import { checkData } from '../../../src/app/school/compute';
import { applyMend, previewMend } from '../../../src/app/school/mending';
import { ISSUES_SHEET } from '../../../src/core/schema/issues-sheet';
import { type Cell, isDayCell } from '../../../src/core/values/cell';
import { formatDay } from '../../../src/core/values/day';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { runsOf } from '../../sample';
import { dayAt, type KitSheet, type SchoolRows, sheetsWith, TODAY } from '../school/school-kit';
import { anySchool } from './made-school';

const RUNS = { seed: 20_261_127, numRuns: runsOf(60) };

/** Ways to spell a cell otherwise; each leaves alone what it does not know. */
const SPELLINGS: readonly ((cell: Cell) => Cell)[] = [
  (cell) => (isDayCell(cell) ? formatDay(cell.day) : cell),
  (cell) => (isDayCell(cell) ? formatDay(cell.day).replaceAll('.', '/') : cell),
  (cell) => (isDayCell(cell) ? `${formatDay(cell.day)} 0:00:00` : cell),
  (cell) => (typeof cell === 'number' ? ` ${String(cell).replace('.', ',')}` : cell),
  (cell) => (typeof cell === 'number' ? `${cell} ч` : cell),
  (cell) => (typeof cell === 'string' ? ` ${cell}\u00a0` : cell),
  (cell) => (typeof cell === 'string' ? cell.toUpperCase() : cell),
  (cell) => (typeof cell === 'string' ? cell.replace('П-', 'П–') : cell),
  (cell) => (typeof cell === 'string' ? cell.replace('К-', 'K-') : cell),
  (cell) => (typeof cell === 'string' ? cell.replace('е', 'e').replace('о', 'o') : cell),
  () => null,
];

/** A school in which about each eighth cell under a header is spelt otherwise. */
const anyHurriedSchool = fc
  .tuple(anySchool, fc.infiniteStream(fc.nat({ max: 8 * SPELLINGS.length - 1 })))
  .map(([rows, dice]) => respelt(rows, () => dice.next().value ?? 0));

function respelt(rows: SchoolRows, roll: () => number): KitSheet[] {
  return sheetsWith(rows).map(({ name, rows: [header = [], ...lines] }) => ({
    name,
    rows: [header, ...lines.map((line) => line.map((cell) => SPELLINGS[roll()]?.(cell) ?? cell))],
  }));
}

const bookOf = (sheets: readonly KitSheet[]) => new MemoryWorkbook(dayAt(TODAY), sheets);

const cellsOf = (book: MemoryWorkbook) =>
  book.sheetNames().map((name) => [name, book.read(name)?.rows]);

const mendAll = (book: MemoryWorkbook): number => {
  const keys = previewMend(book).map(({ key }) => key);
  if (keys.length > 0) expect(applyMend(book, keys)).toMatchObject({ ok: true });
  return keys.length;
};

test('mending what was mended changes nothing, and no preview offers what it will not do', () => {
  let mended = 0;
  fc.assert(
    fc.property(anyHurriedSchool, (sheets) => {
      const book = bookOf(sheets);
      mended += mendAll(book);
      const once = cellsOf(book);
      expect(previewMend(book)).toEqual([]);
      mendAll(book);
      expect(cellsOf(book)).toEqual(once);
    }),
    RUNS,
  );
  expect(mended).toBeGreaterThan(RUNS.numRuns);
});

test('checking after mending, done twice, is as done once: sheets, messages, and nothing is written', () => {
  fc.assert(
    fc.property(anyHurriedSchool, (sheets) => {
      const book = bookOf(sheets);
      const round = () => {
        mendAll(book);
        const { message, results } = checkData(book);
        return { message, issues: results.issues, cells: cellsOf(book) };
      };
      const once = round();
      const { revision } = book;
      expect(round()).toEqual(once);
      expect(book.revision).toBe(revision);
      expect(book.read(ISSUES_SHEET)).not.toBeNull();
    }),
    RUNS,
  );
});
