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
  /** Whether keys and clicks reach the book. */
  listen(isListening: boolean): void;
}

const OPENING = 'Открываю книгу…';
const NOT_OPENED = 'Книга не открыта';

export class OpenPlace {
  /** Openings come one after another: a file dropped twice, a card clicked twice. */
  private turn: Promise<unknown> = Promise.resolve();
  private isCreating = false;

  constructor(
    private readonly books: Books,
    private readonly progress: Progress,
    private readonly owner: PlaceOwner,
  ) {}

  /** A new book, or the example. */
  async create(kind: NewBook): Promise<void> {
    // The second of two quick clicks is no wish for a second book.
    if (this.isCreating) return;
    this.isCreating = true;
    const running = this.owner.startEngine();
    const opening = running.engine
      .create(kind)
      .then(({ name, bytes }) => this.books.fresh(name, bytes, kind === 'example'));
    await this.open(opening, running);
    this.isCreating = false;
  }

  /**
   * Opens a book in the place of the open one, which stays until there is something to take its
   * place, and stays for good when that fails. What goes wrong is said.
   */
  async open(choosing: Promise<Opening>, running?: RunningEngine): Promise<void> {
    // Waited for outside the turn: some browsers do not tell that their dialog was left.
    await choosing.catch(() => undefined);
    const opened = this.turn.then(() => this.replace(choosing, running));
    this.turn = opened.catch(() => undefined);
    await opened.catch((error: unknown) => {
      this.owner.listen(true);
      return tell(NOT_OPENED, [messageOf(error)]);
    });
  }

  /** Closes the open book; false: the person would rather not. */
  async leave(): Promise<boolean> {
    const before = this.owner.desk();
    await before?.settle();
    if (!(await this.mayClose(before))) return false;
    await this.close(before);
    this.owner.listen(true);
    return true;
  }

  private async replace(choosing: Promise<Opening>, running?: RunningEngine): Promise<void> {
    const before = this.owner.desk();
    await before?.settle();
    const start = () => running ?? this.owner.startEngine();
    const opened = await this.progress.during(OPENING, openedBook(this.books, choosing, start));
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
    const opened = await openedBook(this.books, Promise.resolve(opening), start);
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

  /** Where the browser keeps no draft, closing would lose what is not in the file. */
  private async mayClose(desk: BookDesk | null): Promise<boolean> {
    if (!desk?.isAtRisk || desk.kept.isExample) return true;
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
