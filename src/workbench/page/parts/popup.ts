/** A small window beside what it belongs to; a click beside it or Escape closes it. */
import { make } from './elements';
import { keepInWindow } from './keep-in-window';

interface Popup {
  /** What it is, for who hears the page. */
  readonly title: string;
  readonly style: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** `up`: the lower edge stands at `y`. */
  readonly grows?: 'down' | 'up';
  readonly content: readonly HTMLElement[];
}

/** Opens it; calling the answer closes it. The browser gives the keyboard back by itself. */
export function openPopup({ title, style, x, y, grows, content }: Popup): () => void {
  const dialog = make('dialog', content, { class: `popup ${style}`, 'aria-label': title });
  document.body.append(dialog);
  dialog.showModal();
  keepInWindow(dialog, x, y, grows);
  dialog.addEventListener('pointerdown', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === dialog && !isInside) dialog.close();
  });
  // Keys of the page are not for who is in here.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  return () => dialog.close();
}
