/** A clock that a test moves by hand. */
import type { Clock } from '../../../src/workbench/engine/clock';

interface Due {
  readonly at: number;
  readonly work: () => void;
}

export class HandClock implements Clock {
  private time = 0;
  private readonly waiting = new Set<Due>();

  /** `slowness`: milliseconds that pass between one look at the clock and the next. */
  constructor(private readonly slowness = 0) {}

  now(): number {
    this.time += this.slowness;
    return this.time;
  }

  after(milliseconds: number, work: () => void): () => void {
    const due = { at: this.time + milliseconds, work };
    this.waiting.add(due);
    return () => this.waiting.delete(due);
  }

  /** Lets time pass; what is due meanwhile is done. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
    for (let due = this.next(); due !== undefined; due = this.next()) {
      this.waiting.delete(due);
      due.work();
    }
  }

  private next(): Due | undefined {
    return [...this.waiting].find(({ at }) => at <= this.time);
  }
}
