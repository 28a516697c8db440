/** Follows what the browser writes into the editor's element, and whether it has the focus. */
import type { Hands } from './keys';

export function followLetters({ editor, typing, writing, surface, held, awaiting }: Hands): void {
  const { element } = editor;
  element.addEventListener('beforeinput', (event) => {
    if (held.isHolding) return;
    if (surface.isComputed) {
      event.preventDefault();
      writing.isRefused();
    } else if (!editor.isOpen && event.inputType.startsWith('history')) {
      // What was undone in the element has long been in a cell.
      event.preventDefault();
    } else if (event.cancelable && event.data !== null && awaiting.keepsLetters(event.data)) {
      event.preventDefault();
    }
  });
  element.addEventListener('compositionstart', () => held.isHolding || typing.opens());
  element.addEventListener('input', () => held.isHolding || typing.lettersCame());
  element.addEventListener('blur', () => {
    // Another window took the keyboard: this one will have it back, the cell stays open.
    if (document.activeElement !== element) typing.commit();
  });
}
