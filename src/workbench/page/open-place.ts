/** Which book the page has: one after another, and none is closed before all of it is safe. */
import type { Books, Opening } from '../books/books';
import type { NewBook } from '../wire/engine';
import type { BookDesk } from './book-desk';
import { messageOf, type RunningEngine } from './engine-worker';
import { type OpenedBook, openedBook } from './opening';
import { ask, tell } from './parts/dialogs';
import type { Progress } from './parts/progress';
import { type SavingOwner, save, saveAs } from './saving';

export interface PlaceOwner extends SavingOwner {
  /** The open book; null on the first screen. */
  desk(): BookDesk | null;
  startEngine(): RunningEngine;
  /** Puts a book in the place of the one before, which is closed by then. */
  show(opened: OpenedBook): Promise<void>;
  /** Puts the first screen there. */
  showFirst(): Promise<void>;
  /** Whether keys and clicks reach the book. */
  listen(isListening: boolean): void;
}

const OPENING = 'Открываю книгу…';
const NOT_OPENED = 'Книга не открыта';
const NOT_CLOSED = 'Книга не закрыта';

export class OpenPlace {
  /** Books come and go one after another, however fast they are wished for. */
  private turn: Promise<unknown> = Promise.resolve();
  /** What is being opened. */
  private readonly wishes = new Set<string>();

  constructor(
    private readonly books: Books,
    private readonly progress: Pick<Progress, 'during'>,
    private readonly owner: PlaceOwner,
  ) {}

  /** A new book, or the example. */
  async create(kind: NewBook): Promise<void> {
    await this.once('new', async () => {
      const running = this.owner.startEngine();
      const opening = running.engine
        .create(kind)
        .then(({ name, bytes }) => this.books.fresh(name, bytes, kind === 'example'));
      await this.open(this.waited(opening), running);
    });
  }

  /** A book that the browser knows. */
  async reopen(id: string): Promise<void> {
    await this.once(id, () => this.open(this.waited(this.books.reopen(id))));
  }

  /**
   * Opens a book in the place of the open one, which stays until there is something to take its
   * place, and stays for good when that fails. What goes wrong is said.
   */
  async open(choosing: Promise<Opening>, running?: RunningEngine): Promise<void> {
    // Waited for outside the turn: some browsers do not tell that their dialog was left.
    await choosing.catch(() => undefined);
    await this.inTurn(NOT_OPENED, () => this.replace(choosing, running));
  }

  /** Closes the open book and shows the first screen, unless the person would rather not. */
  async leave(): Promise<void> {
    await this.inTurn(NOT_CLOSED, async () => {
      const before = this.owner.desk();
      await before?.settle();
      if (!(await this.mayClose(before))) return;
      await this.close(before);
      this.owner.listen(true);
      await this.owner.showFirst();
    });
  }

  /** What goes wrong is said under the title. */
  private async inTurn(title: string, work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    await done.catch((error: unknown) => {
      this.owner.listen(true);
      return tell(title, [messageOf(error)]);
    });
  }

  /** The second of two quick clicks is no wish for a second opening. */
  private async once(wish: string, open: () => Promise<void>): Promise<void> {
    if (this.wishes.has(wish)) return;
    this.wishes.add(wish);
    try {
      await open();
    } catch (error) {
      await tell(NOT_OPENED, [messageOf(error)]);
    } finally {
      this.wishes.delete(wish);
    }
  }

  private waited<T>(work: Promise<T>): Promise<T> {
    return this.progress.during(OPENING, work);
  }

  private opened(choosing: Promise<Opening>, start: () => RunningEngine) {
    return openedBook(this.books, choosing, start, (work) => this.waited(work));
  }

  private async replace(choosing: Promise<Opening>, running?: RunningEngine): Promise<void> {
    const before = this.owner.desk();
    await before?.settle();
    const start = () => running ?? this.owner.startEngine();
    const opened = await this.opened(choosing, start).catch((error: unknown) => {
      running?.stop();
      throw error;
    });
    if (opened === null || typeof opened === 'string') {
      running?.stop();
      if (opened !== null) await tell(NOT_OPENED, [opened]);
      // Its own file was chosen once more: for that it was let go.
      if (before?.isLetGo) await this.takeBack(before);
      return;
    }
    if (await this.mayClose(before)) {
      await this.putInPlace(before, opened);
      return;
    }
    await opened.kept.close();
    opened.running.stop();
  }

  /** A book that this tab has let go itself is worked on again; one that another tab has, is not. */
  private async takeBack(desk: BookDesk): Promise<void> {
    const opening = await this.books.reopen(desk.kept.id);
    if (opening.kind !== 'opened') return;
    const start = () => this.owner.startEngine();
    const opened = await this.opened(Promise.resolve(opening), start);
    if (opened !== null && typeof opened !== 'string') await this.putInPlace(desk, opened);
  }

  private async putInPlace(before: BookDesk | null, opened: OpenedBook): Promise<void> {
    await this.close(before);
    await this.owner.show(opened);
  }

  /** From here on nothing is typed into the book any more. */
  private async close(desk: BookDesk | null): Promise<void> {
    await desk?.settle();
    this.owner.listen(false);
    await desk?.close();
  }

  /** Closing would lose what is half-typed in the panel, and what is in no draft and no file. */
  private async mayClose(desk: BookDesk | null): Promise<boolean> {
    if (desk === null) return true;
    return (await this.isKept(desk)) && this.owner.mayDropForms();
  }

  /** Where the browser keeps no draft, only the file has what was typed. */
  private async isKept(desk: BookDesk): Promise<boolean> {
    if (!desk.isAtRisk || desk.kept.isExample) return true;
    const choice = await ask(
      'Введённое пропадёт',
      `Браузер не хранит черновик, а в файле нет последних изменений книги «${desk.kept.name}». Если открыть другую книгу, они пропадут.`,
      [
        { value: 'save', title: 'Сохранить', primary: true },
        { value: 'drop', title: 'Не сохранять' },
      ],
    );
    if (choice === 'drop') return true;
    // A book that was let go may be written elsewhere only.
    return choice === 'save' && (desk.isLetGo ? saveAs : save)(desk, this.owner);
  }
}
