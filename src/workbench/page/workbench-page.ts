/** The page: the first screen, or one book between its menu, its grid, its panel and its tabs. */
import { takeDrops } from '../../browser/drops';
import { droppedFiles } from '../../browser/given-files';
import type { DocumentsOpening } from '../../core/documents/kind';
import type { Books, BooksOwner, EarlierState, KeptBook } from '../books/books';
import { download } from '../books/download';
import { TAKEN } from '../books/words';
import type { BookState } from '../wire/engine';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { attempt } from './attempt';
import { BookDesk, type DeskOwner } from './book-desk';
import { BookStatus } from './book-status';
import { CellOwner } from './cell-owner';
import { type RunningEngine, startEngine } from './engine-worker';
import { filtered } from './filtering';
import { mayDropForms } from './forms';
import { Frame, type FrameOwner } from './frame';
import { areHandedIn } from './handed-in';
import { type KeyActions, listenToKeys, shortcutAction } from './keys';
import { type MenuActions, menusOf } from './menus';
import { OpenPlace, type PlaceOwner } from './open-place';
import { earlierName, type OpenedBook } from './opening';
import { actionsOf, type BookChanges } from './page-actions';
import type { PanelBook } from './panel-frame';
import { tell } from './parts/dialogs';
import { byId } from './parts/elements';
import { renderFirst } from './parts/first-screen';
import { printSheetInPlace } from './printing';
import { rememberedZoom } from './remembered';
import { tellSetAside } from './set-aside';
import { removeTraces } from './traces';

const EXAMPLE = '#example';
/** The edition whose panel takes files in. */
const IMPORTING = 'municipality';
const ONE_BY_ONE = 'Перетащите одну книгу: они открываются по одной.';
const NO_FORMS = 'Листов самооценки, которые собирает панель, среди этих файлов нет.';

export class WorkbenchPage implements DeskOwner, BookChanges, FrameOwner, BooksOwner, PlaceOwner {
  private readonly cells = new CellOwner(this);
  readonly frame = new Frame(this, this.cells);
  readonly status = new BookStatus(this.frame);
  readonly actions: MenuActions & KeyActions;
  private readonly look = { zoom: rememberedZoom() };
  private books: Books | null = null;
  private place: OpenPlace | null = null;
  private open: BookDesk | null = null;

  constructor() {
    this.actions = actionsOf(this.frame, this, this.look);
    byId('panel-close').addEventListener('click', () => this.actions.panel());
    printSheetInPlace(window, () => this.open);
    listenToKeys(window, this.actions, () => this.frame.grid.isTyping());
    takeDrops(window, (dropped) => this.given(dropped));
    window.addEventListener('beforeunload', (event) => {
      this.frame.grid.commit();
      // What is in the draft is safe; what is not yet would be lost with the page.
      const { open } = this;
      const isLost = open?.forms.isAtRisk || open?.isAtRisk;
      if (isLost || this.status.isWaiting) event.preventDefault();
    });
    window.addEventListener('focus', () => this.attempt(() => this.lookOutside()));
  }

  /** Begins with what the address asks for, the file that was handed over, or the person's last book. */
  async start(books: Books): Promise<void> {
    this.books = books;
    const place = new OpenPlace(books, this.frame.progress, this);
    this.place = place;
    if (location.hash === EXAMPLE) await place.create('example');
    else if (books.served !== null) await place.open(books.openServed());
    else {
      const last = await books.last();
      if (last) await place.reopen(last.id);
    }
    if (!this.open) await this.showFirst();
  }

  desk(): BookDesk | null {
    return this.open;
  }

  // Books come and go.

  choose(): void {
    if (this.books) void this.place?.open(this.books.choose());
  }

  first(): void {
    void this.place?.leave();
  }

  async traces(): Promise<void> {
    // An open book would put itself there again.
    await this.place?.leave();
    if (!this.books || this.open) return;
    const removed = await removeTraces(this.books);
    if (removed === null) return;
    await this.showFirst();
    this.tell(removed);
  }

  async openEarlier(desk: BookDesk, { id, savedAt }: EarlierState): Promise<void> {
    if (!this.books) return;
    const { kept } = desk;
    const bytes = await kept.earlier(id);
    await this.place?.open(this.books.fresh(earlierName(kept.name), bytes, false));
    if (this.open !== desk) this.status.earlier(savedAt, () => void this.reopened(desk));
  }

  async reopened({ kept }: BookDesk): Promise<void> {
    await this.place?.reopen(kept.id);
  }

  listen(isListening: boolean): void {
    byId('book').inert = !isListening;
    if (isListening && this.open) this.frame.grid.focus();
  }

  /**
   * A municipality's book takes in whatever is dropped, a school's the sheets of its teachers; any other
   * file is a book to be opened.
   */
  private given(dropped: DataTransfer): void {
    if (this.open?.shape.edition === IMPORTING) {
      this.attempt(() => this.frame.panel.give(droppedFiles(dropped)));
      return;
    }
    const [item, ...others] = [...dropped.items].filter(({ kind }) => kind === 'file');
    const isBook = this.isBook(dropped);
    if (others.length === 0 && item && this.books) {
      void this.place?.open(this.books.dropped(item, isBook));
      return;
    }
    this.attempt(async () => {
      const told = this.open === null ? [ONE_BY_ONE] : [ONE_BY_ONE, NO_FORMS];
      if (await isBook) await tell('Книга не открыта', told);
    });
  }

  /** Whether what was dropped is to be opened; what is none, but for the panel, is handed to it. */
  private async isBook(dropped: DataTransfer): Promise<boolean> {
    const { open } = this;
    if (open === null) return true;
    const files = droppedFiles(dropped);
    const isForPanel = await areHandedIn(await files, open.engine).catch(() => false);
    if (isForPanel) await this.frame.panel.give(files);
    return !isForPanel;
  }

