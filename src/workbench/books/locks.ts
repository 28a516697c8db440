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
const nameOf = (id: string): string => `postcourse:${id}`;

export class Locks {
  private readonly asked = new Map<string, () => Promise<void>>();

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

  /** Whether any tab has a book open; where the browser has no locks, nobody can tell. */
  async isAnyHeld(): Promise<boolean> {
    // A page without an origin may not ask, nor lock.
    const now = await this.manager?.query().catch(() => null);
    return now?.held?.some(({ name }) => name?.startsWith(nameOf(''))) ?? false;
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
