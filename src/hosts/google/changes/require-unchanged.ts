/**
 * Others edit the table while a run reads and computes. Right before it writes, each sheet that it writes
 * into is read once more, and where one does not stand as it was read nothing is written: a place counted
 * then would be another one by now.
 */
import { appendedCells } from '../../../app/appended-cells';
import type { Change } from '../../../app/workbook';
import type { OwnArea } from '../../../core/schema/own-area';
import { textOf } from '../../../core/schema/shown';
import { type Cell, isBlankCell, sameCell } from '../../../core/values/cell';
import { cellAddress } from '../../../core/values/cell-address';
import { Fault } from '../../../core/values/fault';
import type { SheetExtent } from '../sheets/sheet-extent';
import { requireUnmerged, type StandingChange } from './require-unmerged';

type Sheet = SheetExtent['sheet'];
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rows = SheetExtent['rows'];

/** What a range that begins in the first cell holds at this very moment. */
export type RowsNow = (sheet: Sheet, range: Range) => Rows;

/** What a change is going to write, and which rows tell whether this is still the place for it. */
interface Stake {
  /** The row and the column behind the last ones that are written. */
  readonly bottom: number;
  readonly right: number;
  isWritten(row: number, column: number): boolean;
  tells(row: number): boolean;
}

/** `rows`: what the sheet held; `area`: what of a calculated one is the product's. */
function stakeOf(change: StandingChange, rows: Rows, area: OwnArea | undefined): Stake {
  if (change.kind !== 'editCells' && change.kind !== 'appendRows') {
    const { width = 0, end = 0 } = area ?? {};
    const planned = 'plan' in change ? change.plan.titles.length + 1 + change.plan.rows.length : 0;
    const bottom = Math.max(end, planned);
    return {
      bottom,
      right: width,
      isWritten: (row, column) => column < width && row < bottom,
      tells: () => true,
    };
  }
  const cells = change.kind === 'editCells' ? change.cells : appendedCells({ rows }, change);
  const written = new Map<number, Set<number>>();
  let [bottom, right] = [0, 0];
  for (const { row, column } of cells) {
    written.set(row, (written.get(row) ?? new Set()).add(column));
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, column + 1);
  }
  // Under the last filled row all is looked at: somebody else may have begun a row of his own there.
  const foot = change.kind === 'appendRows' ? (cells[0]?.row ?? 0) - 1 : Number.POSITIVE_INFINITY;
  return {
    bottom,
    right,
    isWritten: (row, column) => written.get(row)?.has(column) === true,
    tells: (row) => row === 0 || row >= foot || written.has(row),
  };
}

/** What a person takes for the same: what this very run wrote is read as Google has kept it. */
const isSame = (was: Cell = null, is: Cell = null): boolean =>
  sameCell(was, is) || (isBlankCell(was) && isBlankCell(is)) || textOf(was) === textOf(is);

/**
 * The first cell that is another one than it was. A formula may show another value at any moment: it is
 * looked at where it would be written over. `isRepeated`: what is to be written may stand there already.
 */
function changedCell(
  { sheet, rows, maxRows, maxColumns }: SheetExtent,
  stakes: readonly Stake[],
  rowsNow: RowsNow,
  isRepeated: boolean,
): string | null {
  const height = Math.max(1, rows.length, ...stakes.map(({ bottom }) => bottom));
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const width = Math.max(widest, ...stakes.map(({ right }) => right));
  const range = sheet.getRange(1, 1, Math.min(height, maxRows), Math.min(width, maxColumns));
  const now = rowsNow(sheet, range);
  let formulas: string[][] | null = null;
  const isFormula = (row: number, column: number): boolean => {
    formulas ??= range.getFormulas();
    return (formulas[row]?.[column] ?? '') !== '';
  };
  for (let row = 0; row < height; row += 1) {
    if (!stakes.some((stake) => stake.tells(row))) continue;
    const was: readonly Cell[] = rows[row] ?? [];
    const is: readonly Cell[] = now[row] ?? [];
    for (let column = 0; column < Math.max(was.length, is.length); column += 1) {
      if (isSame(was[column], is[column])) continue;
      const isWritten = stakes.some((stake) => stake.isWritten(row, column));
      if (!(isWritten ? isRepeated : isFormula(row, column))) return cellAddress(row, column);
    }
  }
  return null;
}

/**
 * Throws where a sheet that is to be written stands otherwise than it was read. All are looked at before the
 * first write: what is refused is refused whole. `told` says what has been written nevertheless.
 */
export function requireUnchanged(
  changes: readonly (readonly [StandingChange, SheetExtent])[],
  areas: ReadonlyMap<Change, OwnArea>,
  rowsNow: RowsNow,
  isRepeated: boolean,
  told: string,
): void {
  if (changes.length === 0) return;
  if (!isRepeated) requireUnmerged(changes, areas, told);
  // Google may remember what it has read until it carries out what was written.
  SpreadsheetApp.flush();
  // What is written first is looked at last.
  const extents = [...new Set(changes.map(([, one]) => one))].reverse();
  for (const extent of extents) {
    const stakes = changes.flatMap(([change, one]) =>
      one === extent ? [stakeOf(change, extent.rows, areas.get(change))] : [],
    );
    const cell = changedCell(extent, stakes, rowsNow, isRepeated);
    if (cell === null) continue;
    throw new Fault(
      `Пока шла работа, таблицу изменили: лист «${extent.sheet.getName()}», ячейка ${cell}. ${told}. Повторите.`,
    );
  }
}
