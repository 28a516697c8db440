/** The calendar that commands go by: the person's own, or that of the day on which one was done first. */
import type { Day } from '../../core/values/day';

/** A day, and the time of it: «14:05». */
export interface Instant {
  readonly today: Day;
  readonly now: string;
}

export class Calendar {
  private past: Instant | null = null;

  constructor(private readonly own: { today(): Day; now(): string }) {}

  readonly today = (): Day => this.past?.today ?? this.own.today();

  readonly now = (): string => this.past?.now ?? this.own.now();

  /** Does something as it was done at an instant. */
  during<T>(instant: Instant, work: () => T): T {
    this.past = instant;
    try {
      return work();
    } finally {
      this.past = null;
    }
  }
}
