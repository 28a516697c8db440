/** The menu bar. Its lists are made when they are opened: bringing it up to date costs nothing. */
import { keyboardHolder, make, makeButton } from './elements';
import { foundByLetters, isLetter, movedBy } from './list-keys';
import { watchMenuKey } from './menu-key';
import { type MenuEntry, MenuList } from './menu-list';

/** A list of the bar. */
export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

const ALONG: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

export class MenuBar {
  private menus: readonly Menu[] = [];
  private titles: HTMLButtonElement[] = [];
  private open = -1;
  /** Who had the keyboard before the menu took it. */
  private before: HTMLElement | null = null;
  private readonly list = new MenuList(
    make('div', '', { role: 'menu', class: 'menu-list' }),
    (entry) => {
      this.leave();
      entry.run();
    },
  );

  /** `home` takes the keyboard where nobody had it before the menu. */
  constructor(
    private readonly bar: HTMLElement,
    private readonly home: () => void,
  ) {
    bar.addEventListener('keydown', (event) => this.keyPressed(event));
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node && bar.contains(target);
    bar.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !isInside(relatedTarget)) {
        this.before = relatedTarget;
      }
    });
    bar.addEventListener('focusout', ({ relatedTarget }) => {
      if (isInside(relatedTarget)) return;
      this.close();
      this.before = null;
    });
    watchMenuKey(() => (bar.contains(document.activeElement) ? this.leave() : this.take()));
  }

  /** Shows the menus as they are now; an open list goes on being open. */
  update(menus: readonly Menu[]): void {
    const isSameBar = menus.map(({ title }) => title).join('\n') === this.titleText();
    this.menus = menus;
    if (!isSameBar) this.fill();
    else if (this.open >= 0) this.list.show(menus[this.open]?.entries ?? []);
  }

  /** Gives the bar the keyboard. */
  take(): void {
    this.before = keyboardHolder();
    this.focusTitle(0);
  }

  private titleText(): string {
    return this.menus.map(({ title }) => title).join('\n');
  }

  private fill(): void {
    this.close();
    this.titles = this.menus.map(({ title }, index) =>
      makeButton(title, () => (this.open === index ? this.leave() : this.openList(index, 0)), {
        role: 'menuitem',
        class: 'menu-title',
        tabindex: index === 0 ? '0' : '-1',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
      }),
    );
    this.bar.replaceChildren(
      ...this.titles.map((button, index) => {
        // With one list open, the pointer leads to its neighbours without a click.
        button.addEventListener('pointerenter', () => {
          if (this.open >= 0 && this.open !== index) this.openList(index, 0);
        });
        return make('div', [button], { role: 'none', class: 'menu-place' });
      }),
    );
  }

  private openList(index: number, entry: number): void {
    this.close();
    const title = this.titles[index];
    const menu = this.menus[index];
    if (!title || !menu) return;
    this.open = index;
    title.setAttribute('aria-expanded', 'true');
    this.list.element.setAttribute('aria-label', menu.title);
    title.after(this.list.element);
    this.list.show(menu.entries);
    const { style } = this.list.element;
    style.left = '0px';
    const over = this.list.element.getBoundingClientRect().right - (window.innerWidth - 8);
    if (over > 0) style.left = `${-over}px`;
    this.rove(index);
    this.list.focus(entry);
  }

  private close(): void {
    if (this.open < 0) return;
    const title = this.titles[this.open];
    this.open = -1;
    title?.setAttribute('aria-expanded', 'false');
    // The keyboard must not be lost together with the list.
    if (this.list.element.contains(document.activeElement)) title?.focus();
    this.list.element.remove();
  }

  /** Gives the keyboard back to whoever had it. */
  private leave(): void {
    const { before } = this;
    this.before = null;
    this.close();
    if (before?.isConnected) before.focus();
    else this.home();
  }

  private rove(index: number): void {
    this.titles.forEach((title, each) => {
      title.tabIndex = each === index ? 0 : -1;
    });
  }

  private focusTitle(index: number): void {
    this.rove(index);
    this.titles[index]?.focus();
  }

  private keyPressed(event: KeyboardEvent): void {
    const isInList = this.open >= 0;
    const focused = this.titles.findIndex((title) => title.matches(':focus'));
    const from = isInList ? this.open : focused;
    const along = movedBy(
      ALONG[event.key] ?? (isInList ? '' : event.key.replace(/^Arrow.*/, '')),
      from,
      this.titles.length,
    );
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Tab' && isInList) this.leave();
    else if (along !== null) {
      if (isInList) this.openList(along, 0);
      else this.focusTitle(along);
    } else if (!isInList && event.key === 'ArrowDown') this.openList(from, 0);
    else if (!isInList && event.key === 'ArrowUp') this.openList(from, -1);
    else if (!isInList && isLetter(event)) {
      const titles = this.menus.map(({ title }) => title);
      const found = foundByLetters(event.key, titles, from);
      if (found !== null) this.focusTitle(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
