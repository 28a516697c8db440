/** The place of the open view: puts a new rendering in, and keeps what the person had open. */
import { html } from '../dom';

export class Content {
  readonly node = html('div', { role: 'tabpanel', id: 'panel', tabindex: -1 });
  /** The answer that was shown last: the same again is left alone. */
  private shown: string | null = null;

  hasFocus(): boolean {
    return document.hasFocus() && this.node.contains(document.activeElement);
  }

  focus(): void {
    this.node.focus({ preventScroll: true });
  }

  clear(): void {
    this.node.replaceChildren();
    this.shown = null;
  }

  /** Shows an answer, unless it is shown already; never takes the keyboard from anybody else. */
  put(answer: string, show: () => readonly Node[]): void {
    if (answer === this.shown) return;
    const nodes = show();
    const hadFocus = this.hasFocus();
    const focusedId = document.activeElement?.id ?? '';
    const states = new Map(
      [...this.node.querySelectorAll('details')].map((part) => [part.dataset['name'], part.open]),
    );
    this.node.replaceChildren(...nodes);
    this.shown = answer;
    for (const part of this.node.querySelectorAll('details')) {
      part.open = states.get(part.dataset['name']) ?? part.open;
    }
    if (!hadFocus) return;
    const again = focusedId === '' ? null : document.getElementById(focusedId);
    (again ?? this.node).focus({ preventScroll: true });
  }
}
