/**
 * Buttons pressed by the mouse leave the keyboard where the person works: who presses «Сохранить» and
 * types goes on typing into the cell. Where nobody has the keyboard, the grid takes it.
 */
import { keyboardHolder } from './parts/elements';

const FIELDS = 'input, textarea, select';
/** They take the keyboard themselves and give it back. */
const OWN_WAYS = 'dialog, #menu, [role="menu"], #first';

/** Follows the mouse over the whole page; `home` gives the grid the keyboard. */
export function keepKeyboard(page: Document, home: () => void): void {
  page.addEventListener('mousedown', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest(OWN_WAYS)) return;
    if (!target.closest('button')) return;
    event.preventDefault();
    // The panel's frame, or a menu that is left by this, has nothing to type into here.
    if (!keyboardHolder()?.matches(FIELDS)) home();
  });
  const whereNobodyHasIt = (): void => {
    if (page.body.dataset['screen'] === 'book' && keyboardHolder() === null) home();
  };
  page.addEventListener('click', () => {
    // Words that are being selected to be copied stay selected.
    if (page.getSelection()?.isCollapsed !== false) whereNobodyHasIt();
  });
  // Does not bubble; the browser has given the keyboard back by now, if to anybody.
  page.addEventListener(
    'close',
    () => {
      whereNobodyHasIt();
      wakeCaret(keyboardHolder());
    },
    true,
  );
}

/**
 * Chromium gives the focus back to a field behind a closed dialog without its caret: letters are lost
 * until it is set.
 */
function wakeCaret(holder: HTMLElement | null): void {
  if (!(holder instanceof HTMLTextAreaElement || holder instanceof HTMLInputElement)) return;
  // Boxes to tick have no caret.
  const { selectionStart, selectionEnd } = holder;
  if (selectionStart !== null) holder.setSelectionRange(selectionStart, selectionEnd);
}
