/** What may stand where in a worksheet: a value is one of its cell, not of whatever else is called so. */
import { BrokenPackage } from '../faults';

/** An extension may say anything, and none of it is a cell. */
const EXTENSION = 'extLst';

/** Whether an element may stand in its parent among the cells (ECMA-376 part 1, 18.3.1). */
function belongs(name: string, parent: string | undefined): boolean {
  switch (name) {
    // Which rows and cells may stand where is held by the cursor.
    case 'row':
    case 'c':
      return true;
    case 'v':
    case 'f':
    case 'is':
      return parent === 'c';
    case 't':
      return parent === 'is' || parent === 'r' || parent === 'rPh';
    case 'r':
    case 'rPh':
    case 'phoneticPr':
      return parent === 'is';
    case 'rPr':
      return parent === 'r';
    default:
      return false;
  }
}

/** Follows a pass over a worksheet part. */
export class SheetGrammar {
  /** Open elements, but for those of extensions and of the formats of runs. */
  private readonly path: string[] = [];
  /** So many elements are open inside of one whose content is no cell. */
  private passed = 0;
  private prefix = '';
  private cells: 'to come' | 'open' | 'told' = 'to come';

  constructor(private readonly part: string) {}

  /**
   * Whether the element that begins is one of the sheet. Throws `BrokenPackage` where the part is no worksheet, or
   * something stands among its cells that the format does not have there: two versions of a cell, an element of
   * another namespace, cells a second time.
   */
  open(name: string, prefix: string): boolean {
    if (this.passed > 0) {
      this.passed += 1;
      return false;
    }
    const parent = this.path[this.path.length - 1];
    const isUsual = this.cells === 'open' && prefix === this.prefix && belongs(name, parent);
    if (!isUsual && this.isPassed(name, prefix, parent)) {
      this.passed = 1;
      return false;
    }
    this.path.push(name);
    return true;
  }

  /** Whether the element that ends was one of the sheet. */
  close(): boolean {
    if (this.passed > 0) {
      this.passed -= 1;
      return false;
    }
    if (this.path.pop() === 'sheetData') this.cells = 'told';
    return true;
  }

  /** Whether the content of an element that is none of the usual ones is no cell. */
  private isPassed(name: string, prefix: string, parent: string | undefined): boolean {
    if (parent === undefined) this.begin(name, prefix);
    else if (name === 'sheetData') this.openCells(parent, prefix);
    else if (this.cells === 'open') {
      if (name === EXTENSION || parent === 'rPr') return true;
      throw this.misplaced(prefix + name);
    }
    return false;
  }

  private begin(name: string, prefix: string): void {
    if (name !== 'worksheet') throw new BrokenPackage(`часть ${this.part} — не лист книги`);
    this.prefix = prefix;
  }

  private openCells(parent: string, prefix: string): void {
    if (parent !== 'worksheet' || prefix !== this.prefix || this.cells !== 'to come') {
      throw this.misplaced(`${prefix}sheetData`);
    }
    this.cells = 'open';
  }

  private misplaced(name: string): BrokenPackage {
    return new BrokenPackage(`в части ${this.part} среди ячеек стоит «${name}»`);
  }
}
