/** A cell of Google Sheets holds 50,000 characters, and a longer text is refused with the whole write. */
import type { CellEdit } from '../../../app/workbook';
import type { Cell } from '../../../core/values/cell';
import { cellAddress } from '../../../core/values/cell-address';
import { Fault } from '../../../core/values/fault';

/** The apostrophe that keeps a text a text counts too. */
const LONGEST = 49_999;
const CUT = ' … (текст сокращён: он не помещается в ячейку)';

const isTooLong = (cell: Cell): cell is string => typeof cell === 'string' && cell.length > LONGEST;

/** What a computed sheet shows: it can be computed again, so a text may be cut where that is said. */
export function fittingCell(cell: Cell): Cell {
  return isTooLong(cell) ? `${cell.slice(0, LONGEST - CUT.length)}${CUT}` : cell;
}

/** Throws before people's own text would be cut; rows and columns count from 0. */
export function requireFitting(sheet: string, cells: readonly CellEdit[]): void {
  const long = cells.find(({ value }) => isTooLong(value));
  if (long === undefined) return;
  throw new Fault(
    `Текст для ячейки ${cellAddress(long.row, long.column)} листа «${sheet}» длиннее 50 000 знаков, больше Google в ячейку не принимает. Ничего не записано: сократите текст или разделите его на несколько строк и повторите.`,
  );
}
