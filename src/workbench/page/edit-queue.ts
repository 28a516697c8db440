/** Edits on their way to the server: one at a time, in order, none lost when it does not answer. */
import type { EditReply } from '../wire/messages';
import type { GridEdit } from './grid/grid';
import { NoServer, post, Refused } from './http';

const RETRY_MS = 1_000;
const OUT_OF_DATE = 409;

export interface QueueOwner {
  /** The state of the workbook that the page shows. */
  shown(): { readonly book: string; readonly revision: number };
  accepted(reply: EditReply): void;
  /** The workbook has moved on: show it anew, then the edit is sent again. */
  refresh(): Promise<void>;
  /** The server says why it does not take the edit. */
  refused(message: string): void;
  /** The edits that wait, and whether the server answers. */
  waiting(edits: readonly GridEdit[], connected: boolean): void;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, RETRY_MS));

export class EditQueue {
  private readonly edits: GridEdit[] = [];
  private sending = false;

  constructor(private readonly owner: QueueOwner) {}

  get length(): number {
    return this.edits.length;
  }

  /** Whether the person has typed into the cell after what is being sent now. */
  isWaiting(sheet: string, row: number, column: number): boolean {
    return this.edits
      .slice(1)
      .some(
        (edit) =>
          edit.sheet === sheet &&
          edit.cells.some((cell) => cell.row === row && cell.column === column),
      );
  }

  add(edit: GridEdit): void {
    this.edits.push(edit);
    this.owner.waiting(this.edits, true);
    if (!this.sending) void this.sendAll();
  }

  private async sendAll(): Promise<void> {
    this.sending = true;
    for (let next = this.edits[0]; next; next = this.edits[0]) {
      this.owner.waiting(this.edits, true);
      if (await this.isDone(next)) this.edits.shift();
    }
    this.sending = false;
    this.owner.waiting([], true);
  }

  /** Sends an edit; false when it is to be sent again. */
  private async isDone(edit: GridEdit): Promise<boolean> {
    try {
      this.owner.accepted(await post<EditReply>('api/edit', { ...this.owner.shown(), ...edit }));
      return true;
    } catch (error) {
      if (error instanceof Refused && error.status === OUT_OF_DATE) {
        await this.owner.refresh();
        return false;
      }
      if (error instanceof NoServer) {
        this.owner.waiting(this.edits, false);
        await pause();
        return false;
      }
      this.owner.refused(error instanceof Refused ? error.message : String(error));
      return true;
    }
  }
}
