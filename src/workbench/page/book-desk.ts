/** One open workbook at the page: its engine, its draft, its sheets, and what is told of them. */
import type { PanelReply, PanelRequest } from '../../panel/protocol';
import type { KeptBook } from '../books/books';
import type { Grid, GridEdit, SelectedCell } from '../grid/grid';
import type { BookState, Choice, Marks, Opened, Performed, SetAside } from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { attempt } from './attempt';
import { messageOf, type RunningEngine } from './engine-worker';
import { FormKeeper } from './form-keeper';
import { OperationLine } from './operation-line';
import { SheetView } from './sheet-view';

/** Where the page says how the work stands. */
interface WorkSigns {
  /** How much is on its way; how much the file lacks may be another number too. */
  saving(waiting: number): void;
  /** Why nothing is kept; null: everything is. */
  draftFault(message: string | null): void;
  /** The engine does not answer any more: nothing is taken. */
  fell(): void;
}

/** What the page does with the news of its book. */
export interface DeskOwner {
  readonly status: WorkSigns;
  /** The tabs, the menu, the file's name may be others. */
  shape(shape: BookShape): void;
  state(state: BookState): void;
  counts(issues: Readonly<Record<string, number>>): void;
  shown(shape: SheetShape): void;
  filtered(isLifted: boolean): void;
  /** What stands behind the code of the selected cell. */
  meaning(text: string): void;
  /** Something was not done, or is to be noticed. */
  tell(message: string): void;
  /** The workbook changed otherwise than by the panel. */
  changed(): void;
}

/** So much of a refused text is told again: it can be copied from there. */
const MOST_TOLD = 300;

/** Nobody has asked for it, and what is at fault is said where one works with it. */
const unasked = (): void => undefined;

/** A command's answer, as every edition's commands give it. */
interface Outcome {
  readonly ok: boolean;
  readonly message: string;
}

/** What was typed and not taken, so that it need not be remembered. */
function typedText({ cells }: GridEdit): string {
  const [only] = cells;
  if (cells.length !== 1 || !only || only.text === '') return '';
  const { text } = only;
  return ` Введено было: «${text.length > MOST_TOLD ? `${text.slice(0, MOST_TOLD)}…` : text}».`;
}

