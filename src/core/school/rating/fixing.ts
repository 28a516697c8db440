/**
 * What the archive lacks of a rating that is fixed (rule Р-10). A fixing is known by what it archives, rows
 * in their order: repeated, it adds nothing; where it was broken off, the rest is added.
 */
import { filledHeight, type SheetGrid } from '../../schema/sheet-grid';
import { type Cell, isBlankCell, sameCell } from '../../values/cell';
import { ARCHIVE } from './archive';

export interface Lack {
  /** Cells that rows of this fixing are blank in; places from 0. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: Cell;
  }[];
  /** Rows of it that are not there. */
  readonly rows: readonly (readonly Cell[])[];
}

const KEYS = Object.keys(ARCHIVE.columns);
/** By these it is told which of two places of a person counts. */
const [DAY, END, TEACHER] = ['fixed', 'periodEnd', 'teacher'].map((key) => KEYS.indexOf(key));

/**
 * `wanted` are the rows of the fixing; `columns` says where the archive has the columns in the order of
 * their declaration (null: not at all). A fixing of that day and period that came later counts: then all
 * of this one is added again.
 */
export function lackOf(
  { rows }: Pick<SheetGrid, 'rows'>,
  columns: readonly (number | null)[],
  wanted: readonly (readonly Cell[])[],
): Lack {
  const present = columns.flatMap((column, index) => (column === null ? [] : [{ column, index }]));
  const height = filledHeight(
    rows,
    present.map(({ column }) => column),
  );
  const cellAt = (row: number, column: number): Cell => rows[row]?.[column] ?? null;
  const blanksIn = (row: number, want: readonly Cell[]) =>
    present
      .map(({ column, index }) => ({ row, column, value: want[index] ?? null }))
      .filter(({ column, value }) => !sameCell(cellAt(row, column), value));
  const isOf = (row: number, want: readonly Cell[], isHalfToo: boolean): boolean => {
    const blanks = blanksIn(row, want);
    if (blanks.length === 0) return true;
    const isHalf = blanks.every(({ column }) => isBlankCell(cellAt(row, column)));
    return isHalfToo && isHalf && blanks.length < present.length;
  };
  const isLater = (row: number): boolean =>
    wanted.some((want) =>
      [DAY, END, TEACHER].every((index = 0) => {
        const column = columns[index] ?? null;
        return column === null || sameCell(cellAt(row, column), want[index]);
      }),
    );

  for (let top = height - 1; top > 0; top -= 1) {
    const there = wanted.slice(0, height - top);
    const isWhole = there.length === wanted.length;
    if (there.every((want, at) => isOf(top + at, want, isWhole))) {
      return {
        cells: there.flatMap((want, at) => blanksIn(top + at, want)),
        rows: wanted.slice(there.length),
      };
    }
    const next = top + wanted.length - 1;
    if (next < height && isLater(next)) break;
  }
  return { cells: [], rows: wanted };
}
