/** What was done to an open book and is not in its file, kept in the browser's database. */
import type { SetAside } from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { HeldForm } from './books';
import type { Desk } from './desk';
import { Journal } from './journal';
import type { BookRecord, NewState, OperationRecord } from './records';
import type { Begun } from './settle';
import { Taken } from './words';

export class Draft {
  record: BookRecord;
  /** The bytes that the open workbook began with. */
  start: NewState;
  private next: number;
  private hasClosed = false;
  private refusal: string | null = null;
  /** Everything since the start: what a database that was cleared is given again. */
  private done: OperationRecord[];
  private readonly journal = new Journal<OperationRecord>((entries) => this.write(entries));

  constructor(
    private readonly desk: Desk,
    { record, start, operations }: Begun,
  ) {
    this.record = record;
    this.start = start;
    this.done = [...operations];
    const afterLast = (operations.at(-1)?.sequence ?? -1) + 1;
    this.next = Math.max(record.saved, record.start.at, afterLast);
  }

  /** How many operations are not in the file. */
  get unsaved(): number {
    return this.next - this.record.saved;
  }

  get position(): number {
    return this.next;
  }

  /** Whether another tab, or a later opening in this one, has the book. */
  get isClosed(): boolean {
    return this.hasClosed;
  }

  /** Why the last write failed, or what was kept is not safe, as long as something of it is not in the file. */
  get fault(): string | null {
    if (this.unsaved === 0) return null;
    return this.isKept ? this.desk.shelf.doubt : this.refusal;
  }

  /** Whether everything that was done is on the disk of the browser. */
  get isKept(): boolean {
    return this.journal.unkept === 0;
  }

  async keep(operation: Operation): Promise<void> {
    this.mustBeOpen();
    const entry = { bookId: this.record.id, sequence: this.next, operation };
    this.next += 1;
    this.done.push(entry);
    await this.journal.keep(entry);
    this.desk.askToPersist();
  }

  /** Notes what could not be done again: a save takes it out of the draft, and it is nowhere else. */
  async setAside(aside: readonly SetAside[]): Promise<void> {
    this.record = { ...this.record, aside };
    await this.desk.shelf.put(this.record);
  }

  /** Notes what is half-typed; a book that the browser has lost meanwhile is put there again first. */
  async keepForms(forms: readonly HeldForm[]): Promise<void> {
    this.mustBeOpen();
    if (await this.desk.shelf.keepForms(this.record, forms)) return;
    await this.write([]);
    await this.desk.shelf.keepForms(this.record, forms);
  }

  /** Of the list of books alone: where it cannot be noted, nothing is lost. */
  async tellWhose(whose: string | null): Promise<void> {
    if ((this.record.whose ?? null) === whose) return;
    this.record = { ...this.record, whose };
    await this.desk.shelf.put(this.record).catch(() => undefined);
  }

  /** Tries once more to keep what is not kept yet; a browser that refuses has told so at the edit. */
  async flush(): Promise<void> {
    await this.journal.flush().catch(() => undefined);
  }

  /** Nothing is taken any more: another tab has the book. */
  close(): void {
    this.hasClosed = true;
  }

  /** Puts other bytes in the workbook's place, as they are in the file. Throws `Fault`. */
  async beginAgain(state: NewState, file: BookRecord['file']): Promise<void> {
    await this.putAside();
    const record = { ...this.record, saved: this.next, file };
    this.record = await this.desk.shelf.begin(record, state, this.next);
    this.start = state;
    this.done = [];
  }

  /** Makes a book of its own of what would be dropped; the invented school is not worth it. */
  private async putAside(): Promise<void> {
    this.mustBeOpen();
    await this.journal.flush();
    const { record, start, desk } = this;
    if (this.unsaved === 0 || record.isExample) return;
    const aside: BookRecord = {
      ...record,
      id: desk.platform.newId(),
      name: `${record.name} (отложенный черновик)`,
      home: 'unsaved',
      handle: null,
      file: null,
      openedAt: record.openedAt - 1,
    };
    await desk.shelf.branch(record, record.start, aside, start);
  }

  private mustBeOpen(): void {
    if (this.hasClosed) throw new Taken();
  }

  private async write(entries: readonly OperationRecord[]): Promise<void> {
    const whole = () => ({ record: this.record, start: this.start, operations: this.done });
    try {
      const again = await this.desk.shelf.append(entries, whole);
      if (again) this.record = again;
      this.refusal = null;
    } catch (error) {
      this.refusal = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }
}
