/** Codes of a sheet with what stands behind them: «0512-003», «Павлова Екатерина Юрьевна». */
import type { ReferenceTarget } from '../../core/schema/column';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Edition } from '../../editions/edition';
export interface RegisterEntry {
  /** The row on its sheet, counted from 0. */
  readonly row: number;
  readonly code: string;
  /** What says in words what it is, the shortest first; only what is filled. */
  readonly words: readonly string[];
}
/** The entries of a register in their order, each code once. */
export type Register = ReadonlyMap<string, RegisterEntry>;
export declare class Registers {
  private readonly edition;
  /** What was made of a sheet, as long as its cells are the same. */
  private readonly made;
  constructor(edition: Pick<Edition, 'words'>);
  /** The register that the target's column is; `grid` is its sheet. */
  of({ sheet, header }: ReferenceTarget, grid: SheetGrid | null): Register;
  private make;
}
