/** What the texts of an edit mean in the cells that they were typed into. */
import type { CellEdit } from '../../app/workbook';
import type { Edit, TypedCell } from '../wire/operations';
import { type CellKind, type Moment } from './moment';
import type { SheetColumns } from './sheet-columns';
import type { ShortDays } from './short-day';
export interface TypedCells {
  readonly cells: readonly CellEdit[];
  /** Formats that the values change, by `placeKey`. */
  readonly kinds: ReadonlyMap<number, CellKind>;
  /** The texts with every year that was supplied; null: none was. */
  readonly completed: readonly TypedCell[] | null;
}
/** Reads the texts of an edit. */
export declare function typedCells(
  { sheet, cells }: Edit,
  moment: Moment,
  columns: SheetColumns,
  shortDays: ShortDays,
): TypedCells;
