/** The letters above the columns. */
import { columnLetters } from '../../../core/values/column-letters';
import type { Layout } from './layout';
import { frozenOf, type Placed, scrolledOf } from './side';

export class ColumnHeads {
  private readonly element: HTMLElement;
  private readonly pinned: HTMLElement;
  private readonly moving: HTMLElement;

  constructor(
    private readonly layout: Layout,
    view: HTMLElement,
  ) {
    const make = (className: string): HTMLElement => {
      const made = view.ownerDocument.createElement('div');
      made.className = className;
      return made;
    };
    this.element = make('heads');
    this.element.setAttribute('role', 'row');
    const corner = make('corner');
    corner.setAttribute('role', 'presentation');
    this.pinned = make('pinned');
    this.moving = make('moving');
    this.element.append(corner, this.pinned, this.moving);
    view.append(this.element);
  }

  draw(isOn: (column: number) => boolean): void {
    const { columns } = this.layout;
    this.fill(this.pinned, frozenOf(columns), isOn);
    this.fill(this.moving, scrolledOf(columns), isOn);
  }

  private fill(
    parent: HTMLElement,
    places: readonly Placed[],
    isOn: (column: number) => boolean,
  ): void {
    while (parent.children.length > places.length) parent.lastElementChild?.remove();
    places.forEach(({ index: column, begin, size }, place) => {
      const known = parent.children[place];
      const head = known instanceof HTMLElement ? known : this.add(parent);
      const letters = columnLetters(column);
      if (head.dataset['columnHead'] !== letters) {
        head.dataset['columnHead'] = letters;
        head.setAttribute('aria-colindex', String(column + 1));
        head.textContent = letters;
        head.append(this.edge());
      }
      head.style.left = `${begin}px`;
      head.style.width = `${size}px`;
      const jump = column > 0 && this.layout.columns.axis.size(column - 1) === 0 ? ' jump' : '';
      head.className = `head${isOn(column) ? ' on' : ''}${jump}`;
    });
  }

  private add(parent: HTMLElement): HTMLElement {
    const head = parent.ownerDocument.createElement('div');
    head.setAttribute('role', 'columnheader');
    parent.append(head);
    return head;
  }

  /** Where the mouse can take hold of a column's width: it shows by its cursor. */
  private edge(): HTMLElement {
    const edge = this.element.ownerDocument.createElement('span');
    edge.className = 'edge';
    return edge;
  }
}
