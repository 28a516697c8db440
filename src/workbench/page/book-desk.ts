/** One open workbook at the page: its engine, its draft, its sheets, and what is told of them. */
import type { PanelReply, PanelRequest } from '../../panel/protocol';
import type { KeptBook } from '../books/books';
import type { Grid, GridEdit, SelectedCell } from '../grid/grid';
import type { BookState, Choice, Marks, Opened, Performed, SetAside } from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { messageOf, type RunningEngine } from './engine-worker';
import { OperationLine } from './operation-line';
import { SheetView } from './sheet-view';

/** What the page does with the news of its book. */
export interface DeskOwner {
  /** The tabs, the menu, the file's name may be others. */
  shape(shape: BookShape): void;
  state(state: BookState): void;
  counts(issues: Readonly<Record<string, number>>): void;
  shown(shape: SheetShape): void;
  /** What stands behind the code of the selected cell. */
  meaning(text: string): void;
  /** How much is on its way, and how many operations the file lacks. */
  saving(waiting: number, unsaved: number): void;
  /** Why nothing is kept; null: everything is. */
  draftFault(message: string | null): void;
  /** Something was not done, or is to be noticed. */
  tell(message: string): void;
  /** The workbook changed otherwise than by the panel. */
  changed(): void;
}

/** A command's answer, as every edition's commands give it. */
interface Outcome {
  readonly ok: boolean;
  readonly message: string;
}

export class BookDesk {
  readonly view: SheetView;
  readonly setAside: readonly SetAside[];
  private readonly line: OperationLine;
  private bookShape: BookShape;
  private bookState: BookState;
  private attended = '';

  constructor(
    readonly kept: KeptBook,
    private readonly running: RunningEngine,
    opened: Opened,
    private readonly grid: Grid,
    private readonly owner: DeskOwner,
  ) {
    this.bookShape = opened.shape;
    this.bookState = opened.state;
    this.setAside = opened.setAside;
    this.line = new OperationLine(running.engine, kept, {
      performed: (done, later) => this.performed(done, later),
      waiting: (count) => owner.saving(count, kept.unsaved()),
      keeping: (fault) => owner.draftFault(fault === null ? null : messageOf(fault)),
    });
    this.view = new SheetView(grid, {
      sheet: async (name) => this.running.engine.sheet(name),
      isIdle: () => this.line.isIdle,
      idle: () => this.line.idle(),
      shown: (shape) => owner.shown(shape),
      missing: () => void this.view.open(this.bookShape.firstSheet),
    });
  }

  /** Shows the book from its first sheet on. */
  async start(): Promise<void> {
    this.owner.shape(this.bookShape);
    this.owner.state(this.bookState);
    this.owner.saving(0, this.kept.unsaved());
    await this.view.open(this.bookShape.firstSheet);
    this.running.hearMarks((marks) => this.mark(marks));
  }

  get shape(): BookShape {
    return this.bookShape;
  }

  get state(): BookState {
    return this.bookState;
  }

  /** Takes what is half-typed and waits until everything is in the workbook and in the draft. */
  async settle(): Promise<void> {
    this.grid.commit();
    await this.line.idle();
  }

  edited(edit: GridEdit): void {
    const sheet = this.view.name;
    this.line.add({ kind: 'edit', sheet, ...edit }).catch((error) => {
      // The grid shows what was typed; the workbook did not take it.
      this.owner.tell(messageOf(error));
      this.view.rewritten([sheet]);
    });
  }

  /** An operation by menu or key: what is half-typed goes first. */
  async perform(operation: Operation): Promise<Performed | null> {
    this.grid.commit();
    try {
      return await this.line.add(operation);
    } catch (error) {
      this.owner.tell(messageOf(error));
      return null;
    }
  }

  /** A request of the panel. Rejects when there is no answer. */
  async call(json: string): Promise<string> {
    const { reply } = await this.line.add({ kind: 'call', json });
    return reply ?? '';
  }

  /** A command of the menu, by the door of the panel's calls; what it answers, null when it failed. */
  async command(call: string): Promise<Outcome | null> {
    const request: PanelRequest = { call, args: [] };
    this.grid.commit();
    try {
      const answer = JSON.parse(await this.call(JSON.stringify(request))) as PanelReply;
      return answer.ok ? (answer.value as Outcome) : { ok: false, message: answer.message };
    } catch (error) {
      this.owner.tell(messageOf(error));
      return null;
    }
  }

  selected({ row, column }: SelectedCell): void {
    const sheet = this.view.name;
    if (this.attended !== `${sheet}:${row}`) {
      this.attended = `${sheet}:${row}`;
      void this.running.engine.attend({ sheet, row });
    }
    void this.running.engine.meaning(sheet, row, column).then((text) => {
      const place = this.grid.place();
      if (sheet !== this.view.name || place.row !== row || place.column !== column) return;
      this.owner.meaning(text);
    });
  }

  async choices(row: number, column: number): Promise<readonly Choice[]> {
    return this.running.engine.choices(this.view.name, row, column);
  }

  get engine(): RunningEngine['engine'] {
    return this.running.engine;
  }

  /** Lets the book go; everything is settled before. */
  async close(): Promise<void> {
    await this.kept.close();
    this.running.stop();
  }

  private performed(
    done: Performed,
    later: (sheet: string, row: number, column: number) => boolean,
  ): void {
    this.bookState = done.state;
    this.owner.state(done.state);
    // What the person has typed since stands in the grid already and must not flicker back.
    const patches = done.patches.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.filter(({ row, column }) => !later(sheet, row, column)),
    }));
    this.view.patch(patches);
    if (done.changed) {
      this.view.rewritten(done.rewritten);
      if (done.rewritten === null) void this.renew();
      this.owner.changed();
    }
    if (done.notice !== undefined) this.owner.tell(done.notice);
    if (done.goTo) void this.view.goTo(done.goTo);
  }

  private async renew(): Promise<void> {
    this.bookShape = await this.running.engine.shape();
    this.owner.shape(this.bookShape);
  }

  private mark({ patches, issues }: Marks): void {
    this.view.patch(patches);
    this.owner.counts(issues);
  }
}
