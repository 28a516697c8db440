/** What can be put right without asking what was meant, and where. */

import { type Cell, cellMark } from '../../values/cell';
import { shortHash } from '../../values/text';

export type CellMendKind =
  | 'header'
  | 'code'
  | 'reference'
  | 'day'
  | 'number'
  | 'choice'
  | 'category';

/** One cell that would change. */
export interface CellMend {
  readonly kind: CellMendKind;
  readonly sheet: string;
  /** Row and column of the sheet, 1 = the first. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly was: Cell;
  readonly becomes: Cell;
}

/** A sheet that would be created. */
interface SheetMend {
  readonly kind: 'sheet';
  readonly sheet: string;
}

export type Mend = CellMend | SheetMend;

/**
 * Names a mend by its place and by what stands there: after an edit, or when rows have moved, the
 * name fits nothing any more, so that only what a person has seen can be carried out.
 */
export function mendKey(mend: Mend): string {
  if (mend.kind === 'sheet') return `sheet:${mend.sheet}`;
  const { kind, sheet, row, column, was, becomes } = mend;
  return `${kind}:${sheet}:${row}:${column}:${shortHash(`${cellMark(was)}\n${cellMark(becomes)}`)}`;
}
