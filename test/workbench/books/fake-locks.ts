/** The locks of a browser's tabs, in the order in which they are asked for. */

type Callback = (lock: object | null) => unknown;

interface Options {
  readonly ifAvailable?: boolean;
  readonly steal?: boolean;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly callback: Callback;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

export class FakeLocks {
  private held = new Map<string, Waiting>();
  private waiting = new Map<string, Waiting[]>();

  /** What a tab sees of them. */
  ofTab(): object {
    return {
      request: (name: string, options: Options, callback: Callback) =>
        this.request(name, options, callback),
      query: async () => ({ held: [...this.held.keys()].map((name) => ({ name })) }),
    };
  }

  /** All tabs are gone. */
  freeAll(): void {
    this.held = new Map();
    this.waiting = new Map();
  }

  private request(name: string, options: Options, callback: Callback): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const one: Waiting = { callback, resolve, reject };
      const holder = this.held.get(name);
      if (holder && options.ifAvailable) return resolve(callback(null));
      if (holder && options.steal) {
        holder.reject(new DOMException('', 'AbortError'));
        return this.grant(name, one);
      }
      if (!holder) return this.grant(name, one);
      const queue = this.waiting.get(name) ?? [];
      this.waiting.set(name, [...queue, one]);
      options.signal?.addEventListener('abort', () => {
        this.waiting.set(
          name,
          (this.waiting.get(name) ?? []).filter((other) => other !== one),
        );
        reject(new DOMException('', 'AbortError'));
      });
    });
  }

  private grant(name: string, one: Waiting): void {
    this.held.set(name, one);
    void (async () => {
      one.resolve(await one.callback({ name }));
      if (this.held.get(name) !== one) return;
      this.held.delete(name);
      const [next, ...rest] = this.waiting.get(name) ?? [];
      this.waiting.set(name, rest);
      if (next) this.grant(name, next);
    })();
  }
}
