/** Where a pass over a worksheet part stands. */
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import { BrokenPackage } from '../faults';
import { columnOf, isOfRow } from './cell-address';
import { PlacesTaken } from './places-taken';
import { wholeNumber } from './whole-number';

/**
 * The row and the cell that a pass is in, counted from 0; it is told of every element, attribute and
 * end. Rows and cells may leave their addresses out: each then follows the one before it.
 */
export class SheetCursor {
  row = -1;
  /** -1 before the row's first cell. */
  column = -1;
  /** Whether the pass is among the sheet's rows: anchors of form controls behind them have «rows» too. */
  inData = false;
  private inRow = false;
  private inCell = false;
  private readonly taken = new PlacesTaken();

  /** Throws `BrokenPackage` where a row stands in a row, a cell in a cell, or a cell in no row. */
  open(name: string): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    if (name === 'c') {
      if (this.inCell) throw nested();
      if (!this.inRow) throw new BrokenPackage('в нём есть ячейка вне строк');
      this.inCell = true;
      this.column += 1;
    } else if (name === 'row') {
      if (this.inRow) throw nested();
      this.inRow = true;
      this.row += 1;
      this.column = -1;
      this.taken.nextRow();
    }
  }

  /** Throws `BrokenPackage` where a cell calls itself one of another row: which of the two is right nobody knows. */
  attribute(element: string, name: string, value: string): void {
    if (name !== 'r' || !this.inData) return;
    if (element === 'c') {
      this.column = columnOf(value);
      if (!isOfRow(value, this.row)) {
        throw new BrokenPackage(`в нём ячейка «${value}» стоит в строке ${this.row + 1}`);
      }
    } else if (element === 'row') {
      this.row = wholeNumber(value) - 1;
      if (Number.isNaN(this.row)) throw outside();
    }
  }

  /** Throws `BrokenPackage` when the row or cell that ends is beyond the sheet, or its place is taken. */
  close(name: string): void {
    if (!this.inData) return;
    if (name === 'c') {
      this.inCell = false;
      requireWithin(this.column, MOST_COLUMNS);
      this.taken.column(this.column);
    } else if (name === 'row') {
      this.inRow = false;
      requireWithin(this.row, MOST_ROWS);
      this.taken.row(this.row);
    } else if (name === 'sheetData') this.inData = false;
  }
}

const nested = (): BrokenPackage =>
  new BrokenPackage('в нём строка или ячейка стоит внутри другой');

const outside = (): BrokenPackage => new BrokenPackage('в нём есть ячейка за пределами листа');

function requireWithin(index: number, most: number): void {
  if (index >= 0 && index < most) return;
  throw outside();
}
