/** Writes in order, many at a time: those that come while one is under way share the next one. */

export class Journal<T> {
  private readonly waiting: T[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | null = null;

  /** `write` keeps all entries or none. */
  constructor(private readonly write: (entries: readonly T[]) => Promise<void>) {}

  /** How many entries are not kept yet. */
  get unkept(): number {
    return this.waiting.length;
  }

  /**
   * Resolves when the entry and all before it are kept. When that fails they stay, and the next
   * call tries them again, in their order.
   */
  keep(entry: T): Promise<void> {
    this.waiting.push(entry);
    return this.flush();
  }

  /** Resolves when everything is kept. */
  flush(): Promise<void> {
    if (this.next === null) {
      this.next = this.turn.then(() => {
        this.next = null;
        return this.writeWaiting();
      });
      this.turn = this.next.catch(() => undefined);
    }
    return this.next;
  }

  private async writeWaiting(): Promise<void> {
    const entries = [...this.waiting];
    if (entries.length === 0) return;
    await this.write(entries);
    this.waiting.splice(0, entries.length);
  }
}
