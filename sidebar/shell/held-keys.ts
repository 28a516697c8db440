/**
 * Keys that are pressed while the panel is at work: whoever types one entry after another does not wait.
 * They go on where the keyboard stands when the work is over.
 */

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

const isLetter = ({ key, ctrlKey }: Pressed): boolean => [...key].length === 1 && !ctrlKey;

const lettersOf = (keys: readonly Pressed[]): string =>
  keys
    .filter(isLetter)
    .map(({ key }) => key)
    .join('');

/** By the place of the key, whatever the layout: undone and done again by the page around the panel. */
const isUndoing = ({ ctrlKey, code }: Pressed): boolean =>
  ctrlKey && (code === 'KeyZ' || code === 'KeyY');

/**
 * Pressed first, they mean the work that goes on: Enter was pressed twice by chance, Escape leaves it for the
 * table, Ctrl+Z takes it back. Behind others they mean what those will have done.
 */
const isOfWork = (pressed: Pressed): boolean =>
  pressed.key === 'Enter' || pressed.key === 'Escape' || isUndoing(pressed);

/** What a form knows besides letters. */
const ACTING = new Set(['Tab', 'Backspace', 'ArrowDown', 'ArrowUp']);

/** So long nobody pauses within a word. */
const PAUSE_MS = 700;

const TYPED_INTO = 'input:not([type=checkbox], [type=radio], [type=file]), textarea';
const STOPS = 'input, select, textarea, button, summary, [tabindex="0"]';

export class HeldKeys {
  private keys: Pressed[] = [];
  private isHolding = false;
  /** Counts pieces of work: what an earlier one ends with waits for a later one. */
  private works = 0;

  constructor(private readonly root: HTMLElement) {
    document.addEventListener('keydown', (event) => this.take(event), true);
    document.addEventListener('paste', (event) => this.takePasted(event), true);
  }

  hold(): void {
    this.isHolding = true;
    this.works += 1;
  }

  /** Presses them now, until one puts the panel to work again; gives the letters that no field took. */
  goOn(): string {
    this.isHolding = false;
    // The person is in the table by now: nothing that opens here may take the keyboard from there.
    if (!document.hasFocus()) return this.rest();
    let untaken = '';
    for (let next = this.next(); next !== undefined; next = this.next()) {
      untaken += this.press(next);
    }
    return untaken;
  }

  /**
   * Forgets them, and those that follow without a pause: the rest of a word, meant for a field that is not
   * there, may mean something else where the keyboard stands. `tell` is told their letters, if there are any.
   */
  drop(tell: (letters: string) => void): void {
    const { keys, works } = this;
    const count = keys.length;
    window.setTimeout(
      () => {
        if (works !== this.works) return;
        if (keys.length > count) return this.drop(tell);
        this.isHolding = false;
        this.keys = [];
        const letters = lettersOf(keys);
        if (letters !== '') tell(letters);
      },
      count === 0 ? 0 : PAUSE_MS,
    );
  }

  /** Forgets them; their letters. */
  private rest(): string {
    return lettersOf(this.keys.splice(0));
  }

  private next(): Pressed | undefined {
    return this.isHolding ? undefined : this.keys.shift();
  }

  private take(event: KeyboardEvent): void {
    const { key, code, ctrlKey, shiftKey, altKey, metaKey, isComposing, repeat } = event;
    if (!this.isHolding || altKey || metaKey || isComposing || repeat || !event.isTrusted) return;
    const pressed: Pressed = { key, code, ctrlKey, shiftKey };
    const isMeant = isOfWork(pressed) ? this.keys.length > 0 : ACTING.has(key) || isLetter(pressed);
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
    this.keys.push(...letters.map((key) => ({ key, code: '', ctrlKey: false, shiftKey: false })));
  }

  /** '' or the letter that nothing took. */
  private press(pressed: Pressed): string {
    const { key } = pressed;
    const letter = isLetter(pressed) ? key : '';
    const target = document.activeElement;
    if (target === null || !this.root.contains(target)) return letter;
    let isUsed = false;
    this.root.addEventListener(
      'keydown',
      (event) => {
        isUsed = event.defaultPrevented;
      },
      { once: true },
    );
    const isLeft = target.dispatchEvent(
      new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
    );
    // Escape that nothing in the panel has used leads to the table: what follows it is not meant for the panel.
    if (key === 'Escape' && !isUsed) return this.rest();
    if (!isLeft) return '';
    if (key === 'Tab') this.step(target, pressed.shiftKey ? -1 : 1);
    if (!isField(target)) return letter;
    if (letter !== '' || key === 'Backspace') put(target, letter);
    return '';
  }

  private step(from: Element, by: number): void {
    const stops = [...this.root.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.offsetParent !== null,
    );
    stops[stops.indexOf(from as HTMLElement) + by]?.focus();
  }
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.matches(TYPED_INTO);

/** A letter in the place of what is selected in a field; '': what stands before the caret goes. */
function put(field: HTMLInputElement | HTMLTextAreaElement, letter: string): void {
  const { length } = field.value;
  const [start, end] = [field.selectionStart ?? length, field.selectionEnd ?? length];
  const from = letter === '' && start === end ? Math.max(0, start - 1) : start;
  field.setRangeText(letter, from, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
