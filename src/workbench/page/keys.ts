/** Keys of the page itself, wherever the keyboard is; letters by their place, whatever the layout. */

export interface KeyActions {
  save(): void;
  saveAs(): void;
  open(): void;
  print(): void;
  undo(): void;
  redo(): void;
  find(replacing: boolean): void;
  findNext(back: boolean): void;
  goToAddress(): void;
  stepSheet(by: 1 | -1): void;
  /** The next part of the page: menu, grid, panel, tabs. */
  nextPart(back: boolean): void;
  help(): void;
  menu(): void;
  insertRows(below: boolean): void;
  deleteRows(): void;
}

const PLUS = new Set(['Equal', 'NumpadAdd']);
const MINUS = new Set(['Minus', 'NumpadSubtract']);

/**
 * Ctrl+«+» and Ctrl+«−» on the cells insert and delete rows, as in Excel. Elsewhere they are the
 * browser's own: they make the page larger and smaller.
 */
function rowAction(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const isPlus = PLUS.has(event.code);
  if (!event.ctrlKey || event.altKey || !(isPlus || MINUS.has(event.code))) return null;
  const isOnCells = event.target instanceof HTMLElement && event.target.id === 'typing';
  if (!isOnCells) return null;
  return isPlus ? () => actions.insertRows(false) : () => actions.deleteRows();
}

/** These need no Ctrl. F10 is the menu's own where it can hear it. */
const ALONE = new Set(['F1', 'F3', 'Shift+F3', 'F6', 'Shift+F6']);

/** What the browser would do itself must not happen: saving the page, finding in its markup. */
function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const { code, shiftKey, altKey } = event;
  const isShortcut =
    event.ctrlKey || event.metaKey
      ? !code.startsWith('F')
      : ALONE.has(shiftKey ? `Shift+${code}` : code);
  return isShortcut && !altKey ? shortcutAction(code, shiftKey, actions) : null;
}

/** The action of a key, pressed on the page or in the panel's frame; null: none. */
export function shortcutAction(
  code: string,
  shiftKey: boolean,
  actions: KeyActions,
): (() => void) | null {
  const shortcuts: Readonly<Record<string, () => void>> = {
    F1: () => actions.help(),
    F3: () => actions.findNext(shiftKey),
    F6: () => actions.nextPart(shiftKey),
    F10: () => actions.menu(),
    KeyS: () => (shiftKey ? actions.saveAs() : actions.save()),
    KeyO: () => actions.open(),
    // With Shift it is the browser's own.
    ...(!shiftKey && { KeyP: () => actions.print() }),
    KeyZ: () => (shiftKey ? actions.redo() : actions.undo()),
    KeyY: () => actions.redo(),
    KeyF: () => actions.find(false),
    KeyH: () => actions.find(true),
    KeyG: () => actions.goToAddress(),
    PageUp: () => actions.stepSheet(-1),
    PageDown: () => actions.stepSheet(1),
  };
  return shortcuts[code] ?? null;
}

/** Fields that undo their own typing: those of the grid do so only while a cell is open. */
function hasOwnUndo(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.closest('#grid') === null;
}

/** Listens to the whole page, the panel's frame apart. `isTyping`: a cell has an undo of its own. */
export function listenToKeys(page: Window, actions: KeyActions, isTyping: () => boolean): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const isUndoing = event.code === 'KeyZ' || event.code === 'KeyY';
      if (isUndoing && (isTyping() || hasOwnUndo(event.target))) return;
      const action = (isTyping() ? null : rowAction(event, actions)) ?? actionOf(event, actions);
      if (action === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // A dialog is answered first; the browser saves no page and opens no file meanwhile either.
      if (!page.document.querySelector('dialog[open]')) action();
    },
    true,
  );
}
