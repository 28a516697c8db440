/** A list of a menu: the bar's and the context menu's are the same. */
import { make } from './elements';
import { isLetter, Letters, movedBy } from './list-keys';

export interface MenuEntry {
  readonly title: string;
  readonly run: () => void;
  /** The shortcut, as it is shown at the right: «Ctrl+S». */
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Present where the entry is one of several choices, of which one is in force. */
  readonly checked?: boolean;
  /** A line before it. */
  readonly separated?: boolean;
}

function entryElement(entry: MenuEntry): HTMLButtonElement {
  const { title, keys, disabled, checked } = entry;
  const element = make('button', [make('span', title, { class: 'menu-entry-title' })], {
    type: 'button',
    role: checked === undefined ? 'menuitem' : 'menuitemradio',
    class: 'menu-entry',
    tabindex: '-1',
    'aria-label': title,
  });
  if (checked !== undefined) element.setAttribute('aria-checked', String(checked));
  // Reached by arrows all the same: who hears the page learns that the command exists.
  if (disabled) element.setAttribute('aria-disabled', 'true');
  if (keys !== undefined) {
    element.append(make('kbd', keys, { class: 'menu-entry-keys', 'aria-hidden': 'true' }));
    element.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', 'Control'));
  }
  return element;
}

/** The entries of one list in an element with the role `menu`. */
export class MenuList {
  private readonly letters = new Letters();
  private entries: readonly MenuEntry[] = [];
  private buttons: readonly HTMLButtonElement[] = [];

  /** `chosen` is called with the entry; what closes the list then is the owner's affair. */
  constructor(
    readonly element: HTMLElement,
    private readonly chosen: (entry: MenuEntry) => void,
  ) {
    element.addEventListener('keydown', (event) => this.move(event));
    element.addEventListener('pointermove', ({ target }) => {
      const button = this.buttons.find((each) => target instanceof Node && each.contains(target));
      if (button && button !== document.activeElement) button.focus({ preventScroll: true });
    });
  }

  /** Shows entries; the keyboard stays at the entry in the same place. */
  show(entries: readonly MenuEntry[]): void {
    const at = this.focused();
    this.entries = entries;
    this.buttons = entries.map(entryElement);
    const old = [...this.element.children];
    this.buttons.forEach((button, index) => {
      button.addEventListener('click', () => this.choose(index));
      if (entries[index]?.separated && index > 0) {
        this.element.append(make('div', '', { role: 'separator', class: 'menu-line' }));
      }
      this.element.append(button);
    });
    // The new ones take the keyboard before the old ones go: the menu would take it for left.
    if (at >= 0) this.focus(Math.min(at, entries.length - 1));
    for (const element of old) element.remove();
  }

  focus(index: number): void {
    this.buttons.at(index)?.focus();
  }

  private focused(): number {
    return this.buttons.findIndex((button) => button.matches(':focus'));
  }

  private choose(index: number): void {
    const entry = this.entries[index];
    if (entry && !entry.disabled) this.chosen(entry);
  }

  private move(event: KeyboardEvent): void {
    const from = this.focused();
    const titles = this.entries.map(({ title }) => title);
    const moved = isLetter(event)
      ? this.letters.lead(event.key, event.timeStamp, titles, from)
      : movedBy(event.key, from, titles.length);
    if (moved === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus(moved);
  }
}
