/** The menu of a right click or of the menu key. One is open at a time. */
import { keyboardHolder, make } from './elements';
import { keepInWindow } from './keep-in-window';
import { type MenuEntry, MenuList } from './menu-list';

interface ContextMenu {
  /** What it is about, for who hears the page: «Строка 5». */
  readonly title: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly entries: readonly MenuEntry[];
  /** Takes the keyboard where nobody had it before. */
  readonly home: () => void;
}

let closeOpen: (() => void) | null = null;

/** Opens the menu; it closes by itself, and the keyboard is back where it was. */
export function openContextMenu({ title, x, y, entries, home }: ContextMenu): void {
  closeOpen?.();
  const before = keyboardHolder();
  const element = make('div', '', {
    role: 'menu',
    class: 'menu-list context-menu',
    'aria-label': title,
  });
  const ended = new AbortController();
  const close = (): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    closeOpen = null;
    const hasKeyboard = element.contains(document.activeElement);
    element.remove();
    if (!hasKeyboard) return;
    if (before?.isConnected) before.focus();
    else home();
  };
  const list = new MenuList(element, (entry) => {
    close();
    entry.run();
  });
  list.show(entries);
  document.body.append(element);
  keepInWindow(element, x, y);
  closeOpen = close;
  const { signal } = ended;
  const outside = ({ target }: Event): void => {
    if (!(target instanceof Node) || !element.contains(target)) close();
  };
  window.addEventListener('pointerdown', outside, { capture: true, signal });
  window.addEventListener('scroll', outside, { capture: true, signal });
  window.addEventListener('wheel', outside, { capture: true, signal, passive: true });
  window.addEventListener('resize', close, { signal });
  window.addEventListener('blur', close, { signal });
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  element.addEventListener(
    'keydown',
    (event) => {
      // Keys of the page, Ctrl+S among them, are not for who is in the menu.
      event.stopPropagation();
      if (event.key !== 'Escape' && event.key !== 'Tab') return;
      event.preventDefault();
      close();
    },
    { signal },
  );
  list.focus(0);
}
