/** Tables of documents taken out of computed sheets, cell by cell: no figure is computed twice (Б-05). */
import { column, row, type TablePart, type TableRow, table } from '../../documents/document';
import type { SheetPlan } from '../../schema/sheet-plan';
import { textOf } from '../../schema/shown';
import type { Cell } from '../../values/cell';
import { formatDecimal } from '../../values/decimal';

/** A column of the sheet as the paper shows it. */
export interface TakenColumn {
  /** As the sheet heads it. */
  readonly from: string;
  /** As the paper heads it, where that must be shorter. */
  readonly as?: string;
  readonly width: number;
}

/** A cell as people read it: «1 250,5», «15.04.2026»; blank stays blank. */
const cellText = (cell: Cell): string =>
  typeof cell === 'number' ? formatDecimal(cell) : cell === null ? '' : textOf(cell);

/** A look-up of the cells of a row by header; throws for a header that the sheet has not. */
export function cellsUnder(
  { name, columns, rows }: SheetPlan,
  headers: readonly string[],
): (at: number) => string[] {
  const places = headers.map((wanted) => {
    const place = columns.findIndex(({ header }) => header === wanted);
    if (place < 0) throw new Error(`The sheet «${name}» has no column «${wanted}»`);
    return place;
  });
  return (at) => places.map((place) => cellText(rows[at]?.[place] ?? null));
}

/** The sheet with the words of a column as a paper may show them. */
export function withWords(
  plan: SheetPlan,
  header: string,
  words: (text: string) => string,
): SheetPlan {
  const place = plan.columns.findIndex((one) => one.header === header);
  const shown = (cell: Cell, at: number): Cell =>
    at === place && typeof cell === 'string' ? words(cell) : cell;
  return { ...plan, rows: plan.rows.map((cells) => cells.map(shown)) };
}

/** The columns on paper: texts at the start, numbers and shares at the end. */
export const columnsTaken = (plan: SheetPlan, taken: readonly TakenColumn[]) =>
  taken.map(({ from, as = from, width }) => {
    const look = plan.columns.find(({ header }) => header === from)?.look;
    return column(as, width, look === 'text' || look === 'day' ? 'start' : 'end');
  });

interface Picked {
  /** By the place of the row and its cells as shown; all where nothing is said. */
  readonly isWanted?: (at: number, cells: readonly string[]) => boolean;
  /** Which rows stand over the others; none where nothing is said. */
  readonly isStrong?: (at: number) => boolean;
}

/** Some columns of some rows, in the order of the sheet. */
export function tableFrom(
  plan: SheetPlan,
  taken: readonly TakenColumn[],
  { isWanted = () => true, isStrong = () => false }: Picked = {},
): TablePart {
  const cellsOf = cellsUnder(
    plan,
    taken.map(({ from }) => from),
  );
  const rows = plan.rows.flatMap((_, at): TableRow[] => {
    const cells = cellsOf(at);
    return isWanted(at, cells) ? [row(cells, isStrong(at))] : [];
  });
  return table(columnsTaken(plan, taken), rows, true);
}
