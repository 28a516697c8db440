/** A short answer that needs none itself; it may offer one thing to do. */
import { byId, keyboardHolder, make, makeButton } from './elements';

export interface ToastAction {
  /** «Показать», «Отменить». */
  readonly title: string;
  readonly run: () => void;
}

const SHOWN_MS = 8_000;

/** The page's `#toast`. */
export class Toast {
  private readonly element = byId('toast');
  private readonly text = make('span', '', { role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private before: HTMLElement | null = null;

  /** `home` takes the keyboard where nobody had it before. */
  constructor(private readonly home: () => void) {
    const { element } = this;
    // The place of the words is there before they are: else a screen reader may miss them.
    element.replaceChildren(this.text);
    element.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) {
        this.before = relatedTarget;
      }
      clearTimeout(this.timer);
    });
    element.addEventListener('focusout', () => this.later());
    element.addEventListener('pointerenter', () => clearTimeout(this.timer));
    element.addEventListener('pointerleave', () => this.later());
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
  }

  show(message: string, action?: ToastAction): void {
    this.hide();
    this.text.textContent = message;
    this.element.classList.add('shown');
    if (action) {
      const run = (): void => {
        this.hide();
        action.run();
      };
      this.element.append(makeButton(action.title, run, { class: 'toast-action' }));
    }
    this.element.append(
      makeButton('×', () => this.hide(), { class: 'toast-close', 'aria-label': 'Закрыть' }),
    );
    this.later();
  }

  hide(): void {
    clearTimeout(this.timer);
    const hadKeyboard = this.element.contains(keyboardHolder());
    this.element.classList.remove('shown');
    this.text.textContent = '';
    this.element.replaceChildren(this.text);
    if (!hadKeyboard) return;
    if (this.before?.isConnected) this.before.focus();
    else this.home();
  }

  /** What somebody is about to press stays where it is. */
  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.element.matches(':hover, :focus-within')) this.hide();
    }, SHOWN_MS);
  }
}
