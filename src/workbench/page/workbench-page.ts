/** The page around one workbook on the server: grid, menu, tabs, panel, and what they tell. */
import { takeDrops } from '../../browser/drops';
import type { EditReply, ServerEvent, SheetPatch } from '../wire/messages';
import type { Snapshot } from '../wire/snapshot';
import { tell } from './dialogs';
import { EditQueue } from './edit-queue';
import { byId } from './elements';
import { save } from './file-menu';
import { mountGrid } from './grid/univer-grid';
import { get, listen, NoServer, PAGE } from './http';
import { fillWorkbenchMenu } from './menu-bar';
import { PanelSlot } from './panel-slot';
import { SheetTabs } from './sheet-tabs';
import { toast } from './toast';
import { keepWaiting, keptWaiting } from './waiting-store';
import { WorkStatus } from './work-status';

const PAUSE_MS = 300;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

export class WorkbenchPage {
  private readonly status = new WorkStatus();
  private readonly grid = mountGrid(byId('grid'));
  private readonly tabs = new SheetTabs(byId('tabs'), (sheet) => this.grid.activate(sheet));
  private readonly panel = new PanelSlot();
  private snapshot: Snapshot | null = null;
  private revision = 0;
  /** Marks that came before the answers to the edits they belong to. */
  private marks: SheetPatch[] = [];
  private readonly queue = new EditQueue({
    shown: () => ({ book: this.snapshot?.book ?? '', revision: this.revision }),
    accepted: (reply) => this.accept(reply),
    refresh: () => this.refresh(),
    refused: (message) => {
      toast(message);
      void this.refresh();
    },
    waiting: (edits, connected) => {
      keepWaiting(this.filePath, edits);
      this.status.setConnected(connected, edits.length);
      if (edits.length === 0) this.showMarks();
    },
  });

  /** Shows the workbook and begins to listen. */
  async open(): Promise<void> {
    await this.refresh();
    const { snapshot } = this;
    if (!snapshot) return;
    byId('product').textContent = snapshot.product;
    fillWorkbenchMenu(this, snapshot);
    this.grid.onEdit((edit) => this.queue.add(edit));
    this.grid.onSelect((cell) => {
      this.status.showCell(cell);
      this.tabs.select(cell.sheet);
    });
    this.status.setFile(snapshot.file);
    this.panel.open();
    listen(
      (event) => this.hear(event),
      (isConnected) => void this.connected(isConnected),
    );
    byId('save').addEventListener('click', () => void this.save());
    takeDrops(window, (files) => void this.panel.give(files));
    window.addEventListener('keydown', (event) => this.shortcut(event), true);
    window.addEventListener('beforeunload', (event) => {
      // What the server has is in the draft; what it has not would be lost with the page.
      if (this.queue.length > 0) event.preventDefault();
    });
    for (const edit of keptWaiting(this.filePath)) this.queue.add(edit);
    await this.grid.ready();
    document.body.dataset['ready'] = 'true';
    if (snapshot.notice !== null) await tell('Обратите внимание', [snapshot.notice]);
  }

  private get filePath(): string {
    const { folder = '', name = '' } = this.snapshot?.file ?? {};
    return `${folder}/${name}`;
  }

  get fileName(): string {
    return this.snapshot?.file.name ?? '';
  }

  save(): Promise<void> {
    return save(this);
  }

  togglePanel(): void {
    this.panel.toggle();
  }

  undoTyping(): void {
    this.grid.undo();
  }

  redoTyping(): void {
    this.grid.redo();
  }

  help(): void {
    if (this.snapshot) void tell(`${this.snapshot.product}: помощь`, this.snapshot.help);
  }

  private shortcut(event: KeyboardEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.code === 'KeyS') void this.save();
    else if (event.key === 'PageUp') this.tabs.step(-1);
    else if (event.key === 'PageDown') this.tabs.step(1);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private accept({ revision, patches, file }: EditReply): void {
    this.revision = revision;
    // What the person has typed since stands in the grid already and must not flicker back.
    this.grid.applyPatch(
      patches.map(({ sheet, cells }) => ({
        sheet,
        cells: cells.filter(({ row, column }) => !this.queue.isWaiting(sheet, row, column)),
      })),
    );
    this.setFile(file);
    this.panel.changed();
  }

  private hear(event: ServerEvent): void {
    if (event.kind === 'edited') {
      if (event.from === PAGE) return;
      if (event.revision !== this.revision + 1) void this.refresh();
      else this.accept(event);
    } else if (event.kind === 'marks') {
      this.marks.push(...event.patches);
      if (this.queue.length === 0) this.showMarks();
      this.setFile(event.file);
    } else if (event.kind === 'rewritten') {
      const isNews = event.book !== this.snapshot?.book || event.revision !== this.revision;
      if (isNews) void this.refresh();
    } else if (event.kind === 'goTo') {
      if (event.to === PAGE) this.grid.goTo(event.place);
    } else this.setFile(event.file);
  }

  private showMarks(): void {
    this.grid.applyPatch(this.marks);
    this.marks = [];
  }

  private setFile(file: Snapshot['file']): void {
    this.status.setFile(file);
    this.tabs.count(file.issues);
  }

  /** The stream is there or broken; after a break the server may be another one. */
  private async connected(isConnected: boolean): Promise<void> {
    this.status.setConnected(isConnected, this.queue.length);
    if (isConnected && this.queue.length === 0) await this.refreshIfBehind();
  }

  private async refreshIfBehind(): Promise<void> {
    const { book, revision } = await get<Pick<Snapshot, 'book' | 'revision'>>('api/revision');
    if (book !== this.snapshot?.book || revision !== this.revision) await this.refresh();
  }

  /** The workbook as it is when nobody types; typing may begin while the server answers. */
  private async read(): Promise<Snapshot> {
    for (;;) {
      while (this.grid.isTyping()) await pause();
      const snapshot = await get<Snapshot>('api/snapshot');
      if (!this.grid.isTyping()) return snapshot;
    }
  }

  /** Shows the workbook anew, but not under the hands of somebody typing. */
  private async refresh(): Promise<void> {
    try {
      const snapshot = await this.read();
      // Read before the last edit was taken: what is shown already is newer.
      if (snapshot.book === this.snapshot?.book && snapshot.revision < this.revision) return;
      if (this.snapshot && this.snapshot.edition !== snapshot.edition) {
        // Its menu and its panel are another page's.
        window.location.reload();
        return;
      }
      this.snapshot = snapshot;
      this.revision = snapshot.revision;
      this.marks = [];
      this.grid.show(snapshot);
      document.body.dataset['revision'] = String(snapshot.revision);
      this.tabs.show(snapshot);
      this.status.setFile(snapshot.file);
      this.panel.changed();
    } catch (error) {
      if (!(error instanceof NoServer)) throw error;
      this.status.setConnected(false);
    }
  }
}
