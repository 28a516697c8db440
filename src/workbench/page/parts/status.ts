/** The line of the title: product, file, where the work stands, and «Сохранить». */
import { make, makeButton, setText } from './elements';
import { canSave, type SaveState, saveTitle, saveWords, windowTitle } from './save-state';

/** Fills a slot with `#product`, `#file-name`, `#saved` and `#save`. */
export class Status {
  private readonly product = make('strong', '', { id: 'product' });
  private readonly name = make('h1', '', { id: 'file-name' });
  /** Not told by itself: it changes with every edit. What matters comes as a toast or a notice. */
  private readonly saved = make('span', '', { id: 'saved' });
  private readonly button: HTMLButtonElement;
  private isOn = false;

  constructor(slot: HTMLElement, save: () => void) {
    this.button = makeButton('Сохранить', () => this.isOn && save(), {
      id: 'save',
      title: 'Ctrl+S',
    });
    this.button.disabled = true;
    slot.classList.add('title-bar');
    slot.replaceChildren(this.product, this.name, this.saved, this.button);
  }

  /** «Посткурс. Школа». */
  setProduct(product: string): void {
    setText(this.product, product);
  }

  update(state: SaveState): void {
    const { text, tone, title } = saveWords(state);
    setText(this.name, state.name);
    this.name.title = state.name;
    setText(this.saved, text);
    this.saved.className = tone;
    this.saved.title = title;
    setText(this.button, saveTitle(state));
    this.isOn = canSave(state);
    // A disabled button lets go of the keyboard: it keeps it as long as it has it.
    this.button.disabled = !this.isOn && document.activeElement !== this.button;
    this.button.setAttribute('aria-disabled', String(!this.isOn));
    document.title = windowTitle(state);
  }
}
