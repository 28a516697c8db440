/** Long work in the worker: said when it takes a while, and never in the way of typing. */
import { make, setText } from './elements';

/** Shorter work is done before anybody asks what goes on. */
const QUIET_MS = 300;

/** Fills a slot. */
export class Progress {
  private readonly works: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly text = make('span', '', { role: 'status' });
  private readonly bar = make('div', '', { role: 'progressbar', 'aria-label': 'Идёт работа' });

  constructor(private readonly slot: HTMLElement) {
    slot.classList.add('progress', 'empty');
    slot.replaceChildren(this.bar, this.text);
    this.bar.hidden = true;
  }

  /** Shows the words while the work goes on; gives what it gives. */
  async during<T>(words: string, work: Promise<T>): Promise<T> {
    this.works.push(words);
    if (this.works.length === 1) this.timer = setTimeout(() => this.show(), QUIET_MS);
    else if (!this.bar.hidden) this.show();
    try {
      return await work;
    } finally {
      this.works.splice(this.works.indexOf(words), 1);
      if (this.works.length === 0) clearTimeout(this.timer);
      if (!this.bar.hidden) this.show();
    }
  }

  private show(): void {
    const words = this.works.at(-1);
    this.bar.hidden = words === undefined;
    this.slot.classList.toggle('empty', words === undefined);
    setText(this.text, words ?? '');
  }
}
