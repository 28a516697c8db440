/** Which rows of a sheet, and which columns of a row, a pass has met: whatever their order. */
import { BrokenPackage } from '../faults';

const BITS = 32;

export class PlacesTaken {
  /** One bit a row. */
  private rows = new Uint32Array(64);
  /** By column: the last row, in the order of the pass and from 1, that has a cell in it. */
  private columns = new Uint32Array(64);
  private passed = 0;

  /** Takes a row (from 0); the columns of the one before are free again. Throws `BrokenPackage` when it is taken. */
  row(row: number): void {
    const at = Math.floor(row / BITS);
    if (at >= this.rows.length) this.rows = grown(this.rows, at);
    const bit = 1 << (row % BITS);
    const known = this.rows[at] ?? 0;
    if ((known & bit) !== 0) throw new BrokenPackage(`в нём дважды есть строка ${row + 1}`);
    this.rows[at] = known | bit;
  }

  /** The cells that come are those of another row. */
  nextRow(): void {
    this.passed += 1;
  }

  /** Takes a column of the row. Throws `BrokenPackage` when it is taken. */
  column(column: number): void {
    if (column >= this.columns.length) this.columns = grown(this.columns, column);
    if (this.columns[column] === this.passed) {
      throw new BrokenPackage('в нём одна и та же ячейка стоит в строке дважды');
    }
    this.columns[column] = this.passed;
  }
}

function grown(known: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(known.length * 2, index + 1));
  larger.set(known);
  return larger;
}
