/** Keys of the page itself, wherever the keyboard is; letters by their place, whatever the layout. */

export interface KeyActions {
  save(): void;
  saveAs(): void;
  open(): void;
  undo(): void;
  redo(): void;
  find(replacing: boolean): void;
  findNext(back: boolean): void;
  goToAddress(): void;
  stepSheet(by: 1 | -1): void;
  /** The next part of the page: menu, grid, panel, tabs. */
  nextPart(back: boolean): void;
  help(): void;
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
  const isOnCells = event.target instanceof HTMLElement && event.target.id === 'typing';
  if (!isOnCells || !event.ctrlKey || event.altKey) return null;
  if (PLUS.has(event.code)) return () => actions.insertRows(false);
  return MINUS.has(event.code) ? () => actions.deleteRows() : null;
}

/** What the browser would do itself must not happen: saving the page, finding in its markup. */
function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const { code, key, shiftKey, altKey } = event;
  if (altKey) return null;
  if (key === 'F6') return () => actions.nextPart(shiftKey);
  if (key === 'F3') return () => actions.findNext(shiftKey);
  if (key === 'F1' && !shiftKey) return () => actions.help();
  if (!event.ctrlKey && !event.metaKey) return null;
  return shortcutAction(code, shiftKey, actions);
}

/** The action of a key pressed with Ctrl, also in the panel's frame; null: none. */
export function shortcutAction(
  code: string,
  shiftKey: boolean,
  actions: KeyActions,
): (() => void) | null {
  const withControl: Readonly<Record<string, () => void>> = {
    KeyS: () => (shiftKey ? actions.saveAs() : actions.save()),
    KeyO: () => actions.open(),
    KeyZ: () => (shiftKey ? actions.redo() : actions.undo()),
    KeyY: () => actions.redo(),
    KeyF: () => actions.find(false),
    KeyH: () => actions.find(true),
    KeyG: () => actions.goToAddress(),
    PageUp: () => actions.stepSheet(-1),
    PageDown: () => actions.stepSheet(1),
  };
  return withControl[code] ?? null;
}

/** Fields that undo their own typing. */
function hasOwnUndo(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.id !== 'typing';
}

/** Listens to the whole page, the panel's frame apart. `isTyping`: a cell has an undo of its own. */
export function listenToKeys(page: Window, actions: KeyActions, isTyping: () => boolean): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const isUndoing = event.code === 'KeyZ' || event.code === 'KeyY';
      if (isUndoing && (isTyping() || hasOwnUndo(event.target))) return;
      // A dialog is answered first.
      if (page.document.querySelector('dialog[open]')) return;
      const action = (isTyping() ? null : rowAction(event, actions)) ?? actionOf(event, actions);
      if (action === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    },
    true,
  );
}
