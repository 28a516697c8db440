/** Rows of a worksheet inserted, deleted and put into another order, with all that hangs on them. */
import { rowMapOf } from '../../../app/row-map';
import type { RowChange } from '../../../app/workbook';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import { splice } from '../xml/splice';
import { formulaSplices } from './cell-formulas';
import { moveLinkedParts } from './linked-parts';
import { mentions } from './mentions';
import { RowMove } from './row-move';
import { type ScannedRows, scanRows } from './scan-rows';
import { SheetFrame } from './sheet-frame';
import { movedRows } from './sheet-rows';
import { moveNames, moveShown, refusePivotSources } from './workbook-links';

const FRAME_DEPTH = 12;

/** A worksheet part taken apart: its rows, and what stands around them. */
interface Taken {
  readonly xml: string;
  readonly scanned: ScannedRows;
  readonly frame: string;
  readonly root: Outline;
}

/**
 * Makes the change in the document. Throws `Fault` where something of the file cannot follow: the
 * document is of no use then.
 */
export function moveRows(document: SpreadsheetDocument, sheet: Worksheet, change: RowChange): void {
  const { pack, workbook } = document;
  const { first } = rowMapOf(change);
  const taken = take(pack.text(sheet.part), sheet.part, Math.max(0, first - 1));
  const names = workbook.sheets().map(({ name }) => name);
  const move = new RowMove({ ...change, sheet: sheet.name }, names, headerOf(taken.root));
  refusePivotSources(document, move);
  putTogether(document, sheet, taken, move);
  moveLinkedParts(pack, sheet.part, move);
  for (const other of document.worksheets()) {
    if (other.part === sheet.part || !mentions(pack, other.part, sheet.name)) continue;
    const xml = pack.text(other.part);
    putTogether(document, other, take(xml, other.part, Number.POSITIVE_INFINITY), move);
  }
  moveShown(document, move);
  moveNames(document, move);
}

function take(xml: string, part: string, firstRow: number): Taken {
  const scanned = scanRows(xml, part, firstRow);
  const frame = xml.slice(0, scanned.contentStart) + xml.slice(scanned.contentEnd);
  return { xml, scanned, frame, root: outlineOf(frame, part, FRAME_DEPTH) };
}

/** The last frozen row, or the first one of the sheet. */
function headerOf(root: Outline): number {
  const views = childOf(root, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  const pane = view && childOf(view, 'pane');
  if (!pane || attributeOf(pane, 'state')?.startsWith('frozen') !== true) return 0;
  return Math.max(0, Number(attributeOf(pane, 'ySplit') ?? 1) - 1);
}

function putTogether(
  { pack }: SpreadsheetDocument,
  { name, part }: Worksheet,
  { xml, scanned, frame, root }: Taken,
  move: RowMove,
): void {
  const splices = formulaSplices(xml, scanned, name, move);
  const { contentStart, contentEnd } = scanned;
  const isHere = name === move.change.sheet;
  const rows = isHere
    ? movedRows(xml, scanned, splices, move)
    : splice(xml, splices, contentStart, contentEnd);
  const moved = new SheetFrame(frame, name, rows, move).moved(root);
  const after = frame.slice(0, root.start) + moved + frame.slice(root.end);
  if (after !== xml) pack.setText(part, after);
}
