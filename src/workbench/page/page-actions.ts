/** What menus and keys do with the open book. */

import type { BookDesk } from './book-desk';
import { runCommand } from './command';
import { openFilter } from './filtering';
import type { Frame } from './frame';
import type { KeyActions } from './keys';
import type { MenuActions } from './menus';
import { earlierName } from './opening';
import { nextPart, type PagePart } from './page-parts';
import { ask, tell } from './parts/dialogs';
import { byId } from './parts/elements';
import { showHistory } from './parts/history-dialog';
import { showKeys } from './parts/keys-dialog';
import { rememberPanel, rememberZoom } from './remembered';
import { deletion, insertion, move } from './row-acts';
import { headerRow } from './row-filter';
import { reread, type SavingOwner, save, saveAs } from './saving';

/** What the page does about books as such. */
export interface BookChanges extends SavingOwner {
  choose(): void;
  first(): void;
  /** Opens bytes as a new book that has no file yet. */
  openCopy(name: string, bytes: Uint8Array): Promise<void>;
}

/** Brings the menus up to date: what can be done has changed. */
type Renew = () => void;

export function actionsOf(
  frame: Frame,
  books: BookChanges,
  look: { zoom: number; renew: Renew },
): MenuActions & KeyActions {
  const { grid, find, tabs, panel, toast, menu, address } = frame;
  const withDesk = (work: (desk: BookDesk) => unknown) => () => {
    const desk = frame.desk();
    if (desk) void work(desk);
  };
  const header = ({ view }: BookDesk): number => (view.shown ? headerRow(view.shown) : 0);
  const sort = (descending: boolean): void =>
    withDesk((desk) =>
      desk.perform({
        kind: 'sortRows',
        sheet: desk.view.name,
        column: grid.place().column,
        descending,
      }),
    )();
  const command = (call: string): void =>
    withDesk((desk) => {
      const found = desk.shape.commands.find((one) => one.call === call);
      return found && runCommand(desk, found, frame);
    })();
  const parts: readonly PagePart[] = [
    {
      hasKeyboard: () => byId('menu').contains(document.activeElement),
      isShown: () => true,
      focus: () => menu.take(),
    },
    {
      hasKeyboard: () => byId('grid').contains(document.activeElement),
      isShown: () => true,
      focus: () => grid.focus(),
    },
    { hasKeyboard: () => panel.hasFocus, isShown: () => panel.isShown, focus: () => panel.focus() },
    {
      hasKeyboard: () => byId('sheets').contains(document.activeElement),
      isShown: () => true,
      focus: () => tabs.focus(),
    },
  ];
  return {
    open: () => books.choose(),
    first: () => books.first(),
    save: withDesk((desk) => save(desk, books)),
    saveAs: withDesk((desk) => saveAs(desk, books)),
    history: withDesk(async (desk) => {
      await desk.settle();
      const states = await desk.kept.history();
      await showHistory(states, Date.now(), {
        look: async (id) =>
          books.openCopy(earlierName(desk.kept.name), await desk.kept.earlier(id)),
        restore: async (id) => {
          await desk.perform({ kind: 'restore', bytes: await desk.kept.earlier(id) });
        },
      });
    }),
    reread: withDesk((desk) => askReread(desk, books)),
    undo: withDesk((desk) => desk.perform({ kind: 'undo' })),
    redo: withDesk((desk) => desk.perform({ kind: 'redo' })),
    find: (replacing) => {
      grid.commit();
      find.open(replacing);
    },
    findNext: (back) => void find.step(back ? -1 : 1),
    goToAddress: () => address.focus(),
    filter: withDesk((desk) => openFilter(desk, grid.place().column, sort)),
    unfilter: withDesk(({ view }) => view.setFilter(null)),
    zoom: (factor) => {
      look.zoom = factor;
      rememberZoom(factor);
      grid.zoom(factor);
      look.renew();
    },
    panel: () => {
      panel.show(!panel.isShown);
      rememberPanel(panel.isShown);
      if (panel.isShown) panel.focus();
      else grid.focus();
      look.renew();
    },
    insertRows: (below) =>
      withDesk((desk) =>
        desk.perform(insertion(desk.view.name, grid.place(), below, header(desk))),
      )(),
    deleteRows: withDesk(async (desk) => {
      const operation = deletion(desk.view.name, grid.place(), header(desk));
      if (operation === null) toast.show('Строку заголовков удалить нельзя.');
      else await desk.perform(operation);
    }),
    moveRows: (by) =>
      withDesk(async (desk) => {
        const operation = move(desk.view.name, grid.place(), by, header(desk));
        if (operation === null) return;
        await desk.perform(operation);
        const { row, column } = grid.place();
        grid.goTo(row + by, column);
      })(),
    sort,
    command,
    help: withDesk(({ shape }) => tell(`${shape.product}: помощь`, shape.help)),
    keys: () => void showKeys(),
    stepSheet: (by) => tabs.step(by),
    nextPart: (back) => nextPart(parts, back),
  };
}

/** Asks whether to open the file as it is on disk. */
async function askReread(desk: BookDesk, books: BookChanges): Promise<void> {
  const choice = await ask(
    'Вернуться к сохранённому',
    'Откроется то, что записано в файле. То, чего в файле нет, останется в «Недавних» отдельной книгой.',
    [{ value: 'yes', title: 'Вернуться', primary: true }],
  );
  if (choice === 'yes') await reread(desk, books);
}
