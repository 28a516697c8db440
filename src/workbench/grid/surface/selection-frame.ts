/** The selected area, its active cell and what a dragged fill handle would fill, laid over the cells. */
import type { GridPlace } from '../grid';
import type { Box } from '../surface';
import type { Layout } from './layout';

/** Beyond the screen a frame need not be drawn to its true end. */
const BEYOND = 20;

/** What is framed at the moment. */
interface Framed {
  readonly selected: GridPlace | null;
  readonly active: Box | null;
  readonly preview: GridPlace | null;
  readonly hasList: boolean;
}

/** One of the four parts that frozen rows and columns divide a sheet into. */
class Quarter {
  readonly element: HTMLElement;
  private readonly area: HTMLElement;
  /** Keeps the active cell free of the area's tint. */
  private readonly hole: HTMLElement;
  private readonly active: HTMLElement;
  private readonly arrow: HTMLElement;
  private readonly preview: HTMLElement;
  private readonly handle: HTMLElement;

  constructor(
    view: HTMLElement,
    private readonly isTop: boolean,
    private readonly isLeft: boolean,
  ) {
    const make = (className: string): HTMLElement => {
      const made = view.ownerDocument.createElement('div');
      made.className = className;
      return made;
    };
    this.element = make(`quarter${isTop ? ' above' : ''}${isLeft ? ' before' : ''}`);
    this.element.setAttribute('aria-hidden', 'true');
    this.area = make('area');
    this.hole = make('hole');
    this.area.append(this.hole);
    this.active = make('active');
    this.arrow = make('arrow');
    this.preview = make('preview');
    this.handle = make('handle');
    this.element.append(this.area, this.active, this.arrow, this.preview, this.handle);
    view.append(this.element);
  }

  draw(layout: Layout, framed: Framed): void {
    const clip = this.clip(layout);
    // Nothing is frozen there, or all is: what was frozen of another sheet must not stay in sight.
    lay(this.element, clip.width > 0 && clip.height > 0 ? clip : null);
    const inside = (box: Box | null): Box | null => box && within(box, clip);
    const around = framed.selected && layout.boxAround(framed.selected);
    const isSingle = around !== null && framed.active !== null && isSame(around, framed.active);
    const area = isSingle ? null : inside(around);
    const active = inside(framed.active);
    lay(this.area, area);
    lay(this.hole, area && active && from(area, active));
    this.area.classList.toggle('whole', active === null);
    lay(this.active, active);
    lay(this.arrow, framed.active && framed.hasList ? cornerOf(framed.active, clip) : null);
    lay(this.preview, inside(framed.preview && layout.boxAround(framed.preview)));
    lay(this.handle, around && cornerOf(around, clip));
  }

  private clip({ rows, columns }: Layout): Box {
    const left = columns.head + (this.isLeft ? 0 : columns.frozenSize);
    const top = rows.head + (this.isTop ? 0 : rows.frozenSize);
    return {
      left,
      top,
      width: this.isLeft ? columns.frozenSize : Math.max(0, columns.room - left),
      height: this.isTop ? rows.frozenSize : Math.max(0, rows.room - top),
    };
  }
}

export class SelectionFrame {
  private readonly quarters: readonly Quarter[];

  constructor(
    private readonly layout: Layout,
    view: HTMLElement,
  ) {
    this.quarters = [
      new Quarter(view, false, false),
      new Quarter(view, false, true),
      new Quarter(view, true, false),
      new Quarter(view, true, true),
    ];
  }

  draw(framed: Framed): void {
    for (const quarter of this.quarters) quarter.draw(this.layout, framed);
  }
}

/** A box in the coordinates of a part, cut off a little beyond its edges; null: outside. */
function within(box: Box, clip: Box): Box | null {
  const left = Math.max(box.left - clip.left, -BEYOND);
  const top = Math.max(box.top - clip.top, -BEYOND);
  const right = Math.min(box.left + box.width - clip.left, clip.width + BEYOND);
  const bottom = Math.min(box.top + box.height - clip.top, clip.height + BEYOND);
  if (right <= 0 || bottom <= 0 || left >= clip.width || top >= clip.height) return null;
  return { left, top, width: right - left, height: bottom - top };
}

function cornerOf(box: Box, clip: Box): Box | null {
  const left = box.left + box.width - clip.left;
  const top = box.top + box.height - clip.top;
  if (left < 0 || top < 0 || left > clip.width || top > clip.height) return null;
  return { left, top, width: 0, height: 0 };
}

/** A box as counted from another one's corner. */
const from = (corner: Box, box: Box): Box => ({
  ...box,
  left: box.left - corner.left,
  top: box.top - corner.top,
});

const isSame = (one: Box, other: Box): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.width === other.width &&
  one.height === other.height;

function lay({ style }: HTMLElement, box: Box | null): void {
  style.display = box ? 'block' : 'none';
  if (!box) return;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  // Its size is the style sheet's affair.
  if (box.width === 0) return;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}