  async show({ kept, running, opened }: OpenedBook): Promise<void> {
    const { frame } = this;
    this.status.begin(kept, this.books?.trouble ?? null);
    const desk = new BookDesk(kept, running, opened, frame.grid, this);
    const before = this.open;
    this.open = desk;
    this.screen('book');
    if (location.hash === EXAMPLE && !kept.isExample) history.replaceState(null, '', ' ');
    frame.panel.open(desk);
    // What was found in the book before is nowhere in this one.
    frame.find.changed();
    const started = desk.start(before);
    // From here on what is typed waits for the new book's sheet.
    this.listen(true);
    await started;
    document.body.dataset['ready'] = 'true';
    this.status.renew();
    if (kept.notice !== null) frame.toast.show(kept.notice);
    await kept.tellWhose(opened.shape.whose);
    await tellSetAside(kept, desk.setAside, frame.banner);
  }

  async showFirst(): Promise<void> {
    const { books } = this;
    if (!books) return;
    this.open = null;
    this.frame.panel.close();
    this.screen('first');
    document.title = 'Посткурс';
    document.body.dataset['ready'] = 'true';
    const { trouble, writesFiles } = books;
    renderFirst(
      byId('first'),
      { recent: await books.recent(), trouble, writesFiles, now: Date.now() },
      {
        newBook: (kind) => void this.place?.create(kind),
        example: () => void this.place?.create('example'),
        choose: () => this.choose(),
        traces: () => this.attempt(() => this.traces()),
        reopen: (id) => void this.place?.reopen(id),
        forget: (id) =>
          this.attempt(async () => {
            await books.forget(id);
            await this.showFirst();
          }),
      },
    );
  }

  private attempt(work: () => unknown): void {
    void attempt(work, (message) => this.tell(message));
  }

  private screen(name: 'first' | 'book'): void {
    document.body.dataset['screen'] = name;
    byId('first').hidden = name !== 'first';
    byId('book').hidden = name !== 'book';
  }

  async mayDropForms(): Promise<boolean> {
    return this.open === null || mayDropForms(this.open.forms);
  }

  startEngine(): RunningEngine {
    return startEngine();
  }

  async takenOver(book: KeptBook): Promise<void> {
    const desk = this.open;
    if (desk?.kept !== book) return;
    await desk.letGo(TAKEN);
    this.status.taken(() => void this.reopened(desk));
  }

  private async lookOutside(): Promise<void> {
    const kept = this.open?.kept;
    if (!kept || !(await kept.isChangedOutside()) || this.open?.kept !== kept) return;
    this.status.changedOutside(kept.name, () => this.actions.reread());
  }

  // What the open book tells.

  shape(shape: BookShape): void {
    this.frame.status.setProduct(shape.product);
    this.frame.tabs.show(shape.tabs);
    this.renewMenu();
  }

  state(state: BookState): void {
    document.body.dataset['revision'] = String(state.revision);
    this.renewMenu();
  }

  counts(issues: Readonly<Record<string, number>>): void {
    this.frame.tabs.count(issues);
  }

  shown(shape: SheetShape): void {
    const { tabs, filter, grid } = this.frame;
    document.body.dataset['sheet'] = shape.name;
    tabs.select(shape.name);
    grid.zoom(this.look.zoom);
    filter.show(this.open ? filtered(this.open) : null);
    this.renewMenu();
  }

  filtered(isLifted: boolean): void {
    this.frame.find.changed();
    if (isLifted) this.tell('Эту строку скрывал отбор. Он снят: показаны все строки листа.');
  }

  meaning(meaning: string): void {
    this.cells.meaning(meaning);
  }

  tell(message: string): void {
    this.frame.toast.show(message);
  }

  changed(): void {
    this.frame.panel.changed();
    this.frame.find.changed();
  }

  // What the panel tells.

  callOf(book: PanelBook, json: string): Promise<string> {
    // The panel asks by itself after every change: only who is in it has left the cell.
    if (book === this.open && this.frame.panel.hasFocus) this.frame.grid.commit();
    return book.call(json);
  }

  async summaryFile(): Promise<string> {
    if (!this.open) return '';
    await this.open.settle();
    const { name, bytes } = await this.open.engine.summaryFile();
    download(name, bytes);
    return name;
  }

  openDocuments(opening: DocumentsOpening): Promise<void> {
    return this.frame.documents.open(opening);
  }

  async askDocuments(json: string): Promise<string> {
    if (!this.open) return '';
    await this.open.settle();
    return this.open.engine.documents(json);
  }

  leave(back: boolean): void {
    this.actions.nextPart(back);
  }

  shortcut(code: string, shift: boolean): void {
    shortcutAction(code, shift, this.actions)?.();
  }

  // What the frame asks for.

  save(): void {
    this.actions.save();
  }

  showAllRows(): void {
    this.actions.unfilter();
  }

  moved(): void {
    // A write that went well since does not make good for one that was refused.
    this.status.moved(this.open?.kept.draftFault ?? this.books?.trouble ?? null);
    this.renewMenu();
  }

  renewMenu(): void {
    const { open, frame, look } = this;
    if (!open) return;
    const { home } = open.kept;
    frame.menu.update(
      menusOf(this.actions, {
        shape: open.shape,
        state: open.state,
        hasFile: home === 'disk' || home === 'server',
        isComputed: open.view.shown?.computed ?? false,
        isFiltered: open.view.filter() !== null,
        isPanelShown: frame.panel.isShown,
        zoom: look.zoom,
      }),
    );
  }
}
