/** Building the page out of elements and texts. Nothing is ever parsed as HTML. */

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

function dress(node: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const child of children) if (child !== null) node.append(child);
}

/** An element of the page; texts among the children stay texts. */
export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  dress(node, attributes, children);
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export function svg(
  tag: 'svg' | 'rect' | 'line' | 'circle' | 'text' | 'title' | 'g',
  attributes: Attributes,
  ...children: readonly Child[]
): SVGElement {
  const node = document.createElementNS(SVG, tag);
  dress(node, attributes, children);
  return node;
}

/** A button that does something. */
export function button(
  text: string,
  attributes: Attributes,
  onClick: (self: HTMLButtonElement) => void,
): HTMLButtonElement {
  const node = html('button', { type: 'button', ...attributes }, text);
  node.addEventListener('click', () => onClick(node));
  return node;
}

/** Text for screen readers alone. */
export function unseen(text: string): HTMLElement {
  return html('span', { class: 'unseen' }, text);
}
