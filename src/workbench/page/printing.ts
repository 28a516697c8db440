/** Printing the sheet in the grid: its whole table, whatever of it is on the screen (rule Б-89). */
import { printInPlace } from '../../browser/print/print-in-place';
import { printPaper } from '../../browser/print/print-paper';
import type { PaperDocument } from '../../core/documents/document';
import { sheetPaper } from '../../core/documents/sheet-paper';
import type { SheetShape } from '../wire/snapshot';
import type { BookDesk } from './book-desk';
import { filteredRows, type RowFilter } from './row-filter';
import { sheetOnPaper } from './sheet-on-paper';

function paperOf(
  { kept }: BookDesk,
  shape: SheetShape,
  filter: RowFilter | null,
): PaperDocument | null {
  return sheetPaper(sheetOnPaper(kept.name, shape, filter && filteredRows(shape, filter)));
}

/** Opens the browser's printing of the sheet that the person is on; `tell` says why there is none. */
export async function printSheet(desk: BookDesk, tell: (why: string) => void): Promise<void> {
  const { view } = desk;
  const shape = await view.read();
  if (shape === null) return;
  const filter = view.filter();
  const paper = paperOf(desk, shape, filter);
  if (paper !== null) printPaper(document, [paper]);
  else if (filter === null) tell(`На листе «${shape.name}» нечего печатать: строк с данными нет.`);
  else tell('Нечего печатать: отбор не оставил ни одной строки.');
}

/**
 * Whoever prints by the browser's own menu gets the sheet as well, as it was shown last: of the page itself
 * paper would have what fits the window.
 */
export function printSheetInPlace(page: Window, open: () => BookDesk | null): void {
  printInPlace(page, () => {
    const desk = open();
    const shown = desk?.view.shown ?? null;
    const paper = desk && shown ? paperOf(desk, shown, desk.view.filter()) : null;
    return paper === null ? [] : [paper];
  });
}
