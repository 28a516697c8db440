/** The drop-down below a cell: a list of values, each with what stands behind it. */
import type { Choice } from '../wire/engine';
import type { Box, Surface } from './surface';

/** More rows are not drawn: typing on finds the rest. */
export const MOST_DRAWN = 200;
const ID = 'choices';

/** How a list is shown: what is in it, and which row is taken by Enter. */
export interface Shown {
  readonly choices: readonly Choice[];
  /** −1: none. */
  readonly active: number;
}

export class ChoiceList {
  private readonly element = part('div', 'choices');
  private readonly listbox = part('div', 'choices-list');
  private readonly rest = part('div', 'choices-rest');
  private drawn: readonly Choice[] | null = null;
  private anchor: Box | null = null;

  constructor(
    private readonly surface: Surface,
    private readonly keyboard: HTMLElement,
    picked: (choice: Choice) => void,
  ) {
    this.element.hidden = true;
    this.listbox.id = ID;
    this.listbox.setAttribute('role', 'listbox');
    this.listbox.setAttribute('aria-label', 'Значения для ячейки');
    this.element.append(this.listbox, this.rest);
    this.surface.element.append(this.element);
    // The keyboard stays where it is.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.addEventListener('pointerdown', (event) => event.stopPropagation());
    this.element.addEventListener('click', (event) => {
      const choice = this.drawn?.[this.rowAt(event.target)];
      if (choice) picked(choice);
    });
  }

  show({ choices, active }: Shown, anchor: Box): void {
    this.anchor = anchor;
    if (this.drawn !== choices) this.draw(choices);
    this.element.hidden = false;
    this.place();
    this.activate(active);
    this.keyboard.setAttribute('aria-controls', ID);
  }

  hide(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.drawn = null;
    this.anchor = null;
    this.listbox.replaceChildren();
    this.keyboard.removeAttribute('aria-controls');
    this.keyboard.removeAttribute('aria-activedescendant');
  }

  /** Follows the cell after scrolling. */
  moveTo(anchor: Box): void {
    this.anchor = anchor;
    if (!this.element.hidden) this.place();
  }

  private draw(choices: readonly Choice[]): void {
    this.drawn = choices;
    const rows = choices.slice(0, MOST_DRAWN).map(optionOf);
    const rest = choices.length - rows.length;
    this.rest.textContent = rest > 0 ? `ещё ${rest}: уточните` : 'Список пуст';
    this.rest.hidden = rest === 0 && choices.length > 0;
    this.listbox.replaceChildren(...rows);
    this.listbox.scrollTop = 0;
  }

  private activate(active: number): void {
    this.listbox.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    const option = active < 0 ? null : this.listbox.children[active];
    if (!option) {
      this.keyboard.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.keyboard.setAttribute('aria-activedescendant', option.id);
  }

  /** Below the cell; above it where there is more room. */
  private place(): void {
    if (!this.anchor) return;
    const { left, top, width, height } = this.anchor;
    const { clientWidth, clientHeight } = this.surface.element;
    const { style } = this.element;
    // Its width is measured where it has all the room.
    style.left = '0';
    const below = clientHeight - top - height;
    const isBelow = below >= Math.min(this.element.offsetHeight, top);
    style.minWidth = `${width}px`;
    style.maxHeight = `${Math.max(0, isBelow ? below : top)}px`;
    style.left = `${Math.max(0, Math.min(left, clientWidth - this.element.offsetWidth))}px`;
    style.top = isBelow ? `${top + height}px` : 'auto';
    style.bottom = isBelow ? 'auto' : `${clientHeight - top}px`;
  }

  private rowAt(target: EventTarget | null): number {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    return option ? [...this.listbox.children].indexOf(option) : -1;
  }
}

function optionOf({ value, label }: Choice, index: number): HTMLElement {
  const option = part('div', 'choice');
  option.id = `choice-${index}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(part('span', 'choice-value', value));
  if (label !== '') option.append(part('span', 'choice-label', label));
  return option;
}

function part(tag: 'div' | 'span', name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
