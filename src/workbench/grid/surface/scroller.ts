/** The browser's own scrolling, for sheets that are higher than a browser lets an element be. */
import type { Layout } from './layout';
import { farthest } from './side';

/** Firefox draws nothing beyond 17.8 million pixels, Chromium beyond 33 million. */
const HIGHEST = 15_000_000;

export class Scroller {
  readonly element: HTMLElement;
  /** Stays where it is while the sheet is scrolled: everything is drawn into it. */
  readonly view: HTMLElement;
  private readonly extent: HTMLElement;
  private top = 0;
  private left = 0;

  constructor(
    private readonly layout: Layout,
    parent: HTMLElement,
    scrolled: () => void,
  ) {
    const make = (className: string): HTMLElement => {
      const made = parent.ownerDocument.createElement('div');
      made.className = className;
      return made;
    };
    this.element = make('scroller');
    // The keyboard belongs to the cell that is typed into, never to what scrolls.
    this.element.tabIndex = -1;
    this.extent = make('extent');
    this.view = make('view');
    this.extent.append(this.view);
    this.element.append(this.extent);
    parent.append(this.element);
    this.element.addEventListener(
      'scroll',
      () => {
        if (this.take()) scrolled();
      },
      { passive: true },
    );
  }

  /** The room for heads and cells, without scroll bars. */
  measure(): void {
    this.layout.extent.width = this.element.clientWidth;
    this.layout.extent.height = this.element.clientHeight;
    this.view.style.width = `${this.element.clientWidth}px`;
    this.view.style.height = `${this.element.clientHeight}px`;
  }

  /** Puts the scroll bars where the layout says. */
  follow(): void {
    const { rows, columns, extent } = this.layout;
    const height = Math.min(HIGHEST, farthest(rows) + rows.room);
    this.extent.style.height = `${height}px`;
    this.extent.style.width = `${farthest(columns) + columns.room}px`;
    this.element.scrollTop = extent.top / this.ratio();
    this.element.scrollLeft = extent.left;
    this.top = this.element.scrollTop;
    this.left = this.element.scrollLeft;
  }

  /** Takes over what the person has scrolled; false when it was the layout itself. */
  private take(): boolean {
    const { scrollTop, scrollLeft } = this.element;
    if (scrollTop === this.top && scrollLeft === this.left) return false;
    const { extent } = this.layout;
    if (scrollTop !== this.top) extent.top = Math.round(scrollTop * this.ratio());
    if (scrollLeft !== this.left) extent.left = Math.round(scrollLeft);
    this.top = scrollTop;
    this.left = scrollLeft;
    return true;
  }

  /** Pixels of the sheet for one of the scroll bar. */
  private ratio(): number {
    const { rows } = this.layout;
    const reach = farthest(rows);
    return reach + rows.room <= HIGHEST ? 1 : reach / (HIGHEST - rows.room);
  }
}
