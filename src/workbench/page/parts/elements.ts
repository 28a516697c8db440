/** The page's elements, made and found; data gets in as text only. */

type Content = string | readonly (Node | string)[];
type Attributes = Readonly<Record<string, string>>;

/** The element with this id; the page's own markup has it. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}`);
  return element as E;
}

/** A new element with a text or with children, and attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  content: Content = '',
  attributes: Attributes = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A button that does something. */
export function makeButton(
  content: Content,
  run: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const button = make('button', content, { type: 'button', ...attributes });
  button.addEventListener('click', run);
  return button;
}

/** Sets a text without waking a screen reader when it stays the same. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Whatever has the keyboard now; null where nothing has. */
export function keyboardHolder(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : null;
}
