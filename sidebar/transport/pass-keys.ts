/** Keys pressed in the panel's frame that are meant for the page: a frame keeps them for itself. */
import type { ToPage } from '../../src/browser/panel-port';

type KeyMessage = Extract<ToPage, { readonly kind: 'leave' | 'shortcut' }>;

/** With Ctrl or ⌘: open, save, print, find, replace, go to a cell, undo, redo. */
const SHORTCUTS = new Set(['KeyO', 'KeyS', 'KeyP', 'KeyF', 'KeyH', 'KeyG', 'KeyZ', 'KeyY']);

/** Help, the next place found, the menu. */
const ALONE = new Set(['F1', 'F3', 'Shift+F3', 'F10']);

/** A text field has an undo of its own. */
const OF_FIELDS = new Set(['KeyZ', 'KeyY']);

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** What a person left in a field at the last key: the page's own changes are not told to anybody. */
type Typed = WeakMap<EventTarget, string>;

/**
 * Whether undoing means the field. Not where it is empty, and not by the person's hand: nobody has typed
 * yet, or what was typed has been written and the form is cleared. Then it means what was written.
 */
const hasOwnUndo = (target: EventTarget | null, typed: Typed): boolean =>
  isField(target) && (target.value !== '' || typed.get(target) === '');

const isFilledSearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** F6 leaves for the next part of the page, Shift+F6 and Escape for the one before, the table. */
function messageOf(event: KeyboardEvent, typed: Typed): KeyMessage | null {
  const { key, code, target, shiftKey: shift, altKey } = event;
  if (key === 'F6') return { kind: 'leave', back: shift };
  // Escape empties a field that one searches in before it does anything else.
  if (key === 'Escape') {
    return isFilledSearch(target) ? null : { kind: 'leave', back: true };
  }
  if (altKey) return null;
  const isShortcut =
    event.ctrlKey || event.metaKey
      ? SHORTCUTS.has(code)
      : ALONE.has(shift ? `Shift+${code}` : code);
  if (!isShortcut || (OF_FIELDS.has(code) && hasOwnUndo(target, typed))) return null;
  return { kind: 'shortcut', code, shift };
}

/** Tells the page of such keys, where nothing in the panel has used them. */
export function passKeys(frame: Window, tell: (message: KeyMessage) => void): void {
  const typed: Typed = new WeakMap();
  frame.addEventListener('input', ({ target }) => {
    if (isField(target)) typed.set(target, target.value);
  });
  frame.addEventListener('keydown', (event) => {
    const message = event.defaultPrevented ? null : messageOf(event, typed);
    if (message === null) return;
    event.preventDefault();
    tell(message);
  });
}
