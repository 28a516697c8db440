/** What came of an operation, before it is told to the page. */
import type { CellPlace } from '../../core/schema/place';
import type { Operation } from '../wire/operations';
import type { Touched } from './history';

/** Where the rows of a sheet stand now; null: nowhere. */
interface RowsMoved {
  readonly sheet: string;
  whither(row: number): number | null;
}

export interface Done {
  readonly changed: boolean;
  /** What of the sheets is to be shown anew. */
  readonly touched: Touched;
  /** How rows were moved with it. */
  readonly moved?: readonly RowsMoved[];
  readonly reply?: string;
  readonly goTo?: CellPlace;
  readonly notice?: string;
  readonly kept?: Operation;
}
