/** The place of the open view: puts a new rendering in, and keeps what the person had open. */
import { html } from './dom';

export class Content {
  readonly node = html('div', { role: 'tabpanel', id: 'panel', tabindex: -1 });
  /** What was put in last: the same again is left alone. */
  private rendered: Node | null = null;

  hasFocus(): boolean {
    return document.hasFocus() && this.node.contains(document.activeElement);
  }

  focus(): void {
    this.node.focus({ preventScroll: true });
  }

  clear(): void {
    this.node.replaceChildren();
    this.rendered = null;
  }

  /** Replaces the content where it differs; never takes the keyboard from anybody else. */
  put(nodes: readonly Node[]): void {
    const fresh = html('div', {}, ...nodes);
    if (fresh.isEqualNode(this.rendered)) return;
    const rendered = fresh.cloneNode(true);
    const hadFocus = this.hasFocus();
    const focusedId = document.activeElement?.id ?? '';
    const states = new Map(
      [...this.node.querySelectorAll('details')].map((part) => [part.dataset['name'], part.open]),
    );
    for (const part of fresh.querySelectorAll('details')) {
      part.open = states.get(part.dataset['name']) ?? part.open;
    }
    this.node.replaceChildren(...nodes);
    this.rendered = rendered;
    if (!hadFocus) return;
    const again = focusedId === '' ? null : document.getElementById(focusedId);
    (again ?? this.node).focus({ preventScroll: true });
  }
}
