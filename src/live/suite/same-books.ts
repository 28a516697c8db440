/** Whether two workbooks hold the same sheets and cells. */
import type { Workbook } from '../../app/workbook';
import { type Cell, isBlankCell, sameCell } from '../../core/values/cell';
import { cellAddress } from '../../core/values/cell-address';
import { Difference, inWords } from '../contract/expectations';

type Rows = readonly (readonly Cell[])[];

const isSame = (left: Cell | undefined, right: Cell | undefined): boolean =>
  sameCell(left, right) || (isBlankCell(left) && isBlankCell(right));

function compareSheet(name: string, found: Rows, wanted: Rows): void {
  const height = Math.max(found.length, wanted.length);
  for (let row = 0; row < height; row += 1) {
    const [left = [], right = []] = [found[row], wanted[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      if (isSame(left[column], right[column])) continue;
      const place = `«${name}», ячейка ${cellAddress(row, column)}: `;
      throw new Difference(place + inWords(right[column]), place + inWords(left[column]));
    }
  }
}

/** Throws at the first sheet or cell that differs. */
export function expectSameBooks(found: Workbook, wanted: Workbook): void {
  const [names, others] = [found.sheetNames(), wanted.sheetNames()].map((list) => list.join(', '));
  if (names !== others) throw new Difference(`листы ${others}`, `листы ${names}`);
  for (const name of wanted.sheetNames()) {
    compareSheet(name, found.read(name)?.rows ?? [], wanted.read(name)?.rows ?? []);
  }
}
