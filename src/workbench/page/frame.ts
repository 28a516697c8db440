/** Everything around the open book, put together once; books come and go in it. */
import type { Grid, GridOwner } from '../grid/grid';
import { mountGrid } from '../grid/mount-grid';
import type { BookDesk } from './book-desk';
import { DocumentsFrame } from './documents-frame';
import { foundIn, replaceIn } from './finding';
import { goTo } from './going';
import { keepKeyboard } from './keyboard-home';
import { PanelFrame, type PanelOwner } from './panel-frame';
import { AddressBar } from './parts/address-bar';
import { Banner } from './parts/banner';
import { byId } from './parts/elements';
import { FilterChip } from './parts/filter-chip';
import { FindBar } from './parts/find-bar';
import { MenuBar } from './parts/menu-bar';
import { Progress } from './parts/progress';
import { SheetTabs } from './parts/sheet-tabs';
import { Status } from './parts/status';
import { Toast } from './parts/toast';

export interface FrameOwner extends PanelOwner {
  /** The open book; null on the first screen. */
  desk(): BookDesk | null;
  save(): void;
  /** Answers a request of the documents' page. Rejects with a plain message. */
  askDocuments(json: string): Promise<string>;
  showAllRows(): void;
}

export class Frame {
  readonly grid: Grid;
  readonly status: Status;
  readonly menu: MenuBar;
  readonly address: AddressBar;
  readonly find: FindBar;
  readonly tabs: SheetTabs;
  readonly filter: FilterChip;
  readonly panel: PanelFrame;
  readonly documents: DocumentsFrame;
  readonly toast: Toast;
  readonly banner = new Banner();
  readonly progress = new Progress(byId('progress'));

  constructor(
    private readonly owner: FrameOwner,
    cells: GridOwner,
  ) {
    const home = (): void => this.grid.focus();
    const sheets = (): string[] => this.desk()?.shape.tabs.map(({ name }) => name) ?? [];
    this.grid = mountGrid(byId('grid'), cells);
    keepKeyboard(document, home);
    this.toast = new Toast(home);
    this.status = new Status(byId('title'), () => owner.save());
    this.menu = new MenuBar(byId('menu'), home);
    this.tabs = new SheetTabs(byId('sheets'), (sheet) => void this.desk()?.view.open(sheet), home);
    this.filter = new FilterChip(byId('filter'), () => owner.showAllRows());
    this.panel = new PanelFrame(owner);
    this.documents = new DocumentsFrame(
      (json) => owner.askDocuments(json),
      () => this.desk()?.forms ?? null,
    );
    this.find = new FindBar(byId('find'), {
      find: async (search) => {
        const desk = this.desk();
        return desk ? foundIn(desk, search) : { places: [], unseen: 0 };
      },
      show: ({ sheet, row, column }) =>
        void this.desk()?.view.open(sheet, { row: row - 1, column: column - 1 }),
      replace: async (found, search, by) => {
        const desk = this.desk();
        return desk ? replaceIn(desk, found, search, by) : '';
      },
      here: () => {
        const { row, column } = this.grid.place();
        return { sheet: this.desk()?.view.name ?? '', row: row + 1, column: column + 1 };
      },
      sheets,
      home,
    });
    this.address = new AddressBar(byId('line'), {
      sheets,
      go: async (destination) => {
        const desk = this.desk();
        return desk ? goTo(desk, destination) : null;
      },
      home,
    });
  }

  desk(): BookDesk | null {
    return this.owner.desk();
  }
}
