/** The page: the first screen, or one book between its menu, its grid, its panel and its tabs. */
import { takeDrops } from '../../browser/drops';
import { droppedFiles } from '../../browser/given-files';
import type { Books, BooksOwner, KeptBook } from '../books/books';
import { download } from '../books/download';
import { TAKEN } from '../books/words';
import type { ContextRequest, GridEdit, SelectedCell } from '../grid/grid';
import type { BookState, Choice } from '../wire/engine';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { computedSheet } from '../wire/words';
import { attempt } from './attempt';
import { BookDesk, type DeskOwner } from './book-desk';
import { type RunningEngine, startEngine } from './engine-worker';
import { filtered } from './filtering';
import { Frame, type FrameOwner } from './frame';
import { type KeyActions, listenToKeys, shortcutAction } from './keys';
import { columnEntries, type MenuActions, menusOf, rowEntries } from './menus';
import { OpenPlace, type PlaceOwner } from './open-place';
import type { OpenedBook } from './opening';
import { actionsOf, type BookChanges } from './page-actions';
import { openContextMenu } from './parts/context-menu';
import { tell } from './parts/dialogs';
import { byId } from './parts/elements';
import { renderFirst } from './parts/first-screen';
import { rememberedZoom } from './remembered';
import { describeSetAside } from './set-aside';

const EXAMPLE = '#example';
/** The edition whose panel takes files in. */
const IMPORTING = 'municipality';
const NO_ROOM =
  'Вставляемое не помещается: на листе не хватает столбцов или строк. Выберите ячейку левее или выше.';
const IS_EXAMPLE =
  'Это пример: люди и школа вымышлены. Меняйте что угодно, свои данные сюда не вносите.';
const IS_COPY =
  'Открыта копия файла: сам он не изменится. «Скачать» кладёт книгу в папку загрузок.';
const ONE_BY_ONE = 'Перетащите одну книгу: они открываются по одной.';
const KEYBOARD_AWAY =
  'Клавиши сейчас получает список загрузок браузера. Нажмите Esc или щёлкните по таблице, чтобы вводить дальше.';
const FELL = 'Расчётная часть страницы остановилась: введённое больше не записывается.';
const FELL_KEPT = `${FELL} Сделанное до этого — в черновике: обновите страницу (F5).`;
const FELL_LOST = `${FELL} Черновика браузер не хранит: перепишите с экрана то, чего нет в файле, и обновите страницу (F5).`;

export class WorkbenchPage implements DeskOwner, BookChanges, FrameOwner, BooksOwner, PlaceOwner {
  private readonly frame = new Frame(this);
  private readonly actions: MenuActions & KeyActions;
  private readonly look = { zoom: rememberedZoom() };
  private books: Books | null = null;
  private place: OpenPlace | null = null;
  private open: BookDesk | null = null;
  private here: SelectedCell | null = null;
  private waiting = 0;
  private isSaving = false;
  private draftRefused = false;

