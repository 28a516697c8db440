/** What menus and keys do with the open book. */

import type { EarlierState } from '../books/books';
import { attempt } from './attempt';
import type { BookDesk } from './book-desk';
import { clipboardActs } from './clipboard-acts';
import { runCommand } from './command';
import { openFilter } from './filtering';
import type { Frame } from './frame';
import type { KeyActions } from './keys';
import type { MenuActions } from './menus';
import { nextPart, type PagePart } from './page-parts';
import { ask, tell } from './parts/dialogs';
import { byId } from './parts/elements';
import { showHistory } from './parts/history-dialog';
import { showKeys } from './parts/keys-dialog';
import { printSheet } from './printing';
import { rememberPanel, rememberZoom } from './remembered';
import { deletion, insertion, move, movedPlace } from './row-acts';
import { downloadCopy, reread, type SavingOwner, save, saveAs } from './saving';

const FILTERED =
  'Пока строки отобраны, вставить и передвинуть строку нельзя: нажмите «Сбросить» у отбора и повторите.';

/** What the page does about books as such. */
export interface BookChanges extends SavingOwner {
  choose(): void;
  first(): void;
  /** Removes what the page keeps in this browser. */
  traces(): Promise<void>;
  /** Opens an earlier state of a book as a new one that has no file yet, with a way back. */
  openEarlier(desk: BookDesk, state: EarlierState): Promise<void>;
  /** Brings the menus up to date: what can be done has changed. */
  renewMenu(): void;
}

export function actionsOf(
  frame: Frame,
  books: BookChanges,
  look: { zoom: number },
): MenuActions & KeyActions {
  const { grid, find, tabs, panel, toast, menu, address } = frame;
  const withDesk = (work: (desk: BookDesk) => unknown) => () => {
    const desk = frame.desk();
    if (desk)
      void attempt(
        () => work(desk),
        (message) => books.tell(message),
      );
  };
  /** What goes by the place of the person, or moves rows under it. */
  const withAct = (work: (desk: BookDesk) => Promise<unknown>) =>
    withDesk((desk) => desk.view.act(() => work(desk)));
  /** A row that comes or goes among rows out of sight would be out of sight, too. */
  const withAllRows = (work: (desk: BookDesk) => Promise<unknown>) =>
    withAct(async (desk) => {
      if (desk.view.filter()) toast.show(FILTERED);
      else await work(desk);
    });
  const header = ({ view }: BookDesk): number => view.shown?.headerRow ?? 0;
  const sort = (descending: boolean): void =>
    withAct((desk) =>
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
    traces: () =>
      void attempt(
        () => books.traces(),
        (message) => books.tell(message),
      ),
    save: withDesk((desk) => save(desk, books)),
    saveAs: withDesk((desk) => saveAs(desk, books)),
    downloadCopy: withDesk((desk) => downloadCopy(desk, books)),
    print: withDesk((desk) => printSheet(desk, (why) => toast.show(why))),
    history: withDesk(async (desk) => {
      await desk.settle();
      const states = await desk.kept.history();
      await showHistory(states, Date.now(), {
        look: async (id) => {
          const state = states.find((one) => one.id === id);
          if (state) await books.openEarlier(desk, state);
        },
        restore: async (id) => {
          const bytes = await desk.kept.earlier(id);
          await desk.view.act(() => desk.run({ kind: 'restore', bytes }));
        },
      });
    }),
    reread: withDesk((desk) => askReread(desk, books)),
    undo: withAct((desk) => desk.perform({ kind: 'undo' })),
    redo: withAct((desk) => desk.perform({ kind: 'redo' })),
    ...clipboardActs(grid, (message) => toast.show(message)),
    find: (replacing) => {
      grid.commit();
      find.open(replacing);
    },
    findNext: (back) => void find.step(back ? -1 : 1),
    goToAddress: () => address.focus(),
    filter: withAct((desk) => openFilter(desk, grid.place().column, sort)),
    unfilter: withDesk(({ view }) => view.setFilter(null)),
    zoom: (factor) => {
      look.zoom = factor;
      rememberZoom(factor);
      grid.zoom(factor);
      books.renewMenu();
    },
    panel: () => {
      panel.show(!panel.isShown);
      rememberPanel(panel.isShown);
      if (panel.isShown) panel.focus();
      else grid.focus();
      books.renewMenu();
    },
    insertRows: (below) =>
      withAllRows((desk) =>
        desk.perform(insertion(desk.view.name, grid.shownRows(), below, header(desk))),
      )(),
    deleteRows: withAct(async (desk) => {
      const operation = deletion(desk.view.name, grid.shownRows(), header(desk));
      if (operation === null) toast.show('Строку заголовков удалить нельзя.');
      else await desk.perform(operation);
    }),
    moveRows: (by) =>
      withAllRows(async (desk) => {
        const operation = move(desk.view.name, grid.place(), by, header(desk));
        if (operation === null) return;
        const place = grid.place();
        const done = await desk.perform(operation);
        if (done?.changed && desk.view.name === operation.sheet) grid.select(movedPlace(place, by));
      })(),
    sort,
    command,
    help: withDesk(({ shape }) => tell(`${shape.product}: помощь`, shape.help)),
    keys: () => void showKeys(),
    menu: () => menu.take(),
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
