/**
 * The little language in which a computed sheet is declared. A column holds how it looks and which
 * cell it has for a row, so headers and cells cannot come apart when a column is added or moved.
 */
import type { Cell } from '../values/cell';
import { fitted } from './column-width';
import type { ChartPlan, ColumnPlan, Highlight, Look, SheetPlan } from './sheet-plan';

export interface ComputedColumn<Row> {
  readonly plan: ColumnPlan;
  readonly cellOf: (row: Row) => Cell;
  /** Texts that stand out in this column. */
  readonly highlights: readonly Omit<Highlight, 'header'>[];
}

interface Extras extends Pick<ColumnPlan, 'wrap' | 'note' | 'strong'> {
  readonly highlights?: readonly Omit<Highlight, 'header'>[];
  /** Texts that the column usually holds; it is wide enough for them. */
  readonly values?: readonly string[];
}

/** A column at least `width` pixels wide with its cell for each row. */
export function column<Row>(
  header: string,
  look: Look,
  width: number,
  cellOf: (row: Row) => Cell,
  { highlights = [], values = [], ...rest }: Extras = {},
): ComputedColumn<Row> {
  const plan = fitted('computed', { header, width, look, ...rest }, values);
  return { plan, cellOf, highlights };
}

interface ComputedSheet<Row> {
  readonly name: string;
  /** Lines above the header row. */
  readonly titles: readonly string[];
  /** Columns frozen on the left. */
  readonly frozenColumns?: number;
  /** Stands over every printed page. */
  readonly pageHeader?: string;
  readonly chart?: ChartPlan;
  readonly columns: readonly ComputedColumn<Row>[];
  readonly rows: readonly Row[];
  /** Whether a row sums up others: it is shown in bold. */
  readonly isTotal?: (row: Row) => boolean;
}

/** The sheet as a host writes it: a cell of every column for every row. */
export function computedSheet<Row>({
  name,
  columns,
  rows,
  isTotal,
  ...rest
}: ComputedSheet<Row>): SheetPlan {
  const highlights = columns.flatMap(({ plan: { header }, highlights: ofColumn }) =>
    ofColumn.map((highlight) => ({ header, ...highlight })),
  );
  return {
    name,
    kind: 'computed',
    ...rest,
    columns: columns.map(({ plan }) => plan),
    rows: rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
    ...(highlights.length === 0 ? {} : { highlights }),
    ...(isTotal && { strongRows: rows.flatMap((row, index) => (isTotal(row) ? [index] : [])) }),
  };
}
