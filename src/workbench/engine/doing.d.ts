import type { CellPlace } from '../../core/schema/place';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Edition } from '../../editions/edition';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import type { Operation } from '../wire/operations';
import { History, type Touched } from './history';
import type { OpenBook } from './open-book';
import { type RowsMoved } from './row-order';
import type { SheetColumns } from './sheet-columns';
/** What came of an operation. */
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
export declare class Doing {
  private readonly book;
  private readonly edition;
  private readonly plans;
  private readonly columns;
  private readonly reopen;
  private past;
  /** The last step was a call that goes on: more of the same import follows. */
  private goesOn;
  constructor(
    book: OpenBook,
    edition: Edition,
    plans: ReadonlyMap<string, SheetPlan>,
    columns: SheetColumns,
    reopen: (bytes: Uint8Array) => XlsxWorkbook,
  );
  get history(): History;
  /** Throws `Fault` where it cannot be done; nothing has changed then. */
  carryOut(operation: Operation): Done;
  /** A step that changes nothing stands in for one that could not be done again. */
  standIn(operation: Operation): void;
  private edit;
  private moveRows;
  private rowChange;
  private resize;
  private call;
  private walked;
  private add;
  private titleOf;
}
