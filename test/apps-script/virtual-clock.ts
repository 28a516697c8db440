/** A clock that only moves when something takes time: six minutes pass in a millisecond. */

const LONGEST_EXECUTION_MS = 360_000;
const QUOTA_WINDOW_MS = 60_000;
const READS_A_WINDOW = 60;

export class VirtualClock {
  private startedAt = 0;
  /** When each read of the Sheets service was answered, in all executions. */
  private readonly reads: number[] = [];

  constructor(
    public now: number,
    /** What a round trip to the open document and to another one takes. */
    private readonly costs = { document: 40, otherBook: 700 },
  ) {}

  startExecution(): void {
    this.startedAt = this.now;
  }

  spend(milliseconds: number): void {
    this.now += milliseconds;
  }

  spendOn(place: keyof VirtualClock['costs']): void {
    this.spend(this.costs[place]);
  }

  /** Whether Google has ended the execution. */
  isOver(): boolean {
    return this.now - this.startedAt > LONGEST_EXECUTION_MS;
  }

  /** Takes one of the reads that a user has in a minute; false when there is none left. */
  takeRead(): boolean {
    const recent = this.reads.filter((at) => at > this.now - QUOTA_WINDOW_MS);
    if (recent.length >= READS_A_WINDOW) return false;
    this.reads.push(this.now);
    return true;
  }
}

/** Source that makes a context tell the time by its world's clock. */
export const CLOCK_SOURCE = `{
  const tell = world_.now;
  const value = new Proxy(Date, {
    construct: (date, args, made) => Reflect.construct(date, args.length ? args : [tell()], made),
    get: (date, key) => (key === 'now' ? tell : Reflect.get(date, key)),
  });
  Object.defineProperty(globalThis, 'Date', { value });
}`;
