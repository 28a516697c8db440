/**
 * Keys that are pressed while the panel is at work: whoever types one entry after another does not wait.
 * They go on where the keyboard stands when the work is over.
 */

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

const isLetter = ({ key, ctrlKey }: Pressed): boolean => [...key].length === 1 && !ctrlKey;

/** What a form knows besides letters. */
const ACTING = new Set(['Enter', 'Tab', 'Backspace', 'ArrowDown', 'ArrowUp', 'Escape']);

const TYPED_INTO = 'input:not([type=checkbox], [type=radio], [type=file]), textarea';
const STOPS = 'input, select, textarea, button, summary, [tabindex="0"]';

export class HeldKeys {
  private keys: Pressed[] = [];
  private isHolding = false;

  constructor(private readonly root: HTMLElement) {
    document.addEventListener('keydown', (event) => this.take(event), true);
    document.addEventListener('paste', (event) => this.takePasted(event), true);
  }

  hold(): void {
    this.isHolding = true;
  }

  /** Presses them now, until one puts the panel to work again; gives the letters that no field took. */
  goOn(): string {
    this.isHolding = false;
    let untaken = '';
    for (let next = this.next(); next !== undefined; next = this.next()) {
      untaken += this.press(next);
    }
    return untaken;
  }

  /** Forgets them, and gives their letters. */
  drop(): string {
    this.isHolding = false;
    const letters = this.keys.filter(isLetter).map(({ key }) => key);
    this.keys = [];
    return letters.join('');
  }

  private next(): Pressed | undefined {
    return this.isHolding ? undefined : this.keys.shift();
  }

  private take(event: KeyboardEvent): void {
    const { key, altKey, metaKey, isComposing } = event;
    if (!this.isHolding || altKey || metaKey || isComposing || !event.isTrusted) return;
    const pressed: Pressed = { key, ctrlKey: event.ctrlKey, shiftKey: event.shiftKey };
    // What was pressed twice by chance is pressed once: only behind letters does a key mean the next entry.
    const isMeant = isLetter(pressed) || (ACTING.has(key) && this.keys.length > 0);
    if (!isMeant) return;
    event.preventDefault();
    event.stopPropagation();
    this.keys.push(pressed);
  }

  private takePasted(event: ClipboardEvent): void {
    if (!this.isHolding) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const letters = [...text.replace(/\s+/g, ' ')];
    this.keys.push(...letters.map((key) => ({ key, ctrlKey: false, shiftKey: false })));
  }

  /** '' or the letter that nothing took. */
  private press(pressed: Pressed): string {
    const { key } = pressed;
    const target = document.activeElement;
    const field =
      this.root.contains(target) && target?.matches(TYPED_INTO)
        ? (target as HTMLInputElement | HTMLTextAreaElement)
        : null;
    if (isLetter(pressed)) {
      if (field === null) return key;
      put(field, key);
      return '';
    }
    if (target === null || !this.root.contains(target)) return '';
    const isLeft = target.dispatchEvent(
      new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
    );
    if (isLeft && key === 'Tab') this.step(target, pressed.shiftKey ? -1 : 1);
    if (isLeft && key === 'Backspace' && field) put(field, null);
    return '';
  }

  private step(from: Element, by: number): void {
    const stops = [...this.root.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.offsetParent !== null,
    );
    stops[stops.indexOf(from as HTMLElement) + by]?.focus();
  }
}

/** A letter in the place of what is selected in a field; null: what stands before the caret goes. */
function put(field: HTMLInputElement | HTMLTextAreaElement, letter: string | null): void {
  const { length } = field.value;
  const [start, end] = [field.selectionStart ?? length, field.selectionEnd ?? length];
  const from = letter === null && start === end ? Math.max(0, start - 1) : start;
  field.setRangeText(letter ?? '', from, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
