/**
 * One reading of all linked books, however many executions it takes. What was read is kept a school
 * at a time: an execution that dies at the seventeenth loses none of the sixteen.
 */
import type { Delivery } from '../../../core/municipality/import/delivery';
import { shortHash } from '../../../core/values/text';
import type { Checkpoints, Clock } from './linked-books';
import type { LinkedSchool } from './linked-schools';

const RUN = 'import-by-links';

/**
 * How old a reading may be that is taken up again. The host keeps texts for hours, and what a school
 * has corrected since its book was read must not come in as it was then.
 */
const LONGEST_MS = 30 * 60_000;

interface Kept {
  /** When the reading was begun, in milliseconds of the host's clock. */
  readonly id: string;
  /** Keys of the schools whose books were read. */
  readonly done: readonly string[];
}

/** A corrected link is another book. */
const keyOf = ({ code, link }: LinkedSchool): string => `${code}/${shortHash(link)}`;

export class ReadingRun {
  private readonly id: string;
  private readonly done: Set<string>;
  /** What this execution has read itself. */
  private readonly fresh = new Map<string, readonly Delivery[]>();
  /** Of that, what no other execution will find. */
  private readonly lost = new Set<string>();

  /** Takes up the run that was not finished, if it is not too old, or begins one. */
  constructor(
    private readonly checkpoints: Checkpoints,
    clock: Pick<Clock, 'now'>,
  ) {
    const now = clock.now();
    const text = checkpoints.find([RUN]).get(RUN);
    const kept = text === undefined ? null : (JSON.parse(text) as Kept);
    const { id, done } =
      kept !== null && now - Number(kept.id) <= LONGEST_MS ? kept : { id: String(now), done: [] };
    this.id = id;
    this.done = new Set(done);
  }

  isRead(school: LinkedSchool): boolean {
    return this.done.has(keyOf(school));
  }

  /** Keeps what a school's link brought. */
  keep(school: LinkedSchool, deliveries: readonly Delivery[]): void {
    const key = keyOf(school);
    this.fresh.set(key, deliveries);
    this.done.add(key);
    const isKept = this.checkpoints.keep(this.addressOf(key), JSON.stringify(deliveries));
    if (!isKept) this.lost.add(key);
    this.keepRecord();
  }

  /**
   * Everything that was read of these schools. A school whose text has vanished counts as not
   * read from now on.
   */
  deliveriesOf(schools: readonly LinkedSchool[]): Delivery[] {
    const keys = schools.filter((school) => this.isRead(school)).map(keyOf);
    const elsewhere = keys.filter((key) => !this.fresh.has(key));
    const kept = this.checkpoints.find(elsewhere.map((key) => this.addressOf(key)));
    const all = keys.flatMap((key) => {
      const fresh = this.fresh.get(key);
      if (fresh !== undefined) return fresh;
      const text = kept.get(this.addressOf(key));
      if (text !== undefined) return JSON.parse(text) as Delivery[];
      this.done.delete(key);
      return [];
    });
    if (keys.some((key) => !this.done.has(key))) this.keepRecord();
    return all;
  }

  /** The execution ends here: what could not be kept is as good as not read. */
  forgetLost(): void {
    for (const key of this.lost) this.done.delete(key);
  }

  /** The next reading begins anew: by then the books may have changed. */
  finish(): void {
    this.checkpoints.forget(RUN);
  }

  private keepRecord(): void {
    const done = [...this.done].filter((key) => !this.lost.has(key));
    const record: Kept = { id: this.id, done };
    this.checkpoints.keep(RUN, JSON.stringify(record));
  }

  private addressOf(key: string): string {
    return `${this.id}/${key}`;
  }
}
