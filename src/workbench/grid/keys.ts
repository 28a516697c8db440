/** Does what keys mean. */
import { fold } from '../../core/values/text';
import { areaOf, isSingle, placeOf, withinFilled } from './area';
import type { Awaiting } from './awaiting';
import type { Cursor } from './cursor';
import type { Editor } from './editor';
import { copiedDown, sameText } from './fill-cells';
import type { GridOwner } from './grid';
import type { Held } from './held';
import { type Act, actOf, isOfText, type KeyPress } from './keyboard';
import type { Suggestions } from './suggestions';
import type { Surface } from './surface';
import type { Typing } from './typing';
import type { Writing } from './writing';

const TICKED = 'да';

/** The parts that keys act upon. */
export interface Hands {
  readonly surface: Surface;
  readonly owner: GridOwner;
  readonly editor: Editor;
  readonly cursor: Cursor;
  readonly writing: Writing;
  readonly suggestions: Suggestions;
  readonly typing: Typing;
  readonly held: Held;
  readonly awaiting: Awaiting;
  /** 1 is 100 %. */
  readonly zoom: { factor: number };
}

/** Follows the keys of the editor's element. */
export function followKeys(hands: Hands): void {
  hands.editor.element.addEventListener('keydown', (event) => {
    // Keys of an input method are its own until the letter is there.
    if (event.isComposing) return;
    if (isHandled(hands, event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (hands.editor.isOpen && isUndo(event)) {
      // While a cell is open, undoing is about its text.
      event.stopPropagation();
    }
  });
}

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  code: event.code,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
});

const isUndo = ({ code, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (code === 'KeyZ' || code === 'KeyY');

function isHandled(hands: Hands, event: KeyboardEvent): boolean {
  const { editor, suggestions, typing, held, awaiting } = hands;
  const press = pressOf(event);
  const repeated = event.repeat;
  if (held.isHolding) {
    const act = actOf(press, held.mode);
    return (
      act !== null &&
      held.keeps(
        () => isDone(hands, act, repeated),
        () => typing.lettersCame(),
      )
    );
  }
  if (awaiting.keepsKey(press, event)) return true;
  if (suggestions.isShown && !press.ctrl && !press.alt && !press.shift) {
    if (press.key === 'Escape') {
      hands.typing.restore();
      return true;
    }
    if (suggestions.move(press.key)) return true;
  }
  if (press.key === 'Escape') editor.forget();
  if (typing.isBrokenOff && goesOn(hands, press)) typing.goOn();
  const act = actOf(press, editor.mode);
  return act !== null && isDone(hands, act, repeated);
}

/** Whether a key belongs to the text that was taken in passing: it opens the cell where the person was. */
function goesOn({ editor, surface, cursor }: Hands, press: KeyPress): boolean {
  const isSpaceOfBox =
    press.code === 'Space' && surface.isCheckbox(cursor.cell.row, cursor.cell.column);
  return !isSpaceOfBox && isOfText(press, editor.brokenOff === 'edit');
}

function isDone(hands: Hands, act: Act, repeated: boolean): boolean {
  const { typing, cursor, surface } = hands;
  switch (act.do) {
    case 'move':
      typing.move(act.way, act.extend);
      return true;
    case 'enter':
      typing.enter(act.back);
      return true;
    case 'tab':
      typing.tab(act.back);
      return true;
    case 'edit':
      typing.mend();
      return true;
    case 'blank':
      typing.replace('');
      return true;
    case 'restore':
      typing.restore();
      return true;
    case 'lineBreak':
      hands.editor.insert('\n');
      return true;
    case 'openList':
      return typing.openList();
    case 'today':
      today(hands);
      return true;
    case 'clear':
      clear(hands);
      return true;
    case 'toggle':
      return repeated ? isBox(hands) : toggle(hands);
    case 'fillArea':
      fillSelected(hands);
      return true;
    case 'fillDown':
      hands.writing.write('filled', copiedDown(surface, selected(hands)));
      return true;
    case 'selectRow':
      typing.stop();
      cursor.set(placeOf({ ...areaOf(cursor.place), left: 0, right: surface.columnCount - 1 }));
      return true;
    case 'selectColumn':
      typing.stop();
      cursor.set(placeOf({ ...areaOf(cursor.place), top: 0, bottom: surface.rowCount - 1 }));
      return true;
    case 'selectAll':
      typing.stop();
      cursor.set({ row: 0, column: 0, ...lastCell(surface) });
      return true;
  }
}

const lastCell = ({ filledRows, filledColumns }: Surface) => ({
  toRow: Math.max(0, filledRows - 1),
  toColumn: Math.max(0, filledColumns - 1),
});

const selected = ({ surface, cursor }: Hands) => withinFilled(surface, areaOf(cursor.place));

function today({ editor, typing, owner }: Hands): void {
  if (editor.isOpen) editor.insert(owner.today());
  else typing.replace(owner.today());
}

function clear(hands: Hands): void {
  hands.writing.write('cleared', sameText(hands.surface, selected(hands), ''));
}

/** Ctrl+Enter: what is half-typed, or what stands in the active cell, into the whole area. */
function fillSelected(hands: Hands): void {
  const { cursor, surface, typing, writing } = hands;
  const { row, column } = cursor.cell;
  const text = typing.takeText() ?? surface.text(row, column);
  const way = isSingle(cursor.place) ? 'typed' : 'filled';
  writing.write(way, sameText(surface, selected(hands), text));
}

function isBox({ surface, cursor }: Hands): boolean {
  return surface.isCheckbox(cursor.cell.row, cursor.cell.column);
}

/** Ticks the checkboxes of the area, or clears them, after the active one. */
export function toggle(hands: Hands): boolean {
  if (!isBox(hands)) return false;
  const { surface, cursor, writing } = hands;
  const { row, column } = cursor.cell;
  const text = fold(surface.text(row, column)) === TICKED ? '' : TICKED;
  const boxes = sameText(surface, selected(hands), text).filter((cell) =>
    surface.isCheckbox(cell.row, cell.column),
  );
  writing.write('typed', boxes);
  return true;
}
