/** What the product declares of a cell: the column that it stands in, or the parameter of its row. */
import type { Column, ReferenceTarget } from '../../core/schema/column';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Edition } from '../../editions/edition';

type AnyColumn = Column<unknown>;
export declare class SheetColumns {
  private readonly tables;
  private readonly parameters;
  /** What codes under a header refer to, wherever it stands. */
  private readonly targets;
  constructor({ tables, settings }: Pick<Edition, 'tables' | 'settings'>);
  /** Whether the product knows what the sheet's headers mean. */
  knows(sheet: string): boolean;
  /** What is declared of a cell under the header row; undefined: nothing. */
  at(sheet: string, grid: SheetGrid | null, row: number, column: number): AnyColumn | undefined;
  /** The sheet and column that a cell's code is looked up in; null where it is no code. */
  targetAt(
    sheet: string,
    grid: SheetGrid | null,
    row: number,
    column: number,
  ): ReferenceTarget | null;
  private parameterAt;
}
