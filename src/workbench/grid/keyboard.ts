/** What a key means to the grid: a table, no deeds. A key that is not in it goes on to the page. */
import type { Way } from './moves';

/** A key as it was pressed. Letters are told by `code`: a Russian layout gives another `key`. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/**
 * What the keyboard is doing. «ready»: moving about; «replace»: the first letter has replaced the
 * cell's text, arrows leave it; «edit»: the text is being mended, arrows move the caret in it.
 */
export type Mode = 'ready' | 'replace' | 'edit';

/** Something to be done. */
export type Act =
  | { readonly do: 'move'; readonly way: Way; readonly extend: boolean }
  | { readonly do: 'enter' | 'tab'; readonly back: boolean }
  | { readonly do: SimpleAct };

type SimpleAct =
  | 'edit'
  | 'blank'
  | 'clear'
  | 'restore'
  | 'lineBreak'
  | 'fillArea'
  | 'fillDown'
  | 'today'
  | 'selectRow'
  | 'selectColumn'
  | 'selectAll'
  | 'openList'
  | 'toggle';

const WAYS: Readonly<Record<string, readonly [plain: Way, ctrl: Way]>> = {
  ArrowUp: ['up', 'edgeUp'],
  ArrowDown: ['down', 'edgeDown'],
  ArrowLeft: ['left', 'edgeLeft'],
  ArrowRight: ['right', 'edgeRight'],
  Home: ['rowStart', 'sheetStart'],
  End: ['rowEnd', 'sheetEnd'],
  PageUp: ['pageUp', 'pageUp'],
  PageDown: ['pageDown', 'pageDown'],
};

/** Ctrl+PageUp and Ctrl+PageDown turn the sheets, which is the page's affair. */
const isPageTurn = ({ key, ctrl }: KeyPress): boolean => ctrl && key.startsWith('Page');

function moveOf(press: KeyPress, mode: Mode): Act | null {
  const ways = WAYS[press.key];
  if (!ways || mode === 'edit' || press.alt || isPageTurn(press)) return null;
  return { do: 'move', way: ways[press.ctrl ? 1 : 0], extend: press.shift && mode === 'ready' };
}

function enterOf({ ctrl, alt, shift }: KeyPress, mode: Mode): Act | null {
  if (alt) return mode === 'ready' ? null : { do: 'lineBreak' };
  return ctrl ? { do: 'fillArea' } : { do: 'enter', back: shift };
}

function withCtrl({ key, code, shift, alt }: KeyPress, mode: Mode): Act | null {
  if (alt) return null;
  if (key === ';' || (code === 'Semicolon' && !shift)) return { do: 'today' };
  if (mode !== 'ready') return null;
  if (code === 'Space') return { do: shift ? 'selectAll' : 'selectColumn' };
  if (shift) return null;
  if (code === 'KeyA') return { do: 'selectAll' };
  return code === 'KeyD' ? { do: 'fillDown' } : null;
}

function inReady({ key, code, shift }: KeyPress): Act | null {
  if (key === 'Backspace') return { do: 'blank' };
  if (key === 'Delete') return shift ? null : { do: 'clear' };
  if (code === 'Space') return { do: shift ? 'selectRow' : 'toggle' };
  return null;
}

/** The act of a key; null: the browser's and the page's own. */
export function actOf(press: KeyPress, mode: Mode): Act | null {
  const { key, ctrl, shift, alt } = press;
  if (key === 'Enter') return enterOf(press, mode);
  if (key === 'Tab') return ctrl || alt ? null : { do: 'tab', back: shift };
  if (key === 'F4' && !ctrl && !alt && !shift) return { do: 'openList' };
  if (key === 'ArrowDown' && alt && !ctrl) return { do: 'openList' };
  const move = moveOf(press, mode);
  if (move) return move;
  if (ctrl) return withCtrl(press, mode);
  if (alt) return null;
  if (key === 'F2' && !shift) return { do: 'edit' };
  if (mode === 'ready') return inReady(press);
  return key === 'Escape' ? { do: 'restore' } : null;
}

/** Keys of an input method that will bring a letter. */
const COMPOSING = new Set(['Process', 'Unidentified', 'Dead']);

/** Whether a key writes into an open cell, or mends what is in it. */
export function isOfText({ key, ctrl, alt, shift }: KeyPress, mends: boolean): boolean {
  if (key === 'Enter') return alt;
  if (ctrl || alt) return false;
  if (key === 'Delete') return mends && !shift;
  return key === 'Backspace' || [...key].length === 1 || COMPOSING.has(key);
}