export class BookDesk {
  readonly view: SheetView;
  readonly setAside: readonly SetAside[];
  /** What is half-typed in its forms. */
  readonly forms: FormKeeper;
  private readonly line: OperationLine;
  private bookShape: BookShape;
  private bookState: BookState;
  private operations = 0;
  private acts = 0;
  private attended = '';
  private isRefusedByDraft = false;
  private isGone = false;
  private hasFallen = false;
  /** Nothing of this book is to be shown any more. */
  private isClosed = false;

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
    this.forms = new FormKeeper(kept, (error) =>
      owner.tell(`Набранное в форме в этом браузере не сохранено. ${messageOf(error)}`),
    );
    this.line = new OperationLine(running.engine, kept, {
      performed: (done, later) => this.performed(done, later),
      waiting: (count) => {
        this.operations = count;
        this.tellWaiting();
      },
      keeping: (fault) => {
        const refusal = fault === null ? kept.draftFault : messageOf(fault);
        this.isRefusedByDraft = refusal !== null;
        if (!this.isClosed) owner.status.draftFault(refusal);
      },
    });
    running.hearFall(() => {
      this.hasFallen = true;
      owner.status.fell();
    });
    this.view = new SheetView(grid, {
      sheet: async (name) => this.running.engine.sheet(name),
      isIdle: () => this.line.isIdle,
      idle: () => this.line.idle(),
      shown: (shape) => owner.shown(shape),
      filtered: (isLifted) => owner.filtered(isLifted),
      acting: (count) => {
        this.acts = count;
        this.tellWaiting();
      },
      damaged: (error) => {
        // That nothing can be read any more is said for good.
        if (!this.hasFallen) owner.tell(messageOf(error));
      },
      missing: () => void this.view.open(this.bookShape.firstSheet),
    });
  }

  /** Shows the book from its first sheet on; opened once more, from where the person was in it. */
  async start(before: BookDesk | null): Promise<void> {
    this.owner.shape(this.bookShape);
    this.owner.state(this.bookState);
    this.owner.status.saving(0);
    const name = before?.kept.id === this.kept.id ? before.view.name : '';
    const { firstSheet, tabs } = this.bookShape;
    if (tabs.some((tab) => tab.name === name)) await this.view.open(name, this.grid.place());
    else await this.view.openFirst([firstSheet, ...tabs.map((tab) => tab.name)]);
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
    // What was typed while a sheet is on its way is meant for it, and for no other book.
    await this.view.quiet();
    this.grid.commit();
    await this.line.idle();
    await this.forms.flush();
  }

  /** Whether the browser keeps no draft of what is not in the file either. */
  get isAtRisk(): boolean {
    return this.isRefusedByDraft && this.kept.unsaved() > 0;
  }

  /** Whether the book was let go: it is open elsewhere, here it is only looked at. */
  get isLetGo(): boolean {
    return this.isGone;
  }

  /** Takes what is half-typed, and then nothing more, for this reason. */
  async letGo(reason: string): Promise<void> {
    await this.settle();
    this.refuse(reason);
    this.isGone = true;
  }

  /** Refuses every operation for this reason; null: takes them again. */
  refuse(reason: string | null): void {
    this.line.close(reason);
  }

  edited(edit: GridEdit): void {
    const sheet = this.view.inGrid;
    this.line.add({ kind: 'edit', sheet, ...edit }).catch((error) => {
      // The grid shows what was typed; the workbook did not take it.
      this.owner.tell(`${messageOf(error)}${typedText(edit)}`);
      if (!this.isClosed) this.view.rewritten([sheet]);
    });
  }

  /** An operation by menu or key: what is half-typed goes first. Rejects when it is refused. */
  async run(operation: Operation): Promise<Performed> {
    // What it changes may be this very cell: half a word from before must not come back into it.
    this.grid.finish();
    return this.line.add(operation);
  }

  /** The same, a refusal told; null then. */
  async perform(operation: Operation): Promise<Performed | null> {
    try {
      return await this.run(operation);
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
    const answer = await this.answer({ call, args: [] });
    if (answer === null || answer.ok) return (answer?.value as Outcome | undefined) ?? null;
    return { ok: false, message: answer.message };
  }

  /** What to ask the person before a command is called; '' when nothing is to be asked. */
  async confirmation(call: string): Promise<string> {
    const answer = await this.answer({ call: 'confirmation', args: [call] });
    return answer?.ok && typeof answer.value === 'string' ? answer.value : '';
  }

  /** The answer to a call of the page itself; null when there is none, which is told. */
  private async answer(request: PanelRequest): Promise<PanelReply | null> {
    this.grid.commit();
    try {
      return JSON.parse(await this.call(JSON.stringify(request))) as PanelReply;
    } catch (error) {
      this.owner.tell(messageOf(error));
      return null;
    }
  }

  selected({ row, column }: SelectedCell): void {
    const sheet = this.view.inGrid;
    if (this.attended !== `${sheet}:${row}`) {
      this.attended = `${sheet}:${row}`;
      this.running.engine.attend({ sheet, row }).catch(unasked);
    }
    this.running.engine.meaning(sheet, row, column).then((text) => {
      const place = this.grid.place();
      if (sheet !== this.view.inGrid || place.row !== row || place.column !== column) return;
      this.owner.meaning(text);
    }, unasked);
  }

  async choices(row: number, column: number): Promise<readonly Choice[]> {
    return this.running.engine.choices(this.view.inGrid, row, column);
  }

  get engine(): RunningEngine['engine'] {
    return this.running.engine;
  }

  /**
   * Lets the book go, for the page has nothing more to give to it. What comes late all the same, as from
   * an import that goes on in the panel, is refused: it must not get into the book that follows.
   */
  async close(): Promise<void> {
    await this.settle();
    this.refuse(`Книга «${this.kept.name}» закрыта: это действие в неё не записано.`);
    this.isClosed = true;
    await this.kept.close();
    this.running.stop();
  }

  private tellWaiting(): void {
    if (!this.isClosed) this.owner.status.saving(this.operations + this.acts);
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
      if (done.rewritten === null)
        void attempt(
          () => this.renew(),
          (message) => this.owner.tell(message),
        );
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
