/** Notices that stay as long as what they tell of: several at once, each in a line of its own. */
import { byId, make, makeButton, setText } from './elements';

export interface Notice {
  readonly text: string;
  /** A trouble is told at once; anything else when the screen reader comes to it. */
  readonly isTrouble?: boolean;
  readonly action?: { readonly title: string; readonly run: () => void };
  /** Present: the person may put it away, and this hears of it. */
  readonly dismissed?: () => void;
}

/** The page's `#banner`. */
export class Banner {
  private readonly element = byId('banner');
  private readonly lines = new Map<string, HTMLElement>();

  constructor() {
    this.element.hidden = true;
  }

  /** Shows a notice in place of the one with the same id; null: it is over. */
  set(id: string, notice: Notice | null): void {
    const old = this.lines.get(id);
    if (!notice) {
      old?.remove();
      this.lines.delete(id);
    } else {
      const { text, isTrouble = false } = notice;
      const line = make('div', '', { class: isTrouble ? 'notice trouble' : 'notice' });
      const words = make('p', '', { role: isTrouble ? 'alert' : 'status', class: 'notice-text' });
      line.append(words, ...this.buttonsOf(id, notice));
      if (old) old.replaceWith(line);
      // Troubles stand above the rest.
      else if (isTrouble) this.element.prepend(line);
      else this.element.append(line);
      this.lines.set(id, line);
      this.element.hidden = false;
      // An alert is told when its words come, not when its place comes.
      setText(words, text);
    }
    this.element.hidden = this.lines.size === 0;
  }

  private buttonsOf(id: string, { action, dismissed }: Notice): HTMLButtonElement[] {
    const buttons: HTMLButtonElement[] = [];
    if (action) buttons.push(makeButton(action.title, action.run, { class: 'notice-action' }));
    if (dismissed) {
      const away = (): void => {
        this.set(id, null);
        dismissed();
      };
      buttons.push(
        makeButton('×', away, { class: 'notice-close', 'aria-label': 'Убрать сообщение' }),
      );
    }
    return buttons;
  }
}