  constructor() {
    this.actions = actionsOf(this.frame, this, this.look);
    byId('panel-close').addEventListener('click', () => this.actions.panel());
    listenToKeys(window, this.actions, () => this.frame.grid.isTyping());
    takeDrops(window, (dropped) => this.given(dropped));
    window.addEventListener('beforeunload', (event) => {
      this.frame.grid.commit();
      // What is in the draft is safe; what is not yet would be lost with the page.
      if (this.waiting > 0 || this.open?.isAtRisk) event.preventDefault();
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

  async openCopy(name: string, bytes: Uint8Array): Promise<void> {
    if (this.books) await this.place?.open(this.books.fresh(name, bytes, false));
  }

  async reopened({ kept }: BookDesk): Promise<void> {
    await this.place?.reopen(kept.id);
  }

  listen(isListening: boolean): void {
    byId('book').inert = !isListening;
    if (isListening && this.open) this.frame.grid.focus();
  }

  /** A municipality's book takes schools' files in; anywhere else a file is a book to be opened. */
  private given({ items, files }: DataTransfer): void {
    if (this.open?.shape.edition === IMPORTING) {
      this.attempt(() => this.frame.panel.give(droppedFiles({ items, files })));
      return;
    }
    const [item, ...others] = [...items].filter(({ kind }) => kind === 'file');
    if (others.length > 0) void tell('Книга не открыта', [ONE_BY_ONE]);
    else if (item && this.books) void this.place?.open(this.books.dropped(item));
  }

  async show({ kept, running, opened }: OpenedBook): Promise<void> {
    const { frame } = this;
    frame.banner.set('fell', null);
    const desk = new BookDesk(kept, running, opened, frame.grid, this);
    const before = this.open;
    this.open = desk;
    this.draftFault(this.books?.trouble ?? null);
    this.screen('book');
    if (location.hash === EXAMPLE && !kept.isExample) history.replaceState(null, '', ' ');
    frame.banner.set('example', kept.isExample ? { text: IS_EXAMPLE } : null);
    frame.banner.set('outside', null);
    frame.banner.set('taken', null);
    this.notSaved(null);
    frame.panel.open(desk.shape.edition);
    const started = desk.start(before);
    // From here on what is typed waits for the new book's sheet.
    this.listen(true);
    await started;
    document.body.dataset['ready'] = 'true';
    this.renewStatus();
    if (kept.notice !== null) frame.toast.show(kept.notice);
    const left = describeSetAside(desk.setAside);
    if (left.length > 0) {
      await tell('Не всё из черновика удалось повторить', [
        'Остальное на месте. Это можно ввести заново:',
        ...left,
      ]);
    }
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

  startEngine(): RunningEngine {
    return startEngine();
  }

  async takenOver(book: KeptBook): Promise<void> {
    const desk = this.open;
    if (desk?.kept !== book) return;
    await desk.letGo(TAKEN);
    this.frame.banner.set('taken', {
      text: TAKEN,
      isTrouble: true,
      action: { title: 'Продолжить здесь…', run: () => void this.reopened(desk) },
    });
    this.renewStatus();
  }

  private async lookOutside(): Promise<void> {
    const kept = this.open?.kept;
    if (!kept || !(await kept.isChangedOutside()) || this.open?.kept !== kept) return;
    this.frame.banner.set('outside', {
      text: `Файл «${kept.name}» изменила другая программа. «Сохранить» сначала спросит, что делать; ничего не затрётся.`,
      isTrouble: true,
      action: { title: 'Открыть то, что в файле…', run: () => this.actions.reread() },
    });
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

  meaning(meaning: string): void {
    if (this.here) this.frame.address.show({ ...this.here, meaning });
  }

  saving(waiting: number): void {
    this.waiting = waiting;
    document.body.dataset['waiting'] = String(waiting);
    this.renewStatus();
  }

  draftFault(message: string | null): void {
    this.draftRefused = message !== null;
    this.frame.banner.set('draft', message === null ? null : { text: message, isTrouble: true });
    this.renewStatus();
  }

  fell(): void {
    const text = this.draftRefused ? FELL_LOST : FELL_KEPT;
    this.frame.banner.set('fell', { text, isTrouble: true });
  }

  keyboardAway(isAway: boolean): void {
    this.frame.banner.set('keyboard', isAway ? { text: KEYBOARD_AWAY, isTrouble: true } : null);
  }

  tell(message: string): void {
    this.frame.toast.show(message);
  }

  changed(): void {
    this.frame.panel.changed();
    this.frame.find.changed();
  }

  // What the grid tells.

  edited(edit: GridEdit): void {
    this.open?.edited(edit);
  }

  selected(cell: SelectedCell): void {
    this.here = cell;
    this.frame.address.show({ ...cell, meaning: '' });
    this.open?.selected(cell);
  }

  async choices(row: number, column: number): Promise<readonly Choice[]> {
    return (await this.open?.choices(row, column)) ?? [];
  }

  refused(because: 'computed' | 'noRoom'): void {
    const sheet = this.open?.view.inGrid;
    if (sheet !== undefined) this.tell(because === 'computed' ? computedSheet(sheet) : NO_ROOM);
  }

  resized(column: number, pixels: number): void {
    const { open } = this;
    void open?.perform({ kind: 'width', sheet: open.view.inGrid, column, pixels });
  }

  contextMenu({ part, x, y }: ContextRequest): void {
    const { actions, frame } = this;
    const isComputed = this.open?.view.shown?.computed ?? false;
    const columns = columnEntries(actions, isComputed);
    const entries =
      part === 'columnHead' ? columns : [...rowEntries(actions, isComputed), ...columns];
    openContextMenu({ title: 'Строки и столбец', x, y, entries, home: () => frame.grid.focus() });
  }

  today(): string {
    return new Date().toLocaleDateString('ru-RU');
  }

  // What the panel tells.

  async call(json: string): Promise<string> {
    // The panel asks by itself after every change: only who is in it has left the cell.
    if (this.frame.panel.hasFocus) this.frame.grid.commit();
    return (await this.open?.call(json)) ?? '';
  }

  async summaryFile(): Promise<string> {
    if (!this.open) return '';
    await this.open.settle();
    const { name, bytes } = await this.open.engine.summaryFile();
    download(name, bytes);
    return name;
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

  notSaved(message: string | null): void {
    this.frame.banner.set('save', message === null ? null : { text: message, isTrouble: true });
  }

  moved(): void {
    // What the browser refused to keep is in the file now; it may even have kept that.
    this.draftFault(this.books?.trouble ?? null);
    this.frame.banner.set('outside', null);
    this.renewStatus();
    this.renewMenu();
  }

  async during<T>(words: string, work: Promise<T>): Promise<T> {
    this.isSaving = true;
    this.renewStatus();
    try {
      return await this.frame.progress.during(words, work);
    } finally {
      this.isSaving = false;
      this.renewStatus();
    }
  }

  private renewStatus(): void {
    const { open, frame, waiting, isSaving, draftRefused } = this;
    if (!open) return;
    const readOnly = open.isLetGo;
    const { name, home, isExample } = open.kept;
    frame.status.update({
      ...{ name, home, isExample, isSaving, waiting, draftRefused, readOnly },
      unsaved: open.kept.unsaved(),
    });
    frame.banner.set('copy', home === 'copy' ? { text: IS_COPY } : null);
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
