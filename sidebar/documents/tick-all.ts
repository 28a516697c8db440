/** One box that ticks many: ticked where all of them are, half-ticked where some are. */
import { html } from '../dom';

export class TickAll {
  private readonly box = html('input', { type: 'checkbox' });
  private readonly text = html('span', {});
  private ticks: readonly HTMLInputElement[] = [];
  readonly node: HTMLElement;

  /** `hint`: who they are, beside the count; `changed` is called when they were ticked or unticked. */
  constructor(hint: string, changed: () => void) {
    const about = hint === '' ? null : html('span', { class: 'hint' }, ` ${hint}`);
    this.node = html('label', { class: 'tick' }, this.box, ' ', this.text, about);
    this.box.addEventListener('change', () => {
      for (const tick of this.ticks) tick.checked = this.box.checked;
      changed();
    });
  }

  /** «Все: 28», over these boxes. */
  show(name: string, ticks: readonly HTMLInputElement[]): void {
    this.ticks = ticks;
    const ticked = ticks.filter(({ checked }) => checked).length;
    this.box.checked = ticks.length > 0 && ticked === ticks.length;
    this.box.indeterminate = ticked > 0 && ticked < ticks.length;
    this.box.disabled = ticks.length === 0;
    this.text.textContent = `${name}: ${ticks.length}`;
  }
}
