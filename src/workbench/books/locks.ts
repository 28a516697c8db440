/** One tab has a book. Another one asks it to let go, and does not wait for ever. */

import { errorName } from './words';

/** What is kept from other tabs until it is released. */
export interface Hold {
  release(): void;
}

/** How the tabs talk. */
export interface Channel {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}

const NO_LOCK: Hold = { release: () => undefined };
/** What tabs ask each other before everything is removed, and what one with an open book says. */
const [WHO_HAS, HAVE_BOOK] = ['who has a book', 'have a book'];

const nameOf = (id: string): string => `postcourse:${id}`;

export class Locks {
  private readonly asked = new Map<string, () => Promise<void>>();
  /** Called when another tab says that it has a book. */
  private heardOfBook: () => void = () => undefined;

  /**
   * @param manager null where the browser has no locks (plain http): then the database alone tells
   * the tabs apart, and the tab that opened a book first learns it at its next edit.
   * @param patience when to stop waiting for a tab that does not answer.
   */
  constructor(
    private readonly manager: LockManager | null,
    private readonly channel: Channel | null,
    private readonly patience: () => AbortSignal,
  ) {
    if (channel) channel.onmessage = ({ data }) => void this.hear(data);
  }

  /** The book, or null when another tab has it. `letGo` is called when a tab wants to have it. */
  async take(id: string, letGo: () => Promise<void>): Promise<Hold | null> {
    // This very tab may have it open: a file chosen twice.
    await this.asked.get(id)?.();
    const hold = await this.request(id, { ifAvailable: true });
    return hold && this.holding(id, hold, letGo);
  }

  /** Asks the other tab for the book; one that does not let go in time loses it. */
  async takeOver(id: string, letGo: () => Promise<void>): Promise<Hold | null> {
    this.channel?.postMessage({ wanted: id });
    const hold = await this.request(id, { signal: this.patience() }).catch(() =>
      this.request(id, { steal: true }),
    );
    return hold && this.holding(id, hold, letGo);
  }

  /** Whether any tab has a book open; where the browser has no locks, the tabs are asked. */
  async isAnyHeld(): Promise<boolean> {
    // A page without an origin may not ask, nor lock.
    const now = await this.manager?.query().catch(() => null);
    if (!now) return this.asked.size > 0 || this.isHeldElsewhere();
    return now.held?.some(({ name }) => name?.startsWith(nameOf(''))) ?? false;
  }

  /**
   * Whether another tab says in time that it has a book. The database cannot be asked: a removal that another
   * tab blocks is not withdrawn, and would take the draft as soon as that tab lets go.
   */
  private isHeldElsewhere(): Promise<boolean> {
    if (this.channel === null) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.heardOfBook = () => resolve(true);
      this.patience().addEventListener('abort', () => resolve(false));
      this.channel?.postMessage(WHO_HAS);
    });
  }

  private holding(id: string, hold: Hold, letGo: () => Promise<void>): Hold {
    this.asked.set(id, letGo);
    return {
      release: () => {
        // By then this tab may have opened the book once more, and let go of it once already.
        if (this.asked.get(id) === letGo) this.asked.delete(id);
        hold.release();
      },
    };
  }

  private async hear(message: unknown): Promise<void> {
    if (message === WHO_HAS && this.asked.size > 0) this.channel?.postMessage(HAVE_BOOK);
    if (message === HAVE_BOOK) this.heardOfBook();
    if (typeof message !== 'object' || message === null || !('wanted' in message)) return;
    if (typeof message.wanted === 'string') await this.asked.get(message.wanted)?.();
  }

  private request(id: string, options: LockOptions): Promise<Hold | null> {
    const { manager } = this;
    if (manager === null) return Promise.resolve(NO_LOCK);
    return new Promise((resolve, reject) => {
      manager
        .request(nameOf(id), options, (lock) => {
          if (lock === null) return resolve(null);
          return new Promise<void>((release) => resolve({ release: () => release() }));
        })
        // A page without an origin may not lock; a stolen lock is no news here: it was given.
        .catch((error: unknown) =>
          errorName(error) === 'SecurityError' ? resolve(NO_LOCK) : reject(error),
        );
    });
  }
}
