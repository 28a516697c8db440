/**
 * Copying and pasting by the browser's own events at the editor's element: they come only while the
 * grid has the keyboard, and they work for a page that was opened from a file.
 */
import type { Area } from '../wire/snapshot';
import { areaOf, placeAt, placeFrom, shownColumns, shownRows, withinFilled } from './area';
import { clipboardHtml } from './clipboard-html';
import { clipboardTable, clipboardText } from './clipboard-text';
import { sameText } from './fill-cells';
import type { Hands } from './keys';
import { pasteBlock } from './paste-block';

export function followClipboard(hands: Hands): void {
  const { element } = hands.editor;
  const whileReady =
    (deed: (hands: Hands, data: DataTransfer) => void) =>
    (event: ClipboardEvent): void => {
      // While a cell is open, its text is what is copied and where is pasted.
      if (hands.editor.isOpen || !event.clipboardData) return;
      event.preventDefault();
      deed(hands, event.clipboardData);
    };
  element.addEventListener('copy', whileReady(inTurn('copy', copy)));
  element.addEventListener('cut', whileReady(inTurn('cut', cut)));
  element.addEventListener('paste', whileReady(paste));
  // Nothing is selected in the element: without this, a menu's «Копировать» would do nothing.
  for (const name of ['beforecopy', 'beforecut']) {
    element.addEventListener(name, (event) => {
      if (!hands.editor.isOpen) event.preventDefault();
    });
  }
}

const selected = ({ surface, cursor }: Hands): Area => withinFilled(surface, areaOf(cursor.place));

/** While another sheet is on its way its cells are meant: the browser is asked once more then. */
const inTurn =
  (name: 'copy' | 'cut', deed: (hands: Hands, data: DataTransfer) => void) =>
  (hands: Hands, data: DataTransfer): void => {
    const { held, typing, editor } = hands;
    const isKept = held.keeps(
      () => document.activeElement === editor.element && document.execCommand(name),
      () => typing.lettersCame(),
    );
    if (!isKept) deed(hands, data);
  };

function copy(hands: Hands, data: DataTransfer): void {
  const { surface } = hands;
  const area = selected(hands);
  const columns = shownColumns(surface, area.left, area.right);
  const table = shownRows(surface, area.top, area.bottom).map((row) =>
    columns.map((column) => surface.text(row, column)),
  );
  data.setData('text/plain', clipboardText(table));
  data.setData('text/html', clipboardHtml(table));
}

function cut(hands: Hands, data: DataTransfer): void {
  copy(hands, data);
  hands.writing.write('cut', sameText(hands.surface, selected(hands), ''));
}

function paste(hands: Hands, data: DataTransfer): void {
  const text = data.getData('text/plain');
  if (text === '') return;
  const isOfCell = !/[\t\r\n]/.test(text);
  if (hands.typing.isBrokenOff && isOfCell && !hands.held.isHolding) {
    hands.typing.goOn();
    hands.editor.insert(text);
  } else pasteInTurn(hands, text);
}

/** Pastes a text over what is selected, or will be on the sheet that is on its way. */
export function pasteInTurn(hands: Hands, text: string): void {
  const { held, typing } = hands;
  const isKept = held.keeps(
    () => pasteText(hands, text),
    () => typing.lettersCame(),
  );
  if (!isKept) pasteText(hands, text);
}

function pasteText(hands: Hands, text: string): void {
  const { surface, cursor, writing, typing, owner } = hands;
  if (writing.isRefused()) return;
  typing.stop();
  const area = selected(hands);
  const cells = pasteBlock(clipboardTable(text), {
    rows: shownRows(surface, area.top, area.bottom),
    columns: shownColumns(surface, area.left, area.right),
    nextRow: (row) => surface.nextRow(row, 1),
    nextColumn: (column) => surface.nextColumn(column, 1),
  });
  if (!cells) {
    owner.refused('noRoom');
    return;
  }
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return;
  writing.write('pasted', cells);
  cursor.set(cells.length === 1 ? placeAt(first) : placeFrom(first, last));
}
