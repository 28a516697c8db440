/** How far long work has come, with «Остановить»: one and the same for links, files and sheets. */
import { button, html } from '../dom';

export class ProgressBox {
  isStopped = false;
  private endPause: () => void = () => undefined;
  private readonly bar: HTMLProgressElement;
  /** Not spoken at every file: the bar says how far it is to whoever asks. */
  private readonly now = html('p', { class: 'hint', 'aria-hidden': 'true' });
  private readonly stop = button('Остановить', {}, () => this.halt());

  /** Takes the place; `label`: what the bar counts. */
  constructor(place: HTMLElement, label: string) {
    this.bar = html('progress', { 'aria-label': label, max: 1, value: 0 });
    place.replaceChildren(this.bar, this.now, this.stop);
    this.stop.focus();
  }

  show(done: number, total: number, now = ''): void {
    this.bar.max = Math.max(total, 1);
    this.bar.value = done;
    this.now.textContent = now;
  }

  /** Asks to stop, as its button does. */
  halt(): void {
    this.isStopped = true;
    this.stop.disabled = true;
    this.stop.textContent = 'Останавливаю…';
    this.endPause();
  }

  /** Waits, but not longer than the person does. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.endPause = resolve;
      window.setTimeout(resolve, milliseconds);
    });
  }

  /** From here on there is nothing to stop. */
  finish(): void {
    this.stop.disabled = true;
  }
}
