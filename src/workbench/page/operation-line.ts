/**
 * Operations on their way into the workbook and into the draft: one after the other, none lost.
 * The grid shows what was typed at once; here it becomes true.
 */
import { Fault } from '../../core/values/fault';
import type { KeptBook } from '../books/books';
import type { Performed } from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { RemoteEngine } from './engine-worker';

export interface LineOwner {
  /** The workbook has taken an operation; `later` says whether a cell was typed into again since. */
  performed(done: Performed, later: (sheet: string, row: number, column: number) => boolean): void;
  /** How many operations are not in the workbook or not in the draft yet. */
  waiting(count: number): void;
  /** The draft cannot be kept (why), or can be again (null). */
  keeping(fault: unknown): void;
}

export class OperationLine {
  private readonly waiting: Operation[] = [];
  private last: Promise<unknown> = Promise.resolve();
  private lastKept: Promise<unknown> = Promise.resolve();
  private unkept = 0;
  /** Why nothing is taken; null: everything is. */
  private closed: string | null = null;

  constructor(
    private readonly engine: Pick<RemoteEngine, 'perform'>,
    private readonly book: Pick<KeptBook, 'keep'>,
    private readonly owner: LineOwner,
  ) {}

  /** Resolves when the operation is in the workbook and in the draft; rejects when it is refused. */
  add(operation: Operation): Promise<Performed> {
    if (this.closed !== null) return Promise.reject(new Fault(this.closed));
    this.waiting.push(operation);
    this.tell();
    const done = this.last.then(() => this.perform(operation));
    this.last = done.catch(() => undefined);
    const kept = done.then(async (performed) => {
      if (performed.changed) await this.keep(performed.kept ?? operation);
      return performed;
    });
    this.lastKept = Promise.all([this.lastKept, kept.catch(() => undefined)]);
    return kept;
  }

  /** Refuses whatever comes from now on, for this reason; null: takes it again. */
  close(reason: string | null): void {
    this.closed = reason;
  }

  /** Resolves when everything added so far is in the workbook and was put into the draft. */
  async idle(): Promise<void> {
    while (!this.isIdle) await this.lastKept;
  }

  get isIdle(): boolean {
    return this.waiting.length === 0 && this.unkept === 0;
  }

  private async perform(operation: Operation): Promise<Performed> {
    try {
      const done = await this.engine.perform(operation);
      if (done.changed) this.unkept += 1;
      this.waiting.shift();
      this.owner.performed(done, (sheet, row, column) => this.isWaiting(sheet, row, column));
      this.tell();
      return done;
    } catch (error) {
      this.waiting.shift();
      this.tell();
      throw error;
    }
  }

  /** A draft that fails is said, but what was typed is in the workbook: work goes on. */
  private async keep(operation: Operation): Promise<void> {
    try {
      await this.book.keep(operation);
      this.owner.keeping(null);
    } catch (error) {
      this.owner.keeping(error);
    } finally {
      this.unkept -= 1;
      this.tell();
    }
  }

  private isWaiting(sheet: string, row: number, column: number): boolean {
    return this.waiting.some(
      (operation) =>
        operation.kind === 'edit' &&
        operation.sheet === sheet &&
        operation.cells.some((cell) => cell.row === row && cell.column === column),
    );
  }

  private tell(): void {
    this.owner.waiting(this.waiting.length + this.unkept);
  }
}
